import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeRequest, operation, s } from "../../../src/soap/index.ts";
import { toTagged } from "../../fixtures/tagged.ts";
import { rawPost } from "../nusoap/raw-post.ts";
import { round2Cases, soapInterop } from "../round2/cases.ts";
import { recordedAnswers } from "./recorded-answers.ts";
import type { RecordedCase } from "./recorded-case.ts";
import { recordedFaults } from "./recorded-faults.ts";
import { recordedRound2 } from "./recorded-round2.ts";
import { usePhpSoap } from "./server.ts";

/** As for NuSOAP: `RECORD_FIXTURES=1` writes the files; without it they are compared with what ext/soap sends now. */
const isRecording = process.env.RECORD_FIXTURES === "1";
const folder = join(import.meta.dirname, "../../../fixtures/php-soap");
const recordedCases = [...recordedAnswers, ...recordedFaults, ...recordedRound2];

const php = usePhpSoap();

test.each(recordedCases)("$name", async (recorded) => {
  const { body, description } = await record(recorded);
  const file = join(folder, recorded.name);
  const written = `${JSON.stringify(description, null, 2)}\n`;
  if (isRecording) {
    await writeFile(`${file}.xml`, body);
    await writeFile(`${file}.json`, written);
  }
  expect(Buffer.from(body).equals(await readFile(`${file}.xml`)), "the bytes are those recorded").toBe(true);
  expect(withoutVersion(await readFile(`${file}.json`, "utf8"))).toBe(withoutVersion(written));
});

test("every file in the folder is of a case", async () => {
  const names = recordedCases.flatMap(({ name }) => [`${name}.json`, `${name}.xml`]);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

/** Calls the function and gives what came, with a description of it. */
async function record(recorded: RecordedCase) {
  const { service, mode, version, operation: name, input, how, schema, expect, any } = recorded;
  const address = { namespace: soapInterop, action: soapInterop };
  const round2 = service === "round2" ? round2Cases.find((candidate) => candidate.name === name) : undefined;
  const called = round2?.describe(address) ?? operation(name, { ...address, input: {}, output: s.any });
  const { headers, body } = encodeRequest(called, input, { soapVersion: version });
  const raw = await rawPost(php.port, headers, body, php.path(service, mode, version));
  const software = `ext/soap on PHP ${php.phpVersion}, SOAP ${version}, ${mode === "wsdl" ? "with" : "without"} a WSDL`;
  const description = {
    operation: null,
    ...(schema === null ? {} : { schema }),
    contentType: raw.headers.get("content-type"),
    status: raw.status,
    recorded: `${software}: ${name} returned ${how}`,
    expect: toTagged(expect),
    ...(any === undefined ? {} : { any: toTagged(any) }),
  };
  return { body: raw.body.subarray(0, Number.isNaN(raw.contentLength) ? undefined : raw.contentLength), description };
}

function withoutVersion(description: string): string {
  return description.replace(/PHP [\d.]+/, "PHP");
}
