import { LoginRefusedError } from "./errors.ts";

/** For how long, in milliseconds, a session that was seen to be good is taken to be good. */
const trustedFor = 60_000;

/** For how long, in milliseconds, a refused login is not tried again: asked again and again, a service may lock the account. */
const refusedFor = 60_000;

/** Gives a session id other than `stale`, and whether the service has shown that it knows it. */
export type LogIn = (stale?: string) => Promise<{ readonly sid: string; readonly isProved: boolean }>;

/**
 * One login shared by all calls of a client: however many start together, it is made once, and once more each time the
 * service is found to have dropped it.
 */
export class Session {
  readonly #logIn: LogIn;
  readonly #isGood: (sid: string) => Promise<boolean>;
  /** The login under way or done. */
  #current: Promise<string> | undefined;
  /** What it gave, once it is done. */
  #sid: string | undefined;
  /** When the service last showed that it knows `#sid`. */
  #provedAt = Number.NEGATIVE_INFINITY;
  #proof: Promise<string> | undefined;
  /** The session id that the service was found to have dropped, until there is another. */
  #stale: string | undefined;
  #doubts = 0;
  /** Until when `#current` stays what it is: a login that was refused. */
  #refusedUntil = Number.POSITIVE_INFINITY;

  /**
   * @param logIn gives a session id, or rejects; one in place of `stale` must be proved
   * @param isGood asks the service whether a session id is good
   */
  constructor(logIn: LogIn, isGood: (sid: string) => Promise<boolean>) {
    this.#logIn = logIn;
    this.#isGood = isGood;
  }

  /** The session id, where there is one that was seen to be good within the last minute. */
  get proved(): string | undefined {
    return performance.now() - this.#provedAt < trustedFor ? this.#sid : undefined;
  }

  /** The session id, by a login where there is none yet. */
  get(): Promise<string> {
    if (performance.now() >= this.#refusedUntil) this.#current = undefined;
    this.#current ??= this.#start();
    return this.#current;
  }

  /** A session id other than `stale`, which the service does not know any more. */
  renew(stale: string): Promise<string> {
    // Of the calls that find it stale together, the first to come here logs in for all.
    if (this.#sid === stale) {
      this.#stale = stale;
      this.#current = this.#start();
    }
    return this.get();
  }

  /** The session id, made sure of: calls that ask together share one question to the service. */
  prove(): Promise<string> {
    if (this.proved !== undefined) return this.get();
    this.#proof ??= this.#ask().finally(() => {
      this.#proof = undefined;
    });
    return this.#proof;
  }

  /** How often the session was doubted: to be told to `accepted`, as it was when the call was sent. */
  get doubts(): number {
    return this.#doubts;
  }

  /** Notes that the service has shown that it knows this session id, unless a doubt came while the call was under way. */
  accepted(sid: string, doubts: number): void {
    if (sid === this.#sid && doubts === this.#doubts) this.#provedAt = performance.now();
  }

  /** Notes that the session may be gone: something broke, or an answer came that a bad session gets too. */
  doubt(): void {
    this.#doubts++;
    this.#provedAt = Number.NEGATIVE_INFINITY;
  }

  async #start(): Promise<string> {
    this.#sid = undefined;
    this.#refusedUntil = Number.POSITIVE_INFINITY;
    this.doubt();
    const doubts = this.#doubts;
    try {
      const { sid, isProved } = await this.#logIn(this.#stale);
      this.#sid = sid;
      this.#stale = undefined;
      if (isProved) this.accepted(sid, doubts);
      return sid;
    } catch (error) {
      if (error instanceof LoginRefusedError) this.#refusedUntil = performance.now() + refusedFor;
      else this.#current = undefined;
      throw error;
    }
  }

  async #ask(): Promise<string> {
    const sid = await this.get();
    // The login may have been made just now.
    if (this.proved !== undefined) return sid;
    const doubts = this.#doubts;
    if (!(await this.#isGood(sid))) return this.renew(sid);
    this.accepted(sid, doubts);
    return sid;
  }
}
