import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The program's sandbox in a process of its own, so that it takes no time of those that are measured. */
export async function startSandbox(root: string): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["dist/cli/interserver-soap.js", "sandbox", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [endpoint] = /http:\S+/.exec(line) ?? [];
    if (endpoint === undefined) continue;
    child.stdout.resume(); // read to the end: a full pipe would stop the program
    return { endpoint, stop };
  }
  await exited;
  throw new Error("the sandbox ended before it said its address");
}
