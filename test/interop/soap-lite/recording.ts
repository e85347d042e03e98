import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeRequest } from "../../../src/soap/index.ts";
import { toTagged } from "../../fixtures/tagged.ts";
import { rawPost } from "../nusoap/raw-post.ts";
import type { RunningProgram } from "./program.ts";
import { operationOf, type RecordedCase } from "./recorded-case.ts";

/** `RECORD_FIXTURES=1` writes what the server sends; without it, what is there is compared with what the server sends now. */
const isRecording = process.env.RECORD_FIXTURES === "1";

const fixtures = join(import.meta.dirname, "../../../fixtures");

/** Registers a test for each answer that is kept in a folder of `fixtures/`, and one for the folder. */
export function compareRecordings(name: string, server: RunningProgram, cases: readonly RecordedCase[]): void {
  const folder = join(fixtures, name);

  test.each(cases)("$name", async (recorded) => {
    const { body, description } = await record(server, recorded);
    const file = join(folder, recorded.name);
    const written = `${JSON.stringify(description, null, 2)}\n`;
    if (isRecording) {
      await writeFile(`${file}.xml`, body);
      await writeFile(`${file}.json`, written);
    }
    // One character a byte, as some answers are not in the charset that they name.
    const kept = (await readFile(`${file}.xml`)).toString("latin1");
    const { anyOrder = false } = recorded;
    expect(canonical(Buffer.from(body).toString("latin1"), anyOrder)).toBe(canonical(kept, anyOrder));
    expect(withoutVersion(await readFile(`${file}.json`, "utf8"))).toBe(withoutVersion(written));
  });

  test("every file in the folder is of a case", async () => {
    const names = cases.flatMap((recorded) => [`${recorded.name}.json`, `${recorded.name}.xml`]);
    expect((await readdir(folder)).sort()).toEqual(names.sort());
  });
}

/** Calls the operation and gives what came, with a description of it. */
async function record(server: RunningProgram, recorded: RecordedCase) {
  const { operation, input, soapVersion, schema, returned, expect, any } = recorded;
  const { headers, body } = encodeRequest(operationOf(recorded), input, { soapVersion });
  const raw = await rawPost(Number(new URL(server.endpoint()).port), headers, body, "/");
  const version = soapVersion === "1.2" ? "asked in SOAP 1.2, " : "";
  const description = {
    operation: null,
    ...(schema === null ? {} : { schema }),
    contentType: raw.headers.get("content-type"),
    status: raw.status,
    recorded: `${server.software()}: ${version}${operation} returned ${returned}`,
    expect: toTagged(expect),
    ...(any === undefined ? {} : { any: toTagged(any) }),
  };
  return { body: raw.body, description };
}

/**
 * An answer without what differs from one run to the next: ids are made of addresses in memory, so they are numbered
 * as they come. Where the order of elements follows from them as well, only what there is can be compared.
 */
function canonical(envelope: string, anyOrder: boolean): string {
  const numbers = new Map<string, string>();
  const numberOf = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, String(numbers.size));
    return numbers.get(id) as string;
  };
  const numbered = envelope.replace(/(?<=["#](?:ref-|id))\d+(?=")/g, (id) => (anyOrder ? "" : numberOf(id)));
  return anyOrder ? numbered.split("<").sort().join("\n<") : numbered;
}

function withoutVersion(description: string): string {
  return description.replace(/(Perl|Ruby) [\d.]+/, "$1");
}
