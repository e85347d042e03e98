/** Where the contract finds what it calls. It travels as JSON to whatever runs the contract. */
export interface Server {
  /** The sandbox. */
  readonly sandbox: string;
  /** What only the servers' owner can do: `GET logins` and `GET writes` count them, `POST expire` ends all sessions. */
  readonly control: string;
  /** Answers with fixed bytes, each at a path of its own; see `server/answers.ts`. */
  readonly answers: string;
  /** Answers reads, and drops the connection when a write has come; see `server/drops.ts`. */
  readonly drops: string;
  /** Addresses where connecting or answering fails; see `server/failures.ts`. */
  readonly failures: Readonly<Record<string, string>>;
  readonly username: string;
  readonly password: string;
}

/** Does something and gives what it saw, as data that JSON can hold. */
export type Case = (server: Server) => Promise<unknown>;

export type Cases = Readonly<Record<string, Case>>;
