/**
 * As much of undici 7 as is used here. Its own types would bring Node's into the engine, and this file is what
 * `#undici` leads to wherever undici is not at hand: a module that holds nothing.
 */
export interface Dispatcher {
  close(): Promise<void>;
}

/** Opens a connection and tells of it, or of why there is none. */
export type Connector = (target: object, done: (error: Error | null, socket: unknown) => void) => void;

export interface AgentOptions {
  readonly connect?: Connector;
  /** Makes the connections to one origin. */
  readonly factory?: (origin: string | URL, options: PoolOptions) => Dispatcher;
  readonly connections?: number;
  readonly pipelining?: number;
  readonly keepAliveTimeout?: number;
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
}

/** What an agent hands to its factory. */
export interface PoolOptions extends AgentOptions {
  readonly connect: Connector;
}

export interface ProxyOptions extends AgentOptions {
  readonly requestTls?: object;
  readonly proxyTls?: object;
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  /** May be sent while others wait for their answers, and once more if the connection breaks. */
  readonly idempotent: boolean;
  /** Others wait until this one's answer begins. */
  readonly blocking: boolean;
}

export interface ResponseData {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

export declare const Agent: new (options: AgentOptions) => Dispatcher;
export declare const Pool: new (origin: string | URL, options: PoolOptions) => Dispatcher;
export declare const ProxyAgent: new (options: ProxyOptions & { readonly uri: string }) => Dispatcher;
export declare const EnvHttpProxyAgent: new (options: ProxyOptions) => Dispatcher;
export declare function buildConnector(options: object): Connector;
export declare function request(url: string, options: RequestOptions): Promise<ResponseData>;
