import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/interserver/catalogue.ts";
import { encodeRequest, operation, s } from "../../../src/soap/index.ts";
import { useNusoap } from "./peer.ts";
import { rawPost } from "./raw-post.ts";
import { type RecordedCase, recordedCases } from "./recorded-cases.ts";
import type { NusoapOptions, NusoapServer } from "./server.ts";

/**
 * `RECORD_FIXTURES=1` writes what NuSOAP sends into `fixtures/nusoap/`. Without it, what is there is compared with what
 * NuSOAP sends now: the fast suite, which only replays the files, then still speaks of the real server.
 */
const isRecording = process.env.RECORD_FIXTURES === "1";
const folder = join(import.meta.dirname, "../../../fixtures/nusoap");

const servers = new Set(recordedCases.map(({ server }) => JSON.stringify(server)));

describe.each([...servers])("recorded from NuSOAP with %s", (options) => {
  const nusoap = useNusoap(JSON.parse(options) as NusoapOptions);

  test.each(recordedCases.filter(({ server }) => JSON.stringify(server) === options))("$name", async (recorded) => {
    const { body, description } = await record(nusoap, recorded);
    const file = join(folder, recorded.name);
    if (isRecording) {
      await writeFile(`${file}.xml`, body);
      await writeFile(`${file}.json`, `${JSON.stringify(description, null, 2)}\n`);
    }
    expect(Buffer.from(body).equals(await readFile(`${file}.xml`)), "the bytes are those recorded").toBe(true);
    const kept: unknown = JSON.parse(withoutVersion(await readFile(`${file}.json`, "utf8")));
    expect(kept).toEqual(JSON.parse(withoutVersion(JSON.stringify(description))));
  });
});

test("every file in the folder is of a case", async () => {
  const names = recordedCases.flatMap(({ name }) => [`${name}.json`, `${name}.xml`]);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

/** Calls the operation and gives what a client that heeds `Content-Length` gets, with a description of it. */
async function record(nusoap: NusoapServer, { server, operation: name, answer, how, expect }: RecordedCase) {
  const known = catalogue.find((candidate) => candidate.name === name);
  const called = known ?? operation(name, { namespace: "urn:myapi", input: {}, output: s.any });
  const { headers, body } = encodeRequest(called, samples(Object.keys(called.input)));
  await nusoap.prepare({ [name]: [answer] });
  const raw = await rawPost(nusoap.port, headers, body);
  const kept = raw.body.subarray(0, Number.isNaN(raw.contentLength) ? undefined : raw.contentLength);
  const software = `NuSOAP 0.9.5 (${server.variant}) on PHP ${nusoap.phpVersion}`;
  const cut =
    kept.length < raw.body.length ? `; cut by its Content-Length of ${kept.length}, ${raw.body.length} bytes were written` : "";
  const description = {
    // An operation that is not the service's is read by no descriptor.
    operation: known === undefined ? null : name,
    contentType: raw.headers.get("content-type"),
    status: raw.status,
    recorded: `${software}: ${name} returned ${how}${cut}`,
    expect,
  };
  return { body: kept, description };
}

/** Arguments that any of the operations takes. */
function samples(names: readonly string[]): Record<string, unknown> {
  const optional = new Set(["coupon", "use_prepay"]);
  const numbers = new Set(["type", "id"]);
  return Object.fromEntries(
    names.filter((name) => !optional.has(name)).map((name) => [name, numbers.has(name) ? 5000 : "192.0.2.7"]),
  );
}

function withoutVersion(description: string): string {
  return description.replace(/PHP [\d.]+/, "PHP");
}
