import { formatValue } from "../format.ts";
import type { Terminal } from "../terminal.ts";
import type { Change } from "./compare.ts";

const signs = { added: "+", removed: "-", changed: "~" } as const;
const colours = { added: "green", removed: "red", changed: "yellow" } as const;

/** Prints the changes: grouped for people, a line each with tabs for a pipe. */
export function printChanges(changes: readonly Change[], terminal: Terminal): void {
  if (!terminal.isInteractive) {
    for (const line of changes.length > 0 ? formatValue(changes, terminal) : []) terminal.print(line);
    return;
  }
  const print = (change: Change["change"], text: string, indent = "") =>
    terminal.print(terminal.style(colours[change], `${indent}${signs[change]} ${text}`));
  let group = "";
  for (const change of changes) {
    const { of, what, name, before, after } = change;
    if (of === "" || what === "operation") {
      print(change.change, of === "" ? `${what}: ${values(change)}` : `${of}${after || before}`);
      continue;
    }
    if (of !== group) print("changed", of);
    group = of;
    print(change.change, `${what}${name === "" ? "" : ` ${name}`}: ${values(change)}`, "    ");
  }
}

function values({ change, before, after }: Change): string {
  return change === "changed" ? `${before} → ${after}` : after || before;
}

/** The changes in a few words, and what they mean for a caller. */
export function summarise(changes: readonly Change[], operations: number): string[] {
  if (changes.length === 0) return [`The WSDL describes what the catalogue does: ${operations} operations.`];
  const count = (change: Change["change"], what: string) => {
    const found = changes.filter((one) => one.change === change && one.what === what).length;
    return found === 0 ? [] : [`${found} ${what}${found === 1 ? "" : "s"} ${change}`];
  };
  const counts = [...count("added", "operation"), ...count("removed", "operation")];
  const others = changes.filter(({ what }) => what !== "operation").length;
  if (others > 0) counts.push(`${others} ${counts.length > 0 ? "other " : ""}difference${others === 1 ? "" : "s"}`);
  const moved = new Set(changes.filter(({ what }) => what === "parameter" || what === "order").map(({ of }) => of));
  return [
    `${counts.join(", ")}.`,
    ...(moved.size === 0
      ? []
      : [`The service takes parameters by position: calls of ${[...moved].join(", ")} may arrive with other values than meant.`]),
  ];
}
