import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Case } from "./case.ts";
import { returning } from "./cases/build.ts";
import type { Request } from "./sent.ts";
import { writeWsdl } from "./wsdl.ts";

export interface PeerServer {
  readonly endpoint: string;
  /** The requests since this was last asked. */
  takeRequests(): Request[];
  stop(): Promise<void>;
}

/** What a call that is only made for its request is answered. */
const fine: Answer = returning("xsd:string", "fine");

const unknown: Answer = { status: 404, body: new Uint8Array() };

/** Serves the WSDL at `?wsdl`, and each operation's one answer, at a free port of this machine. */
export async function startServer(cases: readonly Case[]): Promise<PeerServer> {
  const answers = new Map(cases.map((one) => [one.name, one.kind === "read" ? one.answer : fine]));
  let requests: Request[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "GET") {
      response.setHeader("Content-Type", "text/xml; charset=utf-8").end(writeWsdl(cases, endpoint));
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    const operation = /Body[^>]*>\s*<(?:[\w-]+:)?([\w-]+)/.exec(body.toString("latin1"))?.[1] ?? "";
    requests.push({ operation, contentType: request.headers["content-type"] ?? "", body });
    const {
      status = 200,
      contentType = "text/xml; charset=ISO-8859-1",
      shortBy = 0,
      body: prepared,
    } = answers.get(operation) ?? unknown;
    const answer = nameWrapper(prepared, operation);
    response.writeHead(status, {
      "Content-Type": contentType,
      "Content-Length": answer.length - shortBy,
      Connection: "close", // no case is to be disturbed by what the one before left on the connection
    });
    response.end(answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    endpoint,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Names an answer's wrapper after the operation, as clients with a WSDL look for it. */
function nameWrapper(body: Uint8Array, operation: string): Buffer {
  return Buffer.from(Buffer.from(body).toString("latin1").replaceAll("callResponse", `${operation}Response`), "latin1");
}
