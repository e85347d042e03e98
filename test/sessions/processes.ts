import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What one process says of the calls that it has made at once. */
export interface Told {
  readonly outcomes: readonly { readonly kind: string; readonly reason?: string }[];
  readonly milliseconds: number;
}

/** Node processes that share a login. */
export class Processes {
  readonly #children: readonly ChildProcess[];

  private constructor(children: readonly ChildProcess[]) {
    this.#children = children;
  }

  /** Starts so many; each has loaded everything and is connected when this is done. */
  static async start(count: number, store: string, redis: string, endpoint: string): Promise<Processes> {
    const children = Array.from({ length: count }, () =>
      fork(join(import.meta.dirname, "programs/process.mjs"), [store, redis, endpoint], { execArgv: [] }),
    );
    await Promise.all(children.map(answerOf));
    return new Processes(children);
  }

  /** Tells all of them to call now. */
  call(): Promise<Told[]> {
    const answers = this.#children.map((child) => answerOf(child) as Promise<Told>);
    for (const child of this.#children) child.send("call");
    return Promise.all(answers);
  }

  async stop(): Promise<void> {
    const exits = this.#children.map((child) => once(child, "exit"));
    for (const child of this.#children) child.disconnect();
    await Promise.all(exits);
  }
}

/** The next message of a process. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a process ended with ${code}`);
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}
