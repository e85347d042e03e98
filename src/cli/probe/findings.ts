import { listOf } from "../nearest.ts";
import type { Reading } from "./reading.ts";

const latin1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i;
const utf8 = /^utf-?8$/i;

/** What is out of the ordinary, in words; what several operations have in common is told once. */
export function findingsOf(readings: readonly Reading[]): string[] {
  const operations = new Map<string, string[]>();
  for (const reading of readings) {
    for (const finding of [...framing(reading), ...charset(reading), ...compression(reading), ...answer(reading)]) {
      operations.set(finding, [...(operations.get(finding) ?? []), reading.operation]);
    }
  }
  return [...operations].map(([finding, names]) => {
    const where = names.length === readings.length && names.length > 1 ? "every answer" : listOf(names, "and");
    return `${finding} in ${where}`;
  });
}

function framing({ http, failure, length, connection, encoding }: Reading): string[] {
  if (http === null) return [`No HTTP answer (${failure})`];
  const { declared, received, envelope, missing, before } = length;
  const found: string[] = [];
  const told = bytes(missing);
  if (encoding !== null) {
    // What the envelope should have had cannot be told of compressed bytes.
    if (failure !== null) found.push(capital(failure));
  } else if (declared !== null && envelope !== null && envelope > declared) {
    found.push(`Content-Length is ${bytes(envelope - declared)} short, and the rest comes all the same`);
  } else if (envelope === null && missing !== null) {
    found.push(
      declared === null ? `The envelope lacks its last ${told}` : `Content-Length is ${told} short, and the rest does not come`,
    );
  } else if (declared !== null && received < declared) {
    found.push(`Content-Length is ${bytes(declared - received)} more than what comes`);
  } else if (failure !== null) {
    found.push(capital(failure));
  }
  if (before > 0) found.push(`${bytes(before)} ${before === 1 ? "stands" : "stand"} before the envelope`);
  if (connection.stray > 0) {
    const harm = connection.stays ? ", and the connection stays open, so that the next answer on it would be harmed" : "";
    found.push(`${bytes(connection.stray)} ${connection.stray === 1 ? "comes" : "come"} after the body${harm}`);
  }
  return found;
}

function charset({ http, charset: { label, declaration, found } }: Reading): string[] {
  const named = label ?? declaration;
  if (http === null) return [];
  const findings: string[] = [];
  if (label !== null && declaration !== null && label.toLowerCase() !== declaration.toLowerCase()) {
    findings.push(`The charset is ${label} by HTTP and ${declaration} by XML`);
  }
  if (found === "ASCII") return findings;
  const isWrong = latin1.test(named ?? "") ? found !== "ISO-8859-1" : (named === null || utf8.test(named)) && found !== "UTF-8";
  if (isWrong) findings.push(`The charset is ${named ?? "not named"}, and the bytes are ${found}`);
  return findings;
}

function compression({ http, encoding, compressed }: Reading): string[] {
  if (http === null) return [];
  if (compressed === null) return ["No second connection could be made"];
  const findings = encoding === null ? [] : [`${encoding} comes without being asked for`];
  if (compressed.encoding !== null && !compressed.whole)
    findings.push(`The body is cut when it is compressed by ${compressed.encoding}`);
  return findings;
}

function answer({ http, answer: { kind, message } }: Reading): string[] {
  if (http === null) return [];
  const status = http.status === 200 || kind === "http-status" ? [] : [`HTTP status ${http.status}`];
  if (kind === "ok" || kind === "refused") return status;
  if (kind === "fault") return [...status, `A fault (${message})`];
  return [...status, `No answer that can be read (${kind}: ${message})`];
}

function bytes(count: number | null): string {
  return count === 1 ? "1 byte" : `${count} bytes`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
