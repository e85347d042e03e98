import type { Codec } from "../codec.ts";
import { readAny } from "../decode/any.ts";
import type { Decoding } from "../decode/decoding.ts";
import { isResultName, nextElement } from "../decode/element.ts";
import type { Content } from "../decode/envelope.ts";
import { Members } from "../decode/members.ts";
import type { Reader } from "../decode/reader.ts";
import { writeAny } from "../encode/any.ts";
import { elementWriter } from "../encode/writer.ts";
import type { ScalarSchema } from "../schema.ts";

/** A value that says its own type. */
export const any: Codec<ScalarSchema> = {
  isWhole: true,
  typeName: () => "xsd:anyType",
  compileWriter: (name) => elementWriter((value, context) => writeAny(name, value, context)),
  compileReader: () => readAny,
  readResult: readAnyParts,
};

/** The value of one part, or an object of several. */
function readAnyParts(decoding: Decoding, read: Reader): Content {
  const { scanner } = decoding;
  const parts: Record<string, unknown> = {};
  const members = new Members(parts);
  let count = 0;
  let value: unknown;
  while (nextElement(scanner)) {
    if (isResultName(scanner)) {
      decoding.skip();
      continue;
    }
    const name = decoding.memberName();
    decoding.enter(name);
    value = read(decoding);
    members.add(name, value);
    decoding.leave();
    count++;
  }
  if (count === 0 && scanner.failure === null) return { kind: "empty" };
  return { kind: "result", value: count === 1 ? value : parts };
}
