import strongSoap from "strong-soap";
import { run } from "./run.mjs";

const client = await new Promise((resolve, reject) => {
  strongSoap.soap.createClient(process.argv[2], {}, (error, created) => (error ? reject(error) : resolve(created)));
});

run(
  "$attributes",
  async ({ name, latin1 }, args) => {
    const { result } = await client[name](args, latin1 ? { encoding: "latin1" } : {});
    return result?.return;
  },
  () => client.lastResponse,
);
