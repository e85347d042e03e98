import { defaultEndpoint } from "../../interserver/client.ts";
import { writeWsdl } from "../../sandbox/nusoap/wsdl.ts";
import { catalogue } from "../catalogue.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** `wsdl`: the catalogue as a WSDL, as NuSOAP would write it. */
export function wsdl(terminal: Terminal): number {
  terminal.print(writeWsdl(catalogue, defaultEndpoint));
  return exitCodes.ok;
}
