import { type ClientOptions, createClient } from "../../src/interserver/client.ts";
import { api_vps_get_services } from "../../src/interserver/operations/vps.ts";
import { createSessionStore } from "../../src/interserver/session-store.ts";
import type { KeyValueStore } from "../../src/interserver/stored-session.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** The service, and what it was asked. Unlike `FakeService` it knows several sessions at a time, as the real one does. */
export function startService() {
  const { fetch, state, fail } = createSandbox();
  const names: string[] = [];
  return {
    names,
    fail,
    count: (operation: string) => names.filter((name) => name === operation).length,
    /** Forgets all sessions. */
    expire: () => state.sessions.clear(),
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      names.push(/<ns1:(\w+)/.exec(String(init?.body))?.[1] ?? "");
      return fetch(input, init);
    },
  };
}

type Service = ReturnType<typeof startService>;

const demo = { username: "demo@example.com", password: "demo" };

/** A client of a process of its own: what it shares with the others is the store. */
export function clientOf(service: Service, store: KeyValueStore, options: Partial<ClientOptions> = {}) {
  return createClient({ ...demo, fetch: service.fetch, sessionStore: createSessionStore(store), ...options });
}

/** A store whose answers take some milliseconds, and what it was asked to keep. */
export class SlowStore implements KeyValueStore {
  readonly kept = new Map<string, string>();
  readonly sets: { key: string; value: string; ttl: number }[] = [];

  async get(key: string): Promise<unknown> {
    await delay();
    return this.kept.get(key) ?? null;
  }

  async set(key: string, value: string, { ttl }: { ttl: number }): Promise<unknown> {
    await delay();
    this.sets.push({ key, value, ttl });
    this.kept.set(key, value);
    return "OK";
  }

  async delete(key: string): Promise<unknown> {
    await delay();
    return Number(this.kept.delete(key));
  }
}

const delay = () => new Promise((resolve) => setTimeout(resolve, 1 + 3 * Math.random()));

/** A text as this package keeps it, at its own key. */
export const kept = (sid: string, time = new Date()) => `${sid} ${time.toISOString()}`;

/** A session id that the service has never given. */
export const unknownSid = "0123456789abcdef0123456789abcdef";
export const randomSid = () => Array.from({ length: 32 }, () => Math.floor(16 * Math.random()).toString(16)).join("");

/** The key of the demo account's session. */
export async function demoKey(): Promise<string> {
  const store = new Map<string, string>();
  await clientOf(startService(), store).call(api_vps_get_services);
  return [...store.keys()].join();
}
