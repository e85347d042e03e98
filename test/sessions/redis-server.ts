import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { closedPort } from "../support/servers.ts";

/** Debian's redis-server, with nothing in it, on this machine alone. */
export interface RedisServer {
  readonly url: string;
  /** Leaves it running, and every question to it without an answer. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const { port } = new URL(await closedPort());
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const server = spawn("redis-server", ["--bind", "127.0.0.1", "--port", port, "--dir", folder, "--save", ""], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilReady(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
    async stop() {
      const exited = once(server, "exit");
      server.kill("SIGKILL"); // ends a frozen one, too
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}

async function untilReady(server: ChildProcess): Promise<void> {
  await once(server, "spawn"); // rejects where it is not installed
  if (server.stdout === null) throw new Error("redis-server has no output to read");
  for await (const line of createInterface({ input: server.stdout, signal: AbortSignal.timeout(20_000) })) {
    if (!line.includes("Ready to accept connections")) continue;
    server.stdout.resume(); // read to the end: a full pipe would stop it
    return;
  }
  throw new Error("redis-server ended before it was ready");
}
