import type { Codec } from "../codec.ts";
import { arrayElement } from "../encode/elements.ts";
import { at, mismatch } from "../encode/unwritable.ts";
import { elementWriter } from "../encode/writer.ts";
import type { ArraySchema, Schema } from "../schema.ts";
import { compileItemWriter, typeNameOf } from "./optional.ts";

export const array: Codec<ArraySchema> = {
  typeName: () => "SOAP-ENC:Array",
  compileWriter(name, { item }) {
    const writeItem = compileItemWriter("item", item);
    const itemType = typeNameOf(item);
    return elementWriter((value, context) => {
      if (!Array.isArray(value)) throw mismatch(value, "an array");
      const items = Array.from(value, (one, index) => at(index, writeItem, one, context));
      return arrayElement(name, itemType, items, context);
    });
  },
  compileReader: (schema, encoding) => encoding.list(schema),
};

/** Whether a list's item may be null. */
export function mayBeNull({ kind }: Schema): boolean {
  return kind === "optional" || kind === "any";
}

const declareOptional = "declare its items as s.optional(…)";

export const nullItem = `is null, which the list's schema does not allow; ${declareOptional}`;

/** What is said of a list in which items are missing. */
export function lacks(items: number): string {
  return `lacks ${items} of its items; ${declareOptional}`;
}
