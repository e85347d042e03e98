import type { Platform } from "./bundle.ts";

/** A program whose bundle is measured. */
export interface Program {
  /** The row's head in the README. */
  readonly title: string;
  readonly platform: Platform;
  /** A module that imports packages by their names. */
  readonly source: string;
  /** The operations that it calls; null for one that has all of them. Told of edge programs alone. */
  readonly calls?: readonly string[] | null;
  /** What its bundle may weigh, in bytes gzipped; without it, the size is told for information. */
  readonly bound?: number;
  /** What it is to weigh one day. A bound goes up only for something new that a client does, and the changelog says for what. */
  readonly goal?: number;
}

const license = `
  import { createClient } from "interserver-soap/client";
  import { api_buy_license } from "interserver-soap/operations";
  export const order = (options, ip) => createClient(options).call(api_buy_license, { ip, type: 5000 });
`;

export const oneOperation: Program = {
  title: "one operation, `api_buy_license`",
  platform: "edge",
  // The second is what `confirm` reads to find out what became of the first.
  calls: ["api_buy_license", "api_licenses_get_services"],
  bound: 19_200,
  goal: 9500,
  source: license,
};

/** In the order of the table's rows. */
export const programs: readonly Program[] = [
  oneOperation,
  {
    title: "one that reads lists and structs, `api_viewTicket`",
    platform: "edge",
    calls: ["api_viewTicket"],
    bound: 18_700,
    goal: 9500,
    source: `
      import { createClient } from "interserver-soap/client";
      import { api_viewTicket } from "interserver-soap/operations";
      export const read = (options, ticketID) => createClient(options).call(api_viewTicket, { ticketID });
    `,
  },
  {
    title: "the whole API, `InterServer`",
    platform: "edge",
    calls: null,
    bound: 26_300,
    goal: 16_000,
    source: 'export { InterServer } from "interserver-soap";',
  },
  {
    title: "the engine, with an operation of your own",
    platform: "edge",
    calls: [],
    source: `
      import { createSoapClient, operation, s } from "interserver-soap/soap";
      const getPrice = operation("getPrice", {
        effect: "read",
        namespace: "urn:shop",
        input: { sku: s.string },
        output: s.struct("Price", { amount: s.decimal, currency: s.string }),
      });
      export const ask = (endpoint, sku) => createSoapClient({ endpoint }).call(getPrice, { sku });
    `,
  },
  {
    title: "the sandbox, for tests",
    platform: "edge",
    calls: null,
    source: 'export { createSandbox } from "interserver-soap/sandbox";',
  },
  { title: "one operation, for Node, with undici", platform: "node", source: license },
];

/** The other clients, bundled the same way; `test/interop/peers` installs them. */
export const peers: readonly Program[] = [
  {
    title: "node-soap, for Node",
    platform: "node",
    source: `
      import { createClientAsync } from "soap";
      export const order = async (wsdl, args) => (await createClientAsync(wsdl)).api_buy_licenseAsync(args);
    `,
  },
  {
    // By its file: its front door picks a folder when it runs, which no bundler can follow.
    title: "strong-soap, for Node",
    platform: "node",
    source: `
      import { createClient } from "strong-soap/src/soap.js";
      export const order = (wsdl, args, done) => createClient(wsdl, {}, (_, client) => client.api_buy_license(args, done));
    `,
  },
];
