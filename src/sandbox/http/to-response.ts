import type { SandboxReply } from "./reply.ts";

/**
 * A reply as a platform's `fetch` gives it.
 *
 * @throws {TypeError} where the connection broke, as `fetch` rejects then.
 */
export function toResponse(reply: SandboxReply): Response {
  if (reply === "dropped") throw broken("fetch failed");
  const { status, contentType, body, contentLength, cutAfter } = reply;
  const received = body.subarray(0, contentLength);
  const stream = cutAfter !== null && cutAfter < received.length ? cutStream(received.subarray(0, cutAfter)) : received;
  return new Response(stream, { status, headers: { "Content-Type": contentType } });
}

/** Gives the bytes and then breaks. The two are apart, since what waits in a stream is lost with it when it breaks. */
function cutStream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isSent = bytes.length === 0;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(broken("terminated"));
      controller.enqueue(bytes);
      isSent = true;
    },
  });
}

/** The error of Node's `fetch`; other platforms throw a TypeError too, without a cause. */
function broken(message: string): TypeError {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  return new TypeError(message, { cause });
}
