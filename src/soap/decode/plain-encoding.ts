import { mayBeNull, nullItem } from "../kinds/array.ts";
import type { ArraySchema } from "../schema.ts";
import { isEnvelope11, trimSpace } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import { isNil, nextElement } from "./element.ts";
import { type Encoding, readerOf } from "./encoding.ts";
import { readFault } from "./fault.ts";
import { itemLeaves } from "./leaves.ts";
import { Members, readContent } from "./members.ts";
import type { Reader } from "./reader.ts";

/** An object of the elements inside, or the text where there are none. */
const readPlain: Reader = /* @__PURE__ */ element((decoding) => {
  const { object, text } = readContent(decoding, readPlain);
  if (object === undefined) return text;
  if (trimSpace(text) !== "") new Members(object).add("#text", text);
  return object;
});

/**
 * What NuSOAP writes with a WSDL: structs, lists whose items come one after the other, nil. What goes beyond that is an
 * error here, never a value read wrongly.
 */
export const plainEncoding: Encoding = {
  compiled: new WeakMap(),
  prologues: new WeakMap(),
  element,
  list,
  text: (decoding) => decoding.readText(),
  unknown: readPlain,
  isEnvelope: isEnvelope11,
  findResponse: findNext,
  findResult: findNext,
  readFault,
};

function findNext({ scanner }: Decoding): boolean {
  return nextElement(scanner);
}

/** Attributes that make an element stand for another one, or a list for a part of one or for several dimensions. */
const beyond: ReadonlySet<string> = new Set(["href", "ref", "offset", "position", "arraySize"]);

function expectPlain(decoding: Decoding): void {
  const { list } = decoding.scanner.attributes;
  const foreign = list.find(({ local, value }) => beyond.has(local) || (local === "arrayType" && value.includes(",")));
  if (foreign === undefined) return;
  decoding.problem("invalid-value", `has the attribute ${foreign.local}, which only createSoapClient understands`);
}

function list({ item }: ArraySchema): Reader {
  const readItem = readerOf(item, plainEncoding);
  const leaves = itemLeaves(item);
  const allowsNull = mayBeNull(item);
  return (decoding) => {
    const { scanner } = decoding;
    const items: unknown[] = [];
    const take = (value: unknown) => items.push(value);
    for (;;) {
      while (leaves.read(decoding, 0, take));
      switch (scanner.next()) {
        case START: {
          decoding.enter(items.length);
          const start = scanner.tokenStart;
          const value = readItem(decoding);
          if (value === null && !allowsNull && scanner.failure === null) decoding.problem("invalid-value", nullItem, start);
          items.push(value);
          decoding.leave();
          break;
        }
        case TEXT:
          decoding.expectBlank("a list");
          break;
        case END:
        case EOF:
          return items;
      }
    }
  };
}

function element(readContent: Reader): Reader {
  return (decoding) => {
    const { scanner } = decoding;
    if (scanner.attributes.isPlain) return readContent(decoding);
    if (isNil(scanner)) {
      decoding.skip();
      return null;
    }
    expectPlain(decoding);
    return readContent(decoding);
  };
}
