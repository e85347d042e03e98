import type { Client } from "./contender.ts";

export const ours: Client = inNode("interserver-soap", "interserver-soap.mjs", "npm run build");

export const nodeSoap: Client = inNode("node-soap", "node-soap.mjs", "npm ci in test/interop/peers");
export const strongSoap: Client = inNode("strong-soap", "strong-soap.mjs", "npm ci in test/interop/peers");
export const fastXmlParser: Client = inNode("fast-xml-parser", "fast-xml-parser.mjs", "npm ci in test/bench");

/** Limits, no clients. */
export const json: Client = inNode("JSON.parse", "json.mjs", "npm ci in test/bench");
export const undici: Client = inNode("undici.request", "undici.mjs", "npm ci");

export const php: Client = {
  name: "PHP's SoapClient",
  command: ["php", "php-soap.php"],
  install: "apt-get install php-cli php-soap",
};
export const soapLite: Client = {
  name: "SOAP::Lite",
  command: ["perl", "soap-lite.pl"],
  install: "apt-get install libsoap-lite-perl",
};
export const suds: Client = {
  name: "suds",
  // By its path: another Python may come first in PATH, and python3-suds is for Debian's.
  command: ["/usr/bin/python3", "suds_client.py"],
  install: "apt-get install python3-suds",
};

/** Clients that are measured for scale only take so long that `bench:check` leaves them out. */
export function isQuick({ name }: Pick<Client, "name">): boolean {
  return ![strongSoap, soapLite, suds].some((client) => client.name === name);
}

function inNode(name: string, file: string, install: string): Client {
  return { name, command: [process.execPath, file], install };
}
