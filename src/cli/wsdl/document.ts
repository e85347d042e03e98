import { createReadStream } from "node:fs";
import { collect, piecesOf } from "../../soap/transport/body.ts";
import { parseAddress } from "../addresses.ts";
import { UsageError } from "../exit-codes.ts";
import { WsdlError } from "./errors.ts";

/** A document's bytes, and what its server says of them. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

/** Many times the size of a service's WSDL: this one's has 60,000 bytes. */
const mostBytes = 16 * 1024 * 1024;

/** Milliseconds to get all of it. */
const timeout = 30_000;

/**
 * Reads a file, or fetches an address: `https:`, or `http:` on this machine.
 *
 * @throws {UsageError} for any other address.
 * @throws {WsdlError} where it cannot be had whole within 30 seconds and 16 MiB.
 */
export async function loadDocument(source: string): Promise<Document> {
  const signal = AbortSignal.timeout(timeout);
  if (/^https?:/i.test(source)) return download(parseAddress(source), signal);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    throw new UsageError(`--diff takes a file, or an address that begins with https://`);
  return { bytes: await gather(source, createReadStream(source, { signal }), signal), contentType: undefined };
}

async function download(url: URL, signal: AbortSignal): Promise<Document> {
  const name = `${url.origin}${url.pathname}`;
  let response: Response;
  try {
    // The service cuts what it compresses.
    response = await fetch(url, { signal, redirect: "manual", headers: { "Accept-Encoding": "identity" } });
  } catch (error) {
    throw unreadable(name, error, signal);
  }
  const { status, headers, body } = response;
  if (status !== 200) {
    await body?.cancel();
    const where = headers.get("location") === null ? "" : ", a redirect, which is not followed";
    throw new WsdlError("wsdl-unreadable", `${name} answers with HTTP status ${status}${where}; is "?wsdl" missing?`);
  }
  const bytes = await gather(name, piecesOf(body), signal);
  return { bytes, contentType: headers.get("content-type") ?? undefined };
}

async function gather(name: string, pieces: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<Uint8Array> {
  const { body, cut } = await collect(pieces, mostBytes);
  if (cut !== undefined) throw unreadable(name, cut, signal);
  if (body.length > mostBytes) throw new WsdlError("wsdl-unreadable", `${name} is longer than ${mostBytes} bytes`);
  return body;
}

function unreadable(name: string, cause: unknown, signal: AbortSignal): WsdlError {
  const why = signal.aborted ? `not all of it came within ${timeout} ms` : reasonOf(cause);
  return new WsdlError("wsdl-unreadable", `${name} cannot be read (${why})`, cause);
}

/** An error's code. `fetch` hides it in the cause. */
function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (typeof code === "string") return code;
  return cause instanceof Error ? reasonOf(cause) : message;
}
