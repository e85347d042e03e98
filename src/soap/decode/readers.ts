import type { ArraySchema, EnumerationSchema, Fields, MapSchema, Schema } from "../schema.ts";
import { concealerOf } from "../secrets.ts";
import type { SimpleKind } from "../simple-types.ts";
import { trimSpace } from "../xml/names.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";
import { readAny } from "./any.ts";
import { ArrayItems } from "./array-items.ts";
import { arrayShape, positionOf } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";
import { isResultName, typeOf } from "./element.ts";
import { readMapEntries } from "./maps.ts";
import { Members, setMember } from "./members.ts";
import { type Reader, resolving } from "./reader.ts";
import { parserOf, type ScalarParser } from "./scalars.ts";

const compiled = new WeakMap<Schema, Reader>();

/** The reader of a schema, compiled once. */
export function readerOf(schema: Schema): Reader {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const isResolving = schema.kind === "optional" || schema.kind === "any";
  const reader = isResolving ? compile(schema) : resolving(compile(schema));
  compiled.set(schema, reader);
  return reader;
}

function compile(schema: Schema): Reader {
  switch (schema.kind) {
    case "optional":
      return readerOf(schema.of);
    case "any":
      return readAny;
    case "struct":
      return structReader(schema.fields);
    case "parts":
      return structReader(schema.fields, isResultName);
    case "array":
      return arrayReader(schema);
    case "map":
      return mapReader(schema);
    case "enumeration":
      return enumerationReader(schema);
    case "nothing":
      return readNothing;
    default:
      return scalarReader(schema.kind, parserOf(schema.kind));
  }
}

function readNothing(decoding: Decoding): null {
  decoding.skip();
  return null;
}

function scalarReader(kind: SimpleKind, parse: ScalarParser): Reader {
  return (decoding) => {
    const start = decoding.scanner.tokenStart;
    // SOAP::Lite sends text beyond ASCII as bytes.
    const isBytes = kind === "string" && typeOf(decoding.scanner)?.local === "base64Binary";
    const text = isBytes ? readTextInBytes(decoding) : decoding.readText();
    // Half of a number is another number: of an element that is cut off, only text is kept.
    if (decoding.scanner.failure !== null && kind !== "string") return null;
    const value = parse(text);
    if (value !== undefined) return value;
    decoding.problem("invalid-value", `is ${decoding.quote(text)}, which is no ${kind}`, start);
    return text;
  };
}

/** The text whose UTF-8 bytes an element holds in base64; as it stands where it holds something else. */
function readTextInBytes(decoding: Decoding): string {
  const text = decoding.readText();
  const bytes = parserOf("base64")(text);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : text;
}

function enumerationReader({ typeName, values }: EnumerationSchema): Reader {
  return (decoding) => {
    const start = decoding.scanner.tokenStart;
    const written = decoding.readText();
    if (decoding.scanner.failure !== null) return null;
    const text = values.includes(written) ? written : trimSpace(written);
    if (text === "" && !values.includes(text)) return null;
    if (!values.includes(text)) {
      decoding.problem("invalid-value", `is ${decoding.quote(text)}, which is no ${typeName}`, start);
    }
    return text;
  };
}

/**
 * A struct's members come in any order (SOAP 1.1 §5.4.1). A missing one is null, an unknown one is kept and read by its
 * own type. Structs of one schema have one shape for the engine: every member is there from the start.
 */
function structReader(fields: Fields, isIgnored: (scanner: Scanner) => boolean = () => false): Reader {
  const readers = new Map<string, Reader>();
  const empty: Record<string, unknown> = {};
  const conceal = concealerOf(fields);
  for (const [name, field] of Object.entries(fields)) {
    readers.set(name, readerOf(field));
    setMember(empty, name, null);
  }
  return (decoding) => {
    const { scanner } = decoding;
    const value = { ...empty };
    conceal?.(value);
    decoding.references.begin(value);
    let unknown: Members | undefined;
    for (;;) {
      switch (scanner.next()) {
        case START: {
          if (isIgnored(scanner)) {
            decoding.skip();
            break;
          }
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
          decoding.expectBlank("a struct");
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
  return (decoding) => {
    const { scanner } = decoding;
    const shape = arrayShape(decoding);
    let itemSchema = leafSchema(schema, shape.inner.length, decoding);
    let readItem = readerOf(itemSchema);
    const array = new ArrayItems(decoding, shape);
    decoding.references.begin(array.items);
    for (;;) {
      switch (scanner.next()) {
        case START: {
          if (array.detectRows()) {
            itemSchema = schema.item;
            readItem = readerOf(itemSchema);
          }
          array.next = positionOf(decoding, array.shape) ?? array.next;
          decoding.enter(array.next);
          const start = scanner.tokenStart;
          const item = readItem(decoding);
          if (item === null && !mayBeNull(itemSchema) && scanner.failure === null)
            decoding.problem("invalid-value", nullItem, start);
          array.put(item);
          decoding.leave();
          break;
        }
        case TEXT:
          decoding.expectBlank("a list");
          break;
        case END:
        case EOF: {
          const gaps = array.finish();
          if (gaps > 0 && !mayBeNull(itemSchema))
            decoding.problem("invalid-value", `lacks ${gaps} of its items; ${declareOptional}`);
          return array.items;
        }
      }
    }
  };
}

const declareOptional = "declare its items as s.optional(…)";
const nullItem = `is null, which the list's schema does not allow; ${declareOptional}`;

/** What an array of several dimensions holds in the end: `s.array(s.array(x))` is two dimensions of x. */
function leafSchema(schema: ArraySchema, innerDimensions: number, decoding: Decoding): Schema {
  let item = schema.item;
  for (let left = innerDimensions; left > 0; left--) {
    const row = item.kind === "optional" ? item.of : item;
    if (row.kind === "any") return row;
    if (row.kind !== "array") {
      decoding.problem("invalid-value", `has ${innerDimensions + 1} dimensions, more than its schema`);
      return item;
    }
    item = row.item;
  }
  return item;
}

/** A value may be null, as a struct's members may; a key only where the schema says so. */
function mapReader(schema: MapSchema): Reader {
  const readKey = readerOf(schema.key);
  const readValue = readerOf(schema.value);
  const allowsNull = mayBeNull(schema.key);
  return (decoding) => {
    const map = new Map<unknown, unknown>();
    decoding.references.begin(map);
    readMapEntries(decoding, readKey, readValue, (key, value) => {
      if (key === null && !allowsNull && decoding.scanner.failure === null) {
        decoding.problem("invalid-value", "has a key that is null, which the map's schema does not allow");
      }
      map.set(key, value);
    });
    return map;
  };
}

function mayBeNull({ kind }: Schema): boolean {
  return kind === "optional" || kind === "any";
}
