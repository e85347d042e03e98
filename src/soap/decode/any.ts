import { kindOfType } from "../simple-types.ts";
import { APACHE, holdsSimpleTypes, isEncoding, trimSpace } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import { type QName, resolveQName, type Scope } from "../xml/scope.ts";
import { ArrayItems } from "./array-items.ts";
import { arrayShape, hasArrayShape, positionOf } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";
import { typeOf } from "./element.ts";
import { readMapEntries } from "./maps.ts";
import { Members } from "./members.ts";
import { type Reader, resolving } from "./reader.ts";
import { parserOf } from "./scalars.ts";

/**
 * Reads a value by what it says of itself: its `xsi:type`, its `arrayType`, its members. A leaf without a type is text,
 * as is one of a type that is not known here.
 */
export const readAny: Reader = resolving((decoding) => readByOwnType(decoding, undefined, null));

/**
 * @param itemType what the array around says of items that do not say it themselves, such as `xsd:int` or, for an array
 * of arrays, `xsd:int[]`
 * @param scope what the prefix in that stands for
 */
function readByOwnType(decoding: Decoding, itemType: string | undefined, scope: Scope | null): unknown {
  const { scanner } = decoding;
  const type = typeOf(scanner);
  if (hasArrayShape(scanner) || isEncoded(type, "Array")) return readItems(decoding, undefined, null);
  if (type === undefined && itemType?.endsWith("]")) {
    return readItems(decoding, itemType.slice(0, itemType.lastIndexOf("[")), scope);
  }
  if (type?.uri === APACHE && type.local === "Map") return readMap(decoding);
  return readContent(decoding, type ?? (itemType === undefined ? undefined : resolveQName(scope, itemType)));
}

/** Whether it is one of the encoding's own two compound types, `Array` and `Struct`. */
function isEncoded(type: QName | undefined, local: string): boolean {
  return type !== undefined && isEncoding(type.uri) && type.local === local;
}

function readItems(decoding: Decoding, inherited: string | undefined, inheritedScope: Scope | null): unknown[] {
  const { scanner } = decoding;
  const shape = arrayShape(decoding);
  const { itemType = inherited } = shape;
  const scope = shape.itemType === undefined ? inheritedScope : scanner.scope;
  const readItem = itemType === undefined ? readAny : resolving((item) => readByOwnType(item, itemType, scope), readAny);
  const array = new ArrayItems(decoding, shape);
  decoding.references.begin(array.items);
  for (;;) {
    switch (scanner.next()) {
      case START:
        array.next = positionOf(scanner, shape) ?? array.next;
        decoding.enter(array.next);
        array.put(readItem(decoding));
        decoding.leave();
        break;
      case TEXT:
        decoding.expectBlank("a list");
        break;
      case END:
      case EOF:
        return array.items;
    }
  }
}

/** An Apache Map is an object where its keys are text, as PHP's associative arrays mostly are, and a `Map` otherwise. */
function readMap(decoding: Decoding): Record<string, unknown> | Map<unknown, unknown> {
  const object: Record<string, unknown> = {};
  const members = new Map<unknown, unknown>();
  decoding.references.begin(object);
  readMapEntries(decoding, readAny, readAny, (key, value) => members.set(key, value));
  const names = [...members.keys()];
  if (!names.every((name) => typeof name === "string")) return members;
  const named = new Members(object);
  for (const name of names) named.add(name, members.get(name));
  return object;
}

/** An object of the elements inside, or a simple value where there are none. */
function readContent(decoding: Decoding, type: QName | undefined): unknown {
  const { scanner } = decoding;
  const start = scanner.tokenStart;
  let object: Record<string, unknown> | undefined;
  let members: Members | undefined;
  let text = "";
  for (;;) {
    switch (scanner.next()) {
      case START: {
        if (object === undefined || members === undefined) {
          object = {};
          members = new Members(object);
          decoding.references.begin(object);
        }
        const name = decoding.memberName();
        decoding.enter(name);
        members.add(name, readAny(decoding));
        decoding.leave();
        break;
      }
      case TEXT:
        text += decoding.currentText();
        break;
      case END:
      case EOF:
        if (object === undefined) return readSimple(decoding, text, type, start);
        if (trimSpace(text) !== "") {
          decoding.problem("invalid-value", `holds the text ${decoding.quote(text)} beside its members`, start);
        }
        return object;
    }
  }
}

function readSimple(decoding: Decoding, text: string, type: QName | undefined, start: number): unknown {
  if (isEncoded(type, "Struct") && trimSpace(text) === "") return {};
  const kind = type !== undefined && holdsSimpleTypes(type.uri) ? kindOfType(type.local) : undefined;
  if (kind === undefined || kind === "string") return text;
  if (decoding.scanner.failure !== null) return null;
  const value = parserOf(kind)(text);
  if (value !== undefined) return value;
  decoding.problem("invalid-value", `is ${decoding.quote(text)}, which is no ${kind}`, start);
  return text;
}
