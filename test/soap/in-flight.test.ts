import { describe, expect, test } from "vitest";
import { AbortedError, createSoapClient, operation, s, TimeoutError, type TransportResponse } from "../../src/soap/index.ts";
import { answer } from "../support/envelopes.ts";
import { rejectionOf } from "../support/thrown.ts";

const write = operation("write", { namespace: "urn:x", input: { n: s.int }, output: s.int });

/** A server that answers with the number it was sent, when it is told to. */
function startServer(maxInFlight: number) {
  const waiting: (() => void)[] = [];
  let most = 0;
  const client = createSoapClient({
    endpoint: "https://x.example/",
    maxInFlight,
    async transport({ body }): Promise<TransportResponse> {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        most = Math.max(most, waiting.length);
      });
      const text = answer(`<return xsi:type="xsd:int">${/<n [^>]*>(\d+)</.exec(body)?.[1]}</return>`);
      return { status: 200, contentType: "text/xml", body: new TextEncoder().encode(text) };
    },
  });
  const answerOne = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { client, waiting, answerOne, most: () => most };
}

describe("requests under way", () => {
  test("are no more than maxInFlight, and served in the order they came", async () => {
    const { client, waiting, answerOne, most } = startServer(2);
    const done: number[] = [];
    const calls = [1, 2, 3, 4, 5].map(async (n) => {
      await client.call(write, { n });
      done.push(n);
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(waiting).toHaveLength(2);
    for (let round = 0; round < 5; round++) await answerOne();
    await Promise.all(calls);
    expect([done, most()]).toEqual([[1, 2, 3, 4, 5], 2]);
  });

  test("that wait can be given up, and nothing was sent", async () => {
    const { client, waiting, answerOne } = startServer(1);
    const first = client.call(write, { n: 1 });
    const controller = new AbortController();
    const aborted = rejectionOf(AbortedError, client.call(write, { n: 2 }, { signal: controller.signal }));
    const late = rejectionOf(TimeoutError, client.call(write, { n: 3 }, { timeout: 20 }));
    const last = client.call(write, { n: 4 });
    controller.abort();
    expect(await aborted).toMatchObject({ requestSent: "no" });
    expect(await late).toMatchObject({ requestSent: "no" });
    expect(waiting).toHaveLength(1);
    await answerOne();
    await answerOne();
    expect(await Promise.all([first, last])).toEqual([
      { kind: "ok", value: 1 },
      { kind: "ok", value: 4 },
    ]);
  });
});
