import type { Client } from "./call.ts";
import { nodeClient } from "./node.ts";
import { ours } from "./ours.ts";
import { scriptClient } from "./script.ts";

export type { Client } from "./call.ts";
export { installPeers } from "./node.ts";

const php = {
  program: "php",
  script: "php-soap.php",
  version: ["-r", 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'],
  packages: "php-cli php-soap",
} as const;

/** In the order of the table's columns. */
export const clients: readonly Client[] = [
  ours,
  nodeClient("soap", "node-soap", "node-soap.mjs"),
  nodeClient("strong-soap", "strong-soap", "strong-soap.mjs"),
  scriptClient({ ...php, name: "PHP, WSDL", wsdl: true }),
  scriptClient({ ...php, name: "PHP, no WSDL", wsdl: false }),
  scriptClient({
    name: "SOAP::Lite",
    program: "perl",
    script: "soap-lite.pl",
    version: ["-MSOAP::Lite", "-e", "print SOAP::Lite->VERSION"],
    wsdl: false,
    packages: "libsoap-lite-perl",
  }),
];
