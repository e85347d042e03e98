import { afterAll, beforeAll } from "vitest";
import { type AxisServer, startAxis } from "./server.ts";

/** Starts Axis before the tests of a file or a `describe` and stops it after them. */
export function useAxis(): AxisServer {
  let server: AxisServer | undefined;
  beforeAll(async () => {
    server = await startAxis();
  }, 60_000);
  afterAll(() => server?.stop());
  const started = () => {
    if (server === undefined) throw new Error("Axis has not been started");
    return server;
  };
  return {
    endpoint: (service) => started().endpoint(service),
    get javaVersion() {
      return started().javaVersion;
    },
    stop: () => started().stop(),
  };
}
