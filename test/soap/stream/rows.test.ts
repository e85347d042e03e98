/** Whatever size the pieces have that an answer comes in, a stream reads it as a call does. */
import { describe, expect, test } from "vitest";
import { s } from "../../../src/soap/index.ts";
import { loadFixtures, readWith } from "../../fixtures/recorded.ts";
import { answer, answer12, answerAmong, envelope, faultAnswer, latin1, utf8 } from "../../support/envelopes.ts";
import { type Arriving, arriving, listOf, readStreamed, readWhole } from "./streams.ts";

const row = s.struct("row", { id: s.int, name: s.string, tags: s.array(s.string) });
const rows = listOf(row);
const texts = listOf(s.string);
const sparse = listOf(s.optional(s.string));

const list = (content: string, attributes = 'xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:row[3]"') =>
  `<return ${attributes}>${content}</return>`;

const item = (id: number, name: string, tags = "") =>
  `<item xsi:type="tns:row"><id xsi:type="xsd:int">${id}</id><name xsi:type="xsd:string">${name}</name>${tags}</item>`;

const three = item(1, "one") + item(2, "two", "<tags><item>a</item><item>b</item></tags>") + item(3, "");

const sizes = [1, 2, 3, 7, 50, 1000, undefined];

const utf = (text: string): Arriving => ({ body: utf8(text) });
const latin = (text: string): Arriving => ({ body: latin1(text), contentType: "text/xml; charset=ISO-8859-1" });
/** UTF-8 under the label of Latin-1. */
const mislabelled = (text: string): Arriving => ({ body: utf8(text), contentType: "text/xml; charset=ISO-8859-1" });

