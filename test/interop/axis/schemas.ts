import { s } from "../../../src/soap/index.ts";

const soapStruct = s.struct("SOAPStruct", { varString: s.string, varInt: s.int, varFloat: s.float });
const color = s.enumeration("Color", ["red", "dark blue"]);

/** Of either kind: of a plain shape, the members of the circle are null. */
const shape = s.struct("Shape", { name: s.string, radius: s.double, color });

/** The schemas that the fixtures in `fixtures/axis/` name: those of the Java classes beside this file. */
export const axisSchemas = {
  int: s.int,
  "list of ints": s.array(s.int),
  "list of ints or null": s.array(s.optional(s.int)),
  "list of lists of ints": s.array(s.array(s.int)),
  "list of booleans": s.array(s.boolean),
  "list of shorts": s.array(s.short),
  "list of bytes": s.array(s.byte),
  "list of integers": s.array(s.integer),
  "list of decimals": s.array(s.decimal),
  "list of doubles": s.array(s.double),
  unsignedLong: s.unsignedLong,
  base64: s.base64,
  hexBinary: s.hexBinary,
  dateTime: s.dateTime,
  date: s.date,
  time: s.time,
  duration: s.duration,
  gYear: s.simple("gYear"),
  anyURI: s.anyURI,
  QName: s.QName,
  "list of text or null by itself": s.optional(s.array(s.string)),
  "map of any to text": s.map(s.any, s.string),
  "map of ints to any": s.map(s.int, s.any),
  "map of text or null": s.map(s.optional(s.string), s.optional(s.string)),
  SOAPStruct: soapStruct,
  "SOAPStruct or null": s.optional(soapStruct),
  "list of SOAPStruct": s.array(soapStruct),
  "list of SOAPStruct or null": s.array(s.optional(soapStruct)),
  "map of text to SOAPStruct": s.map(s.string, soapStruct),
  "map of SOAPStruct to text": s.map(soapStruct, s.string),
  "list of maps of text to SOAPStruct": s.array(s.optional(s.map(s.string, soapStruct))),
  Node: s.struct("Node", { name: s.string, next: s.any }),
  Color: color,
  Shape: shape,
  "list of Shape": s.array(shape),
  Optionals: s.struct("Optionals", {
    text: s.string,
    number: s.int,
    flag: s.boolean,
    time: s.dateTime,
    list: s.array(s.string),
    struct: soapStruct,
  }),
} satisfies Record<string, s.Schema>;
