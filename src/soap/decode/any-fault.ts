import type { Fault } from "../outcome.ts";
import { isEnvelope, XML } from "../xml/names.ts";
import type { Decoding } from "./decoding.ts";
import { readCode, readNillableText } from "./fault.ts";
import { readMembers } from "./members.ts";
import type { Reader } from "./reader.ts";

/**
 * A `Fault` (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4), whose start tag the scanner has just passed. Its members say which
 * version it is of, as some servers put one version's fault into the other's envelope. They may come in any order, typed or
 * not, and any of them may be missing or nil, as old NuSOAP writes them.
 */
export function readAnyFault(decoding: Decoding, readDetail: Reader): Fault {
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
  const addCode = () => void codes.push(readCode(decoding, isEnvelope));
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
