import { expect, test } from "vitest";
import { formatValue, toJson } from "../../src/cli/format.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { harmless, truncate, widthOf, wrap } from "../../src/cli/text-width.ts";
import { indentXml } from "../../src/cli/xml.ts";

const terminal = (columns: number, isInteractive = true) =>
  ({ isInteractive, columns, style: (_: unknown, text: string) => text }) as unknown as Terminal;

const rows = [
  { id: 7, name: "Café", note: "one line\nand another", gone: null, cost: 2.5 },
  { id: 12, name: "日本", note: "", gone: "", cost: null },
];

test("rows that fit are a table: numbers to the right, without the columns that are empty in all rows", () => {
  expect(formatValue(rows, terminal(80))).toEqual([
    "id  name  note                   cost",
    " 7  Café  one line; and another   2.5",
    "12  日本",
  ]);
});

test("long texts are cut to make a table fit, others are not", () => {
  const long = [{ id: 1, subject: "a subject that goes on and on, longer than a line", date: "2026-11-22 10:00:00" }];
  expect(formatValue(long, terminal(60))).toEqual([
    "id  subject                              date",
    " 1  a subject that goes on and on, lon…  2026-11-22 10:00:00",
  ]);
});

test("what has no space in it is not cut: it may be meant for copying", () => {
  const file = "debian-8.0-x86_64-minimal.tar.gz";
  const rows = [
    { file, title: "Debian 8.0 minimal, for those who want nothing else" },
    { file: "empty", title: "" },
  ];
  expect(formatValue(rows, terminal(60))).toEqual([
    "file                              title",
    `${file}  Debian 8.0 minimal, for t…`,
    "empty",
  ]);
  expect(formatValue(rows, terminal(50))?.[0]).toBe(`file   ${file}`);
});

test("rows that do not fit are a block each, whole", () => {
  const wide = rows.map((row) => ({ ...row, comment: "something of thirty characters" }));
  expect(formatValue(wide, terminal(30))).toEqual([
    "id       7",
    "name     Café",
    "note     one line; and another",
    "cost     2.5",
    "comment  something of thirty characters",
    "",
    "id       12",
    "name     日本",
    "comment  something of thirty characters",
  ]);
});

test("a struct is a list of its members, and what has members of its own stands below its name", () => {
  const page = { status: "ok", totalPages: null, tickets: [{ id: 1, subject: "Disk" }], result: { a: 1 } };
  expect(formatValue(page, terminal(80))).toEqual([
    "status      ok",
    "totalPages",
    "tickets",
    "  id  subject",
    "   1  Disk",
    "result",
    "  a  1",
  ]);
});

test("nothing is said to be nothing", () => {
  expect(formatValue([], terminal(80))).toEqual(["(none)"]);
  expect(formatValue(null, terminal(80))).toEqual(["(none)"]);
  expect(formatValue(["domains", null], terminal(80))).toEqual(["domains", "(none)"]);
});

test("in a pipe every column stays, with tabs between", () => {
  expect(formatValue(rows, terminal(10, false))).toEqual([
    "id\tname\tnote\tgone\tcost",
    "7\tCafé\tone line; and another\t\t2.5",
    "12\t日本\t\t\t",
  ]);
  expect(formatValue({ a: "x\ty", b: [{ c: 1 }] }, terminal(10, false))).toEqual(["a\tx y", 'b\t[ { "c": 1 } ]']);
  expect(formatValue([], terminal(10, false))).toEqual([]);
  expect(formatValue(true, terminal(10, false))).toEqual(["true"]);
});

test("nothing of the service's reaches the terminal that it would obey", () => {
  expect(formatValue({ a: "\u001b[2Jx\u202ey" }, terminal(80))).toEqual(["a  \ufffd[2Jx\ufffdy"]);
  expect(toJson({ a: "\u001b\u009b\u202e" })).toBe('{\n  "a": "\\u001b\\u009b\\u202e"\n}');
  expect(harmless("a\tb\nc\u009b\u2066")).toBe("a\tb\nc\ufffd\ufffd");
});

test("widths are counted in columns", () => {
  expect(widthOf("e\u0301日👍")).toBe(5);
  expect(truncate("日本語", 5)).toBe("日本…");
  expect(truncate("short", 5)).toBe("short");
  expect(wrap("one two three\n\nfour", 8, "  ")).toEqual(["  one", "  two", "  three", "", "  four"]);
});

test("an envelope is indented by its nesting, and leaves stay as they are", () => {
  expect(indentXml('<?xml version="1.0"?>\n<a><b>1\n  2</b><c></c><d/><e><f>x</f></e></a>\n')).toEqual([
    '<?xml version="1.0"?>',
    "<a>",
    "  <b>1\n  2</b>",
    "  <c></c>",
    "  <d/>",
    "  <e>",
    "    <f>x</f>",
    "  </e>",
    "</a>",
  ]);
});
