import { s } from "../../../src/soap/index.ts";

const person = s.struct("Person", { name: s.string, age: s.optional(s.int) });

/** The schemas that the fixtures of SOAP::Lite and soap4r name, beside those of `test/fixtures/schemas.ts`. */
export const oddSchemas = {
  int: s.int,
  "int or null": s.optional(s.int),
  float: s.float,
  double: s.double,
  long: s.long,
  integer: s.integer,
  base64: s.base64,
  hexBinary: s.hexBinary,
  dateTime: s.dateTime,
  date: s.date,
  anyURI: s.anyURI,
  QName: s.QName,
  person,
  "list of people": s.array(person),
  "list of ints": s.array(s.int),
  "list of lists of ints": s.array(s.array(s.int)),
  "list of text with gaps": s.array(s.optional(s.string)),
  "person and places": s.struct("", { name: s.string, age: s.int, list: s.array(s.struct("", { at: s.int })) }),
  "seller and buyer": s.parts({ seller: person, buyer: person }),
  "greeting, count and list": s.parts({ greeting: s.string, count: s.int, list: s.array(s.int) }),
  "greeting, count and person": s.parts({ greeting: s.string, count: s.int, person }),
} satisfies Record<string, s.Schema>;
