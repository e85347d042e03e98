import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/interserver/client.ts";
import { SessionError } from "../../src/interserver/errors.ts";
import { operation } from "../../src/interserver/operation.ts";
import { api_buy_license, api_get_license_types, api_licenses_get_services } from "../../src/interserver/operations/licenses.ts";
import { AbortedError, type Operation, OutcomeUnknownError, s } from "../../src/soap/index.ts";
import { badSession, faultAnswer } from "../support/envelopes.ts";
import { type Call, FakeService } from "../support/service.ts";
import { rejectionOf } from "../support/thrown.ts";

/** A write whose answer cannot tell a bad session: false may mean anything. */
const restart = operation("restart", {
  effect: "write",
  input: { sid: s.string, id: s.int },
  output: s.boolean,
  success: (done: boolean) => done,
});

/** Reads of every kind of answer that a bad session gives, too. */
const input = { sid: s.string };
const list = operation("list", { effect: "read", input, output: s.array(s.int) });
const flag = operation("flag", { effect: "read", input, output: s.boolean });
const amount = operation("amount", { effect: "read", input, output: s.float });
const text = operation("text", { effect: "read", input, output: s.string });
const row = operation("row", { effect: "read", input, output: s.optional(s.struct("row", { id: s.int })) });
const unserializable = faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>unable to serialize result</faultstring>");

const faultDown = faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>Database is restarting</faultstring>");

const proof = "api_get_prepay_remaining";
const good = "<return><status>ok</status><status_text>12.50</status_text></return>";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A service that answers `full` to a good session and `empty` to a bad one, and its client. */
function serve(answers: Readonly<Record<string, readonly [full: string, empty: string]>>) {
  const byName = Object.entries(answers).map(([name, [full, empty]]) => [
    name,
    ({ sid }: Call) => (service.knows(sid) ? full : empty),
  ]);
  const service: FakeService = new FakeService({
    [proof]: ({ sid }) => (service.knows(sid) ? good : badSession),
    ...Object.fromEntries(byName),
  });
  const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
  return { service, client };
}

const minute = 60_000;
const restartAnswers = { restart: ["<return>true</return>", "<return>false</return>"] } as const;

