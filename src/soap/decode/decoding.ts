import type { RepairedText } from "../charset.ts";
import type { DecodeErrorCode, Problem } from "../errors.ts";
import type { Limits } from "../limits.ts";
import { formatPath } from "../path.ts";
import { isSpace } from "../xml/names.ts";
import { expandReferences } from "../xml/references.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";

/**
 * One answer being read: the scanner, where in the value we are, and what was found wrong. Readers never throw. They
 * note a problem and go on, so that one bad value does not cost the others.
 */
export class Decoding {
  readonly scanner: Scanner;
  readonly problems: Problem[] = [];
  readonly #repair: ((raw: string) => RepairedText) | undefined;
  readonly #limits: Limits;
  /** Member names and array indexes from the result down to the value being read. */
  readonly #path: (string | number)[] = [];
  #members = 0;

  constructor(scanner: Scanner, limits: Limits, repair?: (raw: string) => RepairedText) {
    this.scanner = scanner;
    this.#limits = limits;
    this.#repair = repair;
  }

  /** Steps into a member or an item. Past the bounds, the scanner stops. */
  enter(step: string | number): void {
    this.#path.push(step);
    if (++this.#members > this.#limits.members) {
      this.scanner.fail("too-large", `has more than ${this.#limits.members} members; raise limits.members`);
    } else if (this.#path.length > this.#limits.depth) {
      this.scanner.fail("too-large", `is more than ${this.#limits.depth} deep; raise limits.depth`);
    }
  }

  leave(): void {
    this.#path.pop();
  }

  /** Notes that the value being read is not as it should be. */
  problem(code: DecodeErrorCode, message: string, position = this.scanner.tokenStart): void {
    this.problems.push({ code, path: formatPath(this.#path), position, message });
  }

  /** The text of the element just started, up to its end. Elements inside are a problem; their text counts. */
  readText(): string {
    const { scanner } = this;
    let text = "";
    for (let depth = 1; depth > 0; ) {
      switch (scanner.next()) {
        case TEXT:
          text += this.currentText();
          break;
        case START:
          this.problem("invalid-value", `holds an element <${scanner.localName()}> where text was expected`);
          depth++;
          break;
        case END:
          depth--;
          break;
        case EOF:
          return text;
      }
    }
    return text;
  }

  /** Of TEXT: what it says, with line ends as XML 1.0 §2.11 has them and references expanded. */
  currentText(): string {
    const { text, tokenStart, textEnd, isCdata } = this.scanner;
    return this.finalText(text.slice(tokenStart, textEnd), isCdata);
  }

  /** The final form of a raw text or attribute value. */
  finalText(raw: string, isCdata = false): string {
    let text = raw;
    if (this.#repair !== undefined && beyondAscii.test(text)) {
      const repaired = this.#repair(text);
      if (!repaired.sure) this.problem("charset", "holds bytes that are not in the answer's charset");
      text = repaired.text;
    }
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    if (isCdata || !text.includes("&")) return text;
    return expandReferences(text, (bad) => {
      // At the end of a cut answer, half a reference is no fault of its own.
      if (this.scanner.position < this.scanner.text.length) {
        this.problem("malformed", `holds "${bad}", which is no character or entity reference`);
      }
    });
  }

  /** Of TEXT: whether it is only white space, such as indentation. */
  isBlank(): boolean {
    const { text, tokenStart, textEnd } = this.scanner;
    for (let at = tokenStart; at < textEnd; at++) {
      if (!isSpace(text.charCodeAt(at))) return false;
    }
    return true;
  }

  /** Passes over the rest of the element just started. */
  skip(): void {
    for (let depth = 1; depth > 0; ) {
      const token = this.scanner.next();
      if (token === START) depth++;
      else if (token === END) depth--;
      else if (token === EOF) return;
    }
  }
}

const beyondAscii = /[\u0080-\uffff]/;
