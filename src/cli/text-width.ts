/** How much of a line text takes on a terminal. */

/** Characters that a terminal draws in two columns: East Asian ones and emoji, as far as an answer is likely to hold them. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that it draws over the one before. */
const combining = /\p{Mn}|\p{Me}|\u200d/u;

/** The columns that a text without control characters takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (character < "\u0300") return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text in that many columns: filled up with spaces. */
export function pad(text: string, width: number, side: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "left" ? text + space : space + text;
}

/** The text in no more than that many columns, its end an ellipsis where it was cut. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Paragraphs in lines of no more than that many columns, each with the indent in front. Line ends in the text stay. */
export function wrap(text: string, width: number, indent = ""): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/ +/)) {
      if (line !== "" && widthOf(indent) + widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(indent + line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line === "" ? "" : indent + line];
  });
}

/**
 * The text with nothing in it that a terminal obeys: a control character, or one that turns the direction of the line, of
 * the service's must not reach it. Tabs and line ends stay.
 */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it makes harmless
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
