import { expect, test } from "vitest";
import { sandbox } from "../../src/cli/commands/sandbox.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { InterServer } from "../../src/index.ts";
import { run } from "../cli/support.ts";

test.each([
  [["--port", "http"], '--port takes a number from 0 (any free one) to 65535, not "http"'],
  [["--seed", "one"], '--seed takes a number of up to nine digits, not "one"'],
  [["--fault", "502", "--fault", "503"], '--fault: there is no fault "503": KIND is one of latency, 500'],
  [["--account", "me"], "there is no option --account"],
  [["--prot", "1"], "there is no option --prot; did you mean --port?"],
  [["--port", "1", "--port", "2"], "--port is given more than once"],
  [["8080"], 'sandbox takes no "8080"; a port follows --port'],
])("sandbox %j is wrong use", async (args, message) => {
  expect(await run(["sandbox", ...args])).toMatchObject({ code: 64, out: "", err: expect.stringContaining(message) });
});

test("sandbox serves until it is interrupted, with faults, and to the account of the environment too", async () => {
  const credentials = { username: "me@example.com", password: "secret" };
  const env = { INTERSERVER_USERNAME: credentials.username, INTERSERVER_PASSWORD: credentials.password };
  const before = new Set(process.listeners("SIGINT"));
  let ended: Promise<number> | undefined;
  const endpoint = await new Promise<string>((resolve) => {
    const print = (line: string) => resolve(line.split(" ")[0] ?? "");
    ended = sandbox(["--port", "0", "--fault", "get_modules:502"], { env, print } as unknown as Terminal);
  });
  const api = new InterServer({ ...credentials, endpoint });
  expect((await api.api_vps_get_services()).kind).toBe("ok");
  await expect(api.get_modules()).rejects.toMatchObject({ code: "http-status" });
  await expect.poll(() => process.listeners("SIGINT").length).toBeGreaterThan(before.size);
  // Not to whoever else listens in this process.
  for (const listener of process.listeners("SIGINT")) if (!before.has(listener)) listener("SIGINT");
  expect(await ended).toBe(0);
});
