import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { writeCatalogue } from "./catalogue.ts";
import { php } from "./php-values.ts";

/** What the library's source is changed to in memory; `php/library.php` says how. */
export type Variant = "strlen" | "mb_strlen" | "untouched";

/** One call of a function, as PHP saw it. */
export interface LoggedCall {
  readonly operation: string;
  /** In the order of the function's parameters. Text is told as one character a byte. */
  readonly arguments: readonly { readonly type: string; readonly value: unknown }[];
  readonly acceptEncoding: string | null;
}

export interface NusoapServer {
  readonly endpoint: string;
  readonly port: number;
  /** PHP's version, such as `8.2.36`. */
  readonly phpVersion: string;
  /** Says what each operation answers from now on, first call first; the last answer counts for all later calls. Forgets the log. */
  prepare(answers: Readonly<Record<string, readonly unknown[]>>): Promise<void>;
  /** The calls since `prepare`. */
  calls(): Promise<LoggedCall[]>;
  /** Stops PHP and removes the directory that it shared with the test. */
  stop(): Promise<void>;
}

export interface NusoapOptions {
  readonly variant: Variant;
  readonly undefinedArray?: "SOAP-ENC:Array" | "array";
  /** Settings of PHP's own. */
  readonly ini?: Readonly<Record<string, string>>;
}

/** Serves every operation by NuSOAP under `php -S` at a free port of this machine. */
export async function startNusoap({
  variant,
  undefinedArray = "SOAP-ENC:Array",
  ini = {},
}: NusoapOptions): Promise<NusoapServer> {
  const directory = await mkdtemp(join(tmpdir(), "nusoap-"));
  const calls = join(directory, "calls.jsonl");
  await writeFile(join(directory, "catalogue.json"), JSON.stringify(writeCatalogue(undefinedArray)));
  const port = await findFreePort();
  // Old code gives PHP 8 much to remark upon; remarks must not stand in an answer unless a test wants them there.
  const settings = { display_errors: "0", error_reporting: "0", memory_limit: "1G", output_buffering: "4096", ...ini };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  const child = spawn("php", [...flags, "-S", `127.0.0.1:${port}`, join(import.meta.dirname, "php", "service.php")], {
    env: { ...process.env, NUSOAP_VARIANT: variant, NUSOAP_DIRECTORY: directory },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const address = `http://127.0.0.1:${port}/api.php`;
  const stop = async () => {
    await stopChild(child);
    await rm(directory, { recursive: true });
  };
  try {
    const phpVersion = await untilReady(child, address);
    return {
      endpoint: address,
      port,
      phpVersion,
      async prepare(answers) {
        const written = Object.fromEntries(Object.entries(answers).map(([operation, values]) => [operation, values.map(php)]));
        await writeFile(join(directory, "answers.json"), JSON.stringify(written));
        await writeFile(calls, "");
      },
      async calls() {
        const lines = (await readFile(calls, "utf8")).split("\n").filter((line) => line !== "");
        return lines.map((line) => JSON.parse(line) as LoggedCall);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until the service answers, and gives PHP's version. */
async function untilReady(child: ChildProcess, address: string): Promise<string> {
  let output = "";
  let failure: string | undefined;
  child.stderr?.on("data", (piece: Buffer) => {
    output += piece.toString("latin1");
  });
  child.on("error", () => {
    failure = "php cannot be run: apt-get install php-cli php-mbstring php-xml libnusoap-php";
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
