import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, operation, type Schema, s } from "../../../src/soap/index.ts";
import { type Around, answer, answer12, answerAmong, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";
import { growth, mostGrowth } from "../../support/timing.ts";
import { inside, readValue } from "../../support/values.ts";

const row = s.struct("row", { id: s.int, name: s.string });
const rowOf = (id: number, name: string) => `<id xsi:type="xsd:int">${id}</id><name xsi:type="xsd:string">${name}</name>`;

/** An element beside the response, as Axis writes what is referred to. */
const multiRef = (id: string, content: string, attributes = "") =>
  `<multiRef id="${id}" SOAP-ENC:root="0"${attributes}>${content}</multiRef>`;

const ofInt = ' xsi:type="xsd:int"';
const intArray = ' xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[2]"';

/** Answers that the schema and the values' own types read alike. */
const answers: [string, Schema, string, Around, unknown][] = [
  ["to a struct", row, '<return href="#a"/>', { after: multiRef("a", rowOf(1, "x")) }, { id: 1, name: "x" }],
  ["to an array", s.array(s.int), '<return href="#a"/>', { after: multiRef("a", "<i>1</i><i>2</i>", intArray) }, [1, 2]],
  ["to a number", s.int, '<return href="#a"/>', { after: multiRef("a", "-5", ofInt) }, -5],
  ["to a text", s.string, '<return href="#a"/>', { after: multiRef("a", " a ") }, " a "],
  ["to an empty text", s.string, '<return href="#a"/>', { after: multiRef("a", "", ' xsi:type="xsd:string"') }, ""],
  ["to null", s.optional(row), '<return href="#a"/>', { after: multiRef("a", "", ' xsi:nil="true"') }, null],
  [
    "with an end tag and white space, and with attributes that the target overrules",
    s.int,
    '<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[2]" href="#a"> <!-- a --> </return>',
    { after: multiRef("a", "5", ofInt) },
    5,
  ],
  ["before the response", row, '<return href="#a"/>', { before: multiRef("a", rowOf(1, "x")) }, { id: 1, name: "x" }],
  ["in the header", row, '<return href="#a"/>', { header: `<h id="a">${rowOf(1, "x")}</h>` }, { id: 1, name: "x" }],
  ["deep in the header", s.int, '<return href="#a"/>', { header: `<h><i/><j><k id="a"${ofInt}>5</k></j></h>` }, 5],
  [
    "to what came before, inside the result",
    s.struct("pair", { first: row, second: row }),
    `<return><first id="a">${rowOf(1, "x")}</first><second href="#a"/></return>`,
    {},
    { first: { id: 1, name: "x" }, second: { id: 1, name: "x" } },
  ],
  [
    "to what comes later, inside the result",
    s.struct("pair", { first: row, second: row }),
    `<return><first href="#a"/><second id="a">${rowOf(1, "x")}</second></return>`,
    {},
    { first: { id: 1, name: "x" }, second: { id: 1, name: "x" } },
  ],
  [
    "through others",
    s.int,
    '<return href="#a"/>',
    { before: multiRef("b", "", ' href="#c"'), after: multiRef("c", "5", ofInt) + multiRef("a", "", ' href="#b"') },
    5,
  ],
  [
    "in the items of a list, the targets in any order",
    s.array(row),
    '<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:row[3]"><i href="#a"/><i href="#b"/><i href="#a"/></return>',
    { before: multiRef("b", rowOf(2, "y")), after: multiRef("a", rowOf(1, "x")) },
    [
      { id: 1, name: "x" },
      { id: 2, name: "y" },
      { id: 1, name: "x" },
    ],
  ],
  [
    "in a target",
    s.struct("outer", { row }),
    '<return href="#a"/>',
    { after: multiRef("b", rowOf(1, "x")) + multiRef("a", '<row href="#b"/>') },
    { row: { id: 1, name: "x" } },
  ],
  [
    "to a map, its keys and values",
    s.map(s.string, s.int),
    '<return href="#m"/>',
    {
      after:
        multiRef(
          "m",
          '<item><key href="#k"/><value href="#v"/></item>',
          ' xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map"',
        ) +
        multiRef("k", "x", ' xsi:type="xsd:string"') +
        multiRef("v", "5", ofInt),
    },
    new Map([["x", 5]]),
  ],
  [
    "by an id with other letters than XML allows",
    s.int,
    '<return href="#{urn:x} 1/ü"/>',
    { after: multiRef("{urn:x} 1/ü", "5", ofInt) },
    5,
  ],
  [
    "by a prefix that stands for something else at the target",
    row,
    '<return href="#a"/>',
    {
      after:
        '<wrap xmlns:n="http://www.w3.org/2001/XMLSchema"><m id="a"><id xsi:type="n:int">1</id><name xsi:type="n:string">x</name></m></wrap>',
    },
    { id: 1, name: "x" },
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((id): [string, Schema, string, Around, unknown] => [
    `to ${id}`,
    s.int,
    `<return href="#${id}"/>`,
    { after: multiRef(id, "5", ofInt) },
    5,
  ]),
];

describe("an element that refers to another is what that is", () => {
  test.each(answers)("%s", (_, schema, result, around, value) => {
    expect(readValue(schema, answerAmong(result, around))).toEqual(value);
  });

  // A Map whose keys are text is an object there.
  const sameByOwnTypes = answers.filter(([, , , , value]) => !(value instanceof Map));

  test.each(sameByOwnTypes)("%s, by its own types", (_, __, result, around, value) => {
    expect(readValue(s.any, answerAmong(result, around))).toEqual(value);
  });

  test("where there are several parts", () => {
    const text = answerAmong('<a href="#x"/><b href="#x"/>', { after: multiRef("x", "5", ofInt) });
    expect(readValue(s.parts({ a: s.int, b: s.int }), text)).toEqual({ a: 5, b: 5 });
    expect(readValue(s.any, text)).toEqual({ a: 5, b: 5 });
  });

  test("in a header that is read and in a fault's detail", () => {
    const op = operation("op", { namespace: "urn:shop", input: {}, output: s.int, responseHeaders: { h: row } });
    const text = answerAmong('<return href="#n"/>', {
      header: '<h href="#a"/>',
      after: multiRef("a", rowOf(1, "x")) + multiRef("n", "7"),
    });
    expect(decodeResponse(op, { body: utf8(text) })).toEqual({ kind: "ok", value: 7, headers: { h: { id: 1, name: "x" } } });
  });
});

describe("in SOAP 1.2", () => {
  test.each(['enc:ref="a"', 'enc:ref="#a"', 'ref="a"', 'ref="#a"', 'href="#a"'])("%s", (reference) => {
    const text = answer12(`<pair><first ${reference}/><second enc:id="a">${rowOf(1, "x")}</second></pair>`);
    const value = { first: { id: 1, name: "x" }, second: { id: 1, name: "x" } };
    expect(readValue(s.struct("pair", { first: row, second: row }), text)).toEqual(value);
    expect(readValue(s.any, text)).toEqual(value);
  });

  test.each(["enc:id", "id"])("a target's %s", (id) => {
    const text = answer12('<return enc:ref="a"/>', { after: `<m ${id}="a" xsi:type="xsd:int">5</m>` });
    expect(readValue(s.int, text)).toBe(5);
    expect(readValue(s.any, text)).toBe(5);
  });
});

describe("what was one object is one object", () => {
  const list = '<return SOAP-ENC:arrayType="tns:row[3]"><i href="#a"/><i href="#b"/><i href="#a"/></return>';
  const rows = multiRef("a", rowOf(1, "x")) + multiRef("b", rowOf(1, "x"));

  test.each<[string, Schema]>([
    ["by a schema", s.array(row)],
    ["by a schema with nulls", s.array(s.optional(row))],
    ["by its own types", s.any],
    ["in a list of any", s.array(s.any)],
  ])("%s", (_, schema) => {
    const value = readValue(schema, answerAmong(list, { after: rows }));
    expect(inside(value, 0)).toBe(inside(value, 2));
    // Equal, but never the same on the server.
    expect(inside(value, 0)).not.toBe(inside(value, 1));
  });

  test("whether the target stands inside, before or after", () => {
    const members = `<a href="#x"/><b id="x">${rowOf(1, "x")}</b><c href="#x"/>`;
    for (const schema of [s.struct("three", { a: row, b: row, c: row }), s.any]) {
      const value = readValue(schema, answer(`<return>${members}</return>`));
      expect(inside(value, "a")).toBe(inside(value, "b"));
      expect(inside(value, "c")).toBe(inside(value, "b"));
    }
  });

  test("for lists, Maps and bytes too", () => {
    const schema = s.struct("all", {
      list: s.array(s.array(s.int)),
      maps: s.array(s.map(s.int, s.int)),
      bytes: s.array(s.base64),
    });
    const twice = (name: string) =>
      `<${name} SOAP-ENC:arrayType="xsd:anyType[2]"><i href="#${name}"/><i href="#${name}"/></${name}>`;
    const after =
      multiRef("list", "<i>1</i><i>2</i>", intArray) +
      multiRef(
        "maps",
        `<item><key${ofInt}>1</key><value${ofInt}>2</value></item>`,
        ' xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map"',
      ) +
      multiRef("bytes", "AP8=", ' xsi:type="xsd:base64Binary"');
    const text = answerAmong(`<return>${["list", "maps", "bytes"].map(twice).join("")}</return>`, { after });
    for (const by of [schema, s.any]) {
      const value = readValue(by, text);
      for (const name of ["list", "maps", "bytes"]) expect(inside(value, name, 0)).toBe(inside(value, name, 1));
      expect(value).toEqual({
        list: [
          [1, 2],
          [1, 2],
        ],
        maps: [new Map([[1, 2]]), new Map([[1, 2]])],
        bytes: [Uint8Array.of(0, 255), Uint8Array.of(0, 255)],
      });
    }
  });

  test("unless it is read by two schemas", () => {
    const schema = s.struct("two", { typed: row, own: s.any });
    const text = answerAmong('<return><typed href="#a"/><own href="#a"/></return>', { after: multiRef("a", "<id>1</id>") });
    expect(readValue(schema, text)).toEqual({ typed: { id: 1, name: null }, own: { id: "1" } });
  });
});

describe("cycles stay cycles", () => {
  const node = s.struct("node", { name: s.string, next: s.any });

  test("an object that holds itself", () => {
    const value = readValue(s.any, answer('<return id="a"><name>x</name><self href="#a"/></return>'));
    expect(inside(value, "name")).toBe("x");
    expect(inside(value, "self")).toBe(value);
  });

  test("two objects that hold one another, beside the response", () => {
    const after = multiRef("a", '<name>x</name><next href="#b"/>') + multiRef("b", '<name>y</name><next href="#a"/>');
    const value = readValue(s.any, answerAmong('<return href="#a"/>', { after }));
    expect(inside(value, "next", "name")).toBe("y");
    expect(inside(value, "next", "next")).toBe(value);
  });

  test("a list that holds itself", () => {
    for (const schema of [s.any, s.array(s.any)]) {
      const value = readValue(
        schema,
        answer('<return id="a" SOAP-ENC:arrayType="xsd:anyType[2]"><i href="#a"/><i>1</i></return>'),
      );
      expect(inside(value, 0, 1)).toBe("1");
      expect(inside(value, 0, 0)).toBe(inside(value, 0));
    }
  });

  test.each([
    ["int", 5],
    ["string", "x"],
  ])("a map with a key of %s that holds itself", (type, key) => {
    const map =
      '<return id="a" xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map">' +
      `<item><key xsi:type="xsd:${type}">${key}</key><value href="#a"/></item></return>`;
    const own = readValue(s.any, answer(map));
    expect(inside(own, key)).toBe(own);
    const typed = readValue(s.map(s.any, s.any), answer(map));
    expect(inside(typed, key, key)).toBe(inside(typed, key));
  });

  test.each<[string, string, Around]>([
    ["in the response", '<return id="a"><name>x</name><next href="#a"/></return>', {}],
    ["beside the response", '<return href="#a"/>', { after: multiRef("a", '<name>x</name><next href="#a"/>') }],
  ])("a struct with a member of any type that is itself, %s", (_, result, around) => {
    const value = readValue(node, answerAmong(result, around));
    expect(inside(value, "name")).toBe("x");
    expect(inside(value, "next", "name")).toBe("x");
    // The same object as far as one reader reads: what `s.any` gives is not a `node`.
    expect(inside(value, "next", "next")).toBe(inside(value, "next"));
  });
});

describe("a value that refers to itself without being an object is an error", () => {
  test.each<[string, Around]>([
    ["a reference that is its own target", { after: multiRef("a", "", ' href="#a"') }],
    ["two that are one another's", { after: multiRef("a", "", ' href="#b"') + multiRef("b", "", ' href="#a"') }],
  ])("%s", (_, around) => {
    for (const schema of [s.int, s.string, row, s.array(s.int), s.any]) {
      const error = thrownBy(DecodeError, () => readValue(schema, answerAmong('<return href="#a"/>', around)));
      expect(error).toMatchObject({ code: "invalid-value", path: "return" });
      expect(error.message).toContain('return refers to "#a", which is a reference to itself');
    }
  });

  test("a text with an element inside that refers to it", () => {
    const error = thrownBy(DecodeError, () => readValue(s.string, answer('<return id="a">x<b href="#a"/></return>')));
    expect(error.message).toBe("return holds an element <b> where text was expected; partial() has what could be read");
  });
});

describe("references that lead nowhere", () => {
  test.each<[string, string]>([
    ["an id that nobody has", 'href="#b"'],
    ["an id in other letters", 'href="#A"'],
    ["an address elsewhere", 'href="http://127.0.0.1/x.xml#a"'],
    ["an attachment", 'href="cid:a"'],
    ["an id without its mark", 'href="a"'],
    ["nothing", 'href=""'],
    ["nothing but the mark", 'href="#"'],
    ["something that every object has", 'href="#toString"'],
  ])("%s", (_, reference) => {
    const text = answerAmong(`<return><x ${reference}/><y>kept</y></return>`, { after: multiRef("a", "5") });
    const written = /"(.*)"/.exec(reference)?.[1];
    for (const schema of [s.struct("pair", { x: s.int, y: s.string }), s.any]) {
      const error = thrownBy(DecodeError, () => readValue(schema, text));
      expect(error).toMatchObject({ code: "invalid-value", path: "return.x", problems: 1 });
      expect(error.message).toContain(`refers to ${JSON.stringify(written)}, which is not in the answer`);
      expect(error.partial()).toEqual({ x: null, y: "kept" });
    }
  });

  test("are told as truncated where the answer is cut off", () => {
    const text = answerAmong(`<return><x href="#a"/><y>kept</y></return>`, { after: multiRef("a", "12345", ofInt) });
    for (const schema of [s.struct("pair", { x: s.int, y: s.string }), s.any]) {
      for (let length = text.indexOf("</ns1:callResponse>"); length < text.indexOf("</multiRef>") + 11; length++) {
        const error = thrownBy(DecodeError, () => readValue(schema, text.slice(0, length)));
        expect(error.code).toBe("truncated");
        // No half number.
        expect(inside(error.partial(), "x") ?? null).toBeNull();
      }
      expect(readValue(schema, text.slice(0, text.indexOf("</multiRef>") + 11))).toMatchObject({ y: "kept" });
    }
  });

  test("are told as what keeps them from being found, where that is XML that cannot be read", () => {
    const text = answerAmong('<return><x href="#a"/></return>', { after: `</oops>${multiRef("a", "5")}` });
    const error = thrownBy(DecodeError, () => readValue(s.any, text));
    expect(error).toMatchObject({ code: "malformed", path: "" });
    expect(error.message).toContain('and refers to "#a", which was not found');
  });

  test("do not show what a secret answer holds", () => {
    const op = operation("op", { namespace: "urn:shop", input: {}, output: s.any, confidential: true });
    for (const text of [answer('<return href="#hunter2"/>'), answer('<return href="#hunter2"/>').slice(0, -5)]) {
      expect(thrownBy(DecodeError, () => decodeResponse(op, { body: utf8(text) })).message).not.toContain("hunter2");
    }
  });

  test("are shown by their beginning only", () => {
    const error = thrownBy(DecodeError, () => readValue(s.any, answer(`<return href="#${"x".repeat(100_000)}"/>`)));
    expect(error.message.length).toBeLessThan(200);
  });
});

describe("two elements with one id", () => {
  test("are each read where they stand", () => {
    const items = '<i id="a" xsi:type="xsd:int">1</i><i id="a" xsi:type="xsd:int">2</i>';
    const text = answer(`<return SOAP-ENC:arrayType="xsd:int[2]">${items}</return>`);
    expect(readValue(s.array(s.int), text)).toEqual([1, 2]);
    expect(readValue(s.any, text)).toEqual([1, 2]);
  });

  test("are the first one for others", () => {
    const text = answerAmong('<return href="#a"/>', { after: multiRef("a", "1", ofInt) + multiRef("a", "2", ofInt) });
    expect(readValue(s.int, text)).toBe(1);
    expect(readValue(s.any, text)).toBe(1);
  });
});

describe("bounds", () => {
  const chain = (length: number) =>
    answerAmong('<return href="#n0"/>', {
      after:
        Array.from({ length: length - 1 }, (_, at) => multiRef(`n${at}`, "", ` href="#n${at + 1}"`)).join("") +
        multiRef(`n${length - 1}`, "5", ofInt),
    });

  /** Structs one in another, each beside the response. */
  const nested = (length: number) =>
    answerAmong('<return href="#n0"/>', {
      after: Array.from({ length }, (_, at) => multiRef(`n${at}`, at + 1 < length ? `<next href="#n${at + 1}"/>` : "end")).join(
        "",
      ),
    });

  test.each<[string, Schema]>([
    ["by a schema", s.int],
    ["by its own types", s.any],
  ])("100,000 references in a row are too many, %s", (_, schema) => {
    expect(readValue(schema, chain(256))).toBe(5);
    const error = thrownBy(DecodeError, () => readValue(schema, chain(100_000)));
    expect(error.code).toBe("too-large");
    expect(error.message).toBe("the answer has more than 256 references in a row; raise limits.depth");
  });

  test.each([256, 1000, Number.POSITIVE_INFINITY])(
    "100,000 objects one in another do not overflow the stack, with a bound of %s",
    (depth) => {
      expect(thrownBy(DecodeError, () => readValue(s.any, nested(100_000), { depth })).code).toBe("too-large");
    },
  );

  test("300 objects one in another are read where that is asked for, which is all that any stack can hold", () => {
    expect(readValue(s.any, nested(300), { depth: 1000 })).toHaveProperty("next");
    const error = thrownBy(DecodeError, () => readValue(s.any, nested(301), { depth: 1000 }));
    expect(error.message).toBe("the answer has more than 300 references in a row; partial() has what could be read");
  });

  test.each<[string, Schema]>([
    ["by a schema", s.array(s.string)],
    ["by its own types", s.any],
  ])("50,000 references to a text of 1,000,000 letters take no more than that, %s", (_, schema) => {
    const items = '<i href="#big"/>'.repeat(50_000);
    const text = answerAmong(`<return SOAP-ENC:arrayType="xsd:string[50000]">${items}</return>`, {
      after: multiRef("big", "x".repeat(1_000_000), ' xsi:type="xsd:string"'),
    });
    const value = readValue(schema, text) as string[];
    expect(value).toHaveLength(50_000);
    expect(value.at(-1)).toHaveLength(1_000_000);
  });

  test("50,000 references to a list of 50,000 are one list", () => {
    const items = '<i href="#big"/>'.repeat(50_000);
    const text = answerAmong(`<return SOAP-ENC:arrayType="xsd:anyType[]">${items}</return>`, {
      after: multiRef("big", `<i${ofInt}>1</i>`.repeat(50_000), ' SOAP-ENC:arrayType="xsd:int[]"'),
    });
    const value = readValue(s.any, text, { members: 200_000 }) as unknown[];
    expect(new Set(value).size).toBe(1);
    expect(value[0]).toHaveLength(50_000);
  });

  test("references to references are followed once", () => {
    const items = '<i href="#n0"/>'.repeat(20_000);
    const text = chain(250).replace('<return href="#n0"/>', `<return SOAP-ENC:arrayType="xsd:int[]">${items}</return>`);
    const time = growth((size) => {
      const part = text.replace(items, '<i href="#n0"/>'.repeat(size));
      return () => readValue(s.any, part);
    }, 10_000);
    expect(time).toBeLessThan(mostGrowth);
    expect(readValue(s.array(s.int), text)).toHaveLength(20_000);
  });

  test("the time for references to as many targets grows with their number", () => {
    const time = growth((size) => {
      const items = Array.from({ length: size }, (_, at) => `<i href="#n${at}"/>`).join("");
      const after = Array.from({ length: size }, (_, at) => multiRef(`n${size - at - 1}`, rowOf(at, "x"))).join("");
      const text = answerAmong(`<return SOAP-ENC:arrayType="tns:row[]">${items}</return>`, { after });
      return () => readValue(s.array(row), text);
    }, 10_000);
    expect(time).toBeLessThan(mostGrowth);
  });

  test("30 levels of two references each, a thousand million paths, are 30 objects", () => {
    const after = Array.from({ length: 30 }, (_, at) =>
      multiRef(`n${at}`, at < 29 ? `<a href="#n${at + 1}"/><b href="#n${at + 1}"/>` : "end"),
    ).join("");
    const value = readValue(s.any, answerAmong('<return href="#n0"/>', { after }));
    expect(inside(value, "a")).toBe(inside(value, "b"));
  });
});
