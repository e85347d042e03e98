import { type CollectedBody, collect, isGzip } from "./body.ts";

/**
 * Undoes a compression that was not asked for. NuSOAP's fork cuts compressed bodies short, so all that can be read of one
 * that ends early is kept. A body in gzip is inflated without a label too, and one that is not compressed, whatever its
 * headers say, is given as it is.
 */
export async function inflate(body: Uint8Array, encoding: string | undefined, maxBytes: number): Promise<CollectedBody> {
  if (!isCompressed(encoding, body)) return { body };
  const name = labelOf(encoding) || "gzip";
  const isDeflate = name === "deflate";
  if (!isDeflate && name !== "gzip" && name !== "x-gzip") {
    return { body, cut: new Error(`the body has an unknown Content-Encoding: ${encoding}`) };
  }
  const { constants, createInflateRaw, createUnzip } = await import("#zlib");
  // By RFC 9110 §8.4.1.2 deflate means zlib, whose first byte is 0x78; NuSOAP sends the bare stream.
  const create = isDeflate && body[0] !== 0x78 ? createInflateRaw : createUnzip;
  // An end that comes too early is then no error.
  const inflater = create({ finishFlush: constants.Z_SYNC_FLUSH });
  inflater.end(body);
  const inflated = await collect(inflater, maxBytes);
  if (inflated.body.length > 0) return inflated;
  return { body, cut: inflated.cut ?? new Error("nothing of the compressed body could be read") };
}

/** Whether there is something to undo. */
export function isCompressed(encoding: string | undefined, body: Uint8Array = new Uint8Array()): boolean {
  return labelOf(encoding) !== "" || isGzip(body);
}

/** What a `Content-Encoding` says; blank for nothing. */
function labelOf(encoding = ""): string {
  const label = encoding.trim().toLowerCase();
  return label === "identity" ? "" : label;
}
