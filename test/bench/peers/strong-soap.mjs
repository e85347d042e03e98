import { join } from "node:path";
import { withItems } from "./items.mjs";
import { folder, load, serve } from "./program.mjs";

const { soap } = load("strong-soap");

serve({
  async decode({ operation }) {
    const client = await create({});
    const described = operationOf(client, operation).describe(client.wsdl.definitions);
    const namespaces = client.createNamespaceContext("soap", "http://schemas.xmlsoap.org/soap/envelope/");
    return (body) => {
      const text = body.toString("latin1");
      return client.xmlHandler.xmlToJson(namespaces, text, described.outputEnvelope).Body[`${operation}Response`].return;
    };
  },
  async encode({ operation, input }) {
    let envelope;
    const httpClient = {
      request(_url, data) {
        envelope = data;
      },
    };
    const client = await create({ httpClient });
    const args = withItems(input);
    return () => {
      client[operation](args, ignore);
      return envelope;
    };
  },
  async call({ endpoint, operation, input }) {
    const client = await create({ endpoint });
    return async () => (await client[operation](input, { encoding: "latin1" })).result.return;
  },
});

function create(options) {
  return new Promise((resolve, reject) => {
    soap.createClient(join(folder, "api.wsdl"), options, (error, client) => (error ? reject(error) : resolve(client)));
  });
}

function operationOf({ wsdl }, name) {
  const [service] = Object.values(wsdl.services);
  const [port] = Object.values(service.ports);
  return port.binding.operations[name];
}

function ignore() {}
