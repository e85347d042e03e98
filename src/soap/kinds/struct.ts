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

/** Members in the schema's order, each present (SOAP 1.1 §5.4.1). One that the schema does not know is refused. */
function compileWriter(name: string, { typeName, fields }: StructSchema): Writer {
  const members = Object.entries(fields).map(([member, field]) => ({
    member,
    write: field.codec.compileWriter(member, field as never),
  }));
  return (value, context) => {
    if (!isRecord(value)) throw mismatch(value, "an object");
    for (const member of Object.keys(value)) {
      if (Object.hasOwn(fields, member)) continue;
      at(member, () => {
        throw new UnwritableValue(`is not a member of ${typeName}; its members: ${Object.keys(fields).join(", ")}`);
      });
    }
    let content = `<${name} xsi:type="ns1:${typeName}">`;
    for (const { member, write } of members) content += at(member, () => write(memberOf(value, member), context));
    return `${content}</${name}>`;
  };
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object's own: `toString` and its like are there for every object. */
export function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
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
