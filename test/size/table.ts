import { markdownTable } from "../support/markdown.ts";
import type { Bundle } from "./bundle.ts";
import type { Program } from "./programs.ts";

/** The table for the README. Sizes are rounded, since zlib's versions differ by some bytes. */
export function writeTable(rows: readonly (readonly [Program, Bundle])[]): string {
  return markdownTable(
    ["a bundle of", "minified", "gzipped", "goal"],
    rows.map(([{ title, goal }, { minified, gzipped }]) => [
      title,
      kilobytes(minified),
      kilobytes(gzipped),
      goal === undefined ? "" : kilobytes(goal),
    ]),
  );
}

/** Of 1000 bytes, as everywhere in the README. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
