import soap from "soap";
import { run } from "./run.mjs";

/** Leaves a text as it is: the example for `customDeserializer` in the documentation. */
const keep = (text) => text;

const client = await soap.createClientAsync(process.argv[2], {
  handleNilAsNull: true,
  preserveWhitespace: true,
  forceUseSchemaXmlns: true, // "for the best SOAP specification support"
  customDeserializer: { date: keep, dateTime: keep, decimal: keep, long: keep },
});

run(
  "attributes",
  async ({ name, latin1 }, args) => {
    const [result] = await client[`${name}Async`](args, latin1 ? { responseEncoding: "latin1" } : {});
    return result?.return;
  },
  () => client.lastResponse,
);