describe("before a write that cannot tell a bad session", () => {
  test("a session just logged in is taken to be good", async () => {
    const { service, client } = serve(restartAnswers);
    expect(await client.call(restart, { id: 1 })).toEqual({ kind: "ok", value: true });
    expect(service.names).toEqual(["api_login", "restart"]);
  });

  test("it is taken to be good for a minute, and then asked about", async () => {
    const { service, client } = serve(restartAnswers);
    await client.call(restart, { id: 1 });
    vi.advanceTimersByTime(minute - 1);
    await client.call(restart, { id: 1 });
    expect(service.count(proof)).toBe(0);
    vi.advanceTimersByTime(minute);
    await client.call(restart, { id: 1 });
    expect(service.names.slice(-2)).toEqual([proof, "restart"]);
  });

  test("a dropped one is renewed, and the write sent once", async () => {
    const { service, client } = serve(restartAnswers);
    await client.call(restart, { id: 1 });
    service.expire();
    vi.advanceTimersByTime(minute);
    expect(await client.call(restart, { id: 1 })).toEqual({ kind: "ok", value: true });
    expect(service.names.slice(2)).toEqual([proof, "api_login", "restart"]);
  });

  test("a fault proves nothing of the session", async () => {
    const [full, empty] = ["<return><item>7</item></return>", "<return></return>"];
    const { service, client } = serve({ list: [full, empty], flag: [faultDown, faultDown] });
    expect(await client.call(list)).toMatchObject({ value: [7] });
    vi.advanceTimersByTime(minute);
    service.expire();
    expect(await client.call(flag)).toMatchObject({ kind: "fault" });
    expect(await client.call(list)).toMatchObject({ value: [7] });
    expect(service.count("api_login")).toBe(2);
  });

  test("50 such writes ask once", async () => {
    const { service, client } = serve(restartAnswers);
    await client.call(restart, { id: 1 });
    service.expire();
    vi.advanceTimersByTime(minute);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => client.call(restart, { id: 1 })));
    expect(outcomes.every(({ kind }) => kind === "ok")).toBe(true);
    expect([service.count(proof), service.count("api_login"), service.count("restart")]).toEqual([1, 2, 51]);
  });

  test("every answer that shows the session to be good counts as proof", async () => {
    const { service, client } = serve({ ...restartAnswers, list: ["<return><item>1</item></return>", "<return/>"] });
    await client.call(list);
    vi.advanceTimersByTime(minute - 1);
    await client.call(list);
    vi.advanceTimersByTime(minute - 1);
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 1 });
    vi.advanceTimersByTime(minute - 1);
    await client.call(restart, { id: 1 });
    expect(service.count(proof)).toBe(0);
  });

  test("answers that show nothing do not count as proof", async () => {
    const { service, client } = serve({
      ...restartAnswers,
      list: ["<return/>", "<return/>"],
      api_get_license_types: ["<return/>", "<return/>"],
    });
    await client.call(list);
    vi.advanceTimersByTime(minute - 1);
    await client.call(list);
    await client.call(api_get_license_types);
    vi.advanceTimersByTime(1);
    await client.call(restart, { id: 1 });
    expect(service.names.slice(-2)).toEqual([proof, "restart"]);
  });

  test("the write is not sent where nobody can tell", async () => {
    const service: FakeService = new FakeService({
      [proof]: () => Promise.reject(new TypeError("fetch failed")),
      restart: () => "<return>true</return>",
    });
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch, retry: { attempts: 1 } });
    await client.call(restart, { id: 1 });
    vi.advanceTimersByTime(minute);
    const error = await rejectionOf(SessionError, client.call(restart, { id: 1 }));
    expect(error).toMatchObject({ requestSent: "no", operation: "restart" });
    expect(service.count("restart")).toBe(1);
  });

  test("a caller that gives up meanwhile has sent nothing", async () => {
    const controller = new AbortController();
    const service: FakeService = new FakeService({
      [proof]: () => {
        controller.abort();
        return new Promise(() => {});
      },
      restart: () => "<return>true</return>",
    });
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
    await client.call(restart, { id: 1 });
    vi.advanceTimersByTime(minute);
    const call = rejectionOf(AbortedError, client.call(restart, { id: 1 }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ requestSent: "no" });
    expect(service.count("restart")).toBe(1);
  });

  test("its false is given as it is, and the write not sent again", async () => {
    const { service, client } = serve({ restart: ["<return>false</return>", "<return>false</return>"] });
    expect(await client.call(restart, { id: 1 })).toMatchObject({ kind: "refused", value: false });
    service.expire();
    expect(await client.call(restart, { id: 1 })).toMatchObject({ kind: "refused", value: false });
    // The first false made the session doubtful: it is proved again, within the minute too.
    expect(service.names).toEqual(["api_login", "restart", proof, "api_login", "restart"]);
  });

  test("its false is given as it is, though the session was dropped while it ran", async () => {
    const service: FakeService = new FakeService({
      restart: () => {
        service.expire();
        vi.advanceTimersByTime(2 * minute);
        return "<return>false</return>";
      },
    });
    const client = createClient({ username: "me", password: "hunter2", timeout: 10 * minute, fetch: service.fetch });
    expect(await client.call(restart, { id: 1 })).toMatchObject({ kind: "refused", value: false });
    expect(service.names).toEqual(["api_login", "restart"]);
  });

  test("an answer to a session id that has been replaced proves nothing of the new one", async () => {
    let give = (_: string) => {};
    const slow = new Promise<string>((resolve) => {
      give = resolve;
    });
    const service: FakeService = new FakeService({
      list: () => slow,
      restart: () => "<return>true</return>",
      [proof]: () => good,
    });
    const client = createClient({ username: "me", password: "hunter2", timeout: 10 * minute, fetch: service.fetch });
    const late = client.call(list);
    await vi.advanceTimersByTimeAsync(0);
    service.expire();
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 1 });
    expect(service.sid).toBe("sid-2");
    vi.advanceTimersByTime(minute);
    give("<return><item>1</item></return>");
    await late;
    await client.call(restart, { id: 1 });
    expect(service.names.slice(-2)).toEqual([proof, "restart"]);
  });

  test("one that can tell is not asked about", async () => {
    const { service, client } = serve({});
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 1 });
    vi.advanceTimersByTime(10 * minute);
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 1 });
    expect(service.count(proof)).toBe(0);
  });
});

