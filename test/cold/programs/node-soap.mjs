import { load, measure } from "./timing.mjs";

await measure(async (wsdl, endpoint) => {
  const { createClientAsync } = load("soap");
  const client = await createClientAsync(wsdl, { endpoint });
  return async () => {
    const [answer] = await client.strPixelsAsync({ string: "Hello" });
    if (answer.return === undefined) throw new Error("answered nothing");
  };
});
