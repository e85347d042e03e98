import { assertType, expectTypeOf, test } from "vitest";
import { createClient, InterServer, stream } from "../../src/index.ts";
import { api_buy_license, api_get_prepay_remaining, api_vps_get_services } from "../../src/interserver/operations/index.ts";
import { createSoapClient, operation, s, stream as streamSoap } from "../../src/soap/index.ts";

const api = new InterServer({ username: "me", password: "x" });
const client = createClient({ username: "me", password: "x" });
const shop = createSoapClient({ endpoint: "https://shop.example/" });
const getPrices = operation("getPrices", {
  effect: "read",
  namespace: "urn:shop",
  input: { sku: s.string },
  output: s.array(s.float),
});

test("a stream gives the list's items, and the outcome without them", async () => {
  for await (const price of streamSoap(shop, getPrices, { sku: "a" }, { timeout: 1000 }))
    expectTypeOf(price).toEqualTypeOf<number>();
  const rows = api.stream(api_vps_get_services);
  for await (const { vps_id } of rows) expectTypeOf(vps_id).toEqualTypeOf<number | null>();
  const outcome = await rows.outcome;
  expectTypeOf(outcome.kind).toEqualTypeOf<"ok" | "fault">();
  if (outcome.kind === "ok") expectTypeOf(outcome.rows).toEqualTypeOf<number>();
  assertType(stream(client, api_vps_get_services, {}, { signal: AbortSignal.abort() }));
  assertType(stream(api, api_vps_get_services));
});

test("what answers with no list cannot be streamed", () => {
  // @ts-expect-error a struct
  stream(client, api_get_prepay_remaining, { module: "vps" });
  // @ts-expect-error a struct
  api.stream(api_buy_license, { ip: "192.0.2.7", type: 5000 });
  // @ts-expect-error a number
  streamSoap(shop, operation("count", { effect: "read", namespace: "urn:shop", input: {}, output: s.int }));
});

test("the input is the operation's, without the session id", () => {
  // @ts-expect-error sku is missing
  streamSoap(shop, getPrices);
  // @ts-expect-error sid
  stream(client, api_vps_get_services, { sid: "0123" });
});
