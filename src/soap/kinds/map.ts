import type { Codec } from "../codec.ts";
import { readerOf } from "../decode/encoding.ts";
import { readMapEntries } from "../decode/maps.ts";
import { mapElement } from "../encode/elements.ts";
import { at, mismatch } from "../encode/unwritable.ts";
import { elementWriter } from "../encode/writer.ts";
import type { MapSchema } from "../schema.ts";
import { mayBeNull } from "./array.ts";
import { compileItemWriter } from "./optional.ts";

/** An Apache Map. A value may be null, as a struct's members may; a key only where the schema says so. */
export const map: Codec<MapSchema> = {
  typeName: () => "xsd:anyType",
  compileWriter(name, { key, value }) {
    const writeKey = compileItemWriter("key", key);
    const writeValue = compileItemWriter("value", value);
    return elementWriter((written, context) => {
      if (!(written instanceof Map)) throw mismatch(written, "a Map");
      const entries = Array.from(written, ([one, inner], index) =>
        at(index, () => at("key", writeKey, one, context) + at("value", writeValue, inner, context)),
      );
      return mapElement(name, entries);
    });
  },
  compileReader({ key, value }, encoding) {
    const readKey = readerOf(key, encoding);
    const readValue = readerOf(value, encoding);
    const allowsNull = mayBeNull(key);
    return (decoding) => {
      const map = new Map<unknown, unknown>();
      decoding.begin(map);
      readMapEntries(decoding, readKey, readValue, (one, inner) => {
        if (one === null && !allowsNull && decoding.scanner.failure === null) {
          decoding.problem("invalid-value", "has a key that is null, which the map's schema does not allow");
        }
        map.set(one, inner);
      });
      return map;
    };
  },
};
