import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the runtimes are installed. */
export const folder = join(import.meta.dirname, "..");

/** A program that a package brings. */
export const programOf = (packageName: string, path: string) => join(folder, "node_modules", packageName, path);

/** The version of an installed package. */
export function packageVersion(packageName: string): string {
  return JSON.parse(readFileSync(programOf(packageName, "package.json"), "utf8")).version;
}
