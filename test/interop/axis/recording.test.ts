import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { encodeRequest } from "../../../src/soap/index.ts";
import { toTagged } from "../../fixtures/tagged.ts";
import { canonical } from "./canonical.ts";
import { useAxis } from "./peer.ts";
import { operationOf, type RecordedCase } from "./recorded-case.ts";
import { recordedCases } from "./recorded-cases.ts";
import type { AxisServer } from "./server.ts";

/**
 * `RECORD_FIXTURES=1` writes what Axis sends into `fixtures/axis/`. Without it, what is there is compared with what Axis
 * sends now: the fast suite, which only replays the files, then still speaks of the real server.
 */
const isRecording = process.env.RECORD_FIXTURES === "1";
const folder = join(import.meta.dirname, "../../../fixtures/axis");

describe("recorded from Axis", () => {
  const axis = useAxis();

  test.each(recordedCases)("$name", async (recorded) => {
    const { body, description } = await record(axis, recorded);
    const file = join(folder, recorded.name);
    if (isRecording) {
      await writeFile(`${file}.xml`, body);
      await writeFile(`${file}.json`, `${JSON.stringify(description, null, 2)}\n`);
    }
    const kept = await readFile(`${file}.xml`, "utf8");
    expect(canonical(Buffer.from(body).toString())).toBe(canonical(kept));
    const keptDescription: unknown = JSON.parse(withoutVersion(await readFile(`${file}.json`, "utf8")));
    // What differs from run to run is that of the kept answer, in both.
    expect(keptDescription).toEqual(JSON.parse(withoutVersion(JSON.stringify(describeCase(axis, recorded, kept, description)))));
  });
});

test("every file in the folder is of a case", async () => {
  const names = recordedCases.flatMap(({ name }) => [`${name}.json`, `${name}.xml`]);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

/** Calls the operation, again where Axis has to be lucky, and gives the bytes with a description of them. */
async function record(axis: AxisServer, recorded: RecordedCase) {
  const { headers, body } = encodeRequest(operationOf(recorded), {}, { soapVersion: recorded.soapVersion });
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(axis.endpoint(recorded.service), { method: "POST", headers, body });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = Buffer.from(bytes).toString();
    if (isRecording && recorded.until !== undefined && !recorded.until.test(text)) continue;
    const http = { contentType: response.headers.get("content-type"), status: response.status };
    return { body: bytes, description: describeCase(axis, recorded, text, http) };
  }
  throw new Error(`no answer was like ${recorded.until}`);
}

interface Http {
  readonly contentType: string | null;
  readonly status: number;
}

function describeCase({ javaVersion }: AxisServer, recorded: RecordedCase, text: string, { contentType, status }: Http) {
  const { service, method, schema, returned, expect, any, soapVersion } = recorded;
  const caller = soapVersion === "1.2" ? "asked in SOAP 1.2, " : "";
  return {
    operation: null,
    ...(schema === null ? {} : { schema }),
    contentType,
    status,
    recorded: `Axis 1.4 on Java ${javaVersion}: ${caller}${service}.${method} returned ${returned}`,
    expect: withTextsOf(text, toTagged(expect)),
    ...(any === undefined ? {} : { any: toTagged(any) }),
  };
}

/** Puts in what Axis says of itself in a fault's detail. */
function withTextsOf(text: string, expected: unknown): unknown {
  const content = (name: string) => new RegExp(`<ns\\d+:${name} [^>]*>([^<]*)`).exec(text)?.[1] ?? "";
  const written = JSON.stringify(expected)
    .replace('"(stack trace)"', () => JSON.stringify(unescapeXml(content("stackTrace"))))
    .replace('"(host name)"', () => JSON.stringify(content("hostname")));
  return JSON.parse(written);
}

/** The references that Axis writes in a stack trace. */
function unescapeXml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function withoutVersion(description: string): string {
  return description.replace(/Java [\d.]+/, "Java");
}
