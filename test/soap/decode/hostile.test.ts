import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, HttpError, type RawResponse, type Schema, SoapError, s } from "../../../src/soap/index.ts";
import { answer, answerAmong, envelope, faultAnswer, latin1, purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { cpuTime, growth, mostGrowth } from "../../support/timing.ts";

/** Whether it is an outcome, or one of the two errors that an answer can end in. */
function isTyped(response: RawResponse): boolean {
  return endsWell(() => decodeResponse(buy, response)) && endsWell(() => decodeResponse(s.any, response));
}

function endsWell(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    return error instanceof DecodeError || error instanceof HttpError;
  }
}

const contentType = fc.constantFrom(
  undefined,
  "text/xml",
  "text/xml; charset=ISO-8859-1",
  "text/xml; charset=utf-16le",
  "text/xml; charset=none",
);

describe("whatever arrives, it ends in an outcome or in one of our errors", () => {
  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), contentType, (body, type) => isTyped({ body, contentType: type })));
  });

  test("an answer with some bytes changed", () => {
    const whole = latin1(purchase);
    const edits = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(edits, contentType, (changes, type) => {
        const body = whole.slice();
        for (const [at, byte] of changes) body[at] = byte;
        return isTyped({ body, contentType: type });
      }),
      { numRuns: 1000 },
    );
  });

  test("an answer with pieces of XML put in", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "&",
      "</",
      "/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "<!",
      '"',
      "<a>",
      "</a>",
      "<return>",
      "</return>",
      "&#0;",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.nat({ max: purchase.length }), piece, (at, text) =>
        isTyped({ body: utf8(purchase.slice(0, at) + text + purchase.slice(at)) }),
      ),
      { numRuns: 1000 },
    );
  });
});

test("an answer with one byte missing is never another purchase", () => {
  const numbers = new Set([purchased.invoice, null]);
  const start = purchase.indexOf("<return");
  for (let at = start; at < purchase.indexOf("</return>"); at++) {
    const inNumber = /\d/.test(purchase.charAt(at));
    if (inNumber) continue; // a digit less is another number, and nobody can tell
    const body = utf8(purchase.slice(0, at) + purchase.slice(at + 1));
    try {
      const outcome = decodeResponse(buy, { body });
      if (outcome.kind === "ok") expect(numbers).toContain(outcome.value.invoice);
    } catch (error) {
      expect(error).toBeInstanceOf(DecodeError);
    }
  }
});

/** How an answer ends: its value or its fault, or the code of the error. */
function ending(schema: Schema, text: string | Uint8Array): unknown {
  try {
    const outcome = decodeResponse(schema, { body: typeof text === "string" ? utf8(text) : text });
    return outcome.kind === "ok" ? outcome.value : outcome.fault;
  } catch (error) {
    if (error instanceof SoapError) return `error: ${error.code}`;
    throw error;
  }
}

const malformed = "error: malformed";
const invalid = "error: invalid-value";
const tooLarge = "error: too-large";
const notSoap = "error: not-soap";

const bomb = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("");
const dtd = (declarations: string) => `<!DOCTYPE r [<!ENTITY e0 "x">${declarations}]>`;

