import { describe, expect, test } from "vitest";
import { createSoapClient, encodeRequest, InputError, OptionError, operation, s, unwrap } from "../../src/soap/index.ts";
import { answer } from "../support/envelopes.ts";
import { getPrice } from "../support/operations.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";

describe("endpoints that cannot be used", () => {
  test.each([
    ["no address", "my.interserver.net", "endpoint must be an address that begins with https:// or http://"],
    ["nothing", "", "endpoint must be an address that begins with https:// or http://"],
    ["a file", "file:///etc/passwd", "endpoint must be an address that begins with https:// or http://"],
    [
      "a password in it",
      "https://me:hunter2@shop.example/",
      "endpoint must not hold a user name or password: addresses end up in logs",
    ],
    [
      "a user name in it",
      new URL("https://me@shop.example/"),
      "endpoint must not hold a user name or password: addresses end up in logs",
    ],
  ])("%s", (_, endpoint, message) => {
    const error = thrownBy(OptionError, () => createSoapClient({ endpoint }));
    expect(error).toMatchObject({ code: "invalid-option", message });
  });
});

test("an option that there is not is refused, and those that there are are named", () => {
  const options = { endpoint: "https://shop.example/", soapversion: "1.2" };
  const message =
    "there is no option soapversion; the options: endpoint, timeout, transport, fetch, retry, maxInFlight, readOnly, onCall, " +
    "repertoire, soapVersion, headers, limits, detectUtf8";
  expect(thrownBy(OptionError, () => createSoapClient(options))).toMatchObject({ code: "invalid-option", message });
});

test("a version of SOAP that there is not is refused", () => {
  const options = { endpoint: "https://shop.example/", soapVersion: "1.3" as "1.2" };
  const message = 'soapVersion must be "1.1" or "1.2"';
  expect(thrownBy(OptionError, () => createSoapClient(options))).toMatchObject({ code: "invalid-option", message });
  expect(thrownBy(OptionError, () => encodeRequest(getPrice, { sku: "A1" }, options))).toMatchObject({ message });
});

describe("a call", () => {
  const asked: string[] = [];
  const client = createSoapClient({
    endpoint: "https://shop.example/api?key=hunter2",
    fetch: async (_, init) => {
      asked.push(String(init?.body));
      return new Response(answer("<return>1.5</return>"));
    },
  });

  test("may leave out the input where nothing in it is required", async () => {
    const op = operation("op", { namespace: "urn:shop", effect: "read", input: { page: s.optional(s.int) }, output: s.float });
    expect(unwrap(await client.call(op))).toBe(1.5);
    expect(asked.at(-1)).toContain('<page xsi:nil="true" xsi:type="xsd:int"/>');
  });

  test("with an input that cannot be sent sends nothing", async () => {
    const before = asked.length;
    const error = await rejectionOf(InputError, client.call(getPrice, { sku: "\u0000" }));
    expect(error).toMatchObject({ operation: "getPrice", path: "sku", requestSent: "no" });
    expect(asked).toHaveLength(before);
  });

  test("with an option that there is not sends nothing", async () => {
    const before = asked.length;
    const error = await rejectionOf(OptionError, client.call(getPrice, { sku: "A1" }, { header: [] } as object));
    expect(error.message).toBe("there is no option header; the options: timeout, signal, headers");
    expect(asked).toHaveLength(before);
  });

  test("names the endpoint in errors without its query", async () => {
    expect((await rejectionOf(InputError, client.call(getPrice, { sku: "\u0000" }))).endpoint).toBe("https://shop.example/api");
  });
});

test("an operation is frozen, and a write unless it says otherwise", () => {
  const op = operation("op", { namespace: "urn:shop", input: {}, output: s.string });
  expect(Object.isFrozen(op)).toBe(true);
  expect(op).toEqual({
    name: "op",
    effect: "write",
    namespace: "urn:shop",
    action: "urn:shop#op",
    input: {},
    output: s.string,
    success: undefined,
    timeout: undefined,
    readBack: undefined,
    confidential: false,
  });
});
