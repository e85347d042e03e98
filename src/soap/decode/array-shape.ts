import { collapseSpace, isEncoding, trimSpace } from "../xml/names.ts";
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
  if (scanner.attributes.list.length === 0) return plainList;
  const arrayType = scanner.attribute(isEncoding, "arrayType");
  if (arrayType === undefined) {
    const sizes = collapseSpace(scanner.attribute(isEncoding, "arraySize") ?? "").split(" ");
    return { itemType: scanner.attribute(isEncoding, "itemType"), inner: innerSizes(sizes, decoding), offset: 0 };
  }
  const open = arrayType.lastIndexOf("[");
  if (open < 0) return { ...plainList, itemType: trimSpace(arrayType) };
  const inner = innerSizes(inBrackets(arrayType.slice(open)), decoding);
  const offset = scanner.attribute(isEncoding, "offset");
  return {
    itemType: trimSpace(arrayType.slice(0, open)),
    inner,
    offset: offset === undefined ? 0 : (flatIndex(offset, inner, decoding) ?? 0),
  };
}

/** The index of an item by `position="[1,2]"` (SOAP 1.1 §5.4.2.2), counted through all dimensions; undefined without one. */
export function positionOf(decoding: Decoding, { inner }: ArrayShape): number | undefined {
  const position = decoding.scanner.attribute(isEncoding, "position");
  return position === undefined ? undefined : flatIndex(position, inner, decoding);
}

function flatIndex(written: string, inner: readonly number[], decoding: Decoding): number | undefined {
  const indexes = inBrackets(written).map(numberOf);
  const flat = indexes.reduce(
    (outer, index, dimension) => (dimension === 0 ? index : outer * (inner[dimension - 1] as number) + index),
    0,
  );
  const isInside = indexes.every((index, dimension) => dimension === 0 || index < (inner[dimension - 1] as number));
  if (indexes.length === inner.length + 1 && isInside && Number.isSafeInteger(flat)) return flat;
  decoding.problem("invalid-value", `has an item at ${decoding.quote(written)}, which is no place in the list`);
  return undefined;
}

/** What stands between brackets: `[2,3]`. */
function inBrackets(written: string): string[] {
  return trimSpace(written)
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map(trimSpace);
}

/** An index or a size. NaN for what is none, or too great for a double to hold. */
function numberOf(written: string): number {
  return /^\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
}

/** More than these nobody means; each makes an array inside another. */
const mostDimensions = 32;

/** All sizes but the first. One that is 0 or not told leaves nothing to lay the items out by. */
function innerSizes(sizes: readonly string[], decoding: Decoding): number[] {
  const inner = sizes.slice(1).map(numberOf);
  if (inner.every((size) => size > 0) && inner.length < mostDimensions) return inner;
  // An empty array may have any sizes.
  if (!sizes.some((size) => numberOf(size) === 0)) {
    decoding.problem("invalid-value", `is an array whose size ${decoding.quote(sizes.join(","))} cannot be understood`);
  }
  return [];
}
