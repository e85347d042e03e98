/** Where in the markup the next byte stands. */
const TEXT = 0; //     between tags
const OPEN = 1; //     behind a "<"
const START_TAG = 2; // <item xsi:type=
const QUOTED = 3; //   <item xsi:type="xsd:
const END_TAG = 4; //  </ite
const BANG = 5; //     <!
const DASH = 6; //     <!-
const MARKED = 7; //   <!-- …   <![CDATA[ …   <?php …   up to the mark that ends it

const LT = 0x3c; // <
const GT = 0x3e; // >
const SLASH = 0x2f;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const HYPHEN = 0x2d;
const BRACKET_OPEN = 0x5b; // [
const BRACKET_CLOSE = 0x5d; // ]

/**
 * Finds in a list's content, whatever pieces it comes in, where items end. It counts tags, and understands nothing of
 * them: what is wrong inside an item, its reader will see. Every byte is looked at once.
 */
export class ItemSplitter {
  /** Whether the list's own end tag has come. */
  isOver = false;
  /** Whether an item has come whole. */
  hasItems = false;
  #state = TEXT;
  /** Elements that are open inside the list. */
  #depth = 0;
  /** In START_TAG: the byte before. */
  #previous = 0;
  /** What ends QUOTED. */
  #quote = 0;
  /** What ends MARKED: so many of this byte, and a ">". */
  #mark = 0;
  #markLength = 0;
  /** How many of them have come. */
  #run = 0;

  /** Takes the next bytes. Gives how many of them belong to whole items, or to the whole list; 0 where none ends here. */
  push(piece: Uint8Array): number {
    let ended = 0;
    for (let at = 0; at < piece.length && !this.isOver; at++) {
      const byte = piece[at] as number;
      switch (this.#state) {
        case TEXT:
          at = indexOf(piece, LT, at);
          this.#state = at < piece.length ? OPEN : TEXT;
          break;
        case OPEN:
          this.#open(byte);
          break;
        case START_TAG:
          if (byte === GT) {
            this.#state = TEXT;
            if (this.#previous !== SLASH) this.#depth++;
            else if (this.#depth === 0) ended = this.#endItem(at);
          } else this.#inStartTag(byte);
          break;
        case QUOTED:
          at = indexOf(piece, this.#quote, at);
          if (at < piece.length) this.#state = START_TAG;
          break;
        case END_TAG:
          at = indexOf(piece, GT, at);
          if (at === piece.length) break;
          this.#state = TEXT;
          this.isOver = this.#depth === 0;
          if (this.isOver) ended = at + 1;
          else if (--this.#depth === 0) ended = this.#endItem(at);
          break;
        case BANG:
          if (byte === HYPHEN) this.#state = DASH;
          // Anything but CDATA is an error that the reader will tell of.
          else this.#expectMark(byte === BRACKET_OPEN ? BRACKET_CLOSE : GT, byte === BRACKET_OPEN ? 2 : 0);
          break;
        case DASH:
          this.#expectMark(HYPHEN, 2);
          break;
        case MARKED:
          if (byte === GT && this.#run >= this.#markLength) this.#state = TEXT;
          this.#run = byte === this.#mark ? this.#run + 1 : 0;
          break;
      }
    }
    return ended;
  }

  #endItem(at: number): number {
    this.hasItems = true;
    return at + 1;
  }

  #open(byte: number): void {
    if (byte === SLASH) this.#state = END_TAG;
    else if (byte === EXCLAMATION) this.#state = BANG;
    else if (byte === QUESTION) this.#expectMark(QUESTION, 1);
    else {
      this.#state = START_TAG;
      this.#inStartTag(byte);
    }
  }

  #inStartTag(byte: number): void {
    this.#previous = byte;
    if (byte !== QUOTE && byte !== APOSTROPHE) return;
    this.#quote = byte;
    this.#state = QUOTED;
  }

  #expectMark(mark: number, length: number): void {
    this.#state = MARKED;
    this.#mark = mark;
    this.#markLength = length;
    this.#run = 0;
  }
}

/** The length, where there is none. */
function indexOf(piece: Uint8Array, byte: number, from: number): number {
  const at = piece.indexOf(byte, from);
  return at < 0 ? piece.length : at;
}
