import type { Charset } from "./inspect.ts";

/** What was seen of one operation, over two connections. Everything here can be shown to anybody. */
export interface Reading {
  readonly operation: string;
  /** Null: no HTTP answer came. */
  readonly http: { readonly version: string; readonly status: number; readonly server: string | null } | null;
  /** Why there was none, or why the body did not come whole; null where all is well. */
  readonly failure: string | null;
  readonly charset: {
    /** By `Content-Type`. */
    readonly label: string | null;
    /** By the XML declaration. */
    readonly declaration: string | null;
    /** By the bytes. */
    readonly found: Charset;
  };
  readonly length: {
    readonly framing: "length" | "chunked" | "close";
    /** `Content-Length`, where it counts. */
    readonly declared: number | null;
    /** Bytes of the body, and after it. */
    readonly received: number;
    /** Bytes before the envelope, such as a PHP warning. */
    readonly before: number;
    /** Bytes up to the end of the envelope; null where it is cut off. */
    readonly envelope: number | null;
    /** Bytes that the envelope lacks at its end; null where that cannot be told. */
    readonly missing: number | null;
  };
  readonly connection: {
    /** Whether it stayed open behind the body. */
    readonly stays: boolean;
    /** Bytes that came after the body: the next answer on this connection would begin with them. */
    readonly stray: number;
  };
  /** Compression that came without being asked for; else null. */
  readonly encoding: string | null;
  /** The same call, asking for gzip; null where there was no answer. */
  readonly compressed: Compressed | null;
  /** Null: no connection could be made. */
  readonly milliseconds: { readonly connect: number; readonly firstByte: number | null; readonly total: number } | null;
  readonly answer: Answer;
}

export interface Compressed {
  /** `Content-Encoding`, or null. */
  readonly encoding: string | null;
  /** Bytes as they came. */
  readonly received: number;
  /** Bytes after decompression, as far as it went. */
  readonly inflated: number;
  /** Whether the compressed body and the envelope in it came to their ends. */
  readonly whole: boolean;
  readonly stray: number;
  readonly answer: Answer;
}

/** What the decoder makes of it. */
export interface Answer {
  /** `ok`, `refused`, `fault`, or the code of an error, such as `truncated`. */
  readonly kind: string;
  /** Of a list. */
  readonly rows: number | null;
  /** Of a fault or an error. */
  readonly message: string | null;
}
