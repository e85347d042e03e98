import { s } from "../../../../src/soap/index.ts";
import { values } from "../right.ts";
import { reading, returning, typed } from "./build.ts";

const couponed = s.struct("couponed", { status: s.string, invoice: s.optional(s.int), coupon: s.optional(s.string) });

const oneOfEach = returning("tns:couponed", typed("status", "xsd:string", "ok") + typed("invoice", "xsd:int", "7"));

/** Single values. */
export const valueCases = [
  reading({
    name: "plain_values",
    title: "values come plain, not wrapped with their attributes",
    output: couponed,
    answer: oneOfEach,
    asGiven: true,
    right: values({ status: "ok", invoice: { digits: "7" } }),
  }),
  reading({
    name: "number",
    title: "an `int` is a number",
    output: couponed,
    answer: oneOfEach,
    right: values({ invoice: 7 }),
    left: [{ invoice: "7" }],
  }),
  reading({
    name: "empty_int",
    title: "an empty number is null, not 0 or NaN",
    output: couponed,
    answer: returning("tns:couponed", typed("status", "xsd:string", "error") + typed("invoice", "xsd:int", "")),
    right: values({ status: "error", invoice: null }),
    left: [{ status: "error", invoice: "" }],
  }),
  reading({
    name: "nil",
    title: "`xsi:nil` is null",
    output: couponed,
    answer: returning(
      "tns:couponed",
      `${typed("status", "xsd:string", "ok")}<invoice xsi:nil="true" xsi:type="xsd:int"/><coupon xsi:nil="true" xsi:type="xsd:string"/>`,
    ),
    right: values({ status: "ok", invoice: null, coupon: null }),
  }),
  reading({
    name: "empty_text",
    title: "an empty text is a text of no characters, not null",
    output: s.struct("status", { text: s.string }),
    answer: returning("tns:status", typed("text", "xsd:string", "")),
    right: values({ text: "" }),
  }),
  reading({
    name: "text_in_int",
    title: "a text in a number is an error or that text, not 0 or NaN",
    output: couponed,
    answer: returning("tns:couponed", typed("status", "xsd:string", "ok") + typed("invoice", "xsd:int", "none")),
    right: { holds: (outcome) => outcome.kind === "error" || values({ invoice: "none" }).holds(outcome) },
  }),
  reading({
    name: "big_integer",
    title: "integers beyond 2^53 keep every digit",
    output: s.struct("traffic", { bytes: s.long }),
    answer: returning("tns:traffic", typed("bytes", "xsd:long", "9007199254740993")),
    right: values({ bytes: { digits: "9007199254740993" } }),
  }),
  reading({
    name: "decimal",
    title: "decimals keep every digit",
    output: s.struct("price", { amount: s.decimal }),
    answer: returning("tns:price", typed("amount", "xsd:decimal", "1234567890.123456789010")),
    right: values({ amount: { digits: "1234567890.123456789010" } }),
  }),
  reading({
    name: "leading_zeros",
    title: "digits in a text stay text, zeros in front too",
    output: s.struct("account", { number: s.string }),
    answer: returning("tns:account", typed("number", "xsd:string", "00420")),
    right: values({ number: "00420" }),
  }),
  reading({
    name: "outer_spaces",
    title: "spaces around a text are kept",
    output: s.struct("note", { text: s.string }),
    answer: returning("tns:note", typed("text", "xsd:string", "  two each side  ")),
    right: values({ text: "  two each side  " }),
  }),
  reading({
    name: "booleans",
    title: "`true`, `1`, `false` and `0` are truths",
    output: s.struct("flags", { a: s.boolean, b: s.boolean, c: s.boolean, d: s.boolean }),
    answer: returning(
      "tns:flags",
      typed("a", "xsd:boolean", "true") +
        typed("b", "xsd:boolean", "1") +
        typed("c", "xsd:boolean", "false") +
        typed("d", "xsd:boolean", "0"),
    ),
    right: values({ a: true, b: true, c: false, d: false }),
    left: [{ a: "true", b: "1", c: "false", d: "0" }],
  }),
  reading({
    name: "base64",
    title: "base64 is bytes",
    output: s.struct("file", { content: s.base64 }),
    answer: returning("tns:file", typed("content", "xsd:base64Binary", "AP+A/g==")),
    right: values({ content: Uint8Array.of(0, 0xff, 0x80, 0xfe) }),
    left: [{ content: "AP+A/g==" }],
  }),
  reading({
    name: "hex_binary",
    title: "hexBinary is bytes",
    output: s.struct("digest", { sum: s.hexBinary }),
    answer: returning("tns:digest", typed("sum", "xsd:hexBinary", "00ff80FE")),
    right: values({ sum: Uint8Array.of(0, 0xff, 0x80, 0xfe) }),
    left: [{ sum: "00ff80FE" }],
  }),
  reading({
    name: "dates",
    title: "a date is not moved by a zone that was never sent",
    output: s.struct("period", { day: s.date, at: s.dateTime }),
    answer: returning("tns:period", typed("day", "xsd:date", "2026-11-22") + typed("at", "xsd:dateTime", "2026-11-22T10:30:00")),
    right: values({ day: "2026-11-22", at: "2026-11-22T10:30:00" }),
  }),
];
