import { createSoapClient, fetchTransport, type SoapError, type Transport, undiciTransport } from "interserver-soap/soap";
import { buy, look } from "./operations.ts";
import type { Case, Cases, Server } from "./server.ts";
import { errorOf, tell, tellPlatform } from "./told.ts";

/** Ways in which no answer comes. */
const failures = [
  "no such name",
  "refused",
  "self-signed certificate",
  "expired certificate",
  "another host's certificate",
  "no TLS",
  "reset in TLS's handshake",
  "reset before an answer",
  "end before an answer",
  "no answer",
] as const;

/** Buys where that happens, and tells what became of it: what the platform threw, and what the engine made of it. */
async function fail({ failures }: Server, name: string, transport?: Transport): Promise<{ thrown: string; requestSent: string }> {
  const endpoint = failures[name];
  if (endpoint === undefined) throw new Error("the server does not fail in this way");
  const client = createSoapClient({ endpoint, transport });
  const timeout = name === "no answer" ? 300 : 10_000;
  const error = await errorOf(client.call(buy, {}, { timeout }));
  const inner = error.code === "outcome-unknown" ? (error.cause as SoapError) : error;
  const cause = inner.code === "timeout" ? "the time is up" : tellPlatform(inner.cause);
  return { thrown: cause, requestSent: error.requestSent };
}

/** Buys where the connection breaks as soon as the request is there, perhaps on a connection that has served a read before. */
async function drop({ drops, control }: Server, path: string, readsFirst: boolean) {
  const client = createSoapClient({ endpoint: drops + path });
  const count = async () => Number(await (await fetch(`${control}writes`)).text());
  const before = await count();
  if (readsFirst) await client.call(look);
  // Time for the connection to be free again.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const error = await errorOf(client.call(buy));
  return { code: error.code, requestSent: error.requestSent, writes: (await count()) - before };
}

const failing =
  (name: string): Case =>
  (server) =>
    fail(server, name);

/** Connections that fail. The controls show that it is for the reason given. */
export const connections: Cases = {
  "a certificate that is trusted": async ({ failures }) =>
    (await createSoapClient({ endpoint: failures.trusted ?? "" }).call(look)).kind,

  ...Object.fromEntries(failures.map((name) => [name, failing(name)])),

  "the same by the platform's own fetch": async (server) => {
    const told: Record<string, unknown> = {};
    for (const name of failures) told[name] = await fail(server, name, fetchTransport());
    return told;
  },

  "a write has a connection of its own": async ({ answers }) => {
    const client = createSoapClient({ endpoint: `${answers}port` });
    /** Which port a call came from. */
    const portOf = async (operation: typeof look | typeof buy) => {
      // Time for the connection before to be free again.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const outcome = await client.call(operation);
      return outcome.kind === "ok" ? outcome.value.status_text : outcome.kind;
    };
    const ports = [await portOf(look), await portOf(look), await portOf(buy), await portOf(buy), await portOf(look)];
    return {
      readsShare: ports[0] === ports[1],
      writesOfTheirOwn: ports.filter((port) => port === ports[2] || port === ports[3]).length === 2,
    };
  },

  "a write that the server drops": async (server) => [await drop(server, "reset", false), await drop(server, "end", false)],

  "a write that the server drops, after a read": async (server) => [
    await drop(server, "reset", true),
    await drop(server, "end", true),
  ],

  undiciTransport: async ({ answers }) => {
    const client = createSoapClient({ endpoint: `${answers}utf-8`, transport: undiciTransport() });
    try {
      return (await client.call(buy)).kind;
    } catch (error) {
      return tell(error as SoapError);
    }
  },
};
