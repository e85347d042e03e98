import type { Figure } from "./figure.ts";
import type { Times } from "./rounds.ts";

/** How many times as long as one client the others take, round by round; a figure a client. */
export function ratiosTo(client: string, times: Times, { suite, row }: Pick<Figure, "suite" | "row">): readonly Figure[] {
  const base = times.get(client) ?? [];
  return [...times].flatMap(([column, rounds]) => {
    const values = rounds.flatMap((time, round) => {
      const beside = base[round];
      return beside === undefined ? [] : [time / beside];
    });
    return column === client || values.length === 0 ? [] : [{ suite, row, column, better: "more", values }];
  });
}
