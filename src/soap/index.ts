/** The SOAP engine by itself: describe operations, call them, or only encode and decode envelopes. */

export type { CallAttempt, CallEnd, CallEvent, CallStart, OnCall } from "./call-events.ts";
export type { CharsetOptions } from "./charset.ts";
export {
  createSoapClient,
  type SoapCallOptions,
  type SoapClient,
  type SoapClientOptions,
} from "./client.ts";
export type { CallArguments, CallOptions } from "./connection.ts";
export { decodeResponse } from "./decode/decode-response.ts";
export type { DecodeOptions, RawResponse } from "./decode/response.ts";
export type { SoapVersion } from "./encode/context.ts";
export { type EncodeOptions, encodeRequest } from "./encode/encode-request.ts";
export type { SoapHeader } from "./encode/headers.ts";
export type { EncodedRequest } from "./encode/request.ts";
export * from "./errors.ts";
export type { Limits } from "./limits.ts";
export {
  type Effect,
  type Input,
  type Operation,
  type OperationDefinition,
  type Output,
  operation,
  type Success,
} from "./operation.ts";
export { type Fault, type Faulted, type Headers, type Ok, type Outcome, type Refused, unwrap } from "./outcome.ts";
export type { RetryOptions } from "./retry.ts";
export type { Infer, InferInput, Schema } from "./schema.ts";
export * as s from "./schema.ts";
export { redact } from "./secrets.ts";
export type { SimpleKind } from "./simple-types.ts";
export { type ListOperation, type Row, type RowStream, type Streamed, type StreamOutcome, stream } from "./stream/stream.ts";
export { type FetchTransportOptions, fetchTransport } from "./transport/fetch.ts";
export { DeliveryFailure, type Transport, type TransportRequest, type TransportResponse } from "./transport/transport.ts";
export { type UndiciTransportOptions, undiciTransport } from "./transport/undici.ts";
export type { Repertoire } from "./xml/escape.ts";
