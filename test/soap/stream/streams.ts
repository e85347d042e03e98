import { setImmediate } from "node:timers/promises";
import { createSoapClient, operation, SoapError, s, stream, type Transport } from "../../../src/soap/index.ts";

/** An operation that answers with a list of these. */
export function listOf<Item extends s.Schema>(item: Item) {
  return operation("list", { effect: "read", namespace: "urn:shop", input: {}, output: s.array(item) });
}

/** What is told of an answer: the rows that came, then how it ended. */
export interface Reading {
  readonly rows: readonly unknown[];
  readonly outcome?: unknown;
  readonly error?: unknown;
}

/** An answer as it comes over a connection. */
export interface Arriving {
  readonly body: Uint8Array;
  readonly contentType?: string;
  readonly status?: number;
}

/** Gives a body whole, or in pieces of a size. */
export function arriving({ body, contentType = "text/xml; charset=utf-8", status = 200 }: Arriving, size?: number): Transport {
  const answer = { status, contentType };
  if (size === undefined) return async () => ({ ...answer, body });
  async function* pieces() {
    for (let at = 0; at < body.length; at += size as number) yield body.subarray(at, at + (size as number));
  }
  return async ({ stream }) => (stream ? { ...answer, body: new Uint8Array(), pieces: pieces() } : { ...answer, body });
}

const clientOf = (transport: Transport) =>
  createSoapClient({ endpoint: "https://shop.example/soap", transport, retry: { attempts: 1 } });

/** What a call makes of an answer, put as a stream would. */
export async function readWhole(operation: ReturnType<typeof listOf>, transport: Transport): Promise<Reading> {
  try {
    const outcome = await clientOf(transport).call(operation, {});
    if (outcome.kind !== "ok") return { rows: [], outcome };
    const { value, ...rest } = outcome;
    return { rows: value as readonly unknown[], outcome: { ...rest, rows: value.length } };
  } catch (error) {
    return { rows: [], error: told(error) };
  }
}

/** What a stream makes of it. The outcome must say the same as the loop. */
export async function readStreamed(operation: ReturnType<typeof listOf>, transport: Transport): Promise<Reading> {
  const rows: unknown[] = [];
  const streamed = stream(clientOf(transport), operation);
  try {
    for await (const row of streamed) rows.push(row);
    return { rows, outcome: await streamed.outcome };
  } catch (error) {
    await setImmediate();
    const same = await streamed.outcome.then(
      () => false,
      (reason) => reason === error,
    );
    if (!same) throw new Error("the outcome says something else than the loop");
    return { rows, error: told(error) };
  }
}

/** What an error says, but for how much more is wrong behind it. */
function told(error: unknown): unknown {
  if (!(error instanceof SoapError)) throw error;
  const { name, code, path, position, line } = error as SoapError & { path?: string; position?: number; line?: number };
  return { name, code, path, position, line };
}
