import { Deadline } from "../soap/deadline.ts";

/**
 * What keeps short texts for other processes, each under a key of its own: a Redis, Workers KV, a `Map`. It may forget, or
 * show late what was written: whatever it does costs a login or a wait, never a call.
 */
export interface KeyValueStore {
  /** The text under a key, or a promise of it; anything else where there is none. */
  get(key: string): unknown;
  /** Keeps a text under a key for `ttl` seconds, or longer. */
  set(key: string, value: string, options: { readonly ttl: number }): unknown;
  /** Forgets what is under a key. */
  delete(key: string): unknown;
}

/** How long a session is kept, in seconds: three hours, since the service promises "at least several". */
const sessionTtl = 10_800;
/** How long it is known that somebody is logging in, in seconds: the least that Workers KV takes. */
const noteTtl = 60;
/** The longest that the store may take for one thing, in milliseconds. After that, this login goes on without it. */
const storeTimeout = 1000;
/** How long another's login is waited for, in milliseconds. */
const loginPatience = 2000;

/** One account's session in a store. Nothing here rejects: errors of the store are the same as a store that is empty. */
export class StoredSession {
  readonly #store: KeyValueStore;
  readonly #account: string;
  /** What this client writes to say that it logs in. The word keeps stores that parse from giving back a number. */
  readonly #note = `login ${Math.random()}`;
  /** Whether the store has failed since the last `find`. */
  #isOut = false;
  #hash: Promise<string> | undefined;

  /** @param account what tells it from all others: the endpoint, the user name and the password */
  constructor(store: KeyValueStore, account: string) {
    this.#store = store;
    this.#account = account;
  }

  /**
   * A session id other than `stale`, which the service may or may not know. Where there is none, this client is to log in,
   * and others wait for what it keeps or drops.
   */
  async find(stale?: string): Promise<string | undefined> {
    this.#isOut = false;
    const found = await this.#read(stale);
    if (found !== undefined) return found;
    // Who sees no note writes one, waits until all who saw none have written theirs, and logs in where its own has stayed:
    // Fischer's mutual exclusion, which asks no more of a store than to read and to write.
    let hasNoted = false;
    const end = performance.now() + loginPatience;
    for (let wait = 50; !this.#isOut && performance.now() < end; wait = Math.min(2 * wait, 400)) {
      const note = await this.#use((key) => this.#store.get(noteOf(key)));
      // Read after the note, so that a login which is over when the note is gone is not overlooked.
      const sid = await this.#read(stale);
      if (sid !== undefined || note === this.#note || (hasNoted && !note)) return sid;
      hasNoted = !note;
      if (hasNoted) {
        await this.#use((key) => this.#store.set(noteOf(key), this.#note, { ttl: noteTtl }));
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return undefined;
  }

  /** Keeps the session id of a login for the others. */
  async keep(sid: string): Promise<void> {
    // The time is for stores that keep things for ever. With it the value is nothing that a store would parse, as the
    // session id `1234567890123456e123456789012345` is.
    const value = `${sid} ${new Date().toISOString()}`;
    await this.#use((key) => this.#store.set(key, value, { ttl: sessionTtl }));
    await this.#use((key) => this.#store.delete(noteOf(key)));
  }

  /** After a login that failed: forgets `stale`, unless another has replaced it, and lets others try. */
  async drop(stale: string | undefined): Promise<void> {
    if (stale !== undefined && (await this.#read()) === stale) await this.#use((key) => this.#store.delete(key));
    await this.#use((key) => this.#store.delete(noteOf(key)));
  }

  async #read(stale?: string): Promise<string | undefined> {
    const value = await this.#use((key) => this.#store.get(key));
    if (typeof value !== "string") return undefined;
    const [, sid, time = ""] = /^([\da-f]{32}) (.+)$/.exec(value) ?? [];
    return sid !== stale && Date.now() - Date.parse(time) < sessionTtl * 1000 ? sid : undefined;
  }

  /** What the store answers; undefined where it fails or takes too long, and from then on until the next `find`. */
  async #use(run: (key: string) => unknown): Promise<unknown> {
    if (this.#isOut) return undefined;
    const deadline = new Deadline(storeTimeout, undefined).start();
    try {
      return await deadline.limit(this.#key().then((key) => run(key)));
    } catch {
      this.#isOut = true;
      return undefined;
    } finally {
      deadline.clear();
    }
  }

  /** A hash: the store's keys name no account, and a password that was changed finds no session of the old one. */
  #key(): Promise<string> {
    this.#hash ??= sha256(this.#account);
    return this.#hash.then((hash) => `interserver-soap:${hash}`);
  }
}

const noteOf = (key: string) => `${key}:login`;

/** In hexadecimal digits. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
