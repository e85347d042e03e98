import { defaultEndpoint } from "../../interserver/endpoint.ts";
import { SoapError } from "../../soap/errors.ts";
import { endpointIn } from "../account.ts";
import { parseAddress } from "../addresses.ts";
import { parseArguments } from "../arguments.ts";
import { exitCodeOfError, exitCodes, UsageError } from "../exit-codes.ts";
import { toJson } from "../format.ts";
import { probeEndpoint } from "../probe/probe.ts";
import { makeReport, printReport } from "../probe/report.ts";
import { withProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

export const probeOptions = { endpoint: "value", json: "flag" } as const;

/** Milliseconds for one answer, and for what may come after it. */
const patience = { timeout: 15_000, linger: 250 };

/**
 * `probe [--endpoint URL] [--json]`: makes the reads that need no account, and reports how the service writes them on the
 * wire. Ends with 0 where a report could be made, whatever it says, and with 3 where the endpoint does not answer.
 */
export async function probe(args: readonly string[], terminal: Terminal, options = patience): Promise<number> {
  const { words, flags, values } = parseArguments(args, probeOptions);
  if (words.length > 0) throw new UsageError(`probe takes no ${JSON.stringify(words[0])}; another address follows --endpoint`);
  const endpoint = parseAddress(values.get("endpoint") ?? endpointIn(terminal) ?? defaultEndpoint);
  try {
    const readings = await withProgress(terminal, `probing ${endpoint.host}`, () => probeEndpoint(endpoint, options));
    const report = makeReport(endpoint, readings);
    if (flags.has("json")) terminal.print(toJson(report));
    else printReport(report, terminal);
    return exitCodes.ok;
  } catch (error) {
    if (!flags.has("json") || !(error instanceof SoapError)) throw error;
    terminal.print(toJson({ kind: "error", error }));
    return exitCodeOfError(error);
  }
}
