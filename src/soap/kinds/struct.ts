import type { Codec } from "../codec.ts";
import { type Encoding, readerOf } from "../decode/encoding.ts";
import { Members, setMember } from "../decode/members.ts";
import type { Reader } from "../decode/reader.ts";
import { at, mismatch, UnwritableValue } from "../encode/unwritable.ts";
import type { Writer } from "../encode/writer.ts";
import type { Fields, StructSchema } from "../schema.ts";
import { concealerOf } from "../secrets.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";

export const struct: Codec<StructSchema> = {
  typeName: ({ typeName }) => `ns1:${typeName}`,
  compileWriter,
  compileReader: ({ fields }, encoding) => compileMembersReader(fields, encoding),
};

function compileWriter(name: string, { typeName, fields }: StructSchema): Writer {
  const write = compileMembersWriter(fields, "member", typeName);
  return (value, context) => `<${name} xsi:type="ns1:${typeName}">${write(value, context)}</${name}>`;
}

/**
 * Writes an object's members in the order of their schema, each present (SOAP 1.1 §5.4.1, §7.1). One that the schema does
 * not know is refused.
 *
 * @param what what a member is called, and whose it is, in words
 */
export function compileMembersWriter(fields: Fields, what: string, whose: string): Writer {
  const names = Object.keys(fields);
  const writers = Object.entries(fields).map(([name, field]) => [name, field.codec.compileWriter(name, field as never)] as const);
  return (value, context) => {
    if (!isRecord(value)) throw mismatch(value, "an object");
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(fields, name)) continue;
      at(name, () => {
        throw new UnwritableValue(`is not a ${what} of ${whose}; its ${what}s: ${names.join(", ") || "none"}`);
      });
    }
    let content = "";
    for (const [name, write] of writers) content += at(name, () => write(memberOf(value, name), context));
    return content;
  };
}

/** Whether a value has members by name. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object's own: `toString` and its like are there for every object. */
function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * A struct's members come in any order (SOAP 1.1 §5.4.1). A missing one is null, an unknown one is kept. Structs of one
 * schema have one shape for the engine: every member is there from the start.
 */
export function compileMembersReader(fields: Fields, encoding: Encoding, isIgnored?: (scanner: Scanner) => boolean): Reader {
  const readers = new Map<string, Reader>();
  const empty: Record<string, unknown> = {};
  const conceal = concealerOf(fields);
  for (const [name, field] of Object.entries(fields)) {
    readers.set(name, readerOf(field, encoding));
    setMember(empty, name, null);
  }
  return (decoding) => {
    const { scanner } = decoding;
    const value = { ...empty };
    conceal?.(value);
    decoding.begin(value);
    let unknown: Members | undefined;
    for (;;) {
      switch (scanner.next()) {
        case START: {
          if (isIgnored?.(scanner)) {
            decoding.skip();
            break;
          }
          const name = decoding.memberName();
          decoding.enter(name);
          const read = readers.get(name);
          if (read === undefined) {
            unknown ??= new Members(value);
            unknown.add(name, encoding.unknown(decoding));
          } else {
            if (value[name] !== null) decoding.problem("invalid-value", "stands in its struct twice; the last one counts");
            setMember(value, name, read(decoding));
          }
          decoding.leave();
          break;
        }
        case TEXT:
          decoding.expectBlank("a struct");
          break;
        case END:
        case EOF:
          return value;
      }
    }
  };
}
