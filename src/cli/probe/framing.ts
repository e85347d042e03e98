import type { Arrival } from "./arrival.ts";
import { declaredLength, type Head } from "./head.ts";

/** A body, and where in what arrived it ends. */
export interface FramedBody {
  readonly body: Buffer;
  readonly framing: "length" | "chunked" | "close";
  readonly whole: boolean;
  readonly end: number;
}

/** Reads a body as its headers frame it (RFC 9112 §6.3), as far as it comes. */
export async function readBody(arrival: Arrival, head: Head): Promise<FramedBody> {
  const { end: start, headers, status } = head;
  if (/\bchunked\b/i.test(headers.get("transfer-encoding") ?? "")) return readChunks(arrival, start);
  const length = status === 204 || status === 304 ? 0 : declaredLength(head);
  if (length === null) {
    await arrival.until(Number.POSITIVE_INFINITY);
    return { body: copy(arrival, start), framing: "close", whole: arrival.ending === "closed", end: arrival.length };
  }
  const whole = await arrival.until(start + length);
  const end = Math.min(start + length, arrival.length);
  return { body: copy(arrival, start, end), framing: "length", whole, end };
}

/** RFC 9112 §7.1: `1a; extension CRLF data CRLF`, then `0 CRLF trailers CRLF`. */
async function readChunks(arrival: Arrival, start: number): Promise<FramedBody> {
  const pieces: Buffer[] = [];
  const result = (whole: boolean, end: number): FramedBody => ({ body: Buffer.concat(pieces), framing: "chunked", whole, end });
  for (let at = start; ; ) {
    const lineEnd = await arrival.find("\r\n", at);
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(arrival.bytes.toString("latin1", at, Math.max(at, lineEnd)))?.[1];
    if (size === undefined) return result(false, arrival.length);
    const from = lineEnd + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) {
      // Trailers, if any, end with a blank line.
      const blank = await arrival.find("\r\n\r\n", lineEnd);
      return blank < 0 ? result(false, arrival.length) : result(true, blank + 4);
    }
    const isThere = await arrival.until(from + length + 2);
    pieces.push(copy(arrival, from, Math.min(from + length, arrival.length)));
    if (!isThere || arrival.bytes.toString("latin1", from + length, from + length + 2) !== "\r\n") {
      return result(false, arrival.length);
    }
    at = from + length + 2;
  }
}

/** Not a view: what arrives is moved when it grows. */
function copy(arrival: Arrival, start: number, end = arrival.length): Buffer {
  return Buffer.from(arrival.bytes.subarray(start, end));
}
