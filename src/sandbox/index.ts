/** A server that behaves as InterServer's does, for trying things out and for tests. */
export { type Clock, createClock, type StandingClock } from "./clock.ts";
export { type FaultKind, SandboxFaultError } from "./faults/fault.ts";
export type { SandboxReply, WholeReply } from "./http/reply.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { Account, Coupon, Customer, Delays, Invoice, Job, SentMail, Session, State, Ticket } from "./state.ts";
