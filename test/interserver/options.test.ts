import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "../../src/interserver/client.ts";
import { api_buy_license, api_get_license_types } from "../../src/interserver/operations/licenses.ts";
import { OptionError } from "../../src/soap/index.ts";
import { thrownBy } from "../support/thrown.ts";

const make = (options: Partial<ClientOptions>) => createClient({ username: "me", password: "hunter2", ...options });
const clear = "endpoint must begin with https://: passwords would travel in the clear; allowHttp: true sends them all the same";

describe("options that cannot be used", () => {
  test.each<[string, Partial<ClientOptions>, string]>([
    ["an empty user name", { username: "" }, "username must be a text that is not empty"],
    ["no password", { password: undefined as unknown as string }, "password must be a text that is not empty"],
    ["a password that is no text", { password: 5 as unknown as string }, "password must be a text that is not empty"],
    ["a timeout of 0", { timeout: 0 }, "timeout must be a number of milliseconds above 0, not 0"],
    ["no address", { endpoint: "my.interserver.net" }, "endpoint must be an address that begins with https:// or http://"],
    ["http", { endpoint: "http://my.interserver.net/api.php" }, clear],
    ["http to a host that only looks like this machine", { endpoint: "http://127.0.0.1.example/" }, clear],
    ["http to another that does", { endpoint: "http://localhost.example/" }, clear],
    ["http to the local network", { endpoint: "http://192.168.0.1/" }, clear],
  ])("%s", (_, options, message) => {
    expect(thrownBy(OptionError, () => make(options))).toMatchObject({ code: "invalid-option", message });
  });

  test("a password never stands in the error", () => {
    const error = thrownBy(OptionError, () => make({ endpoint: "https://me:hunter2@my.interserver.net/" }));
    expect(`${error.message} ${error.stack}`).not.toContain("hunter2");
  });
});

describe("endpoints that can be used", () => {
  test.each<[string, Partial<ClientOptions>]>([
    ["the service's own", {}],
    ["undefined, which is the same", { endpoint: undefined }],
    ["https", { endpoint: new URL("https://proxy.example/api.php") }],
    ["http on this machine", { endpoint: "http://localhost:8080/api.php" }],
    ["http on this machine by address", { endpoint: "http://127.0.0.1:8080/api.php" }],
    ["http on this machine by another of its addresses", { endpoint: "http://127.1.2.3/" }],
    ["http on this machine by IPv6", { endpoint: "http://[::1]:8080/" }],
    ["http elsewhere, where the caller says so", { endpoint: "http://192.168.0.1/", allowHttp: true }],
  ])("%s", (_, options) => {
    expect(make(options)).toHaveProperty("call");
  });
});

test("an option that there is not is refused, and those that there are are named", () => {
  const misspelt = { endpont: "http://127.0.0.1/" } as object;
  expect(thrownBy(OptionError, () => make(misspelt)).message).toMatch(/^there is no option endpont; the options: .*\bendpoint, /);
});

test.each([
  ["a number of retries", { retry: 3 }, "attempts, delay, maxDelay"],
  ["no object at all", { retry: null }, "attempts, delay, maxDelay"],
  ["a number for all limits", { limits: 1000 }, "bytes, depth, members, attributes"],
])("%s is refused, as these options go into an object", (_, options, names) => {
  const message = `options go into an object; the options: ${names}`;
  expect(thrownBy(OptionError, () => make(options as object)).message).toBe(message);
});

test("a time limit in place of a call's options is refused before anything is sent", async () => {
  const client = make({ fetch: () => Promise.reject(new Error("sent")) });
  const call = client.call(api_get_license_types, {}, 5000 as never);
  await expect(call).rejects.toThrow(new OptionError("options go into an object; the options: timeout, signal"));
});

test("a repertoire that there is not lets no character through that the service would lose", async () => {
  const client = make({ repertoire: "utf-8" as "unicode", fetch: () => Promise.reject(new Error("sent")) });
  await expect(client.call(api_buy_license, { ip: "€", type: 5000 })).rejects.toThrow(/U\+20AC .* would turn into "\?"/);
});

test.each([{ timout: 5 }, { headers: [] }])(
  "an option of a call that there is not is refused before anything is sent: %j",
  async (misspelt) => {
    const client = make({ fetch: () => Promise.reject(new Error("sent")) });
    const call = client.call(api_get_license_types, {}, misspelt as object);
    await expect(call).rejects.toThrow(
      new OptionError(`there is no option ${Object.keys(misspelt)}; the options: timeout, signal`),
    );
  },
);
