import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPhp } from "../php-server.ts";
import { writeCatalogue } from "./catalogue.ts";
import { php as toPhp } from "./php-values.ts";

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
  const cleanUp = () => rm(directory, { recursive: true });
  try {
    const php = await startPhp({
      script: join(import.meta.dirname, "php", "service.php"),
      packages: "php-cli php-mbstring php-xml libnusoap-php",
      // Old code gives PHP 8 much to remark upon; remarks must not stand in an answer unless a test wants them there.
      ini: { display_errors: "0", error_reporting: "0", memory_limit: "1G", output_buffering: "4096", ...ini },
      environment: { NUSOAP_VARIANT: variant, NUSOAP_DIRECTORY: directory },
    });
    return {
      endpoint: `http://127.0.0.1:${php.port}/api.php`,
      port: php.port,
      phpVersion: php.phpVersion,
      async prepare(answers) {
        const written = Object.fromEntries(Object.entries(answers).map(([operation, values]) => [operation, values.map(toPhp)]));
        await writeFile(join(directory, "answers.json"), JSON.stringify(written));
        await writeFile(calls, "");
      },
      async calls() {
        const lines = (await readFile(calls, "utf8")).split("\n").filter((line) => line !== "");
        return lines.map((line) => JSON.parse(line) as LoggedCall);
      },
      async stop() {
        await php.stop();
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
