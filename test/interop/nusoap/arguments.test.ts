import { describe, expect, test } from "vitest";
import { createClient, InterServer } from "../../../src/index.ts";
import { catalogue } from "../../../src/interserver/catalogue.ts";
import * as operations from "../../../src/interserver/operations/index.ts";
import { createSoapClient } from "../../../src/soap/index.ts";
import type { Operation } from "../../../src/soap/operation.ts";
import type { Schema } from "../../../src/soap/schema.ts";
import { plainAnswer, transports, useNusoap, variants } from "./peer.ts";

/** What PHP should get for a parameter. */
interface Argument {
  readonly type: string;
  readonly value: unknown;
}

/** One call: some optional parameters left out, and what PHP should be called with. */
interface Sample {
  readonly title: string;
  readonly input: Record<string, unknown>;
  readonly expected: readonly Argument[];
}

describe.each(variants)("NuSOAP that counts with %s", (variant) => {
  const nusoap = useNusoap({ variant });

  describe.each(transports)("over %s", (_, options) => {
    describe.each(catalogue)("$name", (operation) => {
      test.each(samplesOf(operation))("gets its arguments in order, typed, $title", async ({ input, expected }) => {
        await nusoap.prepare({ [operation.name]: [plainAnswer(operation)] });
        const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
        const outcome = await client.call(operation, input);
        expect(outcome.kind).not.toBe("fault");
        expect(await nusoap.calls()).toMatchObject([{ operation: operation.name, arguments: expected }]);
      });
    });

    const withSession = catalogue.filter(({ input }) => Object.hasOwn(input, "sid"));
    test.each(withSession)("$name gets the session id first, from the client", async (operation) => {
      await nusoap.prepare({ api_login: ["5e55"], [operation.name]: [plainAnswer(operation)] });
      const client = createClient({ username: "demo", password: "secret", endpoint: nusoap.endpoint, ...options });
      const [{ input, expected }] = samplesOf(operation) as [Sample, ...Sample[]];
      const { sid: _, ...withoutSid } = input;
      await client.call(operation, withoutSid);
      const [login, call] = await nusoap.calls();
      expect(login).toMatchObject({ operation: "api_login", arguments: [text("demo"), text("secret")] });
      expect(call?.arguments).toEqual([text("5e55"), ...expected.slice(1)]);
    });

    test("an answer is asked for without compression, which would be cut much more", async () => {
      await nusoap.prepare({ api_get_license_types: [[]] });
      await createSoapClient({ endpoint: nusoap.endpoint, ...options }).call(operations.api_get_license_types);
      expect((await nusoap.calls())[0]?.acceptEncoding).toBe("identity");
    });

    test("text beyond Latin-1 is refused before anything is sent", async () => {
      await nusoap.prepare({ api_login: ["5e55"] });
      const api = new InterServer({ username: "demo", password: "secret", endpoint: nusoap.endpoint, ...options });
      const call = api.api_buy_license({ ip: "192.0.2.7", type: 5000, coupon: "50 €" });
      await expect(call).rejects.toMatchObject({ name: "InputError", code: "invalid-input", path: "coupon", requestSent: "no" });
      expect(await nusoap.calls()).toEqual([]);
    });

    test("a password beyond Latin-1 is refused before anything is sent", async () => {
      await nusoap.prepare({ api_login: ["5e55"] });
      const api = new InterServer({ username: "demo", password: "пароль", endpoint: nusoap.endpoint, ...options });
      await expect(api.api_licenses_get_services()).rejects.toMatchObject({ requestSent: "no" });
      expect(await nusoap.calls()).toEqual([]);
    });

    test("the engine sends it where it is told to, and NuSOAP makes question marks of it", async () => {
      await nusoap.prepare({ api_login: ["5e55"] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, repertoire: "unicode", ...options });
      await client.call(operations.api_login, { username: "Ω é", password: "😀" });
      expect((await nusoap.calls())[0]?.arguments).toEqual([text("? é"), text("?")]);
    });
  });
});

/** One sample for each choice of optional parameters, each written in another order than the wire's. */
function samplesOf({ input }: Operation): Sample[] {
  const names = Object.keys(input);
  const optional = names.filter((name) => input[name]?.kind === "optional");
  return subsetsOf(optional).map((omitted) => {
    const given = names.filter((name) => !omitted.includes(name));
    return {
      title: omitted.length === 0 ? "with all given" : `without ${omitted.join(" and ")}`,
      input: Object.fromEntries(given.reverse().map((name) => [name, sampleValue(name, input[name] as Schema)])),
      expected: names.map((name) => argument(name, input[name] as Schema, omitted.includes(name))),
    };
  });
}

/** Every choice of some of the names, none and all included. */
function subsetsOf([name, ...others]: readonly string[]): string[][] {
  if (name === undefined) return [[]];
  return subsetsOf(others).flatMap((subset) => [subset, [name, ...subset]]);
}

/** Values that would show it if they came to another place or through another charset. */
function sampleValue(name: string, schema: Schema): unknown {
  if (schema.kind === "optional") return sampleValue(name, schema.of);
  if (schema.kind === "boolean") return false; // as the text "false", PHP would take it for true
  if (schema.kind === "float") return 12.5;
  if (schema.kind === "int") return name === "type" ? -2_147_483_648 : 2_147_483_647;
  return `${name}: é ÿ ß <b>&amp;"'\r\n\t end`;
}

function argument(name: string, schema: Schema, isOmitted: boolean): Argument {
  const { kind } = schema.kind === "optional" ? schema.of : schema;
  if (isOmitted) return kind === "string" ? text("") : { type: "NULL", value: null };
  const types = { string: "string", int: "integer", float: "double", boolean: "boolean" };
  const type = types[kind as keyof typeof types];
  return { type, value: sampleValue(name, schema) };
}

function text(value: string): Argument {
  return { type: "string", value };
}
