import { OptionError } from "../soap/errors.ts";
import type { LogIn } from "./session.ts";
import { type KeyValueStore, StoredSession } from "./stored-session.ts";

/** Shares one login among all clients of an account, in whichever process they are. Made by `createSessionStore`. */
export interface SessionStore {
  /**
   * A way to log in that looks into the store first.
   *
   * @param account tells it from all others: the endpoint, the user name and the password
   * @param logIn asks the service for a new session id
   * @param isGood asks the service whether a session id is good
   */
  share(account: string, logIn: () => Promise<string>, isGood: (sid: string) => Promise<boolean>): LogIn;
}

/**
 * Keeps sessions where other processes find them, for three hours: a function that starts cold then needs no login.
 *
 * Keep the store private: who reads it can use the account for as long as the session lasts, and can try passwords against its
 * keys, which are hashes. The password itself is not in it. A store that fails is done without, silently, and one that hangs
 * holds up a login for a second.
 *
 * A function of its own, so that bundles without it do not carry it.
 *
 * @throws {OptionError} where the store lacks a function.
 *
 * @example
 * const sessionStore = createSessionStore(new Map());
 * const client = createClient({ username, password, sessionStore });
 */
export function createSessionStore(store: KeyValueStore): SessionStore {
  for (const name of ["get", "set", "delete"] as const) {
    if (typeof store[name] !== "function")
      throw new OptionError(`a session store needs get, set and delete: ${name} is no function`);
  }
  return {
    share(account, logIn, isGood) {
      const stored = new StoredSession(store, account);
      return async (stale) => {
        const found = await stored.find(stale);
        if (found !== undefined) {
          if (stale === undefined) return { sid: found, isProved: false };
          // A call that has met a bad session is sent once more and no oftener, so what is found for it must be good.
          if (await isGood(found).catch(() => false)) return { sid: found, isProved: true };
        }
        try {
          const sid = await logIn();
          await stored.keep(sid);
          return { sid, isProved: true };
        } catch (error) {
          await stored.drop(found ?? stale);
          throw error;
        }
      };
    },
  };
}