describe("what is hostile by what it says", () => {
  test.each<[string, string, unknown, unknown]>([
    ["an entity bomb", answer("<return>&e20;</return>").replace("?>", `?>${dtd(bomb)}`), malformed, malformed],
    ["an entity bomb inside the result", answer(`<return>${dtd(bomb)}&e20;</return>`), malformed, malformed],
    ["an entity without a DTD", answer("<return>&e20;</return>"), malformed, malformed],
    [
      "an external entity",
      answer("<return>&x;</return>").replace("?>", `?>${dtd('<!ENTITY x SYSTEM "file:///etc/passwd">')}`),
      malformed,
      malformed,
    ],
    [
      "an external DTD",
      answer("<return>x</return>").replace("?>", '?><!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd">'),
      malformed,
      malformed,
    ],
    ["a DTD that is cut off", answer("<return>x</return>").replace("?>", "?><!DOCTYPE"), malformed, malformed],
    [
      "an inclusion, which is an element like any",
      answer('<return><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/></return>'),
      invalid,
      invalid,
    ],
    [
      "a style sheet, which is passed over",
      answer("<return>x</return>").replace("?>", '?><?xml-stylesheet href="http://127.0.0.1:1/"?>'),
      "x",
      "x",
    ],
    ["the same attribute twice", answer('<return a="1" a="2">x</return>'), malformed, malformed],
    ["the same namespaced attribute twice", answer('<return xsi:nil="1" xsi:nil="0">x</return>'), malformed, malformed],
    ["a null by an attribute that only looks like it", answer('<return nil="true" XSI:nil="true">x</return>'), "x", "x"],
    ["a wrong close tag", answer("<return><b>x</return></b>"), malformed, malformed],
    ["a close tag too many", answer("<return>x</return></return>"), "x", malformed],
    ["a close tag with attributes", answer('<return>x</return a="b">'), malformed, malformed],
    ["an attribute without quotes", answer("<return a=b>x</return>"), malformed, malformed],
    ["an attribute without a value", answer("<return a>x</return>"), malformed, malformed],
    ["a prefix that was never declared", answer('<y:return z:a="b">x</y:return>'), "x", "x"],
    ["a type of a prefix that was never declared", answer('<return xsi:type="y:int">x</return>'), "x", "x"],
    ["a type that is no name", answer('<return xsi:type=":::">x</return>'), "x", "x"],
    ["an undeclared type of null bytes", answer('<return xsi:type="\u0000">x</return>'), "x", "x"],
    ["a body in another's namespace", envelope('<x:Body xmlns:x="urn:x"><r><return>x</return></r></x:Body>'), invalid, null],
    ["a body in a body", envelope("<SOAP-ENV:Body><SOAP-ENV:Body><r>x</r></SOAP-ENV:Body></SOAP-ENV:Body>"), "x", "x"],
    [
      "an envelope in an envelope",
      answer(`<return>${answer("<return>x</return>").replace(/<\?.*?\?>/, "")}</return>`),
      invalid,
      { Envelope: { Body: { callResponse: { return: "x" } } } },
    ],
    [
      "a fault in a result, which is a value",
      answer("<return><SOAP-ENV:Fault><faultstring>x</faultstring></SOAP-ENV:Fault></return>"),
      invalid,
      { Fault: { faultstring: "x" } },
    ],
    ["a numeric reference to nothing", answer("<return>&#0;</return>"), malformed, malformed],
    ["a numeric reference beyond Unicode", answer("<return>&#x110000;</return>"), malformed, malformed],
    ["a numeric reference of 1,000 digits", answer(`<return>&#${"9".repeat(1000)};</return>`), malformed, malformed],
    ["a page", "<!DOCTYPE html><html><head><title>502</title></head><body><p>Bad Gateway<br></body></html>", notSoap, notSoap],
    ["a page that speaks of an envelope", "<html><body>&lt;SOAP-ENV:Envelope&gt; <Envelope></body></html>", notSoap, notSoap],
    ["JSON", '{"Envelope":{"Body":{"return":"x"}}}', notSoap, notSoap],
    ["a warning of PHP's and nothing more", "<br />\n<b>Fatal error</b>:  Uncaught Error in /a.php:1", notSoap, notSoap],
    ["a warning of PHP's in the result", answer("<return><br />\n<b>Warning</b>: x</return>"), invalid, invalid],
    ["nothing", "", notSoap, notSoap],
    ["white space", " \n".repeat(1000), notSoap, notSoap],
    ["null bytes", "\u0000".repeat(1000), notSoap, notSoap],
    ["only a byte order mark", "\ufeff", notSoap, notSoap],
  ])("%s", (_, text, typed, own) => {
    expect(ending(s.string, text)).toEqual(typed);
    expect(ending(s.any, text)).toEqual(own);
  });

  const names = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "toJSON"];
  const map = (items: string) => `<return xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map">${items}</return>`;

  test.each<[string, (name: string) => string]>([
    ["members", (name) => answer(`<return><${name}><polluted>yes</polluted></${name}></return>`)],
    ["members that come twice", (name) => answer(`<return>${`<${name}><polluted>yes</polluted></${name}>`.repeat(3)}</return>`)],
    ["keys of a Map", (name) => answer(map(`<item><key>${name}</key><value><polluted>yes</polluted></value></item>`))],
    ["ids", (name) => answerAmong(`<return href="#${name}"/>`, { after: `<m id="${name}"><polluted>yes</polluted></m>` })],
    ["parts", (name) => answer(`<${name}><polluted>yes</polluted></${name}><b/>`)],
    ["members of a fault's detail", (name) => faultAnswer(`<detail><${name}><polluted>yes</polluted></${name}></detail>`)],
    ["members of a fault", (name) => faultAnswer(`<${name}><polluted>yes</polluted></${name}>`)],
    ["attributes", (name) => answer(`<return ${name}="polluted">x</return>`)],
    ["types", (name) => answer(`<return xsi:type="xsd:${name}">x</return>`)],
    ["item types", (name) => answer(`<return SOAP-ENC:arrayType="xsd:${name}[1]"><i>x</i></return>`)],
    ["prefixes", (name) => answer(`<${name}:return xmlns:${name}="urn:x" ${name}:type="${name}:int">x</${name}:return>`)],
  ])("names that mean something to JavaScript change no prototype as %s", (_, make) => {
    for (const name of names) {
      for (const schema of [
        s.any,
        s.struct("r", { [name]: s.any }),
        s.map(s.string, s.any),
        s.array(s.any),
        s.parts({ [name]: s.any }),
      ]) {
        ending(schema, make(name));
        expect("polluted" in {}).toBe(false);
        expect("polluted" in Object).toBe(false);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      }
      const value = ending(s.any, make(name));
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });
});

