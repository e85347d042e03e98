/**
 * Runs before the other scripts, so that each of them works as the first command after a clone:
 *
 *   node src/build/prepare.js           installs what package-lock.json names, where that has not been done
 *   node src/build/prepare.js build     and builds dist, where a source is newer
 *
 * Nothing but Node itself may be imported here, since nothing else may be there yet. With nothing to do it takes some
 * milliseconds and prints nothing.
 */
import { execSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
// npm writes the first file at the end of an install; the build writes the second one last.
const installed = modified("node_modules/.package-lock.json");
const built = modified("dist/index.js");

if (installed < modified("package-lock.json")) {
  // NODE_ENV=production would leave the tools out.
  run("npm ci --include=dev --no-audit --no-fund --loglevel=error", installed);
}
if (process.argv[2] === "build" && built < lastChange()) {
  run("node src/build/build.js", built);
}

/** When a file was written, in milliseconds; 0 where there is none. */
function modified(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The last change of what a build is made from. A folder's own time tells of files that were added, renamed or deleted. */
function lastChange() {
  const sources = readdirSync(join(root, "src"), { recursive: true }).map((name) => join("src", name));
  return Math.max(...["package.json", "package-lock.json", "tsconfig.json", "src", ...sources].map(modified));
}

function run(command, before) {
  console.error(`${command.split(" --")[0]} (${before === 0 ? "for the first time" : "something is newer"})`);
  try {
    execSync(command, { cwd: root, stdio: ["ignore", 2, 2] });
  } catch (error) {
    // The command has said what is wrong; a stack trace of this script would only hide it.
    process.exit(error.status ?? 1);
  }
}
