import { gapsOfNodeSoap, gapsOfSuds, type KnownGap } from "./known-gaps.ts";
import { asItIs, fromNodeSoap, fromSuds, type Unwrap } from "./plain.ts";
import { node, php, python, type Runtime, ruby } from "./runtime.ts";

/** A client that knows the operations from the WSDL alone. */
export interface WsdlClient {
  readonly name: string;
  readonly runtime: Runtime;
  /** The program in `programs/` that makes the calls. */
  readonly script: string;
  readonly unwrap: Unwrap;
  readonly gaps: readonly KnownGap[];
}

export const clients: readonly WsdlClient[] = [
  { name: "SoapClient", runtime: php, script: "reads.php", unwrap: asItIs, gaps: [] },
  { name: "suds", runtime: python, script: "reads.py", unwrap: fromSuds, gaps: gapsOfSuds },
  { name: "soap4r", runtime: ruby, script: "reads.rb", unwrap: asItIs, gaps: [] },
  { name: "node-soap", runtime: node, script: "reads.mjs", unwrap: fromNodeSoap, gaps: gapsOfNodeSoap },
];
