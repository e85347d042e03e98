import type { Arrival } from "./arrival.ts";

/** The status line and the headers of an HTTP answer. */
export interface Head {
  /** Such as `1.1`. */
  readonly version: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

const mostBytes = 65_536;

/** Null where what comes is not HTTP, or ends before its headers do. Interim answers (RFC 9110 §15.2) are passed over. */
export async function readHead(arrival: Arrival): Promise<Head | null> {
  for (let start = 0; ; ) {
    await arrival.until(start + "HTTP/".length);
    if (arrival.bytes.toString("latin1", start, start + "HTTP/".length) !== "HTTP/") return null;
    const blank = await arrival.find("\r\n\r\n", start);
    if (blank < 0 || blank - start > mostBytes) return null;
    const [first = "", ...lines] = arrival.bytes.toString("latin1", start, blank).split("\r\n");
    const [, version, status] = /^HTTP\/(\d\.\d) (\d{3})(?: |$)/.exec(first) ?? [];
    if (version === undefined || status === undefined) return null;
    start = blank + 4;
    if (!status.startsWith("1")) return { version, status: Number(status), headers: readHeaders(lines), end: start };
  }
}

function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** What `Content-Length` says, or null. */
export function declaredLength({ headers }: Head): number | null {
  const text = headers.get("content-length") ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
