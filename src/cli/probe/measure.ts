import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { decodeResponse } from "../../soap/decode/decode-response.ts";
import { encodeCall } from "../../soap/encode/request.ts";
import { SoapError } from "../../soap/errors.ts";
import type { Operation } from "../../soap/operation.ts";
import type { AnyOutcome } from "../../soap/outcome.ts";
import { inflate } from "../../soap/transport/inflate.ts";
import { shorten } from "../../soap/words.ts";
import { harmless } from "../text-width.ts";
import { version } from "../version.ts";
import { type Exchange, exchange, Unreachable } from "./exchange.ts";
import { declaredLength, type Head } from "./head.ts";
import { charsetOf, findEnvelope, labelIn } from "./inspect.ts";
import type { Answer, Compressed, Reading } from "./reading.ts";

export interface MeasureOptions {
  /** Milliseconds for one exchange. */
  readonly timeout: number;
  /** Milliseconds to wait behind a body for stray bytes. */
  readonly linger: number;
}

const mostBytes = 16 * 1024 * 1024;

/** Calls an operation twice, each time over a connection of its own: as it is, and asking for gzip. */
export async function measure(url: URL, operation: Operation, input: object, options: MeasureOptions): Promise<Reading> {
  const origin = { operation: operation.name, endpoint: null };
  const { headers, body } = encodeCall(operation, input, { repertoire: "latin1" }, origin);
  const post = (encoding: string) =>
    exchange(url, {
      ...options,
      mostBytes,
      body,
      headers: { ...headers, "User-Agent": `interserver-soap/${version()}`, Accept: "*/*", "Accept-Encoding": encoding },
    });
  let plain: Exchange;
  try {
    plain = await post("identity");
  } catch (error) {
    if (error instanceof Unreachable) return unanswered(operation, error.message);
    throw error;
  }
  const { head } = plain;
  if (head === null) return unanswered(operation, whyNoHead(plain, options), plain);
  const compressed = await post("gzip").catch((error: unknown) => {
    if (error instanceof Unreachable) return null;
    throw error;
  });
  return {
    ...(await describe(operation, head, plain, options)),
    compressed: compressed === null ? null : await describeCompressed(operation, compressed),
  };
}

async function describe(operation: Operation, head: Head, plain: Exchange, options: MeasureOptions): Promise<Reading> {
  const { body, stray, framing, whole, ending } = plain;
  const encoding = headerOf(plain, "content-encoding");
  // Stray bytes are mostly the rest of the envelope, so they count for what was meant to be sent.
  const all = encoding === null ? Buffer.concat([body, stray]) : Buffer.from((await inflate(body, encoding, mostBytes)).body);
  const { start, end, missing, declaration } = findEnvelope(all);
  return {
    operation: operation.name,
    http: { version: head.version, status: head.status, server: headerOf(plain, "server") },
    failure: whole ? null : whyNotWhole(plain, options),
    charset: { label: shown(labelIn(head.headers.get("content-type"))), declaration: shown(declaration), found: charsetOf(all) },
    length: {
      framing,
      declared: framing === "length" ? declaredLength(head) : null,
      received: body.length + stray.length,
      before: start ?? 0,
      envelope: end,
      missing: start === null ? null : missing,
    },
    connection: { stays: ending === null, stray: stray.length },
    encoding,
    compressed: null,
    milliseconds: plain.milliseconds,
    answer: await read(operation, plain),
  };
}

async function describeCompressed(operation: Operation, answer: Exchange): Promise<Compressed> {
  const encoding = headerOf(answer, "content-encoding");
  const { body, stray, whole } = answer;
  const inflated = Buffer.from((await inflate(body, encoding ?? undefined, mostBytes)).body);
  const isWhole = /^(?:x-)?gzip$/i.test(encoding ?? "") ? await isWholeGzip(body) : true;
  return {
    encoding,
    received: body.length + stray.length,
    inflated: inflated.length,
    whole: whole && isWhole && findEnvelope(inflated).end !== null,
    stray: stray.length,
    answer: await read(operation, answer),
  };
}

/** Whether its checksum came, and is right. */
async function isWholeGzip(body: Buffer): Promise<boolean> {
  return promisify(gunzip)(body, { maxOutputLength: mostBytes }).then(
    () => true,
    () => false,
  );
}

/** What a client that goes by the headers makes of it: stray bytes are not in its body. */
async function read(operation: Operation, answer: Exchange): Promise<Answer> {
  const encoding = headerOf(answer, "content-encoding");
  const { body } = await inflate(answer.body, encoding ?? undefined, mostBytes);
  const contentType = answer.head?.headers.get("content-type");
  try {
    const outcome: AnyOutcome = decodeResponse(operation, { body, contentType, status: answer.head?.status });
    if (outcome.kind === "fault") {
      const { code, string } = outcome.fault;
      return { kind: "fault", rows: null, message: shown(`${code ?? "no code"}: ${string ?? "no text"}`) };
    }
    return { kind: outcome.kind, rows: Array.isArray(outcome.value) ? outcome.value.length : null, message: null };
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    // Said elsewhere in the report, and of no use to its readers.
    const message = error.message.replace(`${operation.name}: `, "").replace("; partial() has what could be read", "");
    return { kind: error.code, rows: null, message: shown(message) };
  }
}

function unanswered(operation: Operation, failure: string, plain?: Exchange): Reading {
  return {
    operation: operation.name,
    http: null,
    failure,
    charset: { label: null, declaration: null, found: "ASCII" },
    length: { framing: "close", declared: null, received: plain?.stray.length ?? 0, before: 0, envelope: null, missing: null },
    connection: { stays: false, stray: 0 },
    encoding: null,
    compressed: null,
    milliseconds: plain?.milliseconds ?? null,
    answer: { kind: "none", rows: null, message: null },
  };
}

function whyNoHead({ ending, stray }: Exchange, { timeout }: MeasureOptions): string {
  if (/^HTTP\/1\.\d \d/.test(stray.toString("latin1", 0, 10))) return "its headers do not come to an end";
  if (stray.length > 0) return "what came is not HTTP";
  return ending === "deadline" ? `no answer came within ${timeout} ms` : "the connection was closed without an answer";
}

function whyNotWhole({ ending }: Exchange, { timeout }: MeasureOptions): string {
  switch (ending) {
    case "deadline":
      return `the body was not whole within ${timeout} ms`;
    case "too-large":
      return `the body is longer than ${mostBytes} bytes`;
    case "broken":
      return "the connection broke before the body was whole";
    case "closed":
      return "the connection was closed before the body was whole";
    case null:
      return "the chunks of the body are broken";
  }
}

function headerOf({ head }: Exchange, name: string): string | null {
  return shown(head?.headers.get(name) ?? null) || null;
}

/** A server's words, safe to print. */
function shown<Text extends string | null>(text: Text): Text {
  return (text === null ? null : shorten(harmless(text))) as Text;
}
