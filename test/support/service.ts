import { answer, badSession, purchase } from "./envelopes.ts";

/** What the service is asked: the operation's name and the texts of its parameters. */
export interface Call {
  readonly operation: string;
  readonly sid: string;
  readonly body: string;
}

/** An answer's result element, a whole envelope, or a promise of one. */
type Answer = string | Promise<string>;

/**
 * The service as a `fetch`, in this process. It knows one session id at a time, `sid-1` at first; every login gives
 * the next. By default it answers a purchase to every operation with a good session, and `Invalid Session ID` else.
 */
export class FakeService {
  readonly calls: Call[] = [];
  /** The session id that is good; blank before the first login. */
  sid = "";
  #logins = 0;
  readonly #answers: Readonly<Record<string, (call: Call) => Answer>>;

  /** @param answers by the operation's name; what is not there is answered as described above */
  constructor(answers: Readonly<Record<string, (call: Call) => Answer>> = {}) {
    this.#answers = answers;
  }

  /** The names of the operations that were called. */
  get names(): string[] {
    return this.calls.map(({ operation }) => operation);
  }

  /** How often an operation was called. */
  count(operation: string): number {
    return this.names.filter((name) => name === operation).length;
  }

  /** Forgets its session, as it does after some hours. */
  expire(): void {
    this.sid = "";
  }

  /** Gives a new session id and forgets the last one. */
  login(): string {
    this.sid = `sid-${++this.#logins}`;
    return `<return>${this.sid}</return>`;
  }

  readonly fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const body = String(init?.body);
    const operation = /<ns1:(\w+)>/.exec(body)?.[1] ?? "";
    const sid = /<sid [^>]*>([^<]*)</.exec(body)?.[1] ?? "";
    const call = { operation, sid, body };
    this.calls.push(call);
    await Promise.resolve();
    const result = await (this.#answers[operation] ?? ((asked) => this.#byDefault(asked)))(call);
    return new Response(result.startsWith("<?xml") ? result : answer(result));
  };

  #byDefault({ operation, sid }: Call): string {
    if (operation === "api_login") return this.login();
    return this.knows(sid) ? purchase : badSession;
  }

  knows(sid: string): boolean {
    return sid !== "" && sid === this.sid;
  }
}
