import type { Decoding } from "./decoding.ts";
import { idOf, isNil, referenceOf } from "./element.ts";

/**
 * Reads the value of the element whose start tag the scanner has just passed, and leaves the scanner behind the end tag.
 * Gives null for a nil element. Of an element that is cut off it gives what there is.
 */
export type Reader = (decoding: Decoding) => unknown;

/**
 * Makes a reader of content into one of elements, which can be nil, refer to others, or be referred to.
 *
 * @param key under which values with an id are kept, so that readers alike share them. Default: the reader itself.
 */
export function resolving(readContent: Reader, key?: Reader): Reader {
  const reader: Reader = (decoding) => {
    const { scanner, references } = decoding;
    if (scanner.attributes.count === 0) return readContent(decoding);
    if (isNil(scanner)) {
      decoding.skip();
      return null;
    }
    const reference = referenceOf(scanner);
    if (reference !== undefined) return references.follow(reference, reader, key ?? reader);
    return idOf(scanner) === undefined ? readContent(decoding) : references.readHere(readContent, key ?? reader);
  };
  return reader;
}
