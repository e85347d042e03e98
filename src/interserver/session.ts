/** For how long, in milliseconds, a session that was seen to be good is taken to be good. */
const trustedFor = 60_000;

/**
 * One login shared by all calls of a client: however many start together, it is made once, and once more each time the
 * service is found to have dropped it.
 */
export class Session {
  readonly #login: () => Promise<string>;
  readonly #isGood: (sid: string) => Promise<boolean>;
  /** The login under way or done. */
  #current: Promise<string> | undefined;
  /** What it gave, once it is done. */
  #sid: string | undefined;
  /** When the service last showed that it knows `#sid`. */
  #provedAt = Number.NEGATIVE_INFINITY;
  #proof: Promise<string> | undefined;

  /**
   * @param login gives a session id, or rejects
   * @param isGood asks the service whether a session id is good
   */
  constructor(login: () => Promise<string>, isGood: (sid: string) => Promise<boolean>) {
    this.#login = login;
    this.#isGood = isGood;
  }

  /** Whether there is a session that was seen to be good within the last minute. */
  get isProved(): boolean {
    return performance.now() - this.#provedAt < trustedFor;
  }

  /** The session id, by a login where there is none yet. */
  get(): Promise<string> {
    this.#current ??= this.#start();
    return this.#current;
  }

  /** A session id other than `stale`, which the service does not know any more. */
  renew(stale: string): Promise<string> {
    // Of the calls that find it stale together, the first to come here logs in for all.
    if (this.#sid === stale) this.#current = undefined;
    return this.get();
  }

  /** The session id, made sure of: calls that ask together share one question to the service. */
  prove(): Promise<string> {
    if (this.isProved) return this.get();
    this.#proof ??= this.#ask().finally(() => {
      this.#proof = undefined;
    });
    return this.#proof;
  }

  /** Notes that the service has just shown that it knows this session id. */
  accepted(sid: string): void {
    if (sid === this.#sid) this.#provedAt = performance.now();
  }

  /** Notes that the session may be gone: something broke, or an answer came that a bad session gets too. */
  doubt(): void {
    this.#provedAt = Number.NEGATIVE_INFINITY;
  }

  async #start(): Promise<string> {
    this.#sid = undefined;
    this.#provedAt = Number.NEGATIVE_INFINITY;
    try {
      this.#sid = await this.#login();
    } catch (error) {
      this.#current = undefined;
      throw error;
    }
    this.accepted(this.#sid);
    return this.#sid;
  }

  async #ask(): Promise<string> {
    const sid = await this.get();
    // The login may have been made just now.
    if (this.isProved) return sid;
    if (!(await this.#isGood(sid))) return this.renew(sid);
    this.accepted(sid);
    return sid;
  }
}
