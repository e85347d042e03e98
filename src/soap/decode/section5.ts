import { lacks, mayBeNull, nullItem } from "../kinds/array.ts";
import { parseBase64 } from "../kinds/base64.ts";
import type { ArraySchema, Schema } from "../schema.ts";
import { isEnvelope, trimSpace } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import { resolveQName } from "../xml/scope.ts";
import { readAny } from "./any.ts";
import { readAnyFault } from "./any-fault.ts";
import { ArrayItems } from "./array-items.ts";
import { arrayShape, positionOf } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";
import { isNoRoot, isResultName, nextElement, typeOf } from "./element.ts";
import { type Encoding, readerOf } from "./encoding.ts";
import { itemLeaves } from "./leaves.ts";
import type { Reader } from "./reader.ts";
import { resolving } from "./references.ts";

/**
 * All of SOAP 1.1 §5 and SOAP 1.2 part 2 §3: values that are shared, lists of several dimensions, partial and sparse ones,
 * values that say their own type.
 */
export const section5: Encoding = {
  compiled: new WeakMap(),
  prologues: new WeakMap(),
  element: resolving,
  list,
  text: readString,
  unknown: readAny,
  isEnvelope,
  findResponse,
  findResult,
  readFault: readAnyFault,
};

/** Elements that others refer to may stand before the response. */
function findResponse(decoding: Decoding): boolean {
  const { scanner } = decoding;
  while (nextElement(scanner)) {
    if (!isNoRoot(scanner)) return true;
    decoding.skip();
  }
  return false;
}

/** The first part, or the one that `rpc:result` names (SOAP 1.2 part 2 §4.2.1). */
function findResult(decoding: Decoding): boolean {
  const { scanner } = decoding;
  let wanted: string | undefined;
  while (nextElement(scanner)) {
    if (isResultName(scanner)) wanted = resolveQName(scanner.scope, trimSpace(decoding.readText())).local;
    else if (wanted === undefined || wanted === scanner.localName()) return true;
    else decoding.skip();
  }
  return false;
}

/** SOAP::Lite sends text beyond ASCII as bytes. */
function readString(decoding: Decoding): string {
  const isBytes = typeOf(decoding.scanner)?.local === "base64Binary";
  const text = decoding.readText();
  const bytes = isBytes ? parseBase64(text) : undefined;
  return bytes === undefined ? text : new TextDecoder().decode(bytes);
}

/** A list, whether none, one or many members come (SOAP 1.1 §5.4.2). The members' names do not matter. */
function list(schema: ArraySchema): Reader {
  const leaves = itemLeaves(schema.item);
  return (decoding) => {
    const { scanner } = decoding;
    const shape = arrayShape(decoding);
    let itemSchema = leafSchema(schema, shape.inner.length, decoding);
    let readItem = readerOf(itemSchema, section5);
    const array = new ArrayItems(decoding, shape);
    decoding.begin(array.items);
    const take = (value: unknown) => array.put(value);
    for (;;) {
      while (array.isPlain() && leaves.read(decoding, 0, take));
      switch (scanner.next()) {
        case START: {
          if (array.detectRows()) {
            itemSchema = schema.item;
            readItem = readerOf(itemSchema, section5);
          }
          array.next = positionOf(decoding, array.shape) ?? array.next;
          decoding.enter(array.next);
          const start = scanner.tokenStart;
          const item = readItem(decoding);
          if (item === null && !mayBeNull(itemSchema) && scanner.failure === null)
            decoding.problem("invalid-value", nullItem, start);
          array.put(item);
          decoding.leave();
          break;
        }
        case TEXT:
          decoding.expectBlank("a list");
          break;
        case END:
        case EOF: {
          const gaps = array.finish();
          if (gaps > 0 && !mayBeNull(itemSchema)) decoding.problem("invalid-value", lacks(gaps));
          return array.items;
        }
      }
    }
  };
}

/** What an array of several dimensions holds in the end: `s.array(s.array(x))` is two dimensions of x. */
function leafSchema(schema: ArraySchema, innerDimensions: number, decoding: Decoding): Schema {
  let item = schema.item;
  for (let left = innerDimensions; left > 0; left--) {
    const row = item.kind === "optional" ? item.of : item;
    if (row.kind === "any") return row;
    if (row.kind !== "array") {
      decoding.problem("invalid-value", `has ${innerDimensions + 1} dimensions, more than its schema`);
      return item;
    }
    item = row.item;
  }
  return item;
}
