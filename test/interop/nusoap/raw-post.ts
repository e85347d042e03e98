import { connect } from "node:net";

/** An answer as the socket gave it, whatever its headers say. */
export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Every byte that came after the headers. */
  readonly body: Uint8Array;
  /** What `Content-Length` says; NaN where there is none. */
  readonly contentLength: number;
}

/** Posts an envelope over a bare socket and reads until the server closes it: no HTTP client decides what is kept. */
export async function rawPost(
  port: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  path = "/api.php",
): Promise<RawAnswer> {
  const data = Buffer.from(body);
  const fields = { Host: `127.0.0.1:${port}`, "Content-Length": data.length, Connection: "close", ...headers };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST ${path} HTTP/1.1\r\n${head.join("")}\r\n`);
  socket.write(data);
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(piece as Buffer);
  return parseAnswer(Buffer.concat(pieces));
}

function parseAnswer(answer: Buffer): RawAnswer {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) throw new Error(`no HTTP answer: ${JSON.stringify(answer.toString("latin1"))}`);
  const [statusLine = "", ...lines] = answer.toString("latin1", 0, end).split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return {
    status: Number(statusLine.split(" ")[1]),
    headers,
    body: Uint8Array.from(answer.subarray(end + 4)),
    contentLength: Number(headers.get("content-length")),
  };
}
