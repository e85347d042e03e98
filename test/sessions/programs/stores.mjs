import { Redis } from "ioredis";
import { createClient } from "redis";
import { createStorage } from "unstorage";
import redisDriver from "unstorage/drivers/redis";

/**
 * A store on a Redis, and how to leave it. The objects are the README's.
 *
 * @typedef {object} Opened
 * @property {import("../../../dist/index.js").KeyValueStore} store
 * @property {() => unknown} close
 */

/** @type {Record<string, (url: string) => Promise<Opened>>} */
export const stores = {
  async unstorage(url) {
    const storage = createStorage({ driver: redisDriver({ url }) });
    return {
      store: { get: storage.getItem, set: storage.setItem, delete: storage.removeItem },
      close: () => storage.dispose(),
    };
  },

  async redis(url) {
    const redis = createClient({ url });
    await redis.connect();
    return {
      store: {
        get: (key) => redis.get(key),
        set: (key, value, { ttl }) => redis.set(key, value, { EX: ttl }),
        delete: (key) => redis.del(key),
      },
      close: () => redis.destroy(),
    };
  },

  async ioredis(url) {
    const redis = new Redis(url);
    return {
      store: {
        get: (key) => redis.get(key),
        set: (key, value, { ttl }) => redis.set(key, value, "EX", ttl),
        delete: (key) => redis.del(key),
      },
      close: () => redis.disconnect(),
    };
  },
};
