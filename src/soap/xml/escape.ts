/** Text made safe to stand inside an element. */

const special = /[&<>"\r]/g;
const replacements: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare CR would arrive as LF (XML 1.0 §2.11).
  "\r": "&#13;",
};

/** Finds what needs a closer look: all but printable ASCII that is not special. Most texts hold none of it. */
export const remarkable = /[^ !#-%'-;=?-~]/;

/** Escapes text for an element or a double-quoted attribute. The text must be free of what {@link unwritable} finds. */
export function escapeText(text: string): string {
  return text.replace(special, (character) => replacements[character] as string);
}

// XML 1.0 §2.2: no control character but tab, LF and CR; no lone surrogate; neither U+FFFE nor U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const outsideXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

const outsideLatin1 = /[\u0100-\u{10ffff}]/u;

/** Which characters may be sent: all that XML holds, or only those of ISO-8859-1. */
export type Repertoire = "unicode" | "latin1";

/** Says why a text cannot be sent, or null where it can. */
export function unwritable(text: string, repertoire: Repertoire): string | null {
  const control = outsideXml.exec(text);
  if (control !== null) {
    return `holds ${name(control[0])} at position ${control.index}, which XML cannot carry; remove it`;
  }
  // Where it is neither, in JavaScript, nothing may be lost all the same.
  if (repertoire !== "unicode") {
    const foreign = outsideLatin1.exec(text);
    if (foreign !== null) {
      return `holds ${name(foreign[0])} at position ${foreign.index}, which this server would turn into "?"; replace it, or set repertoire: "unicode" to send it all the same`;
    }
  }
  return null;
}

function name(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}
