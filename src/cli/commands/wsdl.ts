import { catalogue } from "../../interserver/catalogue.ts";
import { defaultEndpoint } from "../../interserver/endpoint.ts";
import { writeWsdl } from "../../sandbox/nusoap/wsdl.ts";
import { SoapError } from "../../soap/errors.ts";
import { parseAddress } from "../addresses.ts";
import { parseArguments } from "../arguments.ts";
import { exitCodeOfError, exitCodes, UsageError } from "../exit-codes.ts";
import { toJson } from "../format.ts";
import { withProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { compareServices } from "../wsdl/compare.ts";
import { writeDescriptors } from "../wsdl/descriptors.ts";
import { loadDocument } from "../wsdl/document.ts";
import { readService } from "../wsdl/read.ts";
import { printChanges, summarise } from "../wsdl/report.ts";

export const wsdlOptions = { diff: "value", endpoint: "value", json: "flag" } as const;

/**
 * `wsdl [--endpoint URL]`: the catalogue as a WSDL, as NuSOAP would write it for that address.
 *
 * `wsdl --diff FILE_OR_URL [--endpoint URL] [--json]`: what another WSDL has that the catalogue has not, and the reverse.
 * Ends with 0 where they are alike, 1 where not, 3 where there is no WSDL to read.
 */
export async function wsdl(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values } = parseArguments(args, wsdlOptions);
  const [diff, endpoint, json] = [values.get("diff"), values.get("endpoint"), flags.has("json")];
  if (words.length > 0) throw new UsageError(`wsdl takes no ${JSON.stringify(words[0])}; what to compare with follows --diff`);
  if (json && diff === undefined) throw new UsageError("--json goes with --diff");
  const address = endpoint === undefined ? defaultEndpoint : parseAddress(endpoint).href;
  const ours = writeWsdl(catalogue, address);
  if (diff === undefined) {
    terminal.print(ours);
    return exitCodes.ok;
  }
  try {
    return await compare(ours, diff, json, terminal);
  } catch (error) {
    if (!json || !(error instanceof SoapError)) throw error;
    terminal.print(toJson({ kind: "error", error }));
    return exitCodeOfError(error);
  }
}

async function compare(ours: string, source: string, json: boolean, terminal: Terminal): Promise<number> {
  const known = readService({ bytes: new TextEncoder().encode(ours), contentType: undefined });
  const found = readService(await withProgress(terminal, "reading the WSDL", () => loadDocument(source)));
  const changes = compareServices(known, found);
  const added = [...found.operations.values()].filter(({ name }) => !known.operations.has(name));
  const descriptors = added.length === 0 ? [] : writeDescriptors(found, added);
  const code = changes.length === 0 ? exitCodes.ok : exitCodes.refused;
  if (json) {
    terminal.print(
      toJson({ alike: changes.length === 0, changes, problems: found.problems, descriptors: descriptors.join("\n") }),
    );
    return code;
  }
  printChanges(changes, terminal);
  // In a pipe, standard output holds the changes and nothing else.
  const tell = terminal.isInteractive ? terminal.print : terminal.note;
  for (const problem of found.problems) tell(`The WSDL is not whole: ${problem}.`);
  for (const line of summarise(changes, known.operations.size)) tell(line);
  if (added.length > 0) {
    tell("");
    tell("What was added can be called already: describe it to the engine, and pass the description to a client's `call`.");
    tell("");
    for (const line of descriptors) tell(line);
  }
  return code;
}
