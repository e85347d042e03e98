import type { Fault } from "../outcome.ts";
import { SOAP11_ENVELOPE, trimSpace } from "../xml/names.ts";
import { END, EOF, START } from "../xml/scanner.ts";
import { resolveQName, type Scope } from "../xml/scope.ts";
import { readAny } from "./any.ts";
import type { Decoding } from "./decoding.ts";
import { isNil } from "./readers.ts";

/**
 * Reads a SOAP 1.1 `Fault` (§4.4), whose start tag the scanner has just passed. Its members may come in any order, typed
 * or not, and any of them may be missing or nil, as old NuSOAP writes them.
 */
export function readFault(decoding: Decoding): Fault {
  const { scanner } = decoding;
  const fault: { code: string | null; string: string | null; actor: string | null; detail: unknown } = {
    code: null,
    string: null,
    actor: null,
    detail: null,
  };
  for (;;) {
    const token = scanner.next();
    if (token === END || token === EOF) return fault;
    if (token !== START) continue;
    const name = scanner.localName();
    decoding.enter(name);
    switch (name) {
      case "faultcode": {
        const { scope } = scanner;
        const code = readNillableText(decoding);
        fault.code = code === null ? null : faultCode(code, scope);
        break;
      }
      case "faultstring":
        fault.string = readNillableText(decoding);
        break;
      case "faultactor":
        fault.actor = readNillableText(decoding);
        break;
      case "detail":
        fault.detail = readAny(decoding);
        break;
      default:
        decoding.skip();
    }
    decoding.leave();
  }
}

function readNillableText(decoding: Decoding): string | null {
  if (!isNil(decoding)) return decoding.readText();
  decoding.skip();
  return null;
}

/** `SOAP-ENV:Server` is `Server`, whatever the prefix; a code of the service's own namespace keeps that. */
function faultCode(text: string, scope: Scope | null): string {
  const { uri, local } = resolveQName(scope, trimSpace(text));
  return local === "" || uri === undefined || uri === "" || uri === SOAP11_ENVELOPE ? local : `{${uri}}${local}`;
}
