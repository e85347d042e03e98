import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installPackages } from "../support/install-packages.ts";
import { Processes, type Told } from "./processes.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { type Service, startService } from "./service.ts";

/** How long a login takes here, in milliseconds. */
const latency = 300;
const count = 8;
/** A lost race costs a login. Of 8 processes that start together, all but a few must be spared theirs. */
const most = 3;

beforeAll(() => installPackages(import.meta.dirname));

describe.each(["unstorage", "redis", "ioredis"])("8 processes share one login by %s", (store) => {
  let redis: RedisServer;
  let service: Service;
  let running: Processes[];
  beforeEach(async () => {
    running = [];
    [redis, service] = await Promise.all([startRedis(), startService(latency)]);
  });
  afterEach(async () => {
    await Promise.all(running.map((processes) => processes.stop()));
    await Promise.all([redis.stop(), service.close()]);
  });

  async function start(): Promise<Processes> {
    const processes = await Processes.start(count, store, redis.url, service.url);
    running.push(processes);
    return processes;
  }

  test("whether they start together, find the session expired together, or come later", async () => {
    const processes = await start();
    const logins: number[] = [];
    const callBy = async (callers: Processes) => {
      for (const told of await callers.call()) expectServed(told);
      logins.push(service.takeCount("api_login"));
    };
    await callBy(processes);
    service.expire();
    await callBy(processes);
    await callBy(await start());
    console.log(`${store}: of 8 processes that start together ${logins[0]} logged in,`);
    console.log(`  that find the session expired ${logins[1]}, that come later ${logins[2]}`);
    const [together = 0, expired = 0, later] = logins;
    expect(Math.max(together, expired)).toBeLessThanOrEqual(most);
    expect(Math.min(together, expired)).toBeGreaterThanOrEqual(1);
    expect(later).toBe(0);
    const [[key, ttl] = [], ...others] = entriesOf(redis);
    expect(key).toMatch(/^interserver-soap:[\da-f]{64}$/);
    expect(ttl).toBeGreaterThan(10_000);
    expect(others).toEqual([]);
  });

  test("and each logs in for itself where the Redis hangs", async () => {
    const processes = await start();
    redis.freeze();
    for (const told of await processes.call()) {
      expectServed(told);
      expect(told.milliseconds).toBeLessThan(latency + 2500);
    }
    expect(service.takeCount("api_login")).toBe(count);
    redis.thaw();
  });
});

test("the README's stores are the ones that are run here", () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
  const programs = read("programs/stores.mjs") + read("programs/worker.mjs");
  const lines = programs.match(/\{ get: .*\}|(?<= )(get|set|delete): \(.*(?=,$)/gm) ?? [];
  expect(lines.length).toBe(1 + 3 * 3);
  for (const line of lines) expect(read("../../README.md")).toContain(line);
});

test("the stores fit by the types of their packages", () => {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "test/sessions/programs"], { stdio: "pipe" });
});

/** A session that is refused would show. That the address has its licence already is an answer, too. */
function expectServed({ outcomes }: Told): void {
  for (const { reason = "" } of outcomes) expect(reason).toMatch(/^$|already licensed/);
  expect(outcomes).toHaveLength(5);
}

/** What is in a Redis: each key, and for how many seconds yet. */
function entriesOf({ url }: RedisServer): [key: string, ttl: number][] {
  const ask = (...words: string[]) => execFileSync("redis-cli", ["-u", url, ...words], { encoding: "utf8" }).trim();
  return ask("KEYS", "*")
    .split("\n")
    .map((key) => [key, Number(ask("TTL", key))]);
}
