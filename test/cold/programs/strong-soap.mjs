import { load, measure } from "./timing.mjs";

await measure(async (wsdl, endpoint) => {
  const { soap } = load("strong-soap");
  const client = await new Promise((resolve, reject) => {
    soap.createClient(wsdl, { endpoint }, (error, created) => (error ? reject(error) : resolve(created)));
  });
  return async () => {
    const { result } = await client.strPixels({ string: "Hello" });
    if (result.return === undefined) throw new Error("answered nothing");
  };
});
