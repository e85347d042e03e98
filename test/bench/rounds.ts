import type { Ask, Contender, Task } from "./contender.ts";

/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  /** What one round of a client lasts at least. */
  readonly milliseconds: number;
  /** Milliseconds that a client may be on the processor in all its rounds: one for which a run takes long makes fewer. */
  readonly patience: number;
  /** Of the growth: how large the largest answer is, and how often all sizes are measured. */
  readonly mostRows: number;
  readonly passes: number;
  /** All clients and the largest answers too, or those that the bounds are about. */
  readonly isThorough: boolean;
}

/** Nanoseconds of one run, by client, in the order of the rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** How many times as long the first round is: compilers at run time need a while. */
const warmUp = 4;

/**
 * Measures contenders that are prepared, in turns, so that whatever else the machine does befalls all of them alike. A first
 * round warms them up and does not count, unless it took all of a contender's time.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  ask: (milliseconds: number) => Ask,
  { rounds, milliseconds, patience }: Effort,
  tell: (text: string) => void,
): Promise<Times> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const spent = new Map<string, number>();
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const { name } = contender;
      const before = spent.get(name) ?? 0;
      if (before > patience) continue;
      const { nanoseconds, busy, cannot } = await contender.ask(ask(round === 0 ? warmUp * milliseconds : milliseconds));
      spent.set(name, cannot === undefined ? before + busy : Number.POSITIVE_INFINITY);
      if (nanoseconds === undefined) tell(`${name}: ${cannot}`);
      else if (round > 0 || busy > patience) times.get(name)?.push(nanoseconds);
    }
  }
  return times;
}

/** Gets ready those that can do a task, which they prove once; says of the others why not. */
export async function prepare(
  contenders: readonly Contender[],
  task: Task,
  tell: (text: string) => void,
): Promise<readonly Contender[]> {
  const ready: Contender[] = [];
  for (const contender of contenders) {
    const loaded = await contender.ask({ ask: "load", ...task });
    const { cannot } = loaded.cannot === undefined ? await contender.ask({ ask: "check" }) : loaded;
    if (cannot === undefined) ready.push(contender);
    else tell(`${contender.name}: ${cannot}`);
  }
  return ready;
}
