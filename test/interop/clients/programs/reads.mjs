// Makes the calls that it reads from its input with node-soap, which knows them from the WSDL alone, and prints how each
// ended: a value, a fault of the server's, or an error of the client's. With the argument `plainly` calls that take nothing are
// given an object with nothing in it.
import { createRequire } from "node:module";
import { json } from "node:stream/consumers";

const { createClientAsync } = createRequire(new URL("../../peers/package.json", import.meta.url))("soap");
const { wsdl, calls } = await json(process.stdin);
const client = await createClientAsync(wsdl, { handleNilAsNull: true, preserveWhitespace: true });

const outcomes = [];
for (const call of calls) outcomes.push(await outcomeOf(call));
console.log(JSON.stringify(outcomes));

async function outcomeOf({ operation, arguments: input }) {
  try {
    // node-soap takes a message without parts for one of the document style, unless the arguments are null.
    const takesNothing = Object.keys(input).length === 0 && process.argv[2] !== "plainly";
    const [result] = await client[`${operation}Async`](takesNothing ? null : input, { responseEncoding: "latin1" });
    return { value: result.return };
  } catch (error) {
    const fault = error.root?.Envelope?.Body?.Fault;
    return fault === undefined ? { error: error.message } : { fault: fault.faultstring.$value };
  }
}
