import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The server of the whole calls, in a process of its own. */
export async function startServer(root: string, folder: string): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(root, "test/bench/server.mjs"), join(folder, "served")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [endpoint] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return {
    endpoint,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
