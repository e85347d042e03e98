import { describe, expect, test } from "vitest";
import { createSoapClient } from "../../../src/soap/index.ts";
import type {} from "../summary.ts"; // what tests tell the summary
import { round2Cases, soapInterop } from "./cases.ts";
import { expectActual, type Gap, settle } from "./gap.ts";
import { compareWithReadme, type Tally } from "./readme.ts";
import type { Sample } from "./round2-case.ts";

/** A server that has the operations of round 2. */
export interface Round2Server {
  /** Its column in the README's table, such as `SOAP::Lite, 1.1`. */
  readonly name: string;
  /** A function where the address is known only once the server has been started. */
  readonly endpoint: string | (() => string);
  /** Default: the round's own. Struct types are written in it too. */
  readonly namespace?: string;
  /** The `SOAPAction`. Default: the round's own. */
  readonly action?: string;
  /** Default: 1.1. */
  readonly soapVersion?: "1.1" | "1.2";
  /** What it cannot do, by operation (`echoMap`) or by operation and value (`echoString: CR LF`). The narrower one counts. */
  readonly unsupported: Readonly<Record<string, Gap>>;
}

/**
 * Registers a test for each value of each operation: it is sent by the real client, over undici, and must come back
 * equal; a known gap must be as wrong as it is said to be. The last test compares the numbers with the README's table.
 */
export function roundTrips(server: Round2Server): void {
  const { name: serverName, endpoint, namespace = soapInterop, action = soapInterop, soapVersion = "1.1", unsupported } = server;
  const tally: Tally = new Map(round2Cases.map(({ name, samples }) => [name, { passed: 0, tried: 0, of: samples.length }]));

  describe(`round 2 with ${serverName}`, () => {
    for (const { name, samples, describe: describeOperation } of round2Cases) {
      const count = tally.get(name) as { passed: number; tried: number };
      const call = ({ input }: Sample) => {
        const client = createSoapClient({ endpoint: typeof endpoint === "string" ? endpoint : endpoint(), soapVersion });
        return settle(client.call(describeOperation({ namespace, action }), input));
      };
      for (const sample of samples) {
        const gap = unsupported[`${name}: ${sample.title}`] ?? unsupported[name];
        if (gap === undefined) {
          test(`${name}: ${sample.title}`, async ({ task }) => {
            task.meta.round2 = { server: serverName, operation: name };
            count.tried++;
            expect(await call(sample)).toEqual({ kind: "ok", value: sample.expected });
            count.passed++;
          });
        } else {
          test(`${name}: ${sample.title} (known gap: ${gap.evidence})`, async ({ task }) => {
            task.meta.round2 = { server: serverName, operation: name };
            count.tried++;
            const actual = typeof gap.actual === "function" ? gap.actual(sample.input) : gap.actual;
            const result = await call(sample);
            // A gap that has closed must not stay in the table.
            expect(result).not.toEqual({ kind: "ok", value: sample.expected });
            expectActual(result, actual);
          });
        }
      }
    }

    test("each known gap names an operation, or an operation and a value", () => {
      const keys = round2Cases.flatMap(({ name, samples }) => [name, ...samples.map(({ title }) => `${name}: ${title}`)]);
      expect(Object.keys(unsupported).filter((key) => !keys.includes(key))).toEqual([]);
    });

    test("the README's tables say the same", async ({ skip }) => {
      // A run of some tests only has nothing to compare.
      if ([...tally.values()].some(({ tried, of }) => tried < of)) skip();
      await compareWithReadme(serverName, tally, unsupported);
    });
  });
}
