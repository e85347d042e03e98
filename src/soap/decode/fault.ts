import type { Fault } from "../outcome.ts";
import { isEnvelope, SOAP12_ENVELOPE, trimSpace } from "../xml/names.ts";
import { END, EOF, START } from "../xml/scanner.ts";
import { formatQName, resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { isNil } from "./element.ts";
import type { Reader } from "./reader.ts";

/** A `Fault` whose start tag the scanner has just passed. Its own namespace says which version of SOAP it is of. */
export function readFault(decoding: Decoding, readDetail: Reader): Fault {
  return decoding.scanner.namespace() === SOAP12_ENVELOPE ? readFault12(decoding, readDetail) : readFault11(decoding, readDetail);
}

/**
 * SOAP 1.1 §4.4. The members may come in any order, typed or not, and any of them may be missing or nil, as old NuSOAP
 * writes them.
 */
function readFault11(decoding: Decoding, readDetail: Reader): Fault {
  const fault = {
    code: null as string | null,
    string: null as string | null,
    actor: null as string | null,
    detail: null as unknown,
  };
  readMembers(decoding, {
    faultcode: () => {
      fault.code = readCode(decoding);
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

/** SOAP 1.2 part 1 §5.4. */
function readFault12(decoding: Decoding, readDetail: Reader): Fault {
  const codes: (string | null)[] = [];
  const reasons: { language: string; text: string }[] = [];
  let node: string | null = null;
  let role: string | null = null;
  let detail: unknown = null;
  // A `Subcode` holds a code and perhaps a `Subcode`, as `Code` does.
  const readCodes = () =>
    readMembers(decoding, {
      Value: () => {
        codes.push(readCode(decoding));
      },
      Subcode: readCodes,
    });
  readMembers(decoding, {
    Code: readCodes,
    Reason: () =>
      readMembers(decoding, {
        Text: () => {
          const language = decoding.scanner.attribute((uri) => uri === XML, "lang") ?? "";
          reasons.push({ language, text: decoding.readText() });
        },
      }),
    Node: () => {
      node = readNillableText(decoding);
    },
    Role: () => {
      role = readNillableText(decoding);
    },
    Detail: () => {
      detail = readDetail(decoding);
    },
  });
  const [code = null, ...subcodes] = codes;
  const reason = reasons.find(({ language }) => /^en\b/i.test(language)) ?? reasons[0];
  return {
    code,
    string: reason?.text ?? null,
    actor: node,
    detail,
    subcodes: subcodes.filter((subcode) => subcode !== null),
    reasons,
    node,
    role,
  };
}

/** What the prefix `xml` stands for without being declared (Namespaces in XML 1.0 §3). */
const XML = "http://www.w3.org/XML/1998/namespace";

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
