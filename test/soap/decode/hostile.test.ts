import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, HttpError, type RawResponse, s } from "../../../src/soap/index.ts";
import { latin1, purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";

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
