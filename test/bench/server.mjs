// Answers calls by the operation that their SOAPAction names, with the file of that name, at a free port of this machine;
// at `/rows/300000` with so many rows, as fast as they are taken. It does no more than it must, so that what is measured is
// the client; a process of its own takes none of its time.

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name));
const files = readdirSync(folder).filter((name) => name.endsWith(".xml"));
const answers = new Map(files.map((name) => [name.replace(".xml", ""), read(name)]));
const rows = { head: read("rows.head").toString("latin1"), block: read("rows.block"), tail: read("rows.tail") };

const server = createServer({ noDelay: true }, (socket) => {
  let received = "";
  socket.setEncoding("latin1");
  socket.on("error", () => socket.destroy());
  socket.on("data", (piece) => {
    received += piece;
    for (let end = endOf(received); end !== -1; end = endOf(received)) {
      answer(socket, received.slice(0, end));
      received = received.slice(end);
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));

/** Where the first request ends; -1 where it has not arrived yet. */
function endOf(text) {
  const body = text.indexOf("\r\n\r\n") + 4;
  if (body === 3) return -1;
  const end = body + Number(/content-length: (\d+)/i.exec(text.slice(0, body))?.[1] ?? 0);
  return text.length < end ? -1 : end;
}

function answer(socket, request) {
  const [, count] = /^POST \/rows\/(\d+) /.exec(request) ?? [];
  if (count !== undefined) return writeRows(socket, Number(count));
  const isLast = /\r\nconnection: close/i.test(request);
  const body = answers.get(/soapaction: "?urn:myapi#(\w+)/i.exec(request)?.[1]) ?? Buffer.alloc(0);
  socket.write(Buffer.concat([head(body.length, isLast), body]));
  if (isLast) socket.end();
}

async function writeRows(socket, count) {
  const start = Buffer.from(rows.head.replace("[1000]", `[${count}]`));
  const blocks = count / 1000;
  const closed = new AbortController();
  socket.once("close", () => closed.abort());
  socket.write(head(start.length + blocks * rows.block.length + rows.tail.length, true));
  socket.write(start);
  for (let i = 0; i < blocks && !socket.destroyed; i++) {
    if (!socket.write(rows.block)) await once(socket, "drain", { signal: closed.signal }).catch(() => {});
  }
  socket.end(rows.tail);
}

function head(length, isLast) {
  const connection = isLast ? "Connection: close\r\n" : "";
  return Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=ISO-8859-1\r\nContent-Length: ${length}\r\n${connection}\r\n`,
  );
}
