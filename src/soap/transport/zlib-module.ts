/** As much of `node:zlib` as is used here, for the same reasons as `undici-module.ts`. It is what `#zlib` leads to elsewhere. */
export interface Inflater extends AsyncIterable<Uint8Array> {
  end(body: Uint8Array): void;
}

export interface ZlibOptions {
  readonly finishFlush: number;
}

export declare const constants: { readonly Z_SYNC_FLUSH: number };
export declare function createUnzip(options: ZlibOptions): Inflater;
export declare function createInflateRaw(options: ZlibOptions): Inflater;
