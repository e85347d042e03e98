export { type CallOptions, type Client, type ClientOptions, createClient } from "./interserver/client.ts";
export { LoginRefusedError, SessionError } from "./interserver/errors.ts";
export { InterServer } from "./interserver/interserver.ts";
export type { InterServerMethods } from "./interserver/methods.ts";
export { createSessionStore, type SessionStore } from "./interserver/session-store.ts";
export type { KeyValueStore } from "./interserver/stored-session.ts";
export * from "./soap/errors.ts";
export type { Input, Operation, Output } from "./soap/operation.ts";
export { type Fault, type Faulted, type Ok, type Outcome, type Refused, unwrap } from "./soap/outcome.ts";
