/** A Worker that makes one call for each request, with a client made for it: nothing is left in the isolate. */
import { createClient, createSessionStore } from "../../../dist/interserver/client.js";
import { api_vps_get_services } from "../../../dist/interserver/operations/index.js";

export default {
  /**
   * @param {Request} _
   * @param {{ SESSIONS: import("@cloudflare/workers-types").KVNamespace, ENDPOINT: string }} env
   */
  async fetch(_, env) {
    const sessionStore = createSessionStore({
      get: (key) => env.SESSIONS.get(key),
      set: (key, value, { ttl }) => env.SESSIONS.put(key, value, { expirationTtl: ttl }),
      delete: (key) => env.SESSIONS.delete(key),
    });
    const client = createClient({ username: "demo@example.com", password: "demo", endpoint: env.ENDPOINT, sessionStore });
    return Response.json(await client.call(api_vps_get_services));
  },
};
