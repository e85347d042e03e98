import { answer, latin1 } from "../../../support/envelopes.ts";
import type { Answer, ReadingCase } from "../case.ts";

/** An answer as NuSOAP writes it, in ISO-8859-1, around what stands in the wrapper. */
export function answering(result: string): Answer {
  return { body: latin1(answer(result, "ISO-8859-1")) };
}

/** An answer around `<return>`, with its type. */
export function returning(type: string, content: string): Answer {
  return answering(`<return xsi:type="${type}">${content}</return>`);
}

/** A member of a struct, with its type. */
export function typed(name: string, type: string, content: string): string {
  return `<${name} xsi:type="${type}">${content}</${name}>`;
}

export function reading(one: Omit<ReadingCase, "kind">): ReadingCase {
  return { kind: "read", ...one };
}
