import type { DispatcherClass } from "./undici-module.ts";

export type DispatcherName = "Agent" | "ProxyAgent" | "EnvHttpProxyAgent";

/** Loads one of undici's classes that send. */
export async function loadClass(name: DispatcherName): Promise<DispatcherClass> {
  const found = name === "Agent" ? await loadAgent() : (await import("#undici"))[name];
  if (found === undefined) throw new Error("undiciTransport works under Node only; fetchTransport works everywhere");
  return found;
}

/**
 * Loads the one class that most calls need from its file, whose place has been the same since undici 6. All of undici takes
 * three times as long, most of a first call, and puts an agent of its own behind Node's `fetch`: it is for a version that
 * keeps the class elsewhere, and for proxies, which need what it adds to every class.
 */
function loadAgent(): Promise<DispatcherClass | undefined> {
  return import("#undici/lib/dispatcher/agent.js").then(
    // CommonJS: what the file exports is the class. Elsewhere than under Node there is nothing.
    (file: { Agent?: unknown; default?: DispatcherClass }) => file.default,
    async () => (await import("#undici")).Agent,
  );
}
