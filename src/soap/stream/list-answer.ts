import { type AnsweredCall, abortGrace, readWhole, shortened } from "../call.ts";
import { bytesToCharacters, decodeText } from "../charset.ts";
import { Decoding } from "../decode/decoding.ts";
import { readerOf } from "../decode/encoding.ts";
import { scanEnvelope } from "../decode/envelope.ts";
import { locate } from "../decode/location.ts";
import { quoterOf, tooLong } from "../decode/response.ts";
import { DecodeError, type SoapError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { AnyOutcome, Headers } from "../outcome.ts";
import type { ArraySchema } from "../schema.ts";
import { join } from "../transport/body.ts";
import { unzip } from "../transport/fetch.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { ItemSplitter } from "./item-splitter.ts";
import { enterList, itemsOf, sharing } from "./list-content.ts";

/** Charsets in which the byte of a "<" can be part of another character. */
const shifting = /iso-?2022|utf-?7|\bhz\b/i;

/** Up to so many bytes, a list's beginning is looked for with each piece; from then on, each time they have doubled. */
const lookedThrough = 16_384;

/**
 * Reads an answer as far as a list's first item: the outcome's value is then what gives the items. Whatever else it is,
 * an empty list among others, is read whole.
 */
export async function openList(call: AnsweredCall): Promise<AnyOutcome> {
  const { operation, response } = call;
  const list = new ListAnswer(call);
  // To judge a list takes all of it.
  const isList = response.status >= 200 && response.status < 300 && operation.success === undefined;
  const headers = isList ? await list.open() : undefined;
  if (headers === undefined) return list.whole();
  return { kind: "ok", value: list, ...(operation.responseHeaders && { headers }) };
}

/** Some of a list's content behind the answer's head: an answer of its own, which ends early. */
interface Part {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Stands before the first item. */
  readonly decoding: Decoding;
  /** Where that is. */
  readonly start: number;
  /** How many members the head has. */
  readonly members: number;
  readonly headers: Headers | undefined;
  /** Whether nothing follows. */
  readonly isLast: boolean;
}

/** A list that is read while it comes. Of what has come, no more is kept than the items that have not been taken. */
class ListAnswer implements AsyncIterable<unknown> {
  readonly #call: AnsweredCall;
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #limits: Limits;
  readonly #splitter = new ItemSplitter();
  /** The answer up to the list's content. */
  #head: Uint8Array | undefined;
  /** What has come since, less the items that were read. */
  #held: Uint8Array[] = [];
  #bytes = 0;
  /** Whether the body has ended, and why, where that is early. */
  #isOver = false;
  #cut: unknown;
  #first: Part | undefined;
  /** Of the items that were read: how many, and their members, characters and line ends. */
  #items = 0;
  #members = 0;
  #characters = 0;
  #lines = 0;

  constructor(call: AnsweredCall) {
    this.#call = call;
    this.#pieces = (call.response.pieces ?? inOnePiece(call.response))[Symbol.asyncIterator]();
    this.#limits = call.connection.limits;
  }

  /** Reads on until an item is there whole. Undefined: the answer is to be read whole. */
  async open(): Promise<Headers | undefined> {
    for (let looked = 0; ; ) {
      const piece = await this.#take();
      if (piece === undefined || this.#isTooLong) return undefined;
      let ended = 0;
      if (this.#head !== undefined) ended = this.#splitter.push(piece);
      else if (this.#bytes < lookedThrough || this.#bytes >= 2 * looked) {
        looked = this.#bytes;
        ended = this.#findHead();
      }
      if (this.#splitter.isOver && !this.#splitter.hasItems) return undefined;
      if (ended === 0) continue;
      const content = this.#cutOff(ended);
      const part = this.#partOf(content);
      if (part.headers !== undefined && !sharing.test(part.text.slice(part.start))) {
        this.#first = part;
        return part.headers;
      }
      this.#held.unshift(...content);
      return undefined;
    }
  }

  /** Reads the answer as a call does. */
  async whole(): Promise<AnyOutcome> {
    while (!this.#isTooLong && (await this.#take()) !== undefined);
    this.#stop();
    const pieces = this.#head === undefined ? this.#held : [this.#head, ...this.#held];
    const body = join(pieces, Math.min(this.#bytes, this.#limits.bytes + 1));
    const collected = await unzip({ body, cut: this.#cut }, this.#limits.bytes);
    return readWhole({ ...this.#call, response: { ...this.#call.response, ...collected } });
  }

  /** The items. What is wrong with the answer is thrown after those that came before it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void> {
    const { deadline } = this.#call;
    try {
      for (let part = this.#first; part !== undefined; ) {
        this.#first = undefined;
        const items = this.#read(part);
        let item = items.next();
        for (; !item.done; item = items.next()) yield item.value;
        // The time that the caller takes for the items does not count.
        deadline.start();
        part = item.value ? await this.#passRest() : await this.#nextPart();
        deadline.clear();
      }
    } finally {
      deadline.clear();
      this.#stop();
    }
  }

  /** The items of a part. True: the list ended. */
  *#read(part: Part): Generator<unknown, boolean> {
    const { connection, operation, deadline, origin } = this.#call;
    const { item } = operation.output as ArraySchema;
    const { decoding, text, start } = part;
    const { scanner, problems } = decoding;
    const items = itemsOf(decoding, item, readerOf(item, connection.encoding), this.#items);
    for (;;) {
      if (deadline.check()) throw deadline.interruption(origin, { requestSent: "yes" });
      const { done, value } = items.next();
      const isCutOff = done && !part.isLast && scanner.failure?.code === "truncated";
      if (problems.length > 0 || (scanner.failure !== null && !isCutOff)) throw this.#failure(part, done ? undefined : value);
      if (done) {
        this.#members = decoding.members - part.members;
        this.#characters += text.length - start;
        this.#lines += text.slice(start).split("\n").length - 1;
        return value === true;
      }
      this.#items++;
      yield value;
    }
  }

  /** Reads on until another item is there whole, or the answer ends. */
  async #nextPart(): Promise<Part> {
    for (;;) {
      const piece = await this.#take();
      if (this.#isTooLong) throw this.#tooLong();
      if (piece === undefined) return this.#partOf(this.#held, true);
      const ended = this.#splitter.push(piece);
      if (ended === 0) continue;
      const content = this.#cutOff(ended);
      const part = this.#partOf(content);
      if (!sharing.test(part.text.slice(part.start))) return part;
      // What is shared may stand anywhere in the rest.
      while ((await this.#take()) !== undefined) if (this.#isTooLong) throw this.#tooLong();
      return this.#partOf([...content, ...this.#held], true);
    }
  }

  /** The list is whole: however the rest ends, nothing of it counts. It is read so that the connection can be kept. */
  async #passRest(): Promise<undefined> {
    while (!this.#isTooLong && (await this.#take()) !== undefined) this.#held = [];
  }

  /** The next piece, which is held, too; undefined where the body has ended. */
  async #take(): Promise<Uint8Array | undefined> {
    if (this.#isOver) return undefined;
    try {
      const { done, value } = await this.#call.deadline.limit(this.#pieces.next(), abortGrace);
      if (!done) {
        this.#held.push(value);
        this.#bytes += value.length;
        return value;
      }
    } catch (error) {
      this.#cut = error ?? new Error("the body ended early");
    }
    this.#isOver = true;
    return undefined;
  }

  /** Closes the connection, unless all has come, and lets another request have its turn. To be called once. */
  #stop(): void {
    if (this.#call.response.pieces !== undefined) this.#call.connection.inFlight?.leave();
    if (!this.#isOver || this.#cut !== undefined) this.#pieces.return?.().catch(() => {});
  }

  get #isTooLong(): boolean {
    return this.#bytes > this.#limits.bytes;
  }

  /** Looks for the list. Gives how many bytes of whole items are held where it is there. */
  #findHead(): number {
    const bytes = join(this.#held, this.#bytes);
    const { connection, operation, response } = this.#call;
    // One character a byte, so that places in the text are places in the bytes.
    const decoding = new Decoding(scanEnvelope(bytesToCharacters(bytes)), this.#limits);
    if (enterList(decoding, { output: operation.output }, connection.encoding) === undefined) return 0;
    const { text, position } = decoding.scanner;
    if (shifting.test(`${response.contentType} ${text.slice(0, 200)}`)) return 0;
    const content = bytes.subarray(position);
    this.#head = bytes.slice(0, position);
    this.#held = [content];
    return this.#splitter.push(content);
  }

  /** Takes the first `ended` bytes of the last piece from what is held, and all before it. */
  #cutOff(ended: number): Uint8Array[] {
    const last = this.#held.at(-1) as Uint8Array;
    const content = [...this.#held.slice(0, -1), last.subarray(0, ended)];
    this.#held = [last.subarray(ended)];
    return content;
  }

  #partOf(content: readonly Uint8Array[], isLast = false): Part {
    const { connection, operation, response, origin } = this.#call;
    const bytes = join([this.#head as Uint8Array, ...content]);
    const { text, repair } = decodeText(bytes, response.contentType, connection);
    const decoding = new Decoding(scanEnvelope(text), this.#limits, repair, quoterOf(operation, origin));
    const headers = enterList(decoding, operation, connection.encoding);
    const { members } = decoding;
    decoding.count(this.#members);
    return { bytes, text, decoding, start: decoding.scanner.position, members, headers, isLast };
  }

  /** What is wrong, where a call would find it in the whole answer. */
  #failure({ bytes, text, decoding }: Part, partial: unknown): SoapError {
    const { deadline, origin } = this.#call;
    const { failure } = decoding.scanner;
    const found = failure === null ? decoding.problems : [{ ...failure, path: "" }, ...decoding.problems];
    const problems = found.map((problem) => ({ ...problem, position: problem.position + this.#characters }));
    const here = found[0]?.position ?? 0;
    const { line, snippet } = origin.confidential ? { line: 1, snippet: "" } : locate(text, here);
    const location = { line: line + this.#lines, snippet };
    const error = new DecodeError(problems, location, origin, { body: bytes, partial });
    const isShort = failure?.code === "truncated" && this.#cut !== undefined;
    return isShort ? shortened(error, bytes, this.#cut, deadline, origin) : error;
  }

  #tooLong(): DecodeError {
    return new DecodeError([tooLong(this.#limits)], { line: 1, snippet: "" }, this.#call.origin, {});
  }
}

async function* inOnePiece({ body, cut }: TransportResponse): AsyncGenerator<Uint8Array, void> {
  yield body;
  if (cut !== undefined) throw cut;
}
