import { type CollectedBody, collect, piecesOf } from "./body.ts";

/**
 * Undoes a compression that was not asked for. NuSOAP's fork cuts compressed bodies short, so what can be read of one
 * that ends early is kept.
 */
export async function inflate(body: Uint8Array, encoding: string | undefined, maxBytes: number): Promise<CollectedBody> {
  const format = formatOf(encoding, body);
  if (format === null) return { body };
  if (format === undefined) return { body: new Uint8Array(), cut: new Error(`the body has an unknown Content-Encoding: ${encoding}`) };
  const stream = new DecompressionStream(format);
  void feed(stream.writable as WritableStream<Uint8Array>, body);
  return collect(piecesOf(stream.readable as ReadableStream<Uint8Array>), maxBytes);
}

/** In small steps, so that all that was inflated before the cut has been read when the stream fails. */
async function feed(writable: WritableStream<Uint8Array>, body: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  const step = 512;
  try {
    for (let at = 0; at < body.length; at += step) {
      await writer.write(body.subarray(at, at + step));
    }
    await writer.close();
  } catch {
    // The reading side has the same error, or wants no more.
  }
}

/** Null where there is nothing to undo, undefined where nobody here can. */
function formatOf(encoding: string | undefined, body: Uint8Array): CompressionFormat | null | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return "gzip";
    case "deflate":
      // RFC 9110 §8.4.1.2 means zlib, whose first byte is 0x78; NuSOAP sends the bare stream.
      return body[0] === 0x78 ? "deflate" : "deflate-raw";
    default:
      return undefined;
  }
}
