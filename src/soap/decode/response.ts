import { type CharsetOptions, decodeText } from "../charset.ts";
import { DecodeError, HttpError, type Origin, type Problem } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { Operation } from "../operation.ts";
import { type AnyOutcome, type Fault, type Headers, ofCall } from "../outcome.ts";
import type { Schema } from "../schema.ts";
import { concealerOf, holdsSecret, isSecret } from "../secrets.ts";
import { oneLine } from "../words.ts";
import { Decoding } from "./decoding.ts";
import type { Encoding } from "./encoding.ts";
import { type ExpectedEnvelope, readEnvelope, scanEnvelope } from "./envelope.ts";
import { judge } from "./judge.ts";
import { locate } from "./location.ts";
import { skipPrologue } from "./prologue.ts";

/** An HTTP answer as it arrived. */
export interface RawResponse {
  readonly body: Uint8Array;
  /** The `Content-Type` header. Its charset counts, unless a byte order mark says otherwise. */
  readonly contentType?: string | undefined;
  /** The HTTP status. It only matters where the body is no envelope. */
  readonly status?: number | undefined;
}

export interface DecodeOptions extends CharsetOptions {
  /** Bounds on what one answer may hold. Default: as {@link Limits} says of each. */
  readonly limits?: Partial<Limits> | undefined;
}

/** The same with every bound. */
export interface DecodeSettings extends CharsetOptions {
  readonly limits: Limits;
}

/** What is known of an answer before it is read. */
interface Expected extends ExpectedEnvelope {
  readonly success?: Operation["success"];
}

/** Reads an answer in an encoding; errors name the call they belong to. */
export function decodeOutcome(
  expected: Expected,
  response: RawResponse,
  settings: DecodeSettings,
  origin: Origin,
  encoding: Encoding,
): AnyOutcome {
  const { body, contentType, status = 200 } = response;
  const { limits } = settings;
  if (body.length > limits.bytes) throw undecodable({ body, text: "", origin }, [tooLong(limits)]);
  const { text, repair } = decodeText(body, contentType, settings);
  const answer = { body, text, origin };
  const scanner = skipPrologue(text, expected, limits, encoding) ?? scanEnvelope(text);
  const decoding = new Decoding(scanner, limits, repair, quoterOf(expected, origin));
  const { content, headers } = readEnvelope(decoding, expected, encoding);
  const { problems } = decoding;
  const { failure, start } = scanner;

  if (failure !== null) {
    const partial = "value" in content ? content.value : undefined;
    throw undecodable(answer, [{ ...failure, path: "" }, ...problems], partial);
  }
  if (content.kind === "result") {
    const { value } = content;
    if (value === null && !mayHoldNothing(expected.output)) {
      problems.push(whole("invalid-value", "is null, which the schema does not allow"));
    }
    if (problems.length > 0) throw undecodable(answer, problems, value);
    let outcome: AnyOutcome;
    try {
      outcome = judge(expected, value, () => shown(text.slice(0, start), origin));
    } catch {
      const problem = whole("invalid-value", "is not as the operation's own test of success expects, which threw");
      throw undecodable(answer, [problem], value);
    }
    if (isSecret(expected.output)) concealerOf({ value: expected.output })?.(outcome);
    return tell(outcome, headers, origin);
  }
  // A fault is for people: a bad value inside is kept as it arrived, and does not hide what the server said.
  if (content.kind === "fault") return tell({ kind: "fault", fault: content.value }, headers, origin);
  if (content.kind === "empty") {
    // Nothing at all is no refusal: an operation that tells success from failure has not told.
    const saysNothing = mayHoldNothing(expected.output) && expected.success === undefined;
    if (saysNothing) return tell({ kind: "ok", value: null }, headers, origin);
    throw undecodable(answer, [whole("invalid-value", "holds no result")]);
  }
  const beginning = beginningOf(text, origin);
  if (status === 200) throw undecodable(answer, [whole("not-soap", `is no SOAP envelope: ${beginning}`)]);
  throw new HttpError("http-status", status, `HTTP ${status} without a SOAP answer: ${beginning}`, origin, { body });
}

/** The error for an answer with problems. */
function undecodable(
  { body, text, origin }: { readonly body: Uint8Array; readonly text: string; readonly origin: Origin },
  problems: readonly Problem[],
  partial?: unknown,
): DecodeError {
  const location = origin.confidential ? { line: 1, snippet: "" } : locate(text, problems[0]?.position ?? 0);
  return new DecodeError(problems, location, origin, { body, partial });
}

/** What of a text that arrived may stand in a message: nothing, where it may be a secret. */
export function quoterOf({ output }: Expected, { confidential, hide }: Origin): (text: string) => string {
  let isConfidential: boolean | undefined = confidential || undefined;
  return (text) => {
    isConfidential ??= holdsSecret(output);
    return isConfidential ? "(not shown)" : (hide?.(text) ?? text);
  };
}

/** Sees to what people will read of an outcome: which call it is of, and no secret that the server repeats. */
function tell(outcome: AnyOutcome, headers: Headers | undefined, told: Origin): AnyOutcome {
  if (headers !== undefined) Object.assign(outcome, { headers });
  if (outcome.kind === "ok") return outcome;
  const { hide = (text) => text, ...origin } = told;
  if (outcome.kind === "refused") Object.assign(outcome, { reason: hide(outcome.reason) });
  else Object.assign(outcome, { fault: hideIn(outcome.fault, hide) });
  return ofCall(outcome, origin);
}

/** A fault whose texts hold nothing that was sent in confidence. A detail that is more than a text is data, not words. */
function hideIn(fault: Fault, hide: (text: string) => string): Fault {
  const { reasons } = fault;
  const texts = Object.entries(fault).map(([name, value]) => [name, typeof value === "string" ? hide(value) : value]);
  return {
    ...Object.fromEntries(texts),
    ...(reasons && { reasons: reasons.map((reason) => ({ ...reason, text: hide(reason.text) })) }),
  };
}

export function tooLong({ bytes }: Limits): Problem {
  return whole("too-large", `is longer than ${bytes} bytes; raise limits.bytes`);
}

function whole(code: Problem["code"], message: string): Problem {
  return { code, message, path: "", position: 0 };
}

/** The beginning of what came, on one line. */
function beginningOf(text: string, origin: Origin): string {
  if (origin.confidential) return "(not shown)";
  if (text === "") return "(empty)";
  return JSON.stringify(oneLine(shown(text, origin).slice(0, 120)));
}

/** As much of a text as people may read, and no more than they would. */
function shown(text: string, { confidential, hide }: Origin): string {
  const beginning = confidential ? "" : text.slice(0, 2000);
  return hide?.(beginning) ?? beginning;
}

function mayHoldNothing(schema: Schema): boolean {
  return schema.kind === "optional" || schema.kind === "any" || schema.kind === "nothing";
}
