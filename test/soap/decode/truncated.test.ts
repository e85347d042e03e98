import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse } from "../../../src/soap/index.ts";
import { answer, latin1, purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { thrownBy } from "../../support/thrown.ts";

const accented = answer(
  "<return><status>ok</status><status_text>Zoë &amp; <![CDATA[日本]]> 😀</status_text><invoice>1042</invoice><cost>12.5</cost><note>x</note></return>",
);

/** Each with the bytes of the answer and its value. */
const answers: [string, Uint8Array, object][] = [
  ["as NuSOAP writes it", latin1(purchase), purchased],
  ["with white space", utf8(purchase.replaceAll("><", ">\n <")), purchased],
  ["with other prefixes", utf8(purchase.replaceAll("SOAP-ENV", "s").replaceAll("ns1:", "")), purchased],
  [
    "with letters of several bytes",
    utf8(accented),
    { status: "ok", status_text: "Zoë & 日本 😀", invoice: 1042, cost: 12.5, note: "x" },
  ],
];

describe.each(answers)("an answer %s, cut at each byte", (_, bytes, value) => {
  const text = new TextDecoder().decode(bytes);
  const end = utf8(text.slice(0, text.lastIndexOf("</return>") + "</return>".length)).length;

  test("has the right outcome from the end of its result on", () => {
    for (let length = end; length <= bytes.length; length++) {
      expect(decodeResponse(buy, { body: bytes.subarray(0, length) })).toEqual({ kind: "ok", value });
    }
  });

  test("is an error before that, and never another outcome", () => {
    for (let length = 0; length < end; length++) {
      const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: bytes.subarray(0, length) }));
      expect(["truncated", "not-soap"], text.slice(0, length)).toContain(error.code);
    }
  });

  test("is told as truncated once its first tag is there", () => {
    for (let length = text.indexOf("?>") + 2; length < end; length++) {
      expect(thrownBy(DecodeError, () => decodeResponse(buy, { body: bytes.subarray(0, length) }))).toMatchObject({
        code: "truncated",
        path: "",
        problems: 1,
      });
    }
  });

  test("keeps every value that is whole, and no half number", () => {
    const invoice = "1042";
    const at = utf8(text.slice(0, text.indexOf(invoice))).length;
    for (let length = at; length < end; length++) {
      const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: bytes.subarray(0, length) }));
      const partial = error.partial() as { status: unknown; invoice: unknown; cost: unknown };
      expect(partial.status).toBe("ok");
      expect([1042, null]).toContain(partial.invoice);
      expect([12.5, null]).toContain(partial.cost);
    }
  });
});

test("an answer that is cut off says so, and where", () => {
  const text = purchase.slice(0, purchase.indexOf("</invoice>"));
  const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: utf8(text) }));
  expect(error.message).toBe("buy: the answer ends before it is whole; partial() has what could be read");
  expect(error).toMatchObject({ code: "truncated", position: text.length });
  expect(error.partial()).toEqual({ ...purchased, invoice: null, cost: null });
});

test("a bad value does not hide that the answer is cut off", () => {
  const text = purchase.replace("1042", "$5").slice(0, -100);
  const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: utf8(text.slice(0, text.indexOf("</cost>"))) }));
  expect(error).toMatchObject({ code: "truncated", problems: 2 });
});

test("half a number is not kept where its type is the wire's own", () => {
  const text = purchase.replace("<status ", '<extra xsi:type="xsd:int">1234</extra><status ');
  const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: utf8(text.slice(0, text.indexOf("34</extra>"))) }));
  expect(error.partial()).toMatchObject({ extra: null });
});

test("half a reference at the end is no fault of its own", () => {
  const text = purchase.slice(0, purchase.indexOf("amp;") + 2);
  expect(thrownBy(DecodeError, () => decodeResponse(buy, { body: utf8(text) })).problems).toBe(1);
});

test("XML that is broken after the result does not matter", () => {
  const text = purchase.replace("</ns1:callResponse>", "</oops> & <");
  expect(decodeResponse(buy, { body: utf8(text) })).toEqual({ kind: "ok", value: purchased });
});

test("XML that is broken inside the result is told, with all before it kept", () => {
  const text = purchase.replace("</invoice>", "</invoices>");
  const error = thrownBy(DecodeError, () => decodeResponse(buy, { body: utf8(text) }));
  expect(error).toMatchObject({ code: "malformed", position: text.indexOf("</invoices>") });
  expect(error.partial()).toMatchObject({ status: "ok", status_text: "Order Completed & Paid." });
});
