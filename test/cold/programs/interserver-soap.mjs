import { measure } from "./timing.mjs";

await measure(async (_, endpoint) => {
  const { InterServer } = await import("interserver-soap");
  const api = new InterServer({ username: "demo@example.com", password: "demo", endpoint });
  return async () => {
    const { kind } = await api.strPixels({ string: "Hello" });
    if (kind !== "ok") throw new Error(`answered ${kind}`);
  };
});
