/**
 * One of several processes that share a login: `process.mjs STORE REDIS ENDPOINT`. It says that it is ready; for each
 * message it makes five calls at once and tells their kinds and the milliseconds that they took; it ends when it is
 * disconnected.
 */
import { createSessionStore, InterServer } from "../../../dist/index.js";
import { stores } from "./stores.mjs";

const [name = "", redis = "", endpoint = ""] = process.argv.slice(2);
const opened = await stores[name]?.(redis);
if (opened === undefined) throw new Error(`no store is called ${name}`);

const api = new InterServer({
  username: "demo@example.com",
  password: "demo",
  endpoint,
  sessionStore: createSessionStore(opened.store),
});
// undici is loaded now, so that the calls start together.
await api.api_get_license_types();

process.on("message", async () => {
  const start = performance.now();
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => api.api_buy_license({ ip: "192.0.2.7", type: 5000 })));
  process.send?.({ outcomes, milliseconds: performance.now() - start });
});
process.on("disconnect", opened.close);
process.send?.("ready");
