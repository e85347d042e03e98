import { describe, expect, test } from "vitest";
import { DecodeError, type Schema, s } from "../../../src/soap/index.ts";
import { answer, answer12 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";
import { readValue } from "../../support/values.ts";

/** An Apache Map as PHP and Axis write it. */
const map = (items: string, name = "return") =>
  `<${name} xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map">${items}</${name}>`;
const text = (name: string, value: string) => `<${name} xsi:type="xsd:string">${value}</${name}>`;
const int = (name: string, value: number) => `<${name} xsi:type="xsd:int">${value}</${name}>`;
const item = (key: string, value: string) => `<item>${key}${value}</item>`;

describe("a map", () => {
  const row = s.struct("row", { id: s.int });

  test.each<[string, Schema, string, unknown, unknown]>([
    [
      "with text for keys",
      s.map(s.string, s.int),
      item(text("key", "a"), int("value", 1)) + item(text("key", "b"), int("value", 2)),
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
      { a: 1, b: 2 },
    ],
    [
      "with numbers for keys",
      s.map(s.int, s.string),
      item(int("key", 10), text("value", "x")) + item(int("key", 9), text("value", "y")),
      new Map([
        [10, "x"],
        [9, "y"],
      ]),
      new Map([
        [10, "x"],
        [9, "y"],
      ]),
    ],
    [
      "with both, as a PHP array that is half a list",
      s.map(s.any, s.any),
      item(int("key", 0), text("value", "x")) + item(text("key", "a"), int("value", 1)),
      new Map<unknown, unknown>([
        [0, "x"],
        ["a", 1],
      ]),
      new Map<unknown, unknown>([
        [0, "x"],
        ["a", 1],
      ]),
    ],
    ["with nothing in it", s.map(s.string, s.int), "\n ", new Map(), {}],
    [
      "with the value before the key",
      s.map(s.string, s.int),
      item(int("value", 1), text("key", "a")),
      new Map([["a", 1]]),
      { a: 1 },
    ],
    [
      "with white space and comments",
      s.map(s.string, s.int),
      `\n <item><!-- a -->\n${text("key", "a")}\t${int("value", 1)}</item>\n`,
      new Map([["a", 1]]),
      { a: 1 },
    ],
    ["with an entry without a value", s.map(s.string, s.int), item(text("key", "a"), ""), new Map([["a", null]]), { a: null }],
    [
      "with a value that is null",
      s.map(s.string, s.int),
      item(text("key", "a"), '<value xsi:nil="true"/>'),
      new Map([["a", null]]),
      { a: null },
    ],
    [
      "with an empty text as a key",
      s.map(s.string, s.int),
      item(text("key", ""), int("value", 1)),
      new Map([["", 1]]),
      { "": 1 },
    ],
    [
      "with a key that comes twice, of which the last counts",
      s.map(s.string, s.int),
      item(text("key", "a"), int("value", 1)) + item(text("key", "a"), int("value", 2)),
      new Map([["a", 2]]),
      { a: 2 },
    ],
    [
      "with structs for values",
      s.map(s.int, row),
      item(int("key", 5), `<value>${int("id", 7)}</value>`),
      new Map([[5, { id: 7 }]]),
      new Map([[5, { id: 7 }]]),
    ],
    [
      "in a map",
      s.map(s.string, s.map(s.int, s.string)),
      item(text("key", "a"), map(item(int("key", 1), text("value", "x")), "value")),
      new Map([["a", new Map([[1, "x"]])]]),
      { a: new Map([[1, "x"]]) },
    ],
    [
      "with a list in it",
      s.map(s.string, s.array(s.int)),
      item(text("key", "a"), '<value SOAP-ENC:arrayType="xsd:int"><i>1</i><i>2</i></value>'),
      new Map([["a", [1, 2]]]),
      { a: [1, 2] },
    ],
    [
      "with entries of other names than item",
      s.map(s.string, s.int),
      `<entry>${text("key", "a")}${int("value", 1)}</entry>`,
      new Map([["a", 1]]),
      { a: 1 },
    ],
  ])("%s", (_, schema, items, typed, own) => {
    expect(readValue(schema, answer(map(items)))).toEqual(typed);
    expect(readValue(s.any, answer(map(items)))).toEqual(own);
    expect(readValue(schema, answer12(map(items).replaceAll("SOAP-ENC:arrayType", "enc:itemType")))).toEqual(typed);
  });

  test("keeps the order in which its entries come", () => {
    const items = ["z", "a", "m"].map((key) => item(text("key", key), text("value", key))).join("");
    expect([...(readValue(s.map(s.string, s.string), answer(map(items))) as Map<string, string>).keys()]).toEqual([
      "z",
      "a",
      "m",
    ]);
    expect(Object.keys(readValue(s.any, answer(map(items))) as object)).toEqual(["z", "a", "m"]);
  });

  test("is known by its namespace, whatever the prefix", () => {
    const items = item(text("key", "a"), int("value", 1));
    expect(readValue(s.any, answer(map(items).replace("xmlns:apache", "xmlns:ns2").replace("apache:Map", "ns2:Map")))).toEqual({
      a: 1,
    });
    const other = map(items).replace("http://xml.apache.org/xml-soap", "urn:x");
    expect(readValue(s.any, answer(other))).toEqual({ item: { key: "a", value: 1 } });
  });

  test("needs no type where there is a schema", () => {
    const items = item("<key>a</key>", "<value>1</value>");
    expect(readValue(s.map(s.string, s.int), answer(`<return>${items}</return>`))).toEqual(new Map([["a", 1]]));
  });

  test("with keys that mean something to JavaScript changes no prototype", () => {
    const keys = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const items = keys.map((key) => item(text("key", key), map(item(text("key", "polluted"), text("value", "yes")), "value")));
    const object = readValue(s.any, answer(map(items.join("")))) as object;
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(Object.keys(object)).toEqual(keys);
    for (const key of keys) expect(Object.getOwnPropertyDescriptor(object, key)?.value).toEqual({ polluted: "yes" });
    expect("polluted" in {}).toBe(false);
  });
});

describe("what does not belong in a map", () => {
  const schema = s.map(s.string, s.int);
  const good = item(text("key", "a"), int("value", 1));

  test.each<[string, string, string, unknown]>([
    ["an entry without a key", item("", int("value", 2)), "return[1] is an entry of a map without a key", 2],
    ["an entry with nothing in it", "<item/>", "return[1] is an entry of a map without a key", null],
    [
      "another member of an entry",
      item(text("key", "b"), `${int("value", 2)}<extra/>`),
      "return[1].extra is neither the key nor the value of a map's entry",
      2,
    ],
    [
      "text between entries",
      `lost${item(text("key", "b"), int("value", 2))}`,
      'return holds the text "lost" where a map was expected',
      2,
    ],
    [
      "text in an entry",
      item(text("key", "b"), `lost${int("value", 2)}`),
      'return[1] holds the text "lost" where a map\'s entry was expected',
      2,
    ],
  ])("%s is told, and the rest kept", (_, items, message, value) => {
    for (const by of [schema, s.any]) {
      const error = thrownBy(DecodeError, () => readValue(by, answer(map(good + items))));
      expect(error).toMatchObject({ code: "invalid-value" });
      expect(error.message.startsWith(message), error.message).toBe(true);
      const partial = error.partial();
      const entries = partial instanceof Map ? [...partial] : Object.entries(partial as object);
      expect(entries[0]).toEqual(["a", 1]);
      expect(entries[1]?.[1]).toEqual(value);
    }
  });

  test("a key that is null is told where the schema does not allow it", () => {
    const items = item('<key xsi:nil="true"/>', int("value", 1));
    const error = thrownBy(DecodeError, () => readValue(schema, answer(map(items))));
    expect(error.message).toBe(
      "return[0] has a key that is null, which the map's schema does not allow; partial() has what could be read",
    );
    expect(readValue(s.map(s.optional(s.string), s.int), answer(map(items)))).toEqual(new Map([[null, 1]]));
    expect(readValue(s.any, answer(map(items)))).toEqual(new Map([[null, 1]]));
  });

  test("a bad value is told by its place", () => {
    const items = item(text("key", "a"), "<value>x</value>") + good;
    const error = thrownBy(DecodeError, () => readValue(schema, answer(map(items))));
    expect(error).toMatchObject({ code: "invalid-value", path: "return[0].value" });
  });

  test("a map that is cut off is told, with what there is of it and no other problem", () => {
    const whole = answer(map(good + item(text("key", "b"), int("value", 2))));
    for (let length = whole.indexOf("<item>"); length < whole.indexOf("</return>"); length++) {
      for (const by of [schema, s.any]) {
        expect(thrownBy(DecodeError, () => readValue(by, whole.slice(0, length)))).toMatchObject({
          code: "truncated",
          problems: 1,
        });
      }
    }
  });
});
