import { describe, expect, test } from "vitest";
import * as operations from "../../../src/interserver/operations/index.ts";
import { type Call, readCall } from "../../../src/sandbox/nusoap/request.ts";
import { callService } from "../../../src/sandbox/services/call-service.ts";
import { Printed } from "../../../src/sandbox/services/service.ts";
import { type EncodedRequest, encodeRequest, type Operation } from "../../../src/soap/index.ts";
import { cases } from "../../sandbox/every-operation.ts";
import { start } from "../../sandbox/support.ts";
import { useNusoap } from "./peer.ts";
import { printed } from "./php-values.ts";
import { rawPost } from "./raw-post.ts";
import type { NusoapServer } from "./server.ts";

/**
 * Every operation is called on the sandbox, and on NuSOAP with the same WSDL, whose PHP functions return what the sandbox's
 * do; the bytes of both answers are compared.
 */
const nusoap = useNusoap({ variant: "strlen", undefinedArray: "array" });
/** The same, save that its WSDL defines the type of those two lists. */
const withDefinedArray = useNusoap({ variant: "strlen", undefinedArray: "SOAP-ENC:Array" });
const catalogue = Object.values<Operation>(operations);

const undefinedType =
  "the WSDL does not define the type `array`, for which NuSOAP 0.9.5 answers with a fault; the sandbox answers with the list";

/**
 * Where the bytes differ, and why. Each is a test that fails once they do not differ any more; the same bytes then come
 * from a NuSOAP whose WSDL defines the type.
 */
const differences: Readonly<Record<string, string>> = {
  "get_locked_ips works": undefinedType,
  "get_modules works": undefinedType,
};

/** How each operation is called. */
const calls = catalogue.flatMap((operation) => {
  const { ok, refused } = cases[operation.name] ?? {};
  const hasSession = Object.hasOwn(operation.input, "sid");
  return [
    { operation, how: "works", input: ok, isLoggedIn: true },
    ...(refused === undefined ? [] : [{ operation, how: "is refused", input: refused.input, isLoggedIn: true }]),
    ...(hasSession ? [{ operation, how: "has a bad session", input: ok, isLoggedIn: false }] : []),
  ];
});

/** A sandbox at its beginning, with a session that is the same in each. */
async function beginning(isLoggedIn: boolean) {
  const world = start();
  const { value: sid } = (await world.api.api_login({ username: "demo@example.com", password: "demo" })) as { value: string };
  return { ...world, sid: isLoggedIn ? sid : "0".repeat(32) };
}

/** NuSOAP's answer, where the PHP function returns this. */
async function answerOf(server: NusoapServer, name: string, answer: unknown, { headers, body }: EncodedRequest) {
  await server.prepare({ [name]: [answer instanceof Printed ? printed(answer.text, answer.answer) : answer] });
  const raw = await rawPost(server.port, headers, body);
  return { status: raw.status, body: Buffer.from(raw.body).toString("latin1") };
}

describe("the sandbox and NuSOAP answer with the same bytes where", () => {
  test.each(calls.map((call) => [call.operation.name, call.how, call] as const))("%s %s", async (name, how, call) => {
    const { operation, input, isLoggedIn } = call;
    const [ours, twin] = [await beginning(isLoggedIn), await beginning(isLoggedIn)];
    const { sid } = ours;
    const given = { ...(Object.hasOwn(operation.input, "sid") && { sid }), ...input?.(ours) };
    const request = encodeRequest(operation, given as never);

    // What the PHP function returns is known from a second sandbox, which is as the first.
    const { args } = readCall(new TextEncoder().encode(request.body), "text/xml; charset=utf-8") as Call;
    const answer = callService(twin.sandbox.state, operation, args);
    const body = request.body;
    const answered = await ours.sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", headers: request.headers, body });
    const written = { status: answered.status, body: Buffer.from(await answered.arrayBuffer()).toString("latin1") };
    const difference = differences[`${name} ${how}`];
    if (difference === undefined) expect(written).toEqual(await answerOf(nusoap, name, answer, request));
    else {
      expect(written, difference).not.toEqual(await answerOf(nusoap, name, answer, request));
      expect(written).toEqual(await answerOf(withDefinedArray, name, answer, request));
    }
  });
});

test("all 101 operations were called", () => {
  expect(new Set(calls.map(({ operation }) => operation.name)).size).toBe(101);
  expect(Object.keys(differences).filter((key) => !calls.some((call) => `${call.operation.name} ${call.how}` === key))).toEqual(
    [],
  );
});
