import type { Operation } from "../../soap/operation.ts";
import type { Fault } from "../faults/fault.ts";
import { printBefore, replacement, shorten, warning } from "../faults/plan.ts";
import { doDueJobs } from "../jobs.ts";
import { type Call, readCall } from "../nusoap/request.ts";
import { toBytes, writeAnswer, writeFault } from "../nusoap/response.ts";
import { Unserializable } from "../nusoap/values.ts";
import { text } from "../php.ts";
import { callService } from "../services/call-service.ts";
import { Printed, uncaught } from "../services/service.ts";
import type { State } from "../state.ts";
import { page, reply, type SandboxReply } from "./reply.ts";

/** What answering a call needs. */
export interface CallContext {
  readonly state: State;
  readonly operations: ReadonlyMap<string, Operation>;
  /** The faults that befall a call. */
  faultsFor(operation: string): readonly Fault[];
}

/** Answers a POST. */
export async function answerCall(context: CallContext, request: Request): Promise<SandboxReply> {
  const body = new Uint8Array(await request.arrayBuffer());
  const call = readCall(body, request.headers.get("content-type") ?? undefined);
  const faults = context.faultsFor(typeof call === "string" ? "" : call.operation);
  const delay = faults.filter((fault) => fault.kind === "latency").reduce((sum, fault) => sum + fault.number, 0);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const before = replacement(faults, "before");
  if (before !== undefined) return before;

  const has = (kind: Fault["kind"]) => faults.some((fault) => fault.kind === kind);
  if (has("expired") && typeof call !== "string") context.state.sessions.delete(text(call.args[0]));
  const performed = typeof call === "string" ? unreadable(call) : perform(context, call);
  const after = replacement(faults, "after");
  if (after !== undefined) return after;
  if (performed === uncaught) return page(500, "");

  const { status, envelope, printed } = performed;
  const bytes = has("utf8") ? new TextEncoder().encode(envelope) : toBytes(envelope);
  const answer = reply(status, "text/xml; charset=ISO-8859-1", bytes);
  return shorten(faults, printBefore(`${has("php-warning") ? warning : ""}${printed}`, answer));
}

interface Performed {
  readonly status: number;
  readonly envelope: string;
  /** What PHP printed before the answer. */
  readonly printed: string;
}

function perform(context: CallContext, { operation: name, args }: Call): Performed | typeof uncaught {
  const operation = context.operations.get(name);
  if (operation === undefined) return fault("Client", `Operation '${name}' is not defined in the WSDL for this service`);
  doDueJobs(context.state);
  const answered = callService(context.state, operation, args);
  if (answered === uncaught) return uncaught;
  const { text: printed, answer } = answered instanceof Printed ? answered : { text: "", answer: answered };
  try {
    return { status: 200, envelope: writeAnswer(operation, answer), printed };
  } catch (error) {
    if (error instanceof Unserializable) return { ...fault("Server", "unable to serialize result"), printed };
    throw error;
  }
}

function unreadable(problem: string): Performed {
  return fault("Client", `error in msg parsing:\n${problem}`);
}

function fault(code: "Client" | "Server", text: string): Performed {
  return { status: 500, envelope: writeFault(code, text), printed: "" };
}
