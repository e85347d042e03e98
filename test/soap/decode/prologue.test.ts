import { describe, expect, test } from "vitest";
import { section5 } from "../../../src/soap/decode/section5.ts";
import { DecodeError, decodeResponse, operation, s } from "../../../src/soap/index.ts";
import { latin1 } from "../../support/envelopes.ts";

/** A schema of its own for each test: what is kept of an answer's beginning is kept by it. */
const makeSchema = () => s.struct("row", { id: s.int, note: s.string, others: s.array(s.int) });

const declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>';
const soap = 'xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const rpc = "http://www.w3.org/2003/05/soap-rpc";
const row = '<id xsi:type="xsd:int">5</id><note xsi:type="xsd:string">a</note>';
const end = "</return></r></e:Body></e:Envelope>";
const start = `${declaration}<e:Envelope ${soap} ${xsi}><e:Body><r><return>`;

const answers: [title: string, text: string, limits?: { attributes: number }][] = [
  ["an answer", `${start}${row}${end}`],
  ["one with other values", `${start}${row.replace("5", "6")}<unknown>b</unknown>${end}`],
  ["one with an accent", `${start}<note>Z\u00fcrich</note>${end}`],
  ["one with a null", `${start}<note xsi:nil="true"/>${end}`],
  ["one with a bad value", `${start}<id>five</id>${row}${end}`],
  ["one that is cut", `${start}${row}<others><item>1</item>`],
  ["one that is cut before its result", start.slice(0, -4)],
  ["one with a reference", `${start}<others href="#a"/></return></r><m id="a"><item>7</item></m></e:Body></e:Envelope>`],
  ["one of line ends and spaces", `${start.replaceAll("><", ">\n <")}${row}${end}`],
  [
    "one whose prefix means something else",
    `${start.replace("<r>", '<r xmlns:xsi="urn:x">')}<note xsi:nil="true">b</note>${end}`,
  ],
  ["one with an empty result", `${start.slice(0, -1)}/></r></e:Body></e:Envelope>`],
  ["a null", `${start.slice(0, -1)} xsi:nil="true"/></r></e:Body></e:Envelope>`],
  ["one with a header", `${start.replace("<e:Body>", "<e:Header><t>x</t></e:Header><e:Body>")}${row}${end}`],
  [
    "one with a problem before its result",
    `${start.replace("<r>", `<r xmlns:rpc="${rpc}"><rpc:result><x/><![CDATA[return]]></rpc:result>`)}${row}${end}`,
  ],
  ["one behind a warning", `<b>Warning</b>${start}${row}${end}`],
  ["no envelope", "<html/>"],
  ["a fault", `${start.replace("<r><return>", "<e:Fault><faultstring>no</faultstring></e:Fault></e:Body></e:Envelope>")}`],
  ["one with more attributes than are allowed", `${start}${row}${end}`, { attributes: 1 }],
];

function read(schema: ReturnType<typeof makeSchema>, text: string, limits?: { attributes: number }): unknown {
  try {
    return decodeResponse(schema, { body: latin1(text) }, { limits });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { ...error, message: error.message, partial: error.partial() };
  }
}

describe("an answer after another one is read as it is read first", () => {
  test.each(answers)("%s", (_, text, limits) => {
    const alone = read(makeSchema(), text, limits);
    for (const [title, before] of answers) {
      const schema = makeSchema();
      read(schema, before);
      expect(read(schema, text, limits), `after ${title}`).toEqual(alone);
      expect(read(schema, text, limits), `after ${title}, and again`).toEqual(alone);
    }
  });
});

test.each([
  ["tags are kept", start, true],
  ["with a text between them, they are not", start.replace("<e:Body>", "<e:Header><t>secret</t></e:Header><e:Body>"), false],
  ["a comment is not", start.replace("<r>", "<r><!-- secret -->"), false],
  ["white space is not, where there is much", start.replace("<r>", `<r>${" ".repeat(1000)}`), false],
  ["where they are long, they are not", start.replace("<r>", `<r note="${"x".repeat(2000)}">`), false],
])("%s", (_, beginning, isKept) => {
  const look = operation("look", { namespace: "urn:myapi", effect: "read", input: {}, output: makeSchema() });
  decodeResponse(look, { body: latin1(`${beginning}${row}${end}`) });
  expect(section5.prologues.has(look)).toBe(isKept);
});
