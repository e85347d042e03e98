import type { Repair } from "../charset.ts";
import type { DecodeErrorCode, Problem } from "../errors.ts";
import type { Limits } from "../limits.ts";
import { formatPath } from "../path.ts";
import { shorten } from "../words.ts";
import { trimSpace } from "../xml/names.ts";
import { expandReferences } from "../xml/references.ts";
import { END, EOF, type Scanner, START, TEXT } from "../xml/scanner.ts";

/**
 * One answer being read: the scanner, where in the value we are, and what was found wrong. Readers never throw. They
 * note a problem and go on, so that one bad value does not cost the others.
 */
export class Decoding {
  /** Another one for as long as a reference is followed. */
  scanner: Scanner;
  readonly limits: Limits;
  /** Where the envelope begins. */
  readonly start: number;
  /** Takes the object that is to be made next, where another element may refer to it. */
  onBegin: ((value: object) => void) | null = null;
  readonly problems: Problem[] = [];
  readonly #repair: Repair | undefined;
  readonly #quote: (text: string) => string;
  /** Member names and array indexes from the result down to the value being read. */
  readonly #path: (string | number)[] = [];
  #members = 0;

  /** @param quote what of a text that arrived may stand in a problem's message */
  constructor(scanner: Scanner, limits: Limits, repair?: Repair, quote: (text: string) => string = (text) => text) {
    this.scanner = scanner;
    this.limits = limits;
    this.start = scanner.start;
    scanner.mostAttributes = limits.attributes;
    this.#repair = repair;
    this.#quote = quote;
  }

  /** Steps into a member or an item. Past the bounds, the scanner stops. */
  enter(step: string | number): void {
    this.#path.push(step);
    if (this.count(1) && this.#path.length > this.limits.depth) {
      this.scanner.fail("too-large", `is more than ${this.limits.depth} deep; raise limits.depth`);
    }
  }

  /** Counts members and items. False, and the scanner stops, where they are too many. */
  count(members: number): boolean {
    this.#members += members;
    if (this.#members <= this.limits.members) return true;
    this.scanner.fail("too-large", `has more than ${this.limits.members} members; raise limits.members`);
    return false;
  }

  /** Counts a member without stepping into it. False, and it is not counted, where it is beyond the bounds. */
  countLeaf(): boolean {
    if (this.#members >= this.limits.members || this.#path.length >= this.limits.depth) return false;
    this.#members++;
    return true;
  }

  /** How many members and items there were. */
  get members(): number {
    return this.#members;
  }

  leave(): void {
    this.#path.pop();
  }

  /** Notes that the value being read is not as it should be. Beyond the first thousand, that is not news any more. */
  problem(code: DecodeErrorCode, message: string, position = this.scanner.tokenStart): void {
    if (this.problems.length < mostProblems) this.problems.push({ code, path: formatPath(this.#path), position, message });
  }

  /** What arrived, for a problem's message. */
  quote(text: string): string {
    if (this.problems.length >= mostProblems) return "";
    return JSON.stringify(shorten(this.#quote(text.slice(0, 1000)), 40));
  }

  /** Notes the object into which the value under way is read, before its members are. */
  begin(value: object): void {
    this.onBegin?.(value);
    this.onBegin = null;
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
          this.problem("invalid-value", `holds an element <${shorten(scanner.localName())}> where text was expected`);
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
    return this.textOf(text.slice(tokenStart, textEnd), textEnd === text.length, isCdata);
  }

  /** What a piece of the answer says. `isCut`: it may end in the middle of a character. */
  textOf(raw: string, isCut = false, isCdata = false): string {
    return this.isPlain(raw) ? raw : this.#expand(this.#inCharset(raw, isCut), isCdata);
  }

  /** Whether a piece of the answer says what stands there, character by character. */
  isPlain(raw: string): boolean {
    return !raw.includes("&") && !raw.includes("\r") && (this.#repair === undefined || !beyondAscii.test(raw));
  }

  /** Of START: its local name. */
  memberName(): string {
    return this.#inCharset(this.scanner.localName(), false);
  }

  #inCharset(raw: string, isCut: boolean): string {
    if (this.#repair === undefined || !beyondAscii.test(raw)) return raw;
    const { text, sure } = this.#repair(raw, isCut);
    if (!sure) this.problem("charset", "holds bytes that cannot be read in the charset the answer declares");
    return text;
  }

  #expand(raw: string, isCdata: boolean): string {
    // Of a million line ends, a pattern takes three times as long.
    const text = raw.split("\r\n").join("\n").split("\r").join("\n");
    if (isCdata || !text.includes("&")) return text;
    return expandReferences(text, (bad) => {
      // At the end of a cut answer, half a reference is no fault of its own.
      if (this.scanner.position < this.scanner.text.length) {
        this.problem("malformed", `holds ${this.quote(bad)}, which is no character or entity reference`);
      }
    });
  }

  /** Of TEXT between members or items: nothing but white space, such as indentation, belongs there. */
  expectBlank(place: string): void {
    const { text, tokenStart, textEnd } = this.scanner;
    if (trimSpace(text.slice(tokenStart, textEnd)) === "") return;
    this.problem("invalid-value", `holds the text ${this.quote(this.currentText())} where ${place} was expected`);
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

/** So many are noted, so that a hostile answer cannot fill the memory with them. */
const mostProblems = 1000;

const beyondAscii = /[\u0080-\uffff]/;
