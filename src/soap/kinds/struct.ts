import type { Codec } from "../codec.ts";
import { type Encoding, readerOf } from "../decode/encoding.ts";
import { memberLeaves } from "../decode/leaves.ts";
import { Members, setMember } from "../decode/members.ts";
import type { Reader } from "../decode/reader.ts";
import { checkName } from "../encode/name.ts";
import { isUnwritable, mismatch, UnwritableValue } from "../encode/unwritable.ts";
import { type ElementWriter, elementWriter, type Writer } from "../encode/writer.ts";
import type { Fields, StructSchema } from "../schema.ts";
import { concealerOf } from "../secrets.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";

export const struct: Codec<StructSchema> = {
  typeName: ({ typeName }) => `ns1:${typeName}`,
  compileWriter,
  compileReader: ({ fields }, encoding) => compileMembersReader(fields, encoding),
};

function compileWriter(name: string, { typeName, fields }: StructSchema): ElementWriter {
  checkName(typeName);
  const write = compileMembersWriter(fields, "member", typeName);
  return elementWriter(write, `<${name} xsi:type="ns1:${typeName}">`, `</${name}>`);
}

/**
 * Writes an object's members in the order of their schema, each present (SOAP 1.1 §5.4.1, §7.1). One that the schema does
 * not know is refused.
 *
 * @param what what a member is called, and whose it is, in words
 * @param start stands before the first, and `end` behind the last
 */
export function compileMembersWriter(fields: Fields, what: string, whose: string, start = "", end = ""): Writer {
  const names = Object.keys(fields);
  names.forEach(checkName);
  // The markup from one value to the next is one text: to join two takes as long as to join two values.
  let between = start;
  const all = Object.entries(fields).map(([name, field]) => {
    const writer = field.codec.compileWriter(name, field as never);
    const before = between + writer.start;
    between = writer.end;
    return { name, before, write: writer.write, isOwn: false };
  });
  const after = between + end;
  // Most calls are made with the members of the last one: which those are is only looked at where they are others.
  let lastKeys: readonly string[] = [];
  let lastMembers = all;
  return (value, context) => {
    if (!isRecord(value)) throw mismatch(value, "an object");
    if (!hasKeys(value, lastKeys)) {
      const keys = Object.keys(value);
      const unknown = keys.find((key) => !Object.hasOwn(fields, key));
      if (unknown !== undefined) {
        const error = new UnwritableValue(`is not a ${what} of ${whose}; its ${what}s: ${names.join(", ") || "none"}`);
        error.steps.push(unknown);
        throw error;
      }
      lastKeys = keys;
      lastMembers = all.map((member) => ({ ...member, isOwn: keys.includes(member.name) }));
    }
    // Held, since to get a member can run code of the caller's, which may make another call.
    const members = lastMembers;
    let content = "";
    let name = "";
    try {
      for (const member of members) {
        name = member.name;
        // `toString` and its like are there for every object.
        content += member.before + member.write(member.isOwn ? value[name] : undefined, context);
      }
    } catch (error) {
      if (isUnwritable(error)) error.steps.unshift(name);
      throw error;
    }
    return content + after;
  };
}

/** Whether these are an object's own members, in this order: a loop comes to those of its prototype last. */
function hasKeys(value: object, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in value) if (key !== keys[count++]) return false;
  return count === keys.length && (!count || Object.hasOwn(value, keys[count - 1] as string));
}

/** Whether a value has members by name. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A struct's members come in any order (SOAP 1.1 §5.4.1). A missing one is null, an unknown one is kept. Structs of one
 * schema have one shape for the engine: every member is there, in the schema's order.
 */
export function compileMembersReader(fields: Fields, encoding: Encoding, isIgnored?: (scanner: Scanner) => boolean): Reader {
  const names = Object.keys(fields);
  const members = new Map(Object.entries(fields).map(([name, field], at) => [name, { at, read: readerOf(field, encoding) }]));
  const empty: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((name) => [name, null]));
  const conceal = concealerOf(fields);
  // To V8, an object that more than a few members are assigned to is a slow dictionary, unless there is one of the same
  // members that were defined: it then has the shape of that.
  const template: Readonly<Record<string, unknown>> =
    conceal === undefined ? empty : Object.defineProperties(conceal({}), Object.getOwnPropertyDescriptors(empty));
  // One that is to be passed over by its namespace could be taken for a member.
  const leaves = memberLeaves(isIgnored === undefined ? fields : {});
  return (decoding) => {
    const { scanner } = decoding;
    // A copy that got one member more would have a shape of its own: that member is the first, and the others follow as
    // they come.
    const value: Record<string, unknown> = conceal === undefined ? { ...template } : conceal({});
    decoding.begin(value);
    let unknown: Members | undefined;
    let next = 0; // the first member that may come where they come in order
    const fill = (end: number) => {
      for (let at = next; at < end; at++) setMember(value, names[at] as string, null);
    };
    const put = (member: unknown, at: number) => {
      fill(at);
      setMember(value, names[at] as string, member);
      next = Math.max(next, at + 1);
    };
    for (;;) {
      leaves.read(decoding, next, put);
      switch (scanner.next()) {
        case START: {
          if (isIgnored?.(scanner)) {
            decoding.skip();
            break;
          }
          const name = decoding.memberName();
          decoding.enter(name);
          const member = members.get(name);
          if (member === undefined) {
            if (unknown === undefined) {
              fill(names.length);
              unknown = new Members(value);
            }
            unknown.add(name, encoding.unknown(decoding));
          } else {
            const { at, read } = member;
            if (at < next && value[name] !== null) {
              decoding.problem("invalid-value", "stands in its struct twice; the last one counts");
            }
            put(read(decoding), at);
          }
          decoding.leave();
          break;
        }
        case TEXT:
          decoding.expectBlank("a struct");
          break;
        case END:
        case EOF:
          fill(names.length);
          return value;
      }
    }
  };
}
