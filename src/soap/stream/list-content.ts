import type { Decoding } from "../decode/decoding.ts";
import { isNil, referenceOf } from "../decode/element.ts";
import type { Encoding } from "../decode/encoding.ts";
import { type ExpectedEnvelope, readEnvelope } from "../decode/envelope.ts";
import type { Reader } from "../decode/reader.ts";
import { mayBeNull, nullItem } from "../kinds/array.ts";
import type { Headers } from "../outcome.ts";
import type { Schema } from "../schema.ts";
import { isEncoding } from "../xml/names.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";

/**
 * Goes to the beginning of the result's content, where that is a list of items that come one after the other. Gives the
 * headers that were asked for; undefined where there is something else, or the answer does not go that far yet.
 */
export function enterList(decoding: Decoding, expected: ExpectedEnvelope, encoding: Encoding): Headers | undefined {
  let isFound = false;
  const { headers = {} } = readEnvelope(decoding, expected, encoding, () => {
    isFound = encoding.findResult(decoding) && isPlain(decoding.scanner);
    decoding.enter(decoding.scanner.localName());
    return { kind: "result", value: null };
  });
  return isFound ? headers : undefined;
}

/** Whether a start tag is that of a list of its own, whole, and of one dimension. */
function isPlain(scanner: Scanner): boolean {
  const sizes = ["arrayType", "arraySize"].map((name) => scanner.attribute(isEncoding, name) ?? "");
  return (
    !isNil(scanner) &&
    referenceOf(scanner) === undefined &&
    scanner.attribute(isEncoding, "offset") === undefined &&
    !sizes.some((size) => /,|\S\s+\S/.test(size))
  );
}

/**
 * The tag of an element that shares its value with others, or says where in its list it stands: to read those, all of the
 * answer is needed.
 */
export const sharing = /<(?:[^<>"']|"[^<"]*"|'[^<']*')*\s(?:[^\s<>=]*:)?(?:id|href|ref|position)\s*=/;

/** The items from here on. True: the list ended. False: the text did. */
export function* itemsOf(decoding: Decoding, item: Schema, read: Reader, first: number): Generator<unknown, boolean> {
  const { scanner } = decoding;
  const allowsNull = mayBeNull(item);
  for (let index = first; ; ) {
    switch (scanner.next()) {
      case START: {
        decoding.enter(index);
        const start = scanner.tokenStart;
        const isPlaced = scanner.attribute(isEncoding, "position") !== undefined;
        const value = read(decoding);
        if (value === null && !allowsNull && scanner.failure === null) decoding.problem("invalid-value", nullItem, start);
        if (isPlaced)
          decoding.problem("invalid-value", "says where it stands, which a stream cannot follow: call instead", start);
        decoding.leave();
        index++;
        yield value;
        break;
      }
      case TEXT:
        decoding.expectBlank("a list");
        break;
      case END:
        return true;
      case EOF:
        return false;
    }
  }
}
