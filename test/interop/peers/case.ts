import { type Operation, operation, s } from "../../../src/soap/index.ts";
import type { Plain, Right } from "./right.ts";
import type { Sent } from "./sent.ts";

/** The one namespace of the service. */
export const namespace = "urn:myapi";

/** An HTTP answer, whatever was asked. */
export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  /** Default: `text/xml; charset=ISO-8859-1`, as NuSOAP has it. */
  readonly contentType?: string;
  readonly body: Uint8Array;
  /** How much too small the `Content-Length` is. Default: 0. */
  readonly shortBy?: number;
}

interface Common {
  /** The operation's name. */
  readonly name: string;
  /** What a user gets, as a row of the table says it. */
  readonly title: string;
  /** Parameters in wire order. Default: `sid`. */
  readonly input?: Readonly<Record<string, s.Schema>>;
  /** In the order in which the caller names them; one that is missing here is left out. */
  readonly arguments?: readonly (readonly [name: string, value: string | number | boolean])[];
}

export interface ReadingCase extends Common {
  readonly kind: "read";
  readonly output: s.Schema;
  /** The value counts as the client gives it: nothing is taken off. */
  readonly asGiven?: boolean;
  /** What the WSDL says of an array, where that is not the item's type and `[]`. */
  readonly arrayType?: string;
  readonly answer: Answer;
  readonly right: Right;
  /** Values that leave the work to the caller, with nothing lost: neither right nor wrong. */
  readonly left?: readonly Plain[];
}

export interface WritingCase extends Common {
  readonly kind: "write";
  /** The case is about the names, so that clients which take arguments by position get them as the caller has them. */
  readonly byName?: boolean;
  /** `refused`: an error before anything is sent. Otherwise says whether what was sent is right. */
  readonly right: "refused" | ((sent: Sent) => boolean);
}

export type Case = ReadingCase | WritingCase;

/** A case's parameters, in wire order. */
export function inputOf({ input = { sid: s.string } }: Case): Readonly<Record<string, s.Schema>> {
  return input;
}

/** The case as an operation of ours. It is a read, so that errors come as they are. */
export function operationOf(one: Case): Operation {
  return operation(one.name, {
    effect: "read",
    namespace,
    input: inputOf(one),
    output: one.kind === "read" ? one.output : s.string,
  });
}
