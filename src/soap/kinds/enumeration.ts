import type { Codec } from "../codec.ts";
import { checkName } from "../encode/name.ts";
import { mismatch } from "../encode/unwritable.ts";
import { elementWriter, type Writer } from "../encode/writer.ts";
import type { EnumerationSchema } from "../schema.ts";
import { trimSpace } from "../xml/names.ts";
import { text } from "./text.ts";

/** One of a list of texts; space around it does not count, unless it is one with space. */
export const enumeration: Codec<EnumerationSchema> = {
  typeName: ({ typeName }) => `ns1:${typeName}`,
  compileWriter(name, { typeName, values }) {
    checkName(typeName);
    const write: Writer = (value, context) => {
      if (typeof value !== "string" || !values.includes(value)) {
        throw mismatch(value, `one of ${values.map((one) => JSON.stringify(one)).join(", ")}`);
      }
      return text.write(value, context);
    };
    return elementWriter(write, `<${name} xsi:type="ns1:${typeName}">`, `</${name}>`);
  },
  compileReader:
    ({ typeName, values }) =>
    (decoding) => {
      const start = decoding.scanner.tokenStart;
      const written = decoding.readText();
      if (decoding.scanner.failure !== null) return null;
      const found = values.includes(written) ? written : trimSpace(written);
      if (found === "" && !values.includes(found)) return null;
      if (!values.includes(found)) {
        decoding.problem("invalid-value", `is ${decoding.quote(found)}, which is no ${typeName}`, start);
      }
      return found;
    },
};
