import { scanEnvelope } from "../../soap/decode/envelope.ts";
import { END, EOF, START } from "../../soap/xml/scanner.ts";

/** What bytes can be: the narrowest that holds them. */
export type Charset = "ASCII" | "UTF-8" | "ISO-8859-1" | "windows-1252";

/** Judges bytes without looking at their label. */
export function charsetOf(bytes: Uint8Array): Charset {
  if (bytes.every((byte) => byte < 0x80)) return "ASCII";
  try {
    // `stream`: the bytes may end in the middle of a character.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "UTF-8";
  } catch {
    // ISO-8859-1 has only control characters there, which XML hardly ever holds.
    return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? "windows-1252" : "ISO-8859-1";
  }
}

/** The charset that a Content-Type names, or null. */
export function labelIn(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/** Where an envelope stands in what came. */
export interface EnvelopeBounds {
  /** Bytes before its declaration or first tag; null where there is no envelope. */
  readonly start: number | null;
  /** The position behind its end tag; null where that did not come. */
  readonly end: number | null;
  /** How many bytes are missing at its end; null where that cannot be told, since not only closing tags are. */
  readonly missing: number | null;
  /** The charset that its declaration names, or null. */
  readonly declaration: string | null;
}

/** Finds the envelope. Tags are ASCII, so that positions in the text are positions in the bytes. */
export function findEnvelope(bytes: Buffer): EnvelopeBounds {
  const text = bytes.toString("latin1");
  const scanner = scanEnvelope(text);
  const start = scanner.position;
  if (start >= text.length) return { start: null, end: null, missing: null, declaration: null };
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)/.exec(text.slice(start, start + 200))?.[1] ?? null;
  const open: string[] = [];
  let last: number = EOF;
  for (let token = scanner.next(); token !== EOF; token = scanner.next()) {
    last = token;
    if (token === START) open.push(text.slice(scanner.tokenStart + 1, scanner.nameEnd));
    else if (token === END) {
      open.pop();
      if (open.length === 0) return { start, end: scanner.position, missing: 0, declaration };
    }
  }
  // What came of the tag in which it breaks off, against the closing tags that should have come. Before the wrapper is
  // closed, a tag of which nothing came could be another row's.
  const closing = open
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
  const begun = text.slice(text.lastIndexOf(">") + 1);
  const isInClosing = last === END && closing.startsWith(begun) && (begun.length > 1 || open.length <= 2);
  const isCountable = scanner.failure?.code === "truncated" && isInClosing;
  return { start, end: null, missing: isCountable ? closing.length - begun.length : null, declaration };
}
