import { join } from "node:path";
import { runtimesFolder } from "./runtimes.ts";

/** The folders whose packages these suites need; the runtimes are large. */
export function packageFolders(root: string, suites: readonly string[]): readonly string[] {
  const folders = [join(root, "test/bench"), join(root, "test/interop/peers")];
  return suites.includes("runtimes") ? [...folders, runtimesFolder(root)] : folders;
}
