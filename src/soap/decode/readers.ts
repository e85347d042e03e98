import type { ArraySchema, Schema, StructSchema } from "../schema.ts";
import { XSI } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import { readAny } from "./any.ts";
import type { Decoding } from "./decoding.ts";
import { Members, setMember } from "./members.ts";
import { type ScalarParser, scalarParsers } from "./scalars.ts";

/**
 * Reads the value of the element whose start tag the scanner has just passed, and leaves it behind the end tag. Gives
 * null for a nil element (XML Schema 1 §2.6.2). Of an element that is cut off it gives what there is.
 */
export type Reader = (decoding: Decoding) => unknown;

const compiled = new WeakMap<Schema, Reader>();

/** The reader of a schema, compiled once. */
export function readerOf(schema: Schema): Reader {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const reader = unlessNil(compile(schema));
  compiled.set(schema, reader);
  return reader;
}

function compile(schema: Schema): Reader {
  switch (schema.kind) {
    case "optional":
      return readerOf(schema.of);
    case "struct":
      return structReader(schema);
    case "array":
      return arrayReader(schema);
    case "any":
      return readAny;
    default:
      return scalarReader(schema.kind, scalarParsers[schema.kind]);
  }
}

function unlessNil(read: Reader): Reader {
  return (decoding) => {
    if (isNil(decoding)) {
      decoding.skip();
      return null;
    }
    return read(decoding);
  };
}

export function isNil({ scanner }: Decoding): boolean {
  if (scanner.attributes.count === 0) return false;
  const nil = scanner.attribute(XSI, "nil");
  return nil === "true" || nil === "1";
}

function scalarReader(kind: string, parse: ScalarParser): Reader {
  return (decoding) => {
    const start = decoding.scanner.tokenStart;
    const text = decoding.readText();
    // Half of a number is another number: of an element that is cut off, only text is kept.
    if (decoding.scanner.failure !== null && kind !== "string") return null;
    const value = parse(text);
    if (value !== undefined) return value;
    decoding.problem("invalid-value", `is ${decoding.quote(text)}, which is no ${kind}`, start);
    return text;
  };
}

/**
 * A struct's members come in any order (SOAP 1.1 §5.4.1). A missing one is null, an unknown one is kept and read by its
 * own type. An array of such structs has one shape for the engine: every member is there from the start.
 */
function structReader(schema: StructSchema): Reader {
  const readers = new Map<string, Reader>();
  const empty: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.fields)) {
    readers.set(name, readerOf(field));
    setMember(empty, name, null);
  }
  return (decoding) => {
    const { scanner } = decoding;
    const value = { ...empty };
    let unknown: Members | undefined;
    for (;;) {
      switch (scanner.next()) {
        case START: {
          const name = decoding.memberName();
          decoding.enter(name);
          const read = readers.get(name);
          if (read === undefined) {
            unknown ??= new Members(value);
            unknown.add(name, readAny(decoding));
          } else {
            if (value[name] !== null) decoding.problem("invalid-value", "stands in its struct twice; the last one counts");
            setMember(value, name, read(decoding));
          }
          decoding.leave();
          break;
        }
        case TEXT:
          if (!decoding.isBlank()) {
            decoding.problem(
              "invalid-value",
              `holds the text ${decoding.quote(decoding.currentText())} where a struct was expected`,
            );
          }
          break;
        case END:
        case EOF:
          return value;
      }
    }
  };
}

/** A list, whether none, one or many members come (SOAP 1.1 §5.4.2). The members' names do not matter. */
function arrayReader(schema: ArraySchema): Reader {
  const readItem = readerOf(schema.item);
  const mayBeNull = schema.item.kind === "optional" || schema.item.kind === "any";
  return (decoding) => {
    const { scanner } = decoding;
    const items: unknown[] = [];
    for (;;) {
      switch (scanner.next()) {
        case START: {
          decoding.enter(items.length);
          const start = scanner.tokenStart;
          const item = readItem(decoding);
          if (item === null && !mayBeNull && scanner.failure === null) {
            decoding.problem(
              "invalid-value",
              "is null, which the list's schema does not allow; declare its items as s.optional(…)",
              start,
            );
          }
          items.push(item);
          decoding.leave();
          break;
        }
        case TEXT:
          if (!decoding.isBlank()) {
            decoding.problem(
              "invalid-value",
              `holds the text ${decoding.quote(decoding.currentText())} where a list was expected`,
            );
          }
          break;
        case END:
        case EOF:
          return items;
      }
    }
  };
}
