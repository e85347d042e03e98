import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** Axis with the services of `java/services.wsdd`. */
export interface AxisServer {
  /** The address of a service. */
  endpoint(service: string): string;
  /** Such as `17.0.15`. */
  readonly javaVersion: string;
  stop(): Promise<void>;
}

const packages = "default-jdk-headless libaxis-java";
const sources = join(import.meta.dirname, "java");

/** Where Debian puts what Axis is made of. */
const libraries = ["axis", "axis-jaxrpc", "axis-saaj", "commons-logging", "commons-discovery", "wsdl4j"].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** Compiles the Java code into a directory of its own and serves it at a free port of this machine. */
export async function startAxis(): Promise<AxisServer> {
  const directory = await mkdtemp(join(tmpdir(), "axis-"));
  let child: ChildProcess | undefined;
  const stop = async () => {
    if (child !== undefined) await stopChild(child);
    await rm(directory, { recursive: true });
  };
  try {
    await compile(directory);
    const classPath = [...libraries, directory].join(delimiter);
    const services = join(sources, "services.wsdd");
    // It looks for files of its own in the directory that it runs in.
    child = spawn("java", ["-cp", classPath, "interop.InteropServer", services], { cwd: directory });
    const { port, javaVersion } = await untilReady(child);
    return { endpoint: (service) => `http://127.0.0.1:${port}/axis/services/${service}`, javaVersion, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function compile(directory: string): Promise<void> {
  const files = (await readdir(sources)).filter((file) => file.endsWith(".java")).map((file) => join(sources, file));
  const flags = ["-encoding", "UTF-8", "-cp", libraries.join(delimiter), "-d", directory];
  try {
    await promisify(execFile)("javac", [...flags, ...files]);
  } catch (error) {
    throw new Error(`the Java code cannot be compiled: apt-get install ${packages}`, { cause: error });
  }
}

/** Waits until Axis says which port it listens at. */
async function untilReady(child: ChildProcess): Promise<{ port: string; javaVersion: string }> {
  let output = "";
  let errors = "";
  // Axis reports every fault that it sends; what is not read would stop it in the end.
  child.stderr?.on("data", (piece: Buffer) => {
    errors = (errors + piece.toString()).slice(-10_000);
  });
  return new Promise((resolve, reject) => {
    child.on("error", (cause) => reject(new Error(`java cannot be run: apt-get install ${packages}`, { cause })));
    child.on("exit", (code) => reject(new Error(`java ended with ${code}:\n${errors}`)));
    child.stdout?.on("data", (piece: Buffer) => {
      output += piece.toString();
      const { port, javaVersion } = /^port (?<port>\d+), Java (?<javaVersion>.+)\n/m.exec(output)?.groups ?? {};
      if (port !== undefined && javaVersion !== undefined) resolve({ port, javaVersion });
    });
  });
}

/** Closes the server's standard input, at which it ends. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.stdin?.end();
  await exited;
}
