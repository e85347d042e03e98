import { type Fault, onRequest } from "../fault.ts";
import { whole } from "../proxy/http.ts";

const page = (status: string) => `<html><body><h1>${status}</h1></body></html>`;

/** Answers with a status and a page. */
const status = (text: string, headers: Readonly<Record<string, string>> = {}, body = page(text)) =>
  onRequest(text, "unknown", (exchange) => exchange.send(whole(body, text, { "Content-Type": "text/html", ...headers })));

const redirect = (text: string) =>
  onRequest(text, "unknown", (exchange, { elsewhere }) => exchange.send(whole("", text, { Location: elsewhere })));

const faultEnvelope =
  '<?xml version="1.0"?><E:Envelope xmlns:E="http://schemas.xmlsoap.org/soap/envelope/"><E:Body><E:Fault>' +
  "<faultcode>E:Server</faultcode><faultstring>out of order</faultstring></E:Fault></E:Body></E:Envelope>";

/** Logins and reads have other words for it. */
const onlyWrites = { effects: ["write"] } as const;

/** Whole HTTP answers that are not the service's. */
export const statuses: readonly Fault[] = [
  ...["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"].map(redirect),
  status("400 Bad Request"),
  status("401 Unauthorized", { "WWW-Authenticate": 'Basic realm="elsewhere"' }),
  status("403 Forbidden"),
  status("404 Not Found"),
  status("407 Proxy Authentication Required"),
  status("408 Request Timeout", { Connection: "close" }),
  status("413 Payload Too Large"),
  status("421 Misdirected Request"),
  status("425 Too Early"),
  status("429 Too Many Requests", { "Retry-After": "0" }),
  status("500 Internal Server Error", {}, ""),
  status("502 Bad Gateway"),
  status("503 Service Unavailable", { "Retry-After": "0" }),
  status("504 Gateway Timeout"),
  onRequest("200 with nothing", "unknown", (exchange) => exchange.send(whole(""))),
  onRequest("200 with a page", "unknown", (exchange) => exchange.send(whole(page("Welcome")))),
  onRequest("204", "unknown", (exchange) => exchange.send("HTTP/1.1 204 No Content\r\n\r\n")),
  onRequest("500 with a fault", "refused", (exchange) => exchange.deliver(whole(faultEnvelope, "500 Internal Server Error"))),
  onRequest("502 with the whole answer", "ok", (exchange) => exchange.deliver(whole(exchange.envelope, "502 Bad Gateway"))),
  onRequest(
    "Invalid Session ID, once",
    "ok",
    (exchange) => (exchange.count === 1 ? exchange.answerBadSession() : exchange.answer()),
    onlyWrites,
  ),
  onRequest("Invalid Session ID, for ever", "refused", (exchange) => exchange.answerBadSession(), onlyWrites),
];
