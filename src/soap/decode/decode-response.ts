import { limitsFrom } from "../limits.ts";
import type { Operation } from "../operation.ts";
import type { Faulted, Ok, Outcome } from "../outcome.ts";
import type { Infer, Schema } from "../schema.ts";
import { nowhere } from "../soap-error.ts";
import type { ExpectedEnvelope } from "./envelope.ts";
import { type DecodeOptions, decodeOutcome, type RawResponse } from "./response.ts";
import { section5 } from "./section5.ts";

/**
 * Reads an answer to an operation, or any answer by a schema for its result.
 *
 * @throws {DecodeError} where it cannot be read whole; `code` says why and `partial()` gives what could be read.
 * @throws {HttpError} where a body that is no envelope came with an HTTP status other than 200.
 */
export function decodeResponse<Op extends Operation>(operation: Op, response: RawResponse, options?: DecodeOptions): Outcome<Op>;
export function decodeResponse<S extends Schema>(
  schema: S,
  response: RawResponse,
  options?: DecodeOptions,
): Ok<Infer<S>> | Faulted;
export function decodeResponse(target: Operation | Schema, response: RawResponse, options: DecodeOptions = {}): unknown {
  const settings = { ...options, limits: limitsFrom(options.limits) };
  if ("kind" in target) {
    return decodeOutcome(expectedOf(target), response, settings, nowhere, section5);
  }
  const { name, confidential } = target;
  return decodeOutcome(target, response, settings, { operation: name, endpoint: null, confidential }, section5);
}

const expected = new WeakMap<Schema, ExpectedEnvelope>();

/** The same for a schema each time, so that what is learnt of its answers is not lost. */
function expectedOf(output: Schema): ExpectedEnvelope {
  const known = expected.get(output) ?? { output };
  expected.set(output, known);
  return known;
}
