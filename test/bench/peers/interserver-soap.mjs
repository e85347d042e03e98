import { createClient } from "../../../dist/interserver/client.js";
import * as operations from "../../../dist/interserver/operations/index.js";
import * as soap from "../../../dist/soap/index.js";
import { serve } from "./program.mjs";

const { createSoapClient, decodeResponse, encodeRequest, operation, s, unwrap } = soap;

const contentType = "text/xml; charset=ISO-8859-1";
const limits = { bytes: 2 ** 30, members: 1e9 };

// No operation of the service takes a list. `cases/wsdl.ts` tells the others of the same one.
const putInvoices = operation("put_invoices", {
  effect: "write",
  namespace: "urn:myapi",
  input: { rows: operations.api_vps_get_client_invoices.output },
  output: s.boolean,
});
const all = new Map([...Object.values(operations), putInvoices].map((operation) => [operation.name, operation]));

serve({
  decode({ operation, typed }) {
    const target = typed ? all.get(operation) : s.any;
    return (body) => unwrap(decodeResponse(target, { body, contentType }, { limits }));
  },
  encode({ operation, input }) {
    const op = all.get(operation);
    return () => encodeRequest(op, input).body;
  },
  call({ endpoint, operation, input }) {
    const client = createClient({ username: "demo@example.com", password: "demo", endpoint });
    const op = all.get(operation);
    const { sid, ...rest } = input; // the client logs in by itself
    return async () => unwrap(await client.call(op, rest));
  },
  /** Reads the rows as they come; a run is a row. */
  async stream({ endpoint, operation }) {
    if (!("stream" in soap)) return { cannot: "there is no stream yet" };
    const client = createSoapClient({ endpoint, limits });
    let runs = 0;
    for await (const _ of soap.stream(client, all.get(operation), { sid: "demo" })) runs++;
    return { runs };
  },
});
