import type { Bytes } from "../nusoap/response.ts";

/** An answer as plain data, since only a socket can tell a wrong Content-Length from a body that ends too early. */
export interface WholeReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: Bytes;
  /** What `Content-Length` says. A receiver sees no more than this many bytes. */
  readonly contentLength: number;
  /** After how many bytes of the body the connection breaks; null: it does not. */
  readonly cutAfter: number | null;
}

/** `dropped`: the connection breaks before anything of the answer is sent. */
export type SandboxReply = WholeReply | "dropped";

export function reply(status: number, contentType: string, body: Bytes): WholeReply {
  return { status, contentType, body, contentLength: body.length, cutAfter: null };
}

export const html = "text/html; charset=UTF-8";

/** A page or a plain text. */
export function page(status: number, text: string, contentType = html): WholeReply {
  return reply(status, contentType, new TextEncoder().encode(text));
}