/** Answers of any size, with how they end by a schema of texts and by their own types. */
const growing: [string, number, (size: number) => string, unknown, unknown][] = [
  [
    "elements in one another",
    100_000,
    (size) => answer(`<return>${"<a>".repeat(size)}${"</a>".repeat(size)}</return>`),
    invalid,
    tooLarge,
  ],
  ["elements in one another that never end", 100_000, (size) => answer(`<return>${"<a>".repeat(size)}`), malformed, tooLarge],
  [
    "attributes of one element",
    100_000,
    (size) => answer(`<return ${Array.from({ length: size }, (_, at) => `a${at}=""`).join(" ")}>x</return>`),
    tooLarge,
    tooLarge,
  ],
  [
    "elements with 100 attributes each",
    150,
    (size) => answer(`<return>${`<a ${Array.from({ length: 100 }, (_, at) => `a${at}=""`).join(" ")}/>`.repeat(size)}</return>`),
    invalid,
    expect.anything(),
  ],
  [
    "namespaces in one another",
    50_000,
    (size) => answerAmong('<return href="#none"/>', { after: `${'<a xmlns:b="" x:id="">'.repeat(size)}${"</a>".repeat(size)}` }),
    tooLarge,
    tooLarge,
  ],
  [
    "names of 1,000 letters that are never declared",
    1000,
    (size) => answer(`<return>${`<a ${"x".repeat(1000)}:type="b"/>`.repeat(size)}</return>`),
    invalid,
    expect.anything(),
  ],
  [
    "a CDATA section",
    2_000_000,
    (size) => answer(`<return><![CDATA[${"]".repeat(size)}]]></return>`),
    expect.stringMatching(/^\]+$/),
    expect.stringMatching(/^\]+$/),
  ],
  ["CDATA sections", 100_000, (size) => answer(`<return>${"<![CDATA[]]>".repeat(size)}x</return>`), "x", "x"],
  ["comments", 200_000, (size) => answer(`<return>${"<!---->".repeat(size)}x</return>`), "x", "x"],
  [
    "a comment that never ends",
    2_000_000,
    (size) => answer(`<return><!-- ${"-".repeat(size)}`),
    "error: truncated",
    "error: truncated",
  ],
  [
    "numeric references",
    100_000,
    (size) => answer(`<return>${"&#65;".repeat(size)}</return>`),
    expect.stringMatching(/^A+$/),
    expect.stringMatching(/^A+$/),
  ],
  ["numeric references to nothing", 40_000, (size) => answer(`<return>${"&#0;".repeat(size)}</return>`), malformed, malformed],
  ["ampersands", 150_000, (size) => answer(`<return>${"&".repeat(size)}</return>`), malformed, malformed],
  [
    "ampersands before letters without an end",
    100_000,
    (size) => answer(`<return>${"&a".repeat(size)}</return>`),
    malformed,
    malformed,
  ],
  [
    "white space around a value",
    2_000_000,
    (size) => answer(`<return xsi:type="xsd:token">${" ".repeat(size)}x${"\n".repeat(size)}</return>`),
    expect.stringMatching(/x/),
    "x",
  ],
  [
    "line ends",
    300_000,
    (size) => answer(`<return>${"\r".repeat(size)}x</return>`),
    expect.stringMatching(/x/),
    expect.stringMatching(/x/),
  ],
  [
    "digits of an integer",
    2_000_000,
    (size) => answer(`<return xsi:type="xsd:integer">${"9".repeat(size)}</return>`),
    expect.any(String),
    invalid,
  ],
  [
    "digits of a double",
    2_000_000,
    (size) => answer(`<return xsi:type="xsd:double">0.${"1".repeat(size)}e</return>`),
    expect.any(String),
    invalid,
  ],
  [
    "digits of a decimal",
    2_000_000,
    (size) => answer(`<return xsi:type="xsd:decimal">${"1".repeat(size)}.</return>`),
    expect.any(String),
    expect.any(String),
  ],
  [
    "digits of bytes",
    1_000_000,
    (size) => answer(`<return xsi:type="xsd:hexBinary">${"0".repeat(2 * size + 1)}</return>`),
    expect.any(String),
    invalid,
  ],
  ["members of one name", 100_000, (size) => answer(`<return>${"<a/>".repeat(size)}</return>`), invalid, expect.anything()],
  [
    "members of as many names",
    50_000,
    (size) => answer(`<return>${Array.from({ length: size }, (_, at) => `<a${at}/>`).join("")}</return>`),
    invalid,
    expect.anything(),
  ],
  ["letters of a name", 1_000_000, (size) => answer(`<return><${"a".repeat(size)}/></return>`), invalid, expect.anything()],
  [
    "letters of a name that is closed by another",
    1_000_000,
    (size) => answer(`<return><${"a".repeat(size)}></b></return>`),
    malformed,
    malformed,
  ],
  ["tags that are none", 1_000_000, (size) => "<".repeat(size), notSoap, notSoap],
  ["tags that might be an envelope's", 500_000, (size) => "<a".repeat(size), notSoap, notSoap],
  ["a prefix that might be an envelope's", 2_000_000, (size) => `<${"a".repeat(size)}Envelope`, notSoap, notSoap],
  [
    "a declaration that never ends",
    2_000_000,
    (size) => `<?xml ${" encoding".repeat(size / 9)}`,
    "error: truncated",
    "error: truncated",
  ],
  ["declarations", 300_000, (size) => `${"<?xml ".repeat(size)}x`, "error: truncated", "error: truncated"],
  ["lines", 2_000_000, (size) => `${"\n".repeat(size)}<x/>`, notSoap, notSoap],
  [
    "lines before an error",
    1_000_000,
    (size) => `${"\n".repeat(size)}${answer("<return>&</return>").replace(/<\?.*?\?>/, "")}`,
    malformed,
    malformed,
  ],
  [
    "texts of bytes that are no UTF-8",
    50_000,
    (size) => answer(`<return>${"<a>\u00ff</a>".repeat(size)}</return>`),
    invalid,
    expect.anything(),
  ],
  ["header blocks", 200_000, (size) => answerAmong("<return>x</return>", { header: "<a/>".repeat(size) }), "x", "x"],
  ["bodies that are empty", 50_000, (size) => envelope("<SOAP-ENV:Body/>".repeat(size)), invalid, null],
  [
    "entries of a Map",
    20_000,
    (size) =>
      answer(
        `<return xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map">${Array.from({ length: size }, (_, at) => `<item><key>${at}</key><value>x</value></item>`).join("")}</return>`,
      ),
    invalid,
    expect.anything(),
  ],
];

describe("what is hostile by its size takes a time that grows with it, and ends well", () => {
  test.each(growing)("%s", { timeout: 60_000 }, (_, size, make, typed, own) => {
    for (const [schema, expected] of [
      [s.string, typed],
      [s.any, own],
    ] satisfies [Schema, unknown][]) {
      expect(ending(schema, make(size))).toEqual(expected);
      const time = growth((length) => {
        const body = utf8(make(length));
        return () => ending(schema, body);
      }, size);
      expect(time).toBeLessThan(mostGrowth);
    }
  });

  test("a text of 10 MB in CDATA and one of 1,000,000 references are read within seconds", () => {
    const cdata = answer(`<return><![CDATA[${"<&]]".repeat(2_500_000)}]]></return>`);
    const references = answer(`<return>${"&#x1F600;".repeat(1_000_000)}</return>`);
    const time = cpuTime(() => {
      expect(ending(s.string, cdata)).toHaveLength(10_000_000);
      expect(ending(s.any, references)).toHaveLength(2_000_000);
    });
    expect(time).toBeLessThan(5000);
  });
});
