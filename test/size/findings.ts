import * as operations from "../../src/interserver/operations/index.ts";
import type { Operation } from "../../src/soap/operation.ts";
import type { Bundle } from "./bundle.ts";

const names = Object.values<Operation>(operations).map(({ name }) => name);

/** The two that every session needs: one logs in, one proves that the session is good. */
const always = ["api_login", "api_get_prepay_remaining"];

/**
 * What a bundle for the edge must not hold; empty where it holds nothing of it.
 *
 * @param wanted the operations that it calls, none that every kind of service has. Null: it may hold all of them.
 */
export function findings({ text, files, imports }: Bundle, wanted: readonly string[] | null): readonly string[] {
  const allowed = wanted === null ? names : [...wanted, ...always];
  // A descriptor's name is followed by its parts; without them it stands in another one's advice.
  const held = names.filter((name) => new RegExp(`["'\`]${name}["'\`],\\{`).test(text));
  return [
    ...list("imports when it runs", imports),
    ...list(
      "holds other people's files",
      files.filter((path) => !isOurs(path)),
    ),
    ...list(
      "holds operations that are not called",
      held.filter((name) => !allowed.includes(name)),
    ),
    ...(wanted === null ? [] : list("holds operations that every kind of service has", familiesBeside(wanted, text))),
    ...list("names modules of Node's", text.match(/(?<=["'`])node:[\w/]+/g) ?? []),
    ...list("calls", text.match(/\b(?:eval|Function|require)(?=\()/g) ?? []),
    ...list("holds comments", text.match(/\/\*.*?\*\//gs) ?? []),
  ];
}

/** Operations that every kind of service has are made by functions, which put the kind into the name. */
function familiesBeside(wanted: readonly string[], text: string): readonly string[] {
  const families = [...text.matchAll(/api_\$\{\w+\}(_\w+)/g)].map(([, ending = ""]) => ending);
  return [...new Set(families)].filter((ending) => !wanted.some((name) => name.endsWith(ending)));
}

/** One finding for all things of a sort; none where there are none. */
function list(what: string, things: readonly string[]): readonly string[] {
  return things.length === 0 ? [] : [`${what}: ${things.join(", ")}`];
}

/** A file of this package, installed or where it is made. */
function isOurs(path: string): boolean {
  return path.startsWith("dist/") || /(^|\/)node_modules\/interserver-soap\/dist\//.test(path);
}
