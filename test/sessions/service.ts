import { type Served, serve } from "../../src/cli/serve.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** The sandbox on a socket, where it counts what it is asked. */
export interface Service extends Served {
  /** How often an operation was called since this was last asked. */
  takeCount(operation: string): number;
  /** Ends all sessions. */
  expire(): void;
}

/** @param latency how long a login takes, in milliseconds: on a socket of this machine nobody would meet it under way */
export async function startService(latency: number): Promise<Service> {
  const sandbox = createSandbox();
  sandbox.fail(`api_login:latency=${latency}`);
  let names: string[] = [];
  const served = await serve(async (request) => {
    const body = await request.clone().text();
    names.push(/<ns1:(\w+)/.exec(body)?.[1] ?? "");
    return sandbox.answer(request);
  }, 0);
  return {
    ...served,
    takeCount(operation) {
      const counted = names.filter((name) => name === operation);
      names = names.filter((name) => name !== operation);
      return counted.length;
    },
    expire: () => sandbox.state.sessions.clear(),
  };
}
