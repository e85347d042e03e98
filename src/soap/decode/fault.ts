import type { Fault } from "../outcome.ts";
import { isEnvelope, trimSpace, XML } from "../xml/names.ts";
import { END, EOF, START } from "../xml/scanner.ts";
import { formatQName, resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { isNil } from "./element.ts";
import type { Reader } from "./reader.ts";

/**
 * A `Fault` (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4), whose start tag the scanner has just passed. Its members say which
 * version it is of, as some servers put one version's fault into the other's envelope. They may come in any order, typed or
 * not, and any of them may be missing or nil, as old NuSOAP writes them.
 */
export function readFault(decoding: Decoding, readDetail: Reader): Fault {
  const codes: (string | null)[] = [];
  const reasons: { language: string; text: string | null }[] = [];
  let actor: string | null = null;
  let role: string | null = null;
  let detail: unknown = null;
  let isVersion12 = false;
  const setActor = () => {
    actor = readNillableText(decoding);
  };
  const setDetail = () => {
    detail = readDetail(decoding);
  };
  const addCode = () => void codes.push(readCode(decoding));
  const addReason = () => {
    const language = decoding.scanner.attribute((uri) => uri === XML, "lang") ?? "";
    reasons.push({ language, text: readNillableText(decoding) });
  };
  // A `Subcode` holds a code and perhaps a `Subcode`, as `Code` does.
  const addCodes = () => {
    isVersion12 = true;
    readMembers(decoding, { Value: addCode, Subcode: addCodes });
  };
  readMembers(decoding, {
    faultcode: addCode,
    faultstring: addReason,
    faultactor: setActor,
    detail: setDetail,
    Code: addCodes,
    Reason: () => readMembers(decoding, { Text: addReason }),
    Node: setActor,
    Role: () => {
      role = readNillableText(decoding);
    },
    Detail: setDetail,
  });
  const [code = null, ...subcodes] = codes;
  const reason = reasons.find(({ language }) => /^en\b/i.test(language)) ?? reasons[0];
  const fault = { code, string: reason?.text ?? null, actor, detail };
  if (!isVersion12) return fault;
  return {
    ...fault,
    subcodes: subcodes.filter((subcode) => subcode !== null),
    reasons: reasons.map(({ language, text }) => ({ language, text: text ?? "" })),
    node: actor,
    role,
  };
}

/** Reads the members that are named, in whatever order they come, and passes over others. */
function readMembers(decoding: Decoding, members: Readonly<Record<string, () => void>>): void {
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

function readNillableText(decoding: Decoding): string | null {
  if (!isNil(decoding.scanner)) return decoding.readText();
  decoding.skip();
  return null;
}

/** `SOAP-ENV:Server` is `Server`, whatever the prefix; a code of the service's own namespace keeps that. */
function readCode(decoding: Decoding): string | null {
  const { scope } = decoding.scanner;
  const text = readNillableText(decoding);
  return text === null ? null : formatQName(resolveQName(scope, trimSpace(text)), isEnvelope);
}
