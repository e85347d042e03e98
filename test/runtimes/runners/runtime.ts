import type { Observation } from "../../contract/cases/index.ts";
import type { Server } from "../../contract/cases/server.ts";
import type { Certificates } from "../../contract/server/certificates.ts";

/** What a runtime is given. */
export interface Job {
  /** A project with the packed tarball in its node_modules, and the contract in `contract.js`. */
  readonly project: string;
  readonly server: Server;
  readonly certificates: Certificates;
}

/** What came of it. */
export interface Report {
  /** The version that ran. */
  readonly version: string;
  readonly observations: Readonly<Record<string, Observation>>;
  /** All that the runtime's console showed. */
  readonly printed: string;
}

/** Somewhere to run the contract. It is started for one run and stopped after it. */
export interface Runtime {
  readonly name: string;
  /** True: calls from a page, whose browser wants CORS headers. */
  readonly isBrowser?: boolean;
  run(job: Job): Promise<Report>;
}