describe("after an answer that a bad session gives too", () => {
  const answers: [kind: string, op: Operation, full: string, empty: string][] = [
    ["an empty list", list, "<return><item>1</item></return>", "<return/>"],
    ["false", flag, "<return>true</return>", "<return>false</return>"],
    ["0", amount, "<return>1.5</return>", "<return>0</return>"],
    ["an empty text", text, "<return>a</return>", "<return></return>"],
    ["null", row, "<return><id>1</id></return>", '<return xsi:nil="true"/>'],
    ["unable to serialize", row, "<return><id>1</id></return>", unserializable],
  ];

  test.each(answers)("%s: a dropped session is renewed, and the read sent again", async (_, op, full, empty) => {
    const { service, client } = serve({ [op.name]: [full, empty] });
    const whole = await client.call(op, {});
    expect(whole.kind).toBe("ok");
    service.expire();
    vi.advanceTimersByTime(minute);
    expect(await client.call(op, {})).toEqual(whole);
    expect(service.names.slice(2)).toEqual([op.name, proof, "api_login", op.name]);
  });

  test.each(answers)("%s: a good session is asked about once, and the answer given as it is", async (_, op, __, empty) => {
    const { service, client } = serve({ [op.name]: [empty, empty] });
    const first = await client.call(op, {});
    vi.advanceTimersByTime(minute);
    expect(await client.call(op, {})).toEqual(first);
    expect(await client.call(op, {})).toEqual(first);
    expect(service.names).toEqual(["api_login", op.name, op.name, proof, op.name]);
  });

  test("another fault is given as it is", async () => {
    const { service, client } = serve({ list: [faultAnswer("<faultstring>down</faultstring>"), ""] });
    await client.call(list);
    vi.advanceTimersByTime(minute);
    expect(await client.call(list)).toMatchObject({ kind: "fault", fault: { string: "down" } });
    expect(service.count(proof)).toBe(0);
  });

  test("a proof that fails is told, since the answer may be wrong", async () => {
    const service: FakeService = new FakeService({
      [proof]: () => faultAnswer("<faultstring>down</faultstring>"),
      api_licenses_get_services: () => "<return/>",
    });
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
    await client.call(api_licenses_get_services);
    vi.advanceTimersByTime(minute);
    const error = await rejectionOf(SessionError, client.call(api_licenses_get_services));
    expect(error).toMatchObject({ requestSent: "yes" });
    expect(error.message).toBe(
      "api_licenses_get_services: an empty answer, which a bad session gives too (fault without a code: down)",
    );
  });
});

describe("an operation of the caller's own with a status, but without success words", () => {
  const look = operation("look", { effect: "read", input, output: s.struct("r", { status: s.string, status_text: s.string }) });

  test("has its dropped session renewed like any", async () => {
    const { service, client } = serve({ look: [good, badSession] });
    await client.call(look);
    service.expire();
    expect(await client.call(look)).toEqual({ kind: "ok", value: { status: "ok", status_text: "12.50" } });
    expect(service.names).toEqual(["api_login", "look", "look", "api_login", "look"]);
  });
});

describe("a session that the service dropped while it was trusted", () => {
  test("does not fool the read that follows a call that broke", async () => {
    const answers = {
      api_buy_license: (): string => {
        service.expire(); // the server was restarted, which is why the connection broke
        throw new TypeError("fetch failed");
      },
      [proof]: ({ sid }: Call) => (service.knows(sid) ? good : badSession),
      list: ({ sid }: Call) => (service.knows(sid) ? "<return><i>7</i></return>" : "<return></return>"),
    };
    const service: FakeService = new FakeService(answers);
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
    await expect(client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 })).rejects.toThrow(OutcomeUnknownError);
    expect(await client.call(list)).toEqual({ kind: "ok", value: [7] });
    expect(service.names).toEqual(["api_login", "api_buy_license", "list", proof, "api_login", "list"]);
  });

  test("does not come to be trusted again by an answer from before", async () => {
    let answer = (_: string) => {};
    const answers = {
      slow: () => new Promise<string>((resolve) => (answer = resolve)),
      api_buy_license: (): string => {
        service.expire();
        throw new TypeError("fetch failed");
      },
      [proof]: ({ sid }: Call) => (service.knows(sid) ? good : badSession),
      list: ({ sid }: Call) => (service.knows(sid) ? "<return><i>7</i></return>" : "<return></return>"),
    };
    const service: FakeService = new FakeService(answers);
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
    const slow = client.call(operation("slow", { effect: "read", input, output: s.array(s.int) }));
    await vi.advanceTimersByTimeAsync(1);
    await expect(client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 })).rejects.toThrow(OutcomeUnknownError);
    answer("<return><i>1</i></return>");
    expect(await slow).toEqual({ kind: "ok", value: [1] });
    expect(await client.call(list)).toEqual({ kind: "ok", value: [7] });
  });

  test("is not trusted where the service refuses the new one as well", async () => {
    const answers = {
      api_buy_license: () => badSession,
      [proof]: ({ sid }: Call) => (service.knows(sid) ? good : badSession),
      list: () => "<return></return>",
    };
    const service: FakeService = new FakeService(answers);
    const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch });
    expect(await client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 })).toMatchObject({ reason: "Invalid Session ID" });
    await client.call(list);
    expect(service.names.slice(-2)).toEqual(["list", proof]);
  });
});
