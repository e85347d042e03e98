import { shorten } from "../words.ts";
import { type Attributes, findAttribute, none, readAttributes } from "./attributes.ts";
import { isSpace } from "./names.ts";
import { resolvePrefix, type Scope } from "./scope.ts";

/** What {@link Scanner.next} came upon. */
export const START = 0; // <ns1:return xsi:type="xsd:int">   also <return/>, which is followed by END
export const END = 1; //   </ns1:return>
export const TEXT = 2; //  5 &lt; 7   or   <![CDATA[5 < 7]]>
export const EOF = 3; //   the end of the text, or the place of the failure
export type Token = typeof START | typeof END | typeof TEXT | typeof EOF;

/** Why a scanner cannot go on. */
export interface ScanFailure {
  readonly code: "truncated" | "malformed" | "too-large";
  readonly message: string;
  readonly position: number;
}

const LT = 0x3c; // <
const GT = 0x3e; // >
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** A qualified name, as far as it goes. */
const name = /[^ \t\n\r<>"'/=]*/y;

/** So many may be in force at an element. Each name is looked up among them. */
const maxNamespaces = 250;

/** An element whose end tag has not come yet: its qualified name's bounds, and the namespaces around it. */
interface OpenElement {
  readonly start: number;
  readonly end: number;
  readonly outer: Scope | null;
}

/**
 * Reads XML from text, token by token: names and positions only, no meaning. Comments and processing instructions are
 * passed over; a DTD is refused.
 *
 * It never throws. Where the text cannot be read on, `failure` says why and every further token is EOF, so a reader ends
 * as it would at a closing tag and keeps what it has.
 */
export class Scanner {
  readonly text: string;
  /** Where it began. */
  readonly start: number;
  /** The next character to be read. */
  position: number;
  /** Where the token just read begins. */
  tokenStart = 0;
  failure: ScanFailure | null = null;

  /** An element may have so many. More than `parseAttributes` takes are never read. */
  mostAttributes = Number.POSITIVE_INFINITY;

  /** Of START: the local name's bounds in `text`. */
  nameStart = 0;
  nameEnd = 0;
  attributes: Attributes = none;
  /** Of START: the namespaces in force. */
  scope: Scope | null;

  /** Of START: whether it is its own end tag. */
  isSelfClosed = false;

  /** Of TEXT: its end, and whether it is CDATA, where references are plain text. */
  textEnd = 0;
  isCdata = false;

  readonly #open: OpenElement[] = [];

  constructor(text: string, position = 0, scope: Scope | null = null) {
    this.text = text;
    this.start = position;
    this.position = position;
    this.scope = scope;
  }

  /** One that stands where this one does, at a START, in a text that is the same up to there. */
  copyTo(text: string): Scanner {
    const copy = new Scanner(text, this.start, this.scope);
    copy.position = this.position;
    copy.tokenStart = this.tokenStart;
    copy.nameStart = this.nameStart;
    copy.nameEnd = this.nameEnd;
    copy.attributes = this.attributes;
    copy.isSelfClosed = this.isSelfClosed;
    copy.mostAttributes = this.mostAttributes;
    copy.#open.push(...this.#open);
    return copy;
  }

  next(): Token {
    if (this.isSelfClosed) return this.#close(this.position);
    for (;;) {
      const { text, position } = this;
      this.tokenStart = position;
      if (position >= text.length) return this.#open.length > 0 ? this.#cut() : EOF;
      if (text.charCodeAt(position) !== LT) return this.#readText();
      switch (text.charCodeAt(position + 1)) {
        case SLASH:
          return this.#readEndTag();
        case QUESTION: // <?xml version="1.0"?>
          this.#skipPast("?>", position + 2);
          break;
        case BANG:
          if (text.startsWith("<![CDATA[", position)) return this.#readCdata();
          this.#skipComment();
          break;
        default:
          return this.#readStartTag();
      }
    }
  }

  /** Stops: `failure` is set, unless there is one already, and only EOF follows. */
  fail(code: ScanFailure["code"], message: string, position = this.position): typeof EOF {
    this.failure ??= { code, message, position };
    this.position = this.text.length;
    this.isSelfClosed = false;
    return EOF;
  }

  /** Of START: its local name. */
  localName(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** Of START: its namespace, blank for none. */
  namespace(): string {
    const start = this.tokenStart + 1;
    const prefix = start === this.nameStart ? "" : this.text.slice(start, this.nameStart - 1);
    return resolvePrefix(this.scope, prefix) ?? "";
  }

  /** Of START: the raw value of an attribute by local name, in a namespace (blank: in none) that is accepted, or undefined. */
  attribute(accepts: (uri: string | undefined) => boolean, localName: string): string | undefined {
    return findAttribute(this.attributes, accepts, localName, this.scope);
  }

  #cut(): typeof EOF {
    return this.fail("truncated", "ends before it is whole", this.text.length);
  }

  /** Sets `position` behind `mark`; fails where there is none. */
  #skipPast(mark: string, from: number): void {
    const at = this.text.indexOf(mark, from);
    if (at < 0) this.#cut();
    else this.position = at + mark.length;
  }

  /** `<!-- … -->`. Nothing else that begins with `<!` is allowed. */
  #skipComment(): void {
    const { text, position } = this;
    const rest = text.slice(position);
    if (rest.startsWith("<!--")) this.#skipPast("-->", position + 4);
    else if ("<!--".startsWith(rest) || "<![CDATA[".startsWith(rest)) this.#cut();
    else this.fail("malformed", "holds a DTD, which SOAP does not allow (SOAP 1.1 §3)");
  }

  /** Text up to the next tag. */
  #readText(): typeof TEXT {
    const end = this.text.indexOf("<", this.position);
    this.textEnd = end < 0 ? this.text.length : end;
    this.position = this.textEnd;
    this.isCdata = false;
    return TEXT;
  }

  /** `<![CDATA[ … ]]>`; one that is cut off is what there is of it. */
  #readCdata(): typeof TEXT {
    this.tokenStart += "<![CDATA[".length;
    this.#skipPast("]]>", this.tokenStart);
    this.textEnd = this.failure === null ? this.position - 3 : this.position;
    this.isCdata = true;
    return TEXT;
  }

  /** `<ns1:item a="1" b='2'>`, `<item/>`. */
  #readStartTag(): Token {
    const { text, scope: outer } = this;
    const start = this.position + 1;
    const end = this.#readName(start);
    let close = text.indexOf(">", end);
    if (close < 0) return this.#cut();
    let attributes = readAttributes(text.slice(end, close));
    if (attributes.problem !== undefined || end === start) {
      // The first ">" may stand in a value, and end nothing.
      close = this.#findTagEnd(end);
      if (close < 0) return this.#cut();
      if (end === start) return this.fail("malformed", 'has a "<" that begins no tag');
      attributes = readAttributes(text.slice(end, close));
      const { problem } = attributes;
      if (problem !== undefined) return this.fail(problem.code, problem.message, end + problem.offset);
    }
    if (attributes.list.length > this.mostAttributes) {
      return this.fail("too-large", `has an element with more than ${this.mostAttributes} attributes; raise limits.attributes`);
    }
    for (const { prefix, local, value } of attributes.declarations) {
      const size = (this.scope?.size ?? 0) + 1;
      if (size > maxNamespaces)
        return this.fail("too-large", `has more than ${maxNamespaces} namespaces declared at one place`, end);
      this.scope = { prefix: prefix && local, uri: value, outer: this.scope, size };
    }
    this.attributes = attributes;
    this.isSelfClosed = attributes.isSelfClosed;
    this.nameEnd = end;
    this.position = close + 1;
    this.#open.push({ start, end, outer });
    return START;
  }

  /** Where the `>` stands that ends a start tag: one in a value does not. Below 0 where it did not arrive. */
  #findTagEnd(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GT) return at;
      if (code === QUOTE || code === APOSTROPHE) at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return at;
    }
    return -1;
  }

  /** `</ns1:item>`, which must name the element that is open. */
  #readEndTag(): Token {
    const { text } = this;
    const open = this.#open.at(-1);
    if (open === undefined) return this.fail("malformed", "closes an element that is not open");
    const name = text.slice(open.start, open.end);
    const start = this.position + 2;
    let end = start + name.length;
    while (isSpace(text.charCodeAt(end))) end++;
    if (text.startsWith(name, start) && text.charCodeAt(end) === GT) return this.#close(end + 1);
    const rest = text.slice(start, start + name.length);
    if (end >= text.length && name.startsWith(rest)) return this.#cut();
    return this.fail("malformed", `does not close <${shorten(name, 40)}> where it should`);
  }

  #close(position: number): typeof END {
    this.position = position;
    this.isSelfClosed = false;
    this.scope = (this.#open.pop() as OpenElement).outer;
    return END;
  }

  /** Gives the end of the name that begins at `start`; `nameStart` is set to where its local part begins. */
  #readName(start: number): number {
    name.lastIndex = start;
    name.test(this.text);
    let local = name.lastIndex;
    while (local > start && this.text.charCodeAt(local - 1) !== COLON) local--;
    this.nameStart = local;
    return name.lastIndex;
  }
}
