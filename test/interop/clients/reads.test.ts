/** SOAP clients of other languages load the sandbox's WSDL and call every read; they get what our own client gets. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "../../../src/soap/operation.ts";
import { unwrap } from "../../../src/soap/outcome.ts";
import { type Outcome, type PlannedCall, planCalls, reads } from "./calls.ts";
import { clients } from "./clients.ts";
import { plain } from "./plain.ts";
import { node, type Runtime, ruby, run, runForJson } from "./runtime.ts";
import { demo, useSandboxProgram } from "./sandbox-program.ts";

const sandbox = useSandboxProgram();

let sid: string;
let calls: readonly PlannedCall[];
/** How each call ended for our own client, by operation. */
let ours: ReadonlyMap<string, Outcome>;

beforeAll(async () => {
  sid = unwrap(await sandbox.api().api_login(demo));
  calls = planCalls(sid);
  ours = new Map(await Promise.all(calls.map(async (call) => [call.operation, await callByOurs(call)] as const)));
});

test.each(reads)("our own client has a value of $name", ({ name }) => {
  expect(ours.get(name)).toHaveProperty("value");
});

describe.each(clients)("$name", ({ runtime, script, unwrap, gaps }) => {
  let theirs: ReadonlyMap<string, Outcome>;
  beforeAll(async () => {
    await runtime.prepare();
    const outcomes = await callBy(runtime, script, calls);
    theirs = new Map(calls.map(({ operation }, at) => [operation, outcomes[at] as Outcome]));
  });

  const inOurForm = (outcome: Outcome | undefined, { output }: Operation) =>
    outcome !== undefined && "value" in outcome ? { value: withoutNames(plain(outcome.value, output, unwrap)) } : outcome;
  const gapOf = ({ name }: Operation) => gaps.find(({ operation }) => operation === name);

  test.each(reads.filter((read) => gapOf(read) === undefined))("$name", (read) => {
    expect(inOurForm(theirs.get(read.name), read)).toEqual(inOurForm(ours.get(read.name), read));
  });

  test.each(gaps)("$operation (known gap: $reason)", async ({ operation, actual }) => {
    const [read, call] = [find(reads, "name", operation), find(calls, "operation", operation)];
    const expected = "asIf" in actual ? await callByOurs(call, actual.asIf) : actual;
    expect(inOurForm(theirs.get(operation), read)).toEqual(inOurForm(expected, read));
    expect(expected, "a gap is no gap if ours has it too").not.toEqual(ours.get(operation));
  });

  test("a fault comes as one, with its text", async () => {
    const missing: PlannedCall = { operation: "api_vps_get_service", arguments: { sid, id: 1 } };
    expect(await callBy(runtime, script, [missing])).toEqual([{ fault: "unable to serialize result" }]);
    expect(await callByOurs(missing)).toEqual({ fault: "unable to serialize result" });
  });
});

/** Why `programs/` does more for these clients than their documentation says. */
describe("used as its documentation says", () => {
  test("soap4r makes no driver, since nothing defines the type `SOAP-ENC:array`", async () => {
    await ruby.prepare();
    const { code, complaints } = await run(ruby, "reads.rb", ["plainly"], plan(calls));
    expect(code).toBe(1);
    expect(complaints).toContain("part: return cannot be resolved (RuntimeError)");
  });

  test("node-soap refuses calls that take nothing", async () => {
    await node.prepare();
    const takingNothing = calls.filter((call) => Object.keys(call.arguments).length === 0);
    expect(takingNothing).toHaveLength(7);
    const outcomes = await callBy(node, "reads.mjs", takingNothing, ["plainly"]);
    expect(outcomes).toEqual(takingNothing.map(() => ({ error: "invalid message definition for rpc style binding" })));
  });
});

/** Calls with other arguments in place of some of those that are planned. */
async function callByOurs(call: PlannedCall, others: PlannedCall["arguments"] = {}): Promise<Outcome> {
  const { sid: _, ...input } = { ...call.arguments, ...others };
  try {
    const outcome = await sandbox.api().call(find(reads, "name", call.operation), input);
    return outcome.kind === "fault" ? { fault: outcome.fault.string ?? "" } : { value: outcome.value };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Has a program make calls; gives how each ended, in their order. */
async function callBy(
  runtime: Runtime,
  script: string,
  calls: readonly PlannedCall[],
  args: readonly string[] = [],
): Promise<readonly Outcome[]> {
  const outcomes = (await runForJson(runtime, script, args, plan(calls))) as readonly Outcome[];
  expect(outcomes).toHaveLength(calls.length);
  return outcomes;
}

/** What the programs read. */
function plan(calls: readonly PlannedCall[]): string {
  return JSON.stringify({ wsdl: `${sandbox.endpoint()}?wsdl`, calls });
}

function find<T>(list: readonly T[], key: keyof T, value: unknown): T {
  const item = list.find((one) => one[key] === value);
  if (item === undefined) throw new Error(`${value} is no read`);
  return item;
}

/** Pictures of a screen have other names whenever they are asked for. */
function withoutNames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/[0-9a-f]{32}(?=\.png)/g, "NAME")) as unknown;
}
