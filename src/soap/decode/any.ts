import { parseInteger } from "../kinds/integers.ts";
import { type Parse, parsed } from "../kinds/simple.ts";
import { codecOf, kindOfType } from "../kinds/simple-types.ts";
import { APACHE, holdsSimpleTypes, isEncoding, trimSpace } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import { type QName, resolveQName, type Scope } from "../xml/scope.ts";
import { ArrayItems } from "./array-items.ts";
import { arrayShape, hasArrayShape, positionOf } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";
import { typeOf } from "./element.ts";
import { readMapEntries } from "./maps.ts";
import { Members, readContent } from "./members.ts";
import type { Reader } from "./reader.ts";
import { resolving } from "./references.ts";

/**
 * Reads a value by what it says of itself: its `xsi:type`, its `arrayType`, its members. A leaf without a type is text,
 * as is one of a type that is not known here.
 */
export const readAny: Reader = /* @__PURE__ */ resolving((decoding) => readByOwnType(decoding, undefined));

/** What an array says of the items that do not say it themselves. */
interface ItemType {
  readonly name: QName;
  /** How many arrays inside one another an item is: 1 for the items of `xsd:int[][2]`. */
  readonly rank: number;
}

/** Reads `xsd:int` or, of an array of arrays, `xsd:int[]`: once for all items, as it may be long. */
function itemTypeOf(written: string, scope: Scope | null): ItemType {
  let name = written;
  let rank = 0;
  for (let open = name.lastIndexOf("["); open >= 0 && name.endsWith("]"); open = name.lastIndexOf("[")) {
    name = name.slice(0, open);
    rank++;
  }
  return { name: resolveQName(scope, name), rank };
}

function readByOwnType(decoding: Decoding, itemType: ItemType | undefined): unknown {
  const { scanner } = decoding;
  const type = typeOf(scanner);
  if (hasArrayShape(scanner) || isEncoded(type, "Array")) return readItems(decoding, undefined);
  if (type === undefined && itemType !== undefined && itemType.rank > 0) {
    return readItems(decoding, { ...itemType, rank: itemType.rank - 1 });
  }
  const name = type ?? itemType?.name;
  return name?.uri === APACHE && name.local === "Map" ? readMap(decoding) : readValue(decoding, name);
}

/** Whether it is one of the encoding's own two compound types, `Array` and `Struct`. */
function isEncoded(type: QName | undefined, local: string): boolean {
  return type !== undefined && isEncoding(type.uri) && type.local === local;
}

function readItems(decoding: Decoding, inherited: ItemType | undefined): unknown[] {
  const { scanner } = decoding;
  const shape = arrayShape(decoding);
  const itemType = shape.itemType === undefined ? inherited : itemTypeOf(shape.itemType, scanner.scope);
  const readItem = itemType === undefined ? readAny : resolving((item) => readByOwnType(item, itemType), readAny);
  const array = new ArrayItems(decoding, shape);
  decoding.begin(array.items);
  for (;;) {
    switch (scanner.next()) {
      case START:
        array.detectRows();
        array.next = positionOf(decoding, array.shape) ?? array.next;
        decoding.enter(array.next);
        array.put(readItem(decoding));
        decoding.leave();
        break;
      case TEXT:
        decoding.expectBlank("a list");
        break;
      case END:
      case EOF:
        array.finish();
        return array.items;
    }
  }
}

/** An Apache Map is an object where its keys are text, as PHP's associative arrays mostly are, and a `Map` otherwise. */
function readMap(decoding: Decoding): Record<string, unknown> | Map<unknown, unknown> {
  const object: Record<string, unknown> = {};
  const members = new Map<unknown, unknown>();
  // What a map that holds itself is, is known from its first key.
  let begin = decoding.onBegin;
  decoding.onBegin = null;
  const readKey: Reader = (inner) => {
    const key = readAny(inner);
    begin?.(typeof key === "string" ? object : members);
    begin = null;
    return key;
  };
  readMapEntries(decoding, readKey, readAny, (key, value) => members.set(key, value));
  const names = [...members.keys()];
  if (!names.every((name) => typeof name === "string")) return members;
  const named = new Members(object);
  for (const name of names) named.add(name, members.get(name));
  return object;
}

/** An object of the elements inside, or a simple value where there are none. */
function readValue(decoding: Decoding, type: QName | undefined): unknown {
  const start = decoding.scanner.tokenStart;
  const { object, text } = readContent(decoding, readAny);
  if (object === undefined) return readSimple(decoding, text, type, start);
  if (trimSpace(text) !== "") {
    decoding.problem("invalid-value", `holds the text ${decoding.quote(text)} beside its members`, start);
  }
  return object;
}

function readSimple(decoding: Decoding, text: string, type: QName | undefined, start: number): unknown {
  if (isEncoded(type, "Struct") && trimSpace(text) === "") return {};
  const kind = type !== undefined && holdsSimpleTypes(type.uri) ? kindOfType(type.local) : undefined;
  if (kind === undefined || kind === "string") return text;
  const codec = codecOf(kind);
  // PHP's integers are 64 bits wide, whatever it calls them.
  const parse: Parse = (written) => {
    const value = codec.parse(written);
    return value === undefined && codec.integers ? parseInteger(written) : value;
  };
  return parsed(decoding, text, codec.xsd, parse, start);
}
