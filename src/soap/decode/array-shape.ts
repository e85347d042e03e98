import { isEncoding, trimSpace } from "../xml/names.ts";
import type { Scanner } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";

/** What an array's start tag says of it. */
export interface ArrayShape {
  /** The items' type as written, `xsd:string`, or `xsd:string[]` for an array of arrays; undefined where none is named. */
  readonly itemType: string | undefined;
  /** The size of each dimension but the first, which nothing depends on. Empty for a plain list. */
  readonly inner: readonly number[];
  /** The index of the first item that comes, counted through all dimensions. */
  readonly offset: number;
}

/** A list of which only the items are known. */
const plainList: ArrayShape = { itemType: undefined, inner: [], offset: 0 };

/** Whether a start tag has an array's attributes. */
export function hasArrayShape(scanner: Scanner): boolean {
  return (
    scanner.attribute(isEncoding, "arrayType") !== undefined ||
    scanner.attribute(isEncoding, "itemType") !== undefined ||
    scanner.attribute(isEncoding, "arraySize") !== undefined
  );
}

/**
 * Reads `arrayType="xsd:int[2,3]"` and `offset="[4]"` (SOAP 1.1 §5.4.2), or `itemType="xsd:int"` and `arraySize="2 3"`
 * (SOAP 1.2 part 2 §3.1.6). The number of items is what comes, not what is announced.
 */
export function arrayShape(decoding: Decoding): ArrayShape {
  const { scanner } = decoding;
  if (scanner.attributes.count === 0) return plainList;
  const arrayType = scanner.attribute(isEncoding, "arrayType");
  if (arrayType === undefined) {
    const sizes = trimSpace(scanner.attribute(isEncoding, "arraySize") ?? "").split(/[ \t\n\r]+/);
    return { itemType: scanner.attribute(isEncoding, "itemType"), inner: innerSizes(sizes, decoding), offset: 0 };
  }
  const open = arrayType.lastIndexOf("[");
  if (open < 0) return { ...plainList, itemType: trimSpace(arrayType) };
  const inner = innerSizes(numbersIn(arrayType.slice(open)), decoding);
  const offset = scanner.attribute(isEncoding, "offset");
  return {
    itemType: trimSpace(arrayType.slice(0, open)),
    inner,
    offset: offset === undefined ? 0 : (flatIndex(offset, inner) ?? 0),
  };
}

/** The index of an item by `position="[1,2]"` (SOAP 1.1 §5.4.2.2), counted through all dimensions; undefined without one. */
export function positionOf(scanner: Scanner, { inner }: ArrayShape): number | undefined {
  const position = scanner.attribute(isEncoding, "position");
  return position === undefined ? undefined : flatIndex(position, inner);
}

function flatIndex(written: string, inner: readonly number[]): number | undefined {
  const indexes = numbersIn(written).map(Number);
  if (indexes.length !== inner.length + 1 || indexes.some((index) => !Number.isSafeInteger(index))) return undefined;
  return indexes.reduce((flat, index, dimension) => (dimension === 0 ? index : flat * (inner[dimension - 1] as number) + index));
}

/** What stands between brackets: `[2,3]`. */
function numbersIn(written: string): string[] {
  return written.replace(/[[\] \t\n\r]/g, "").split(",");
}

/** All sizes but the first. One that is 0 or not told leaves nothing to lay the items out by. */
function innerSizes(sizes: readonly string[], decoding: Decoding): number[] {
  const inner = sizes.slice(1).map(Number);
  if (inner.every((size) => Number.isSafeInteger(size) && size > 0)) return inner;
  // An empty array may have any sizes.
  if (!sizes.some((size) => Number(size) === 0 && size !== "")) {
    decoding.problem("invalid-value", `is an array whose size ${decoding.quote(sizes.join(","))} cannot be understood`);
  }
  return [];
}
