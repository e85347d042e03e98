import { describe, expect, test } from "vitest";
import { api_buy_license, api_get_license_types, api_get_prepay_remaining } from "../../../src/interserver/operations/index.ts";
import { createSoapClient, DecodeError, encodeRequest, OutcomeUnknownError } from "../../../src/soap/index.ts";
import type { Input } from "../../../src/soap/operation.ts";
import { transports, useNusoap, variants } from "./peer.ts";
import { utf8 } from "./php-values.ts";
import { type RawAnswer, rawPost } from "./raw-post.ts";

const order: Input<typeof api_buy_license> = { sid: "5e55", ip: "192.0.2.7", type: 5000 };
const question: Input<typeof api_get_prepay_remaining> = { sid: "5e55", module: "licenses" };

/**
 * Texts by how many bytes `mb_strlen` counts too few. It takes Latin-1 bytes for UTF-8: an é (0xE9) begins three bytes
 * there, so it swallows the two that follow; in real UTF-8 it is two bytes and one character.
 */
const texts = [
  ["no accent", "plain", "plain", 0],
  ["1 accent", "é--", "é--", 2],
  ["3 accents", "é--".repeat(3), "é--".repeat(3), 6],
  ["40 accents", "é--".repeat(40), "é--".repeat(40), 80],
  ["1 accent in UTF-8", utf8("é"), "é", 1],
  ["3 accents in UTF-8", utf8("ééé"), "ééé", 3],
  ["40 accents in UTF-8", utf8("é".repeat(40)), "é".repeat(40), 40],
  ["150 accents in UTF-8", utf8("é".repeat(150)), "é".repeat(150), 150],
] as const;

describe("NuSOAP that counts characters", () => {
  const nusoap = useNusoap({ variant: "mb_strlen" });

  describe.each(texts)("%s", (_, sent, expected, lost) => {
    const answer = { status: "ok", status_text: sent, invoice: 71, cost: 12.5 };
    const value = { status: "ok", status_text: expected, invoice: 71, cost: 12.5 };

    test(`announces ${lost} bytes fewer than it writes`, async () => {
      await nusoap.prepare({ api_buy_license: [answer] });
      const { headers, body } = encodeRequest(api_buy_license, order);
      const raw = await rawPost(nusoap.port, headers, body);
      expect(raw.body.length - raw.contentLength).toBe(lost);
      expect(Buffer.from(raw.body).toString("latin1")).toMatch(/<\/SOAP-ENV:Envelope>$/);
      expect(arrived(raw).includes("</return>")).toBe(lost < 77);
    });

    describe.each(transports)("over %s", (_, options) => {
      test("a write has its outcome, or an error with all that arrived", async () => {
        await nusoap.prepare({ api_buy_license: [answer] });
        const { headers, body } = encodeRequest(api_buy_license, order);
        const kept = arrived(await rawPost(nusoap.port, headers, body));
        const result = await createSoapClient({ endpoint: nusoap.endpoint, ...options })
          .call(api_buy_license, order)
          .catch((reason: unknown) => reason);
        if (kept.includes("</return>")) {
          expect(result).toEqual({ kind: "ok", value });
          return;
        }
        expect(result).toBeInstanceOf(OutcomeUnknownError);
        const error = result as OutcomeUnknownError;
        expect(error).toMatchObject({
          code: "outcome-unknown",
          requestSent: "yes",
          cause: { name: "DecodeError", code: "truncated" },
        });
        expect(error.message).toContain("api_licenses_get_services");
        expect(text(error.body())).toBe(kept);
        // Of a number that is not closed nobody knows the last digits.
        expect(error.partial()).toEqual({
          ...value,
          invoice: kept.includes("</invoice>") ? 71 : null,
          cost: kept.includes("</cost>") ? 12.5 : null,
        });
      });

      test("a read has its outcome, or an error with all that arrived", async () => {
        const { status, status_text } = value;
        await nusoap.prepare({ api_get_prepay_remaining: [{ status, status_text: sent }] });
        const { headers, body } = encodeRequest(api_get_prepay_remaining, question);
        const kept = arrived(await rawPost(nusoap.port, headers, body));
        const result = await createSoapClient({ endpoint: nusoap.endpoint, ...options })
          .call(api_get_prepay_remaining, question)
          .catch((reason: unknown) => reason);
        if (kept.includes("</return>")) {
          expect(result).toEqual({ kind: "ok", value: { status, status_text } });
          return;
        }
        expect(result).toBeInstanceOf(DecodeError);
        expect(result).toMatchObject({ code: "truncated", requestSent: "yes" });
        const error = result as DecodeError;
        expect(text(error.body())).toBe(kept);
        expect(error.partial()).toMatchObject({ status: "ok" });
        expect(status_text.startsWith(String((error.partial() as { status_text: string }).status_text))).toBe(true);
      });
    });
  });

  test.each(transports)("the stray bytes of one answer do not harm the next, over %s", async (_, options) => {
    const types = [{ services_id: 5000, services_name: "é--".repeat(3), services_cost: 12.5 }];
    await nusoap.prepare({
      api_get_license_types: [types],
      api_buy_license: [{ status: "ok", status_text: "é--", invoice: 71, cost: 12.5 }],
    });
    const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
    for (let round = 0; round < 25; round++) {
      expect(await client.call(api_get_license_types)).toEqual({ kind: "ok", value: types });
      expect(await client.call(api_buy_license, order)).toMatchObject({ kind: "ok", value: { status_text: "é--" } });
    }
    expect(await nusoap.calls()).toHaveLength(50);
  });
});

describe.each(variants)("an answer compressed all the same, by NuSOAP that counts with %s", (variant) => {
  const nusoap = useNusoap({ variant });

  // As a browser does, which lets nobody choose. The characters are counted in the compressed bytes.
  test.each(["gzip", "deflate"])("%s: what arrived of it is kept", async (encoding) => {
    const rows = Array.from({ length: 2000 }, (_, row) => ({
      services_id: row,
      services_name: `type ${row}`,
      services_cost: row / 4,
    }));
    await nusoap.prepare({ api_get_license_types: [rows] });
    const compressing: typeof globalThis.fetch = (url, init) =>
      globalThis.fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), "Accept-Encoding": encoding } });
    const result = await createSoapClient({ endpoint: nusoap.endpoint, fetch: compressing })
      .call(api_get_license_types)
      .catch((reason: unknown) => reason);
    expect((await nusoap.calls())[0]?.acceptEncoding).toBe(encoding);
    if (variant === "strlen") {
      expect(result).toEqual({ kind: "ok", value: rows });
      return;
    }
    expect(result).toBeInstanceOf(DecodeError);
    expect(result).toMatchObject({ code: "truncated", operation: "api_get_license_types", requestSent: "yes" });
    const partial = (result as DecodeError).partial() as typeof rows;
    expect(partial.length).toBeGreaterThan(500);
    // The last row is the one that the cut went through.
    expect(partial.slice(0, -1)).toEqual(rows.slice(0, partial.length - 1));
  });
});

/** What a client that heeds `Content-Length` gets, one character a byte. */
function arrived({ body, contentLength }: RawAnswer): string {
  return text(body.subarray(0, contentLength));
}

function text(body: Uint8Array | undefined): string {
  return Buffer.from(body ?? []).toString("latin1");
}
