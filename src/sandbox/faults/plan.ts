import { countCharacters } from "../http/character-count.ts";
import { html, page, reply, type SandboxReply, type WholeReply } from "../http/reply.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** What stands in place of an answer; undefined: nothing does. */
export function replacement(faults: readonly Fault[], when: "before" | "after"): SandboxReply | undefined {
  const has = (kind: FaultKind) => faults.some((fault) => fault.kind === kind);
  if (has(`drop-${when}`)) return "dropped";
  const suffix = when === "before" ? "" : "-after";
  if (has(`502${suffix}`)) return page(502, badGateway, "text/html");
  return has(`500${suffix}`) ? page(500, "") : undefined;
}

/** nginx's page. */
const badGateway = [
  "<html>",
  "<head><title>502 Bad Gateway</title></head>",
  "<body>",
  "<center><h1>502 Bad Gateway</h1></center>",
  "<hr><center>nginx</center>",
  "</body>",
  "</html>",
  "",
].join("\r\n");

/** What PHP prints where nothing keeps it from doing so. */
export const warning = "<br />\n<b>Warning</b>:  Undefined array key in <b>api.php</b> on line <b>214</b><br />\n";

/**
 * What PHP printed, before the answer. Without an output buffer the headers have gone by then, so that the answer goes out
 * under PHP's label for pages.
 */
export function printBefore(text: string, answer: WholeReply): WholeReply {
  if (text === "") return answer;
  const printed = new TextEncoder().encode(text);
  const body = new Uint8Array(printed.length + answer.body.length);
  body.set(printed);
  body.set(answer.body, printed.length);
  return reply(answer.status, html, body);
}

/** How much of an answer comes through. */
export function shorten(faults: readonly Fault[], answer: WholeReply): WholeReply {
  const isShort = faults.some((fault) => fault.kind === "short-length");
  const cut = faults.find((fault) => fault.kind === "cut");
  return {
    ...answer,
    contentLength: isShort ? countCharacters(answer.body) : answer.contentLength,
    cutAfter: cut?.number ?? answer.cutAfter,
  };
}
