/**
 * As much of undici 7 as is used here. Its own types would bring Node's into the engine, and this file is what
 * `#undici` leads to wherever undici is not at hand.
 */
export interface Dispatcher {
  close(): Promise<void>;
}

export interface AgentOptions {
  readonly pipelining?: number;
  readonly headersTimeout?: number;
  readonly bodyTimeout?: number;
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface ResponseData {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

export declare const Agent: new (options: AgentOptions) => Dispatcher;
export declare function request(url: string, options: RequestOptions): Promise<ResponseData>;
