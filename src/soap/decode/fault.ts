import type { Fault } from "../outcome.ts";
import { isEnvelope11, trimSpace } from "../xml/names.ts";
import { END, EOF, START } from "../xml/scanner.ts";
import { formatQName, resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { isNil } from "./element.ts";
import type { Reader } from "./reader.ts";

/**
 * A `Fault` (SOAP 1.1 §4.4), whose start tag the scanner has just passed. Its members may come in any order, typed or not,
 * and any of them may be missing or nil, as old NuSOAP writes them.
 */
export function readFault(decoding: Decoding, readDetail: Reader): Fault {
  const fault: { -readonly [Name in keyof Fault]: Fault[Name] } = { code: null, string: null, actor: null, detail: null };
  readMembers(decoding, {
    faultcode: () => {
      fault.code = readCode(decoding, isEnvelope11);
    },
    faultstring: () => {
      fault.string = readNillableText(decoding);
    },
    faultactor: () => {
      fault.actor = readNillableText(decoding);
    },
    detail: () => {
      fault.detail = readDetail(decoding);
    },
  });
  return fault;
}

/** Reads the members that are named, in whatever order they come, and passes over others. */
export function readMembers(decoding: Decoding, members: Readonly<Record<string, () => void>>): void {
  const { scanner } = decoding;
  for (;;) {
    const token = scanner.next();
    if (token === END || token === EOF) return;
    if (token !== START) continue;
    const name = scanner.localName();
    decoding.enter(name);
    const read = Object.hasOwn(members, name) ? members[name] : undefined;
    if (read === undefined) decoding.skip();
    else read();
    decoding.leave();
  }
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
