import { afterAll, beforeAll } from "vitest";
import type { Operation } from "../../../src/soap/operation.ts";
import type { Schema } from "../../../src/soap/schema.ts";
import { type NusoapOptions, type NusoapServer, startNusoap } from "./server.ts";

/** The ways of counting an answer's length: NuSOAP's own, and that of the operator's copy. */
export const variants = ["strlen", "mb_strlen"] as const;

/** What a client is made with, by the name of the transport that it then has under Node. */
export const transports = [
  ["undici", {}],
  ["fetch", { fetch: globalThis.fetch }],
] as const;

/** Starts NuSOAP before the tests of a `describe` and stops it after them. */
export function useNusoap(options: NusoapOptions): NusoapServer {
  let server: NusoapServer | undefined;
  beforeAll(async () => {
    server = await startNusoap(options);
  }, 20_000);
  afterAll(() => server?.stop());
  const started = () => {
    if (server === undefined) throw new Error("NuSOAP has not been started");
    return server;
  };
  return {
    get endpoint() {
      return started().endpoint;
    },
    get port() {
      return started().port;
    },
    get phpVersion() {
      return started().phpVersion;
    },
    prepare: (answers) => started().prepare(answers),
    calls: () => started().calls(),
    stop: () => started().stop(),
  };
}

/** The names of the operations that PHP was asked for, and the first argument of each, which is the session id. */
export async function callsWithSession(server: NusoapServer): Promise<string[]> {
  const calls = await server.calls();
  return calls.map((call) => `${call.operation} ${call.arguments[0]?.value}`);
}

/** An answer that the operation's type allows and that says nothing. */
export function plainAnswer({ output }: Operation): unknown {
  return plainValue(output);
}

function plainValue(schema: Schema): unknown {
  switch (schema.kind) {
    case "optional":
      return plainValue(schema.of);
    case "struct":
      return Object.fromEntries(Object.entries(schema.fields).map(([name, field]) => [name, plainValue(field)]));
    case "array":
      return [plainValue(schema.item)];
    case "string":
      return "text";
    default:
      return 1;
  }
}
