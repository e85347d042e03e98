import { answers } from "./answers.ts";
import { connections } from "./connections.ts";
import type { Cases, Server } from "./server.ts";
import { service } from "./service.ts";

/**
 * What every runtime has to do alike. This folder is an ES module that imports the package by its name and nothing else, so
 * that it runs wherever the package does. It sees and tells; what should be seen stands in `expected.ts`.
 */
export const contract: Cases = { ...service, ...answers, ...connections };

/** What a case saw, or why it broke down. */
export type Observation = { readonly saw: unknown } | { readonly failed: string };

/** Runs the cases, one after the other. */
export async function runContract(server: Server): Promise<Record<string, Observation>> {
  const observations: Record<string, Observation> = {};
  for (const [name, run] of Object.entries(contract)) {
    try {
      observations[name] = { saw: (await run(server)) ?? null };
    } catch (error) {
      observations[name] = { failed: error instanceof Error ? `${error.stack ?? error}` : String(error) };
    }
  }
  return observations;
}
