import { describe, expect, test } from "vitest";
import { createSoapClient, HttpError, operation, s } from "../../../src/soap/index.ts";
import { soapInterop } from "../round2/cases.ts";
import { soapVersions, usePhpSoap } from "./server.ts";

const php = usePhpSoap();
const address = { effect: "read", namespace: soapInterop, action: soapInterop } as const;

describe.each(soapVersions)("ext/soap without a WSDL in SOAP %s", (soapVersion) => {
  const client = (service: "round2" | "answers") =>
    createSoapClient({ endpoint: php.endpoint(service, "plain", soapVersion), soapVersion });

  // The function gives back what it was given, whatever that is: both sides go by `xsi:type` alone.
  const echo = operation("echoString", { ...address, input: { value: s.any }, output: s.any });

  test.each([
    ["null", null],
    ["text", " é€😀 <&>\n"],
    ["true", true],
    ["an integer", -2_147_483_648],
    ["a fraction", -0.125],
    ["an integer of 53 bits", 9_007_199_254_740_991],
    ["an integer of 64 bits", 9_223_372_036_854_775_807n],
    ["a list of no type", ["a", 1, null, true, [], [["deep"]]]],
    ["an empty list", []],
    ["an object", { a: 1, b: { c: ["x"] }, d: null }],
    ["a list of objects", [{ a: 1 }, { a: 2 }]],
    [
      "a Map",
      new Map<unknown, unknown>([
        [1, "a"],
        ["k", new Map([[-7, [1, 2]]])],
      ]),
    ],
  ])("%s comes back by its own type", async (_, value) => {
    expect(await client("round2").call(echo, { value })).toEqual({ kind: "ok", value });
  });

  test("an object with a cycle comes back as one from a function that makes it", async () => {
    const ring = operation("ring_of_three", { ...address, input: {}, output: s.any });
    const outcome = await client("answers").call(ring);
    const a = outcome.kind === "ok" ? (outcome.value as { next: { next: { next: unknown } } }) : undefined;
    expect(a?.next.next.next).toBe(a);
  });

  test("an exception that is no SoapFault is an answer without a body", async () => {
    const failing = operation("exception_that_is_no_fault", { ...address, input: {}, output: s.any });
    const error = await client("answers")
      .call(failing)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ code: "http-status", status: 500, requestSent: "yes" });
  });
});

test.each([
  ["1.1", "1.2"],
  ["1.2", "1.1"],
] as const)("a service in SOAP %s answers a request in SOAP %s all the same", async (service, soapVersion) => {
  const client = createSoapClient({ endpoint: php.endpoint("round2", "wsdl", service), soapVersion });
  const echo = operation("echoString", { ...address, input: { inputString: s.string }, output: s.string });
  expect(await client.call(echo, { inputString: "é" })).toEqual({ kind: "ok", value: "é" });
});