describe.each<[string, ReturnType<typeof listOf>, Arriving]>([
  ["three rows", rows, utf(answer(list(three)))],
  ["no row", rows, utf(answer(list("")))],
  ["no row, but white space", rows, utf(answer(list(" \n ")))],
  ["an empty tag", rows, utf(answer("<return/>"))],
  ["null, which it may not be", rows, utf(answer('<return xsi:nil="true"/>'))],
  ["no result", rows, utf(answer(""))],
  ["white space around rows", rows, utf(answer(list(three)).replaceAll("><", ">\n  <"))],
  ["rows that are empty tags", texts, utf(answer(list("<item/><item a='>'/><item></item >")))],
  [
    "comments, instructions and CDATA",
    texts,
    utf(answer(list("<!-- <item> -- > --><item>a<![CDATA[</item>]]]>b</item><?x <item> ?><!----><item/>"))),
  ],
  [
    "a shared row whose tag has a mark of markup first",
    texts,
    utf(answer(list('<item a="b>c" id="i">x</item><item href="#i"/>'))),
  ],
  ["marks of markup in attributes", texts, utf(answer(list(`<item a="</item>" b='"/>'>a</item><item a='/'>b</item>`)))],
  [
    "lists in lists, of rows with one name",
    listOf(s.array(s.array(s.int))),
    utf(answer(list("<item><item><item>1</item><item>2</item></item><item/></item><item/>"))),
  ],
  ["null rows where they may be", sparse, utf(answer(list('<item>a</item><item xsi:nil="true"/><item/>')))],
  ["a null row where none may be", rows, utf(answer(list(`${item(1, "a")}<item xsi:nil="true"/>`)))],
  ["a bad number in the second row", rows, utf(answer(list(item(1, "a") + item(2, "b").replace(">2<", ">two<") + item(3, "c"))))],
  ["text between rows", rows, utf(answer(list(`${item(1, "a")} oops ${item(2, "b")}`)))],
  ["text behind the rows", rows, utf(answer(list(`${item(1, "a")} oops `)))],
  ["a row that closes what is not open", rows, utf(answer(list(`${item(1, "a")}<item><id>2</name></item>`)))],
  ["a row that is not closed", rows, utf(answer(list(`${item(1, "a")}<item><id>2</id>${item(3, "c")}`)))],
  ["another end than its own", rows, utf(answer(list(three)).replace("</return>", "</result>"))],
  ["a DTD between rows", rows, utf(answer(list(`${item(1, "a")}<!DOCTYPE x>${item(2, "b")}`)))],
  [
    "rows that declare namespaces",
    rows,
    utf(answer(list(`<x:item xmlns:x="urn:x"><x:id xmlns:y="urn:y">1</x:id></x:item>${item(2, "b")}`))),
  ],
  ["letters of several bytes", rows, utf(answer(list(item(1, "Zoë 日本 😀") + item(2, "é"))))],
  ["Latin-1", rows, latin(answer(list(item(1, "Zoë") + item(2, "é"))))],
  ["UTF-8 under Latin-1's label", rows, mislabelled(answer(list(item(1, "Zoë 日本") + item(2, "plain") + item(3, "é"))))],
  ["bytes that are no UTF-8", rows, { body: latin1(answer(list(item(1, "plain") + item(2, "Zoë") + item(3, "x")))) }],
  [
    "UTF-16, of which no piece can be read alone",
    rows,
    { body: Uint8Array.from(Buffer.from(`\ufeff${answer(list(three), "UTF-16")}`, "utf16le")) },
  ],
  ["a byte order mark", rows, utf(`\ufeff${answer(list(three))}`)],
  [
    "a label in the declaration alone",
    rows,
    { body: latin1(answer(list(item(1, "Zoë")), "ISO-8859-1")), contentType: "text/xml" },
  ],
  ["warnings in front", rows, utf(`<b>Warning</b>: x in <b>y</b>\n${answer(list(three))}`)],
  [
    "SOAP 1.2",
    rows,
    utf(
      answer12(
        `<rpc:result>return</rpc:result><other>1</other><return enc:itemType="tns:row" enc:arraySize="3">${three}</return>`,
      ),
    ),
  ],
  [
    "references in every row",
    rows,
    utf(
      answerAmong(list('<item href="#a"/><item href="#b"/><item href="#a"/>'), {
        after: `<multiRef id="a" SOAP-ENC:root="0"><id>1</id></multiRef><multiRef id="b"><id>2</id></multiRef>`,
      }),
    ),
  ],
  [
    "a reference in a later row",
    rows,
    utf(answerAmong(list(`${three}<item href="#a"/>${item(5, "five")}`), { after: '<multiRef id="a"><id>4</id></multiRef>' })),
  ],
  [
    "a reference to an earlier row",
    rows,
    utf(answer(list(`${item(1, "one")}<item id="a"><id>2</id></item>${item(3, "c")}<item href="#a"/>`))),
  ],
  ["a reference to nothing, in a later row", rows, utf(answer(list(`${three}<item href="#a"/>`)))],
  [
    "items at positions",
    sparse,
    utf(answer(list('<item SOAP-ENC:position="[2]">c</item><item SOAP-ENC:position="[0]">a</item>'))),
  ],
  ["an offset", sparse, utf(answer(list("<item>c</item>", 'SOAP-ENC:arrayType="xsd:string[3]" SOAP-ENC:offset="[2]"')))],
  [
    "two dimensions",
    listOf(s.array(s.int)),
    utf(answer(list("<item>1</item><item>2</item><item>3</item><item>4</item>", 'SOAP-ENC:arrayType="xsd:int[2,2]"'))),
  ],
  [
    "an array of arrays",
    listOf(s.array(s.int)),
    utf(answer(list("<item><item>1</item></item>", 'SOAP-ENC:arrayType="xsd:int[][1]"'))),
  ],
  ["a reference to the list", rows, utf(answerAmong('<return href="#l"/>', { after: `<l id="l">${three}</l>` }))],
  ["a fault", rows, { ...utf(faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>no</faultstring>")), status: 500 }],
  [
    "a fault beside an empty body",
    rows,
    utf(envelope("<SOAP-ENV:Body/><SOAP-ENV:Fault><faultstring>no</faultstring></SOAP-ENV:Fault>")),
  ],
  ["an error page", rows, { ...utf("<html>Bad gateway</html>"), status: 502 }],
  ["nothing", rows, utf("")],
  ["no envelope", rows, utf("hello")],
  ["a redirect", rows, { ...utf(answer(list(three))), status: 302 }],
])("an answer with %s", (_, operation, arrived) => {
  test("has the same rows, outcome and error in pieces of any size", async () => {
    const whole = await readWhole(operation, arriving(arrived));
    for (const size of sizes) {
      const streamed = await readStreamed(operation, arriving(arrived, size));
      // Rows that come before what is wrong are given; a call gives none then.
      expect(whole.error === undefined ? streamed : { ...streamed, rows: [] }, `pieces of ${size}`).toEqual(whole);
    }
  });
});

const fixtures = loadFixtures().flatMap((fixture) => {
  const target = readWith(fixture);
  const output = "kind" in target ? target : target.output;
  return output.kind === "array" ? [{ ...fixture, operation: listOf(output.item) }] : [];
});

test("there are recorded lists", () => {
  expect(fixtures.length).toBeGreaterThan(20);
});

test.each(fixtures)("$name is the same in pieces of any size", async ({ operation, ...arrived }) => {
  const whole = await readWhole(operation, arriving(arrived));
  for (const size of sizes) {
    const streamed = await readStreamed(operation, arriving(arrived, size));
    expect(whole.error === undefined ? streamed : { ...streamed, rows: [] }, `pieces of ${size}`).toEqual(whole);
  }
});

describe("a list that is cut at each byte", () => {
  const text = answer(list(item(1, "one &amp; ë") + item(2, "two", "<tags><item>a</item></tags>") + item(3, "three")));
  const body = utf8(text);
  const ends = [...text.matchAll(/<\/item>(?=<item xsi|<\/return>)/g)].map(
    ({ index }) => utf8(text.slice(0, index + "</item>".length)).length,
  );
  // What is cut before its list is no list's concern.
  const start = text.indexOf("<return") - 5;
  const end = utf8(text.slice(0, text.indexOf("</return>") + "</return>".length)).length;

  test.each([1, 13, undefined])(
    "in pieces of %s gives the rows that came whole, and then what a call throws",
    async (size) => {
      expect(ends).toHaveLength(3);
      for (let length = start; length <= body.length; length++) {
        const arrived = { body: body.subarray(0, length) };
        const whole = await readWhole(rows, arriving(arrived));
        const streamed = await readStreamed(rows, arriving(arrived, size));
        expect(streamed.rows.length, `${length}`).toBe(ends.filter((at) => at <= length).length);
        expect({ ...streamed, rows: [] }, `${length}`).toEqual({ ...whole, rows: [] });
        expect("outcome" in streamed).toBe(length >= end);
      }
    },
    30_000,
  );
});
