/** A server that behaves as InterServer's does, for trying things out and for tests. */
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { Account, Customer, State } from "./state.ts";
