/** A body as far as it was read, and why it ended early where it did. */
export interface CollectedBody {
  readonly body: Uint8Array;
  readonly cut?: unknown;
}

/** Gathers a body's pieces, up to one byte more than `maxBytes`: the one that shows that it is too long. */
export async function collect(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<CollectedBody> {
  const kept: Uint8Array[] = [];
  let length = 0;
  let cut: unknown;
  try {
    for await (const piece of pieces) {
      kept.push(piece);
      length += piece.length;
      if (length > maxBytes) break;
    }
  } catch (error) {
    cut = error ?? new Error("the body ended early");
  }
  const body = join(kept, Math.min(length, maxBytes + 1));
  return { body, cut };
}

/** The pieces of a platform stream. Not every runtime lets one iterate over it directly. */
export async function* piecesOf(stream: ReadableStream<Uint8Array> | null | undefined): AsyncGenerator<Uint8Array, void> {
  if (!stream) return;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Stops a body that is not wanted any more; of one that has ended or failed, nothing is left to stop.
    reader.cancel().catch(() => {});
  }
}

/** Whether a body is in gzip, whatever its headers say: XML never begins so. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** The first `length` bytes of a body's pieces, as one. Default: all. */
export function join(
  pieces: readonly Uint8Array[],
  length: number = pieces.reduce((sum, piece) => sum + piece.length, 0),
): Uint8Array {
  const [only] = pieces;
  // Not `subarray`: under Node a piece is a Buffer, and so would that be.
  if (pieces.length === 1 && only !== undefined) return new Uint8Array(only.buffer, only.byteOffset, length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, length - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
