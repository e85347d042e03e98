import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answer, latin1, mislabelled, purchase, utf8 } from "../../support/envelopes.ts";
import { corsHeaders } from "./cors.ts";
import { type Listening, listen } from "./listen.ts";

/** A purchase whose text is another. */
const saying = (text: string, charset?: string) =>
  answer(
    `<return xsi:type="tns:buy_license_return"><status xsi:type="xsd:string">ok</status><status_text xsi:type="xsd:string">${text}` +
      '</status_text><invoice xsi:type="xsd:int">1042</invoice><cost xsi:type="xsd:float">12.5</cost></return>',
    charset,
  );

const isoHeaders = { "Content-Type": "text/xml; charset=ISO-8859-1" };
const headers = { "Content-Type": "text/xml; charset=utf-8" };

const afterResult = purchase.slice(0, purchase.indexOf("</return>") + "</return>".length);
const insideResult = purchase.slice(0, purchase.indexOf("</invoice>"));

/** Answers with these bytes under the label of Latin-1. */
const inLatin1 = (text: string) => (response: ServerResponse) =>
  response.writeHead(200, isoHeaders).end(latin1(saying(text, "ISO-8859-1")));

/** Every one of the bytes 0x80 to 0x9F. */
const controls = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0x80 + index)).join("");

/** Sends so much and then nothing more. */
const stall = (text: string) => (response: ServerResponse) =>
  response.writeHead(200, { ...headers, "Content-Length": 5000 }).write(text);

/** Announces only so much of what it sends. */
const announce = (text: string) => (response: ServerResponse) =>
  response
    .writeHead(200, { ...headers, "Content-Length": text.length, Connection: "close" })
    .end(`${text}and what is not announced`);

/** Sends so much and resets the connection, once the other side has had time to read. */
const breakOff = (text: string) => (response: ServerResponse) => {
  stall(text)(response);
  setTimeout(() => response.socket?.resetAndDestroy(), 200);
};

const routes: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/utf-8": (response) => response.writeHead(200, headers).end(utf8(saying("Zoë 😀"))),
  "/latin-1": inLatin1("Zoë"),
  "/mislabelled": inLatin1(mislabelled("Zoë 😀")),
  "/windows-1252": inLatin1(controls),
  "/port": (response) => response.writeHead(200, headers).end(saying(String(response.socket?.remotePort))),
  "/silence": () => {},
  "/endless": (response) => {
    response.writeHead(200, headers);
    const more = () => {
      while (!response.destroyed && response.write(" ".repeat(65_536)));
    };
    response.on("drain", more);
    more();
  },
  "/redirect": (response) => response.writeHead(302, { Location: "/utf-8" }).end(),
  "/bad-gateway": (response) => response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>502 Bad Gateway</h1>"),
  "/stall-after-result": stall(afterResult),
  "/stall-inside-result": stall(insideResult),
  "/short-after-result": announce(afterResult),
  "/short-inside-result": announce(insideResult),
  "/break-after-result": breakOff(afterResult),
  "/break-inside-result": breakOff(insideResult),
};

/** Serves each answer at its path, to pages of any origin too. */
export function serveAnswers(): Promise<Listening> {
  return listen(createServer(respond));
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value);
  for await (const _ of request); // an answer before the whole request would be another case
  const send = request.method === "OPTIONS" ? () => response.writeHead(204).end() : routes[request.url ?? ""];
  if (send === undefined) response.writeHead(404).end(`nothing is answered at ${request.url}`);
  else send(response);
}
