import { XMLParser } from "fast-xml-parser";
import { afterEach, expect, test } from "vitest";
import { createClient, InterServer, OptionError } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { readCall } from "../../src/sandbox/nusoap/request.ts";
import { decodeResponse, encodeRequest, InputError, type Operation, operation, s } from "../../src/soap/index.ts";
import { run } from "../cli/support.ts";
import { answer, utf8 } from "../support/envelopes.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";
import { answeredWith, password, username } from "./support.ts";

/** Names that mean something to JavaScript. */
const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "then",
  "toJSON",
  "__defineGetter__",
];

/** What everybody's objects, lists and functions are made from, as it was before anything was read. */
const prototypes = [Object.prototype, Array.prototype, Function.prototype, Map.prototype, String.prototype];
const before = members();

function members(): unknown[] {
  return prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get, set];
    }),
  );
}

afterEach(() => {
  const after = members();
  expect(after).toHaveLength(before.length);
  expect(after.filter((member, at) => !Object.is(member, before[at]))).toHaveLength(0);
  expect("polluted" in {}).toBe(false);
});

/** An object with a member of that name of its own. */
function objectWith(name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([[name, value]]);
}

const polluted = "<polluted>yes</polluted>";

test.each(names)("a member of an answer that is called %s is a member", async (name) => {
  const body = utf8(answer(`<return><${name}>${polluted}</${name}></return>`));
  for (const outcome of [
    decodeResponse(s.any, { body }),
    decodeResponse(s.struct("r", objectWith(name, s.any) as Record<string, typeof s.any>), { body }),
    decodeResponse(s.struct("r", {}), { body }),
  ]) {
    const { value } = outcome as { value: object };
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, name)?.value).toEqual({ polluted: "yes" });
  }
  // A row that the service's client reads, with a member that no descriptor knows.
  const row = `<item><services_id>5</services_id><${name}>${polluted}</${name}></item>`;
  const listed = await answeredWith(utf8(answer(`<return>${row}</return>`))).api_get_license_types();
  const [first] = listed.kind === "ok" ? listed.value : [];
  expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
  expect(first?.services_id).toBe(5);
});

test.each(names)("a key of a map that is called %s is a key", (name) => {
  const items = `<item><key>${name}</key><value>${polluted}</value></item>`;
  const body = utf8(answer(`<return xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map">${items}</return>`));
  const own = (decodeResponse(s.any, { body }) as { value: object }).value;
  expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(own, name)?.value).toEqual({ polluted: "yes" });
  const typed = decodeResponse(s.map(s.string, s.any), { body }) as { value: Map<string, unknown> };
  expect([...typed.value]).toEqual([[name, { polluted: "yes" }]]);
});

test.each(names)("a parameter that is called %s is a parameter", (name) => {
  const op: Operation = operation("op", {
    namespace: "urn:test",
    input: objectWith(name, s.string) as Record<string, typeof s.string>,
    output: s.any,
  });
  const { body } = encodeRequest(op, objectWith(name, "value") as never);
  expect(body).toContain(`<ns1:op><${name} xsi:type="xsd:string">value</${name}></ns1:op>`);
  expect(readCall(utf8(body), undefined)).toEqual({ operation: "op", args: ["value"] });
  // What every object has is no value for it.
  expect(thrownBy(InputError, () => encodeRequest(op, {} as never)).path).toBe(name);
});

test.each(names)("a parameter %s that an operation does not have is refused", async (name) => {
  let sent = 0;
  const fetch = async () => {
    sent++;
    return new Response();
  };
  const api = new InterServer({ username, password, fetch });
  const input = { ip: "192.0.2.7", type: 5000 };
  Object.defineProperty(input, name, { value: { polluted: "yes" }, enumerable: true });
  expect((await rejectionOf(InputError, api.api_buy_license(input))).path).toBe(name);
  expect(sent).toBe(0);
});

test.each(names)("an option, an operation or an argument that is called %s is none", async (name) => {
  const options = { username, password };
  Object.defineProperty(options, name, { value: { allowHttp: true }, enumerable: true });
  expect(thrownBy(OptionError, () => createClient(options)).message).toContain(`there is no option ${name}`);

  const call = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><${name}/></e:Body></e:Envelope>`;
  const response = await createSandbox().fetch("http://127.0.0.1/api.php", { method: "POST", body: call });
  const { "SOAP-ENV:Envelope": envelope } = new XMLParser().parse(await response.text());
  expect(envelope["SOAP-ENV:Body"]["SOAP-ENV:Fault"].faultstring).toContain(`Operation '${name}' is not defined`);

  expect(await run(["call", name])).toMatchObject({ code: 64, out: "" });
  expect(await run(["call", "api_get_license_types", `--${name}`, "x"])).toMatchObject({ code: 64, out: "" });
  expect(await run([name])).toMatchObject({ code: 64, out: "" });
});
