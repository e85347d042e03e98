type Headers = Readonly<Record<string, string | number>>;

/** The head of an answer. */
export function head(headers: Headers, status = "200 OK"): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\nContent-Type: text/xml; charset=utf-8\r\n${lines.join("")}\r\n`;
}

/** A whole answer. */
export function whole(body: string | Uint8Array, status?: string, headers: Headers = {}): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.concat([Buffer.from(head({ "Content-Length": length, ...headers }, status)), Buffer.from(body)]);
}

/** A piece of a chunked body. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

export const lastChunk = "0\r\n\r\n";
