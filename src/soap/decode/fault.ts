import type { Fault } from "../outcome.ts";
import { isEnvelope11, trimSpace } from "../xml/names.ts";
import { formatQName, resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { isNil } from "./element.ts";
import { readMembers } from "./members.ts";
import type { Reader } from "./reader.ts";

/**
 * A `Fault` (SOAP 1.1 §4.4), whose start tag the scanner has just passed. Its members may come in any order, typed or not,
 * and any of them may be missing or nil, as old NuSOAP writes them.
 */
export function readFault(decoding: Decoding, readDetail: Reader): Fault {
  const members = readMembers(decoding, {
    faultcode: (inner) => readCode(inner, isEnvelope11),
    faultstring: readNillableText,
    faultactor: readNillableText,
    detail: readDetail,
  });
  const { faultcode: code = null, faultstring: string = null, faultactor: actor = null, detail = null } = members;
  return { code, string, actor, detail };
}

export function readNillableText(decoding: Decoding): string | null {
  if (!isNil(decoding.scanner)) return decoding.readText();
  decoding.skip();
  return null;
}

/** `SOAP-ENV:Server` is `Server`, whatever the prefix; a code of the service's own namespace keeps that. */
export function readCode(decoding: Decoding, isGranted: (uri: string | undefined) => boolean): string | null {
  const { scope } = decoding.scanner;
  const text = readNillableText(decoding);
  return text === null ? null : formatQName(resolveQName(scope, trimSpace(text)), isGranted);
}
