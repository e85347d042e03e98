/**
 * As much of undici 7 as is used here. Its own types would bring Node's into the engine, and this file is what `#undici` and
 * its parts lead to wherever undici is not at hand: a module that holds nothing.
 */
export interface Dispatcher {
  close(): Promise<void>;
  dispatch(options: object, handler: object): boolean;
}

export interface AgentOptions {
  /** What Node's `tls.connect` takes. */
  readonly connect?: object;
  readonly connections?: number;
  readonly pipelining?: number;
  readonly keepAliveTimeout?: number;
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
  /** For a proxy: its address, and the TLS of what is behind it and of its own. */
  readonly uri?: string;
  readonly requestTls?: object;
  readonly proxyTls?: object;
}

/** A header's name or value, as bytes of Latin-1. */
export interface RawHeader {
  readonly length: number;
  toString(encoding: "latin1"): string;
}

/** Told how a request goes, in the way that undici itself works: it makes no object of the headers, and no stream of the body. */
export interface DispatchHandler {
  /** There is a connection; the request is about to be sent. */
  onConnect(abort: (reason?: unknown) => void): void;
  /** Names and values, one after the other. False: hold the body back until `resume` is called. */
  onHeaders(statusCode: number, headers: readonly RawHeader[], resume: () => void): boolean;
  onData(piece: Uint8Array): boolean;
  onComplete(): void;
  onError(error: unknown): void;
}

export type DispatcherClass = new (options: AgentOptions) => Dispatcher;

export declare const Agent: DispatcherClass | undefined;
export declare const ProxyAgent: DispatcherClass | undefined;
export declare const EnvHttpProxyAgent: DispatcherClass | undefined;
