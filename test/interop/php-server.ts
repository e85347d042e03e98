import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** PHP's own web server with one script behind every path. */
export interface PhpServer {
  readonly port: number;
  /** PHP's version, such as `8.2.36`. */
  readonly phpVersion: string;
  stop(): Promise<void>;
}

export interface PhpOptions {
  /** Answers a GET with `ready: PHP VERSION`, or with a status of 503 and what has to be installed. */
  readonly script: string;
  /** What `php` itself needs, for the message where it is missing. */
  readonly packages: string;
  readonly ini?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `php -S` at a free port of this machine and waits until the script answers. */
export async function startPhp({ script, packages, ini = {}, environment = {} }: PhpOptions): Promise<PhpServer> {
  const port = await findFreePort();
  const flags = Object.entries(ini).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  const child = spawn("php", [...flags, "-S", `127.0.0.1:${port}`, script], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    const phpVersion = await untilReady(child, `http://127.0.0.1:${port}/`, packages);
    return { port, phpVersion, stop: () => stopChild(child) };
  } catch (error) {
    await stopChild(child);
    throw error;
  }
}

async function untilReady(child: ChildProcess, address: string, packages: string): Promise<string> {
  let output = "";
  let failure: string | undefined;
  child.stderr?.on("data", (piece: Buffer) => {
    output += piece.toString("latin1");
  });
  child.on("error", () => {
    failure = `php cannot be run: apt-get install ${packages}`;
  });
  child.on("exit", (code) => {
    failure ??= `php ended with ${code}:\n${output}`;
  });
  const deadline = Date.now() + 15_000;
  while (failure === undefined && Date.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    const text = await response?.text();
    if (response?.status === 200 && text !== undefined) return text.replace("ready: PHP ", "");
    if (response !== undefined) failure = text;
    else await sleep(20);
  }
  throw new Error(failure ?? `php does not answer:\n${output}`);
}

/** A port that nobody listens at. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill();
  await exited;
}
