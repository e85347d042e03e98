/**
 * Bytes to text. The charset is taken from the byte order mark, then the `Content-Type`, then the XML declaration, and is
 * UTF-8 where nothing says otherwise.
 *
 * A Latin-1 label is not believed blindly: the live service puts UTF-8 under it. Such an answer is read one character a
 * byte, and {@link Text.repair} then judges each text by itself.
 */

export interface Text {
  readonly text: string;
  /** Absent: the text is final as it is. */
  readonly repair?: Repair;
}

/** Makes the final text of a raw one that holds characters from U+0080 on. `isCut`: it may end in the middle of one. */
export type Repair = (raw: string, isCut: boolean) => RepairedText;

export interface RepairedText {
  readonly text: string;
  /** False where the bytes are not in the declared charset, or it is not known, so that `text` is a guess. */
  readonly sure: boolean;
}

export interface CharsetOptions {
  /** Reads a text under a Latin-1 label as UTF-8 where its bytes are valid UTF-8. Default: true. */
  readonly detectUtf8?: boolean | undefined;
}

/** Labels for ISO-8859-1 and its superset windows-1252, which is what servers that name either really write. */
const latin1 = /^(?:iso[-_]?8859-1|latin1|l1|windows-1252|cp1252|(?:us-)?ascii)$/;

/** The text of an answer. */
export function decodeText(bytes: Uint8Array, contentType: string | undefined, options: CharsetOptions = {}): Text {
  const label = charsetOf(bytes, contentType);
  if (latin1.test(label)) {
    const text = asciiText(bytes);
    return text === null ? byCharacter(bytes, options.detectUtf8 ?? true, () => true) : { text };
  }
  const isUtf8 = label === "utf-8" || label === "utf8";
  const decoder = decoderOf(label, isUtf8);
  // Nearly every charset has ASCII in it. A runtime that does not know this one can read that much, and guess the rest.
  if (decoder === null) return byCharacter(bytes, true, () => false);
  try {
    // A cut in the middle of a character is no fault of the charset: `stream` leaves the rest of it out.
    const text = decoder.decode(bytes, { stream: true });
    if (!text.includes(replacement) || isUtf8) return { text };
    return { text, repair: (raw) => ({ text: raw, sure: !raw.includes(replacement) }) };
  } catch {
    return byCharacter(bytes, true, (wasUtf8) => wasUtf8);
  }
}

/** What a decoder puts in the place of bytes that it cannot read. */
const replacement = "\ufffd";

/** The bytes of one that was sent. */
const sentReplacement = "\u00ef\u00bf\u00bd";

/** The platform's own decoder, which throws for bytes that are no UTF-8; null for a charset that it does not know. */
function decoderOf(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

/** Text of one character a byte for now; each part of it becomes UTF-8 where that is allowed and it is, else windows-1252. */
function byCharacter(bytes: Uint8Array, mayBeUtf8: boolean, isSure: (wasUtf8: boolean) => boolean): Text {
  return {
    text: bytesToCharacters(bytes),
    repair: (raw, isCut) => {
      const text = mayBeUtf8 ? utf8(raw, isCut) : null;
      return { text: text ?? windows1252(raw), sure: isSure(text !== null) };
    },
  };
}

function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  // A mark, or without one the zero beside the first "<" (XML 1.0 appendix F).
  const [first, second] = bytes;
  if (first === 0xef && second === 0xbb) return "utf-8";
  if ((first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c)) return "utf-16be";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00)) return "utf-16le";
  // Once PHP has printed a warning, the answer goes out under PHP's own label for pages, which says nothing of the envelope.
  const header = /^(?!\s*text\/html).*;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1];
  // PHP's warnings can stand before the declaration.
  const declared = header ?? /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/.exec(bytesToCharacters(bytes.subarray(0, 4096)))?.[1];
  return (declared ?? "utf-8").toLowerCase();
}

/** To make one takes as long as to decode a short answer. */
let lenient: TextDecoder | undefined;

/** The text of bytes that are all ASCII, as most answers are: the platform's decoder is far faster than what follows. */
function asciiText(bytes: Uint8Array): string | null {
  lenient ??= new TextDecoder();
  const text = lenient.decode(bytes);
  return text.length === bytes.length && !text.includes(replacement) ? text : null;
}

/** One character a byte, as ISO-8859-1 has it. (`TextDecoder("latin1")` gives windows-1252, and differs between runtimes.) */
export function bytesToCharacters(bytes: Uint8Array): string {
  const step = 512; // mostly ASCII, even where the whole is not; and fewer than the arguments that any engine takes
  let text = "";
  for (let at = 0; at < bytes.length; at += step) {
    // Not spread, which goes through an iterator: that took half of the time of a whole answer.
    const piece = bytes.subarray(at, at + step);
    text += asciiText(piece) ?? Reflect.apply(String.fromCharCode, null, piece);
  }
  return text;
}

/** The text whose UTF-8 bytes these characters are, or null where they are none. Half a character at a cut is left out. */
function utf8(characters: string, isCut: boolean): string | null {
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: isCut });
  // Those that were sent do not tell of bytes that cannot be read. (A decoder that throws takes far longer where it does.)
  return text.split(replacement).length === characters.split(sentReplacement).length ? text : null;
}

/** What windows-1252 has at 0x80 to 0x9F; the five places that it leaves empty keep their control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(characters: string): string {
  return characters.replace(/[\u0080-\u009f]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80));
}
