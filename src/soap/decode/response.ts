import { type CharsetOptions, decodeText } from "../charset.ts";
import { DecodeError, HttpError, type Origin, type Problem } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { Operation } from "../operation.ts";
import { type AnyOutcome, type Fault, ofCall } from "../outcome.ts";
import type { Schema } from "../schema.ts";
import { concealerOf, holdsSecret, isSecret } from "../secrets.ts";
import { Decoding } from "./decoding.ts";
import { type Encoding, readerOf } from "./encoding.ts";
import { type EnvelopeReaders, readEnvelope, readResult, scanEnvelope } from "./envelope.ts";
import { judge } from "./judge.ts";
import { locate } from "./location.ts";

/** An HTTP answer as it arrived. */
export interface RawResponse {
  readonly body: Uint8Array;
  /** The `Content-Type` header. Its charset counts, unless a byte order mark says otherwise. */
  readonly contentType?: string | undefined;
  /** The HTTP status. It only matters where the body is no envelope. */
  readonly status?: number | undefined;
}

export interface DecodeOptions extends CharsetOptions {
  readonly limits?: Partial<Limits> | undefined;
}

/** The same with every bound. */
export interface DecodeSettings extends CharsetOptions {
  readonly limits: Limits;
}

/** What is known of an answer before it is read. */
type Expected = Pick<Operation, "output"> & Partial<Pick<Operation, "success" | "detail" | "responseHeaders">>;

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
  const isTooLong = body.length > limits.bytes;
  const { text, repair } = decodeText(isTooLong ? body.subarray(0, 0) : body, contentType, settings);
  const fail = (problems: readonly [Problem, ...Problem[]], partial?: unknown): never => {
    const location = origin.confidential ? { line: 1, snippet: "" } : locate(text, problems[0].position);
    throw new DecodeError(problems, location, origin, { body, partial });
  };
  if (isTooLong) return fail([whole("too-large", `is longer than ${limits.bytes} bytes; raise limits.bytes`)]);
  const decoding = new Decoding(scanEnvelope(text), limits, repair, quoterOf(expected, origin));
  const start = decoding.scanner.position;
  const { content, headers } = readEnvelope(decoding, envelopeReaders(expected, encoding));
  const found = expected.responseHeaders === undefined ? {} : { headers };
  const { problems } = decoding;
  const { failure } = decoding.scanner;

  if (content.kind === "result" && content.whole) {
    const { value } = content;
    if (value === null && !mayHoldNothing(expected.output)) {
      problems.push(whole("invalid-value", "is null, which the schema does not allow"));
    }
    const [first, ...others] = problems;
    if (first !== undefined) return fail([first, ...others], value);
    let judged: AnyOutcome;
    try {
      judged = judge(expected, value, origin.confidential ? "" : text.slice(0, start));
    } catch {
      return fail([whole("invalid-value", "is not as the operation's own test of success expects, which threw")], value);
    }
    const outcome = { ...judged, ...found };
    if (isSecret(expected.output)) concealerOf({ value: expected.output })?.(outcome);
    return tell(outcome, origin);
  }
  // A fault is for people: a bad value inside is kept as it arrived, and does not hide what the server said.
  if (content.kind === "fault" && content.whole) return tell({ kind: "fault", fault: content.fault, ...found }, origin);

  if (failure !== null) {
    const partial = content.kind === "result" ? content.value : content.kind === "fault" ? content.fault : undefined;
    return fail([{ ...failure, path: "" }, ...problems], partial);
  }
  if (content.kind === "empty") {
    // Nothing at all is no refusal: an operation that tells success from failure has not told.
    const saysNothing = mayHoldNothing(expected.output) && expected.success === undefined;
    return saysNothing ? { kind: "ok", value: null, ...found } : fail([whole("invalid-value", "holds no result")]);
  }
  const beginning = snippet(text, origin);
  if (status === 200) return fail([whole("not-soap", `is no SOAP envelope: ${beginning}`)]);
  throw new HttpError("http-status", status, `HTTP ${status} without a SOAP answer: ${beginning}`, origin, { body });
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
function tell(outcome: AnyOutcome, told: Origin): AnyOutcome {
  if (outcome.kind === "ok") return outcome;
  const { hide = (text) => text, ...origin } = told;
  if (outcome.kind === "refused") Object.assign(outcome, { reason: hide(outcome.reason) });
  else Object.assign(outcome, { fault: hideIn(outcome.fault, hide) });
  return ofCall(outcome, origin);
}

/** A fault whose texts hold nothing that was sent in confidence. A detail that is more than a text is data, not words. */
function hideIn(fault: Fault, hide: (text: string) => string): Fault {
  const { code, string, actor, detail, reasons } = fault;
  return {
    ...fault,
    code: code && hide(code),
    string: string && hide(string),
    actor: actor && hide(actor),
    detail: typeof detail === "string" ? hide(detail) : detail,
    ...(reasons && { reasons: reasons.map((reason) => ({ ...reason, text: hide(reason.text) })) }),
  };
}

export function envelopeReaders({ output, detail, responseHeaders }: Expected, encoding: Encoding): EnvelopeReaders {
  const read = readerOf(output, encoding);
  const { codec } = output;
  return {
    encoding,
    result: (decoding) =>
      codec.readResult === undefined ? readResult(decoding, read, encoding) : codec.readResult(decoding, read),
    detail: detail === undefined ? encoding.unknown : readerOf(detail, encoding),
    headers:
      responseHeaders && new Map(Object.entries(responseHeaders).map(([name, schema]) => [name, readerOf(schema, encoding)])),
  };
}

function whole(code: Problem["code"], message: string): Problem {
  return { code, message, path: "", position: 0 };
}

/** The beginning of what came, on one line. */
function snippet(text: string, origin: Origin): string {
  if (origin.confidential) return "(not shown)";
  if (text === "") return "(empty)";
  const beginning = text.slice(0, 2000);
  return JSON.stringify((origin.hide?.(beginning) ?? beginning).slice(0, 120).replace(/\s+/g, " ").trim());
}

function mayHoldNothing(schema: Schema): boolean {
  return schema.kind === "optional" || schema.kind === "any" || schema.kind === "nothing";
}
