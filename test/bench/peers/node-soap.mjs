import { join } from "node:path";
import { withItems } from "./items.mjs";
import { folder, load, serve } from "./program.mjs";

const { createClientAsync } = load("soap");
const wsdl = join(folder, "api.wsdl");

serve({
  async decode({ operation }) {
    const client = await createClientAsync(wsdl);
    return (body) => client.wsdl.xmlToObject(body.toString("latin1")).Body[`${operation}Response`].return;
  },
  async encode({ operation, input }) {
    let envelope;
    const httpClient = {
      request(_url, data) {
        envelope = data;
      },
    };
    const client = await createClientAsync(wsdl, { httpClient });
    const args = withItems(input);
    return () => {
      client[operation](args, ignore);
      return envelope;
    };
  },
  async call({ endpoint, operation, input }) {
    const client = await createClientAsync(wsdl, { endpoint });
    return async () => (await client[`${operation}Async`](input, { responseEncoding: "latin1" }))[0].return;
  },
});

function ignore() {}
