import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeRequest } from "../../../../src/soap/index.ts";
import { toTagged } from "../../../fixtures/tagged.ts";
import { round2Cases, soapInterop } from "../../round2/cases.ts";
import { rawPost } from "../raw-post.ts";
import { type RecordedCase, recordedCases } from "./recorded-cases.ts";
import { useRound2 } from "./server.ts";

/** As for the service's own operations: `RECORD_FIXTURES=1` writes the files; without it they are compared. */
const isRecording = process.env.RECORD_FIXTURES === "1";
const folder = join(import.meta.dirname, "../../../../fixtures/nusoap-round-2");

const nusoap = useRound2();

test.each(recordedCases)("$name", async (recorded) => {
  const { body, description } = await record(recorded);
  const file = join(folder, recorded.name);
  const written = `${JSON.stringify(description, null, 2)}\n`;
  if (isRecording) {
    await writeFile(`${file}.xml`, body);
    await writeFile(`${file}.json`, written);
  }
  expect(withFixedPrefixes(body)).toBe(withFixedPrefixes(await readFile(`${file}.xml`)));
  expect(withoutVersion(await readFile(`${file}.json`, "utf8"))).toBe(withoutVersion(written));
});

test("every file in the folder is of a case", async () => {
  const names = recordedCases.flatMap(({ name }) => [`${name}.json`, `${name}.xml`]);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

/** Calls the operation and gives what came, with a description of it. */
async function record({ mode, operation: name, title, expect, any }: RecordedCase) {
  const round2 = round2Cases.find((candidate) => candidate.name === name);
  const input = round2?.samples.find((sample) => sample.title === title)?.input;
  if (round2 === undefined || input === undefined) throw new Error(`round 2 has no ${name}: ${title}`);
  const { headers, body } = encodeRequest(round2.describe({ namespace: soapInterop, action: soapInterop }), input);
  const raw = await rawPost(nusoap.port, headers, body, `/${mode}`);
  const software = `NuSOAP 0.9.5 on PHP ${nusoap.phpVersion}, ${mode === "wsdl" ? "with" : "without"} a WSDL`;
  const description = {
    operation: null,
    schema: name,
    contentType: raw.headers.get("content-type"),
    status: raw.status,
    recorded: `${software}: ${name} returned what it was given: ${title}`,
    expect: toTagged(expect),
    ...(any === undefined ? {} : { any: toTagged(any) }),
  };
  return { body: raw.body.subarray(0, Number.isNaN(raw.contentLength) ? undefined : raw.contentLength), description };
}

/** NuSOAP numbers its prefixes at random. */
function withFixedPrefixes(body: Uint8Array): string {
  return Buffer.from(body)
    .toString()
    .replace(/\bns\d{4}\b/g, "nsN");
}

function withoutVersion(description: string): string {
  return description.replace(/PHP [\d.]+/, "PHP");
}
