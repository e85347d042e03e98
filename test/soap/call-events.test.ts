import { channel } from "node:diagnostics_channel";
import { describe, expect, test } from "vitest";
import {
  type CallEvent,
  ConnectionError,
  createSoapClient,
  DeliveryFailure,
  GuardError,
  InputError,
  type OnCall,
  OutcomeUnknownError,
  operation,
  s,
  type TransportResponse,
} from "../../src/soap/index.ts";
import { answer, faultAnswer } from "../support/envelopes.ts";
import { rejectionOf } from "../support/thrown.ts";

const read = operation("read", { effect: "read", namespace: "urn:x", input: { key: s.secret }, output: s.secret });
const write = operation("write", {
  namespace: "urn:x",
  input: {},
  output: s.string,
  success: (value: string) => value === "yes",
});
const input = { key: "hunter2-é" };

const found: TransportResponse = {
  status: 200,
  contentType: "text/xml",
  body: new TextEncoder().encode(answer("<return>s3cret</return>")),
};
const lost = new DeliveryFailure("maybe", "lost", new Error("reset"));

function clientOf(answers: readonly (TransportResponse | Error)[], onCall: OnCall) {
  const left = [...answers];
  return createSoapClient({
    endpoint: "https://x.example/soap?token=t0ken",
    retry: { delay: 0 },
    onCall,
    async transport() {
      const given = left.shift();
      if (given === undefined || given instanceof Error) throw given;
      return given;
    },
  });
}

const about = { id: expect.any(Number), operation: "read", effect: "read", endpoint: "https://x.example/soap" };
const duration = expect.any(Number);

describe("what is told of a call", () => {
  test("that succeeds at the second attempt", async () => {
    const events: CallEvent[] = [];
    await clientOf([lost, found], (event) => events.push(event)).call(read, input);
    const requestBytes = expect.any(Number);
    expect(events).toEqual([
      { type: "start", ...about },
      {
        type: "attempt",
        ...about,
        attempt: 1,
        duration,
        requestBytes,
        responseBytes: 0,
        status: null,
        requestSent: "maybe",
        error: "connection-lost",
      },
      {
        type: "attempt",
        ...about,
        attempt: 2,
        duration,
        requestBytes,
        responseBytes: found.body.length,
        status: 200,
        requestSent: "yes",
        error: null,
      },
      { type: "end", ...about, attempts: 2, duration, result: "ok", error: null },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    // é is two bytes.
    const [, attempt] = events;
    expect(attempt).toMatchObject({ requestBytes: new TextEncoder().encode(requestOf(input.key)).length });
    expect(JSON.stringify(events)).not.toMatch(/hunter2|s3cret|t0ken/);
  });

  test.each([
    ["refused", { ...found, body: new TextEncoder().encode(answer("<return>no</return>")) }, "refused", null],
    ["a fault", { ...found, body: new TextEncoder().encode(faultAnswer("<faultstring>busy</faultstring>")) }, "fault", null],
    ["unknown", lost, "error", "outcome-unknown"],
  ])("that ends as %s", async (_, given, result, error) => {
    const events: CallEvent[] = [];
    await clientOf([given], (event) => events.push(event))
      .call(write)
      .catch(() => {});
    expect(events.at(-1)).toMatchObject({ type: "end", attempts: 1, result, error });
  });

  test("that is not made is nothing", async () => {
    const events: CallEvent[] = [];
    const client = createSoapClient({ endpoint: "https://x.example/", onCall: (event) => events.push(event), readOnly: true });
    await rejectionOf(InputError, client.call(read, { key: 5 as unknown as string }));
    await rejectionOf(GuardError, client.call(write));
    expect(events).toEqual([]);
  });
});

test("a hook that throws costs no answer", async () => {
  const client = clientOf([found, lost], () => {
    throw new Error("the log is full");
  });
  expect(await client.call(read, input)).toMatchObject({ kind: "ok", value: "s3cret" });
  await rejectionOf(OutcomeUnknownError, client.call(write));
});

test("Node's diagnostics channel tells the same", async () => {
  const [told, published]: [unknown[], unknown[]] = [[], []];
  const listen = (event: unknown) => published.push(event);
  channel("interserver-soap.call").subscribe(listen);
  try {
    const client = clientOf([found, lost, lost, lost], (event) => told.push(event));
    await client.call(read, input);
    await rejectionOf(ConnectionError, client.call(read, input));
  } finally {
    channel("interserver-soap.call").unsubscribe(listen);
  }
  expect(told).toHaveLength(3 + 5);
  expect(published).toEqual(told);
});

/** The request, as it is written without a hook. */
function requestOf(key: string): string {
  let sent = "";
  createSoapClient({
    endpoint: "https://x.example/",
    async transport({ body }) {
      sent = body;
      return found;
    },
  }).call(read, { key });
  return sent;
}
