import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { runtimes, runtimesFolder } from "./runtimes.ts";

/** On what was measured, with which versions; what is not installed is left out. */
export function describeMachine(root: string): string {
  const [processor] = cpus();
  const peers = join(root, "test/interop/peers");
  const installed: readonly (readonly [name: string, version: string | undefined])[] = [
    ["Node", process.versions.node],
    ["node-soap", packageVersion(peers, "soap")],
    ["strong-soap", packageVersion(peers, "strong-soap")],
    ["fast-xml-parser", packageVersion(join(root, "test/bench"), "fast-xml-parser")],
    ["undici", packageVersion(root, "undici")],
    ["PHP", printed("php", "-r", "echo PHP_VERSION;")],
    ["SOAP::Lite", printed("perl", "-MSOAP::Lite", "-e", "print $SOAP::Lite::VERSION")],
    ["suds", printed("/usr/bin/python3", "-c", "import suds; print(suds.__version__)")],
    ...runtimes.map(
      ({ name, packageName }) => [name.split(" ")[0] ?? "", packageVersion(runtimesFolder(root), packageName)] as const,
    ),
  ];
  const known = installed.flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`]));
  return `${processor?.model.trim() ?? "a processor"}, ${cpus().length} cores; ${[...new Set(known)].join(", ")}`;
}

function packageVersion(folder: string, name: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

function printed(program: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
