import { type Attributes, findAttribute, parseAttributes } from "./attributes.ts";
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
const EQUALS = 0x3d;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** So many may be in force at an element. Each name is looked up among them. */
const maxNamespaces = 250;

const none: Attributes = { list: [] };

/** So many are remembered; an answer that has more is not one of rows. */
const mostKnown = 1000;

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
  /** The next character to be read. */
  position: number;
  /** Where the token just read begins. */
  tokenStart = 0;
  failure: ScanFailure | null = null;

  /** Of START: the local name's bounds in `text`. */
  nameStart = 0;
  nameEnd = 0;
  attributes: Attributes = none;
  /** Of START: the namespaces in force. */
  scope: Scope | null;

  /** Of TEXT: its end, and whether it is CDATA, where references are plain text. */
  textEnd = 0;
  isCdata = false;

  /** Attributes that have been read, by their text. */
  readonly #known = new Map<string, Attributes>();
  readonly #open: OpenElement[] = [];
  #selfClosed = false;

  constructor(text: string, position = 0, scope: Scope | null = null) {
    this.text = text;
    this.position = position;
    this.scope = scope;
  }

  next(): Token {
    if (this.#selfClosed) return this.#close(this.position);
    for (;;) {
      const { text, position } = this;
      this.tokenStart = position;
      if (position >= text.length) return this.#open.length > 0 ? this.#cut() : EOF;
      if (text.charCodeAt(position) !== LT) return this.#readText();
      switch (text.charCodeAt(position + 1)) {
        case SLASH:
          return this.#readEndTag();
        case QUESTION: // <?xml version="1.0"?>
          if (!this.#skipPast("?>", position + 2)) return EOF;
          break;
        case BANG:
          if (text.startsWith("<![CDATA[", position)) return this.#readCdata();
          if (!this.#skipComment()) return EOF;
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
    this.#selfClosed = false;
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
  #skipPast(mark: string, from: number): boolean {
    const at = this.text.indexOf(mark, from);
    this.position = at + mark.length;
    return at >= 0 || this.#cut() !== EOF;
  }

  /** `<!-- … -->`. Nothing else that begins with `<!` is allowed. */
  #skipComment(): boolean {
    const { text, position } = this;
    if (text.startsWith("<!--", position)) return this.#skipPast("-->", position + 4);
    const rest = text.slice(position);
    if ("<!--".startsWith(rest) || "<![CDATA[".startsWith(rest)) return this.#cut() !== EOF;
    return this.fail("malformed", "holds a DTD, which SOAP does not allow (SOAP 1.1 §3)") !== EOF;
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
    this.textEnd = this.#skipPast("]]>", this.tokenStart) ? this.position - 3 : this.text.length;
    this.isCdata = true;
    return TEXT;
  }

  /** `<ns1:item a="1" b='2'>`, `<item/>`. */
  #readStartTag(): Token {
    const { text, scope: outer } = this;
    const start = this.position + 1;
    const end = this.#readName(start);
    const close = this.#findTagEnd(end);
    if (close < 0) return this.#cut();
    if (end === start) return this.fail("malformed", 'has a "<" that begins no tag');
    this.#selfClosed = close > end && text.charCodeAt(close - 1) === SLASH;
    this.#readAttributes(end, this.#selfClosed ? close - 1 : close);
    if (this.failure !== null) return EOF;
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

  /** The same few attributes come with nearly every element: each text of them is read once. */
  #readAttributes(start: number, end: number): void {
    this.attributes = none;
    if (start === end) return;
    const text = this.text.slice(start, end);
    let attributes = this.#known.get(text);
    if (attributes === undefined) {
      attributes = parseAttributes(text);
      if (this.#known.size < mostKnown) this.#known.set(text, attributes);
    }
    const { list, problem } = attributes;
    if (problem !== undefined) this.fail(problem.code, problem.message, start + problem.offset);
    this.attributes = attributes;
    for (const { prefix, local, value } of list) {
      // `xmlns="…"`, `xmlns:ns1="…"` (Namespaces in XML 1.0 §3).
      if (prefix === "xmlns") this.#declare(local, value, start);
      else if (prefix === "" && local === "xmlns") this.#declare("", value, start);
    }
  }

  #declare(prefix: string, uri: string, position: number): void {
    const size = (this.scope?.size ?? 0) + 1;
    if (size > maxNamespaces) this.fail("too-large", `has more than ${maxNamespaces} namespaces declared at one place`, position);
    else this.scope = { prefix, uri, outer: this.scope, size };
  }

  /** `</ns1:item>`, which must name the element that is open. */
  #readEndTag(): Token {
    const { text } = this;
    const open = this.#open.at(-1);
    if (open === undefined) return this.fail("malformed", "closes an element that is not open");
    const name = text.slice(open.start, open.end);
    const start = this.position + 2;
    const end = this.#skipSpace(start + name.length);
    if (text.startsWith(name, start) && text.charCodeAt(end) === GT) return this.#close(end + 1);
    const rest = text.slice(start, start + name.length);
    if (end >= text.length && name.startsWith(rest)) return this.#cut();
    return this.fail("malformed", `does not close <${name.length > 40 ? `${name.slice(0, 40)}…` : name}> where it should`);
  }

  #close(position: number): typeof END {
    this.position = position;
    this.#selfClosed = false;
    this.scope = (this.#open.pop() as OpenElement).outer;
    return END;
  }

  /** Gives the end of the name that begins at `start`; `nameStart` is set to where its local part begins. */
  #readName(start: number): number {
    const { text } = this;
    this.nameStart = start;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) this.nameStart = at + 1;
      else if (endsName(code)) return at;
    }
    return text.length;
  }

  #skipSpace(start: number): number {
    let at = start;
    while (isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }
}

function endsName(code: number): boolean {
  return (
    code === GT || isSpace(code) || code === SLASH || code === EQUALS || code === LT || code === QUOTE || code === APOSTROPHE
  );
}
