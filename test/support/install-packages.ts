import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs what the `package-lock.json` of a folder names, where that has not been done since the file was written. No
 * package's own scripts are run.
 */
export function installPackages(folder: string): void {
  // npm writes the first file at the end of an install.
  if (modified(join(folder, "node_modules/.package-lock.json")) >= modified(join(folder, "package-lock.json"))) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
  });
}

/** When a file was written, in milliseconds; 0 where there is none. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
