import { s } from "../../../../src/soap/index.ts";
import { follow, same, values, valueThat } from "../right.ts";
import type { Told } from "../told.ts";
import { answering, reading, returning, typed } from "./build.ts";

const row = s.struct("row", { ip: s.string, type: s.int });
const rows = s.array(row);

/** A list of rows as NuSOAP writes it. */
function rowsOf(...ips: readonly string[]) {
  const items = ips.map((ip) => typed("item", "tns:row", typed("ip", "xsd:string", ip) + typed("type", "xsd:int", "5000")));
  return list(`tns:row[${ips.length}]`, items.join(""));
}

function list(arrayType: string, items: string, attributes = "") {
  return answering(`<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${arrayType}"${attributes}>${items}</return>`);
}

// Whether a number is one is another case's.
const a = { ip: "192.0.2.1", type: { digits: "5000" } };
const b = { ...a, ip: "192.0.2.2" };
const c = { ...a, ip: "192.0.2.3" };

/** Structs, and lists of every shape. */
export const structureCases = [
  reading({
    name: "no_rows",
    title: "a list of no rows is an empty list",
    output: rows,
    answer: rowsOf(),
    right: values([]),
  }),
  reading({
    name: "one_row",
    title: "a list of one row is a list",
    output: rows,
    answer: rowsOf(a.ip),
    right: values([a]),
  }),
  reading({
    name: "three_rows",
    title: "a list of three rows",
    output: rows,
    answer: rowsOf(a.ip, b.ip, c.ip),
    right: values([a, b, c]),
  }),
  reading({
    name: "nested_lists",
    title: "lists in a list, of none, one and two items",
    output: s.array(s.array(s.string)),
    arrayType: "xsd:string[][]",
    answer: list(
      "xsd:string[][3]",
      '<item xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:string[0]"/>' +
        '<item xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:string[1]"><item>a</item></item>' +
        '<item xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:string[2]"><item>b</item><item>c</item></item>',
    ),
    right: values([[], ["a"], ["b", "c"]]),
  }),
  reading({
    name: "two_dimensions",
    title: "a list of two dimensions",
    output: s.array(s.array(s.int)),
    arrayType: "xsd:int[,]",
    answer: list("xsd:int[2,2]", [1, 2, 3, 4].map((n) => typed("item", "xsd:int", String(n))).join("")),
    right: values([
      [1, 2],
      [3, 4],
    ]),
  }),
  reading({
    name: "positions",
    title: "an item with a `position` stands there",
    output: s.array(s.optional(s.string)),
    answer: list("xsd:string[4]", '<item xsi:type="xsd:string" SOAP-ENC:position="[2]">third</item>'),
    right: valueThat((told) => at(told, 2, "third")),
  }),
  reading({
    name: "offset",
    title: "a list with an `offset` starts there",
    output: s.array(s.optional(s.string)),
    answer: list(
      "xsd:string[5]",
      '<item xsi:type="xsd:string">third</item><item xsi:type="xsd:string">fourth</item>',
      ' SOAP-ENC:offset="[2]"',
    ),
    right: valueThat((told) => at(told, 2, "third") && at(told, 3, "fourth")),
  }),
  reading({
    name: "apache_map",
    title: "a map (PHP's associative array)",
    output: s.map(s.string, s.any),
    answer: answering(
      '<return xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map">' +
        '<item><key xsi:type="xsd:string">cpu</key><value xsi:type="xsd:int">4</value></item>' +
        '<item><key xsi:type="xsd:string">os</key><value xsi:type="xsd:string">debian</value></item></return>',
    ),
    right: values({ cpu: 4, os: "debian" }),
    left: [
      [
        { key: "cpu", value: 4 },
        { key: "os", value: "debian" },
      ],
      [
        { key: "cpu", value: "4" },
        { key: "os", value: "debian" },
      ],
    ],
  }),
  reading({
    name: "unknown_member",
    title: "a member that nobody declared does no harm",
    output: row,
    answer: returning(
      "tns:row",
      typed("ip", "xsd:string", a.ip) + typed("added_later", "xsd:string", "x") + typed("type", "xsd:int", "5000"),
    ),
    right: values(a),
  }),
  reading({
    name: "missing_member",
    title: "a member that NuSOAP leaves out since it is null does not hide the next",
    output: s.struct("order", { sid: s.string, coupon: s.optional(s.string), ip: s.string }),
    answer: returning("tns:order", typed("sid", "xsd:string", "abc") + typed("ip", "xsd:string", a.ip)),
    right: values({ sid: "abc", coupon: null, ip: a.ip }),
  }),
  reading({
    name: "other_order",
    title: "members in another order",
    output: row,
    answer: returning("tns:row", typed("type", "xsd:int", "5000") + typed("ip", "xsd:string", a.ip)),
    right: values(a),
  }),
];

function at(told: Told, index: number, text: string): boolean {
  return same(follow(told, index), text);
}
