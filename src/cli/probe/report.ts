import { formatValue } from "../format.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { findingsOf } from "./findings.ts";
import type { Reading } from "./reading.ts";

/** All that a bug report needs, and nothing that is anybody's secret: of the endpoint only the host is told. */
export interface Report {
  readonly program: string;
  readonly runtime: string;
  readonly endpoint: string;
  /** When it was made, in UTC. */
  readonly time: string;
  readonly readings: readonly Reading[];
  readonly findings: readonly string[];
}

export function makeReport(endpoint: URL, readings: readonly Reading[]): Report {
  return {
    program: `interserver-soap ${version()}`,
    runtime: `${process.release.name} ${process.version}, ${process.platform} ${process.arch}`,
    endpoint: endpoint.origin,
    time: new Date().toISOString(),
    readings,
    findings: findingsOf(readings),
  };
}

/** Columns of a report that goes into a file. */
const columnsOfFile = 120;

/** The same for people and for a file: it is made to be passed on. */
export function printReport({ program, runtime, endpoint, time, readings, findings }: Report, terminal: Terminal): void {
  const columns = terminal.isInteractive ? terminal.columns : columnsOfFile;
  const table = (rows: readonly object[]) => {
    terminal.print("");
    for (const line of formatValue(rows, { ...terminal, isInteractive: true, columns })) terminal.print(line);
  };
  const servers = new Set(
    readings.flatMap(({ http }) => (http === null ? [] : [`HTTP/${http.version} ${http.server ?? ""}`.trim()])),
  );
  terminal.print(`${program} on ${runtime}`);
  terminal.print(`${endpoint} at ${time}: ${[...servers].join("; ")}`);
  table(
    readings.map(({ operation, http, answer, milliseconds }) => ({
      operation,
      status: http?.status,
      answer: answer.rows === null ? answer.kind : `${answer.kind}, ${answer.rows} rows`,
      "connected ms": whole(milliseconds?.connect),
      "first byte ms": whole(milliseconds?.firstByte),
      "whole ms": whole(milliseconds?.total),
    })),
  );
  table(
    readings
      .filter(({ http }) => http !== null)
      .map((reading) => ({
        operation: reading.operation,
        charset: `${reading.charset.label ?? reading.charset.declaration ?? "none"}: ${reading.charset.found}`,
        bytes: bytesOf(reading),
        gzip: gzipOf(reading),
        connection: reading.connection.stays ? "kept" : "closed",
        stray: reading.connection.stray,
      })),
  );
  terminal.print("");
  if (findings.length === 0) terminal.print("Nothing unusual was found.");
  for (const finding of findings) terminal.print(`- ${finding}`);
}

function whole(milliseconds: number | null | undefined): number | null {
  return typeof milliseconds === "number" ? Math.round(milliseconds) : null;
}

/** `1200 of 1202`: what came, of what was announced. */
function bytesOf({ length: { framing, declared, received } }: Reading): string {
  if (declared === null) return `${received}${framing === "chunked" ? " chunked" : ", no length"}`;
  return declared === received ? String(received) : `${received} of ${declared}`;
}

function gzipOf({ compressed }: Reading): string {
  if (compressed === null) return "no answer";
  const { encoding, received, inflated, whole } = compressed;
  if (encoding === null) return "not used";
  return `${received} for ${inflated}${whole ? "" : ", cut"}`;
}
