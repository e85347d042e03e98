import { type Failure, readTable, toCell } from "./failures-table.ts";

/** What each case of the contract should see. Addresses of this machine stand as `http://server`. */

const purchased = { status: "ok", status_text: "Order Completed & Paid.", invoice: 1042, cost: 12.5 };
const partial = { ...purchased, invoice: null, cost: null };

/** An error of a call of `look` or `buy` at a path. */
const told = (name: string, code: string, requestSent: string, operation: string, path: string, message: string) => ({
  name,
  code,
  message: `${operation}: ${message}`,
  operation,
  endpoint: `http://server/${path}`,
  requestSent,
  instanceof: [name, "SoapError"].sort(),
});

const unknown = (requestSent: string, path: string, why: string) =>
  told(
    "OutcomeUnknownError",
    "outcome-unknown",
    requestSent,
    "buy",
    path,
    `may have taken effect; before trying again, look at listOrders (${why})`,
  );

const late = (timeout: number) => `no whole answer within ${timeout} ms; pass a longer timeout if the server needs it`;
const short = "the answer ends before it is whole; partial() has what could be read";
const badGateway = 'HTTP 502 without a SOAP answer: "<h1>502 Bad Gateway</h1>"';
const dropped = { code: "outcome-unknown", requestSent: "maybe", writes: 1 };

/** What every runtime sees. */
const common: Readonly<Record<string, unknown>> = {
  "calls that start together share one login": { kinds: ["ok", "ok", "ok", "ok", "ok"], logins: 1 },
  "a session that has ended is renewed, once for all": { kinds: ["ok", "ok", "ok"], logins: 1 },
  "a wrong password": {
    name: "LoginRefusedError",
    code: "login-refused",
    message: "api_vps_get_services: the login was refused, nothing else was sent; check the user name and password",
    operation: "api_vps_get_services",
    endpoint: "http://server/api.php",
    requestSent: "no",
    instanceof: ["SoapError"],
    isLoginRefused: true,
  },
  "a purchase": { kind: "ok", status: "ok", status_text: "Order Completed Successfully.", isInvoice: true, cost: 2.5 },
  "a refusal": { kind: "refused", reason: "Invalid IP Address", status: "error", invoice: null },
  "a fault": {
    kind: "fault",
    fault: {
      code: "Client",
      string: "Operation 'api_nope' is not defined in the WSDL for this service",
      actor: "",
      detail: "",
    },
  },
  "2,000 rows": { rows: 2000, first: "row-1", last: "row-2000" },
  "values with secrets are printed": { kind: "ok", hasSecret: true },

  "Latin-1": "Zoë",
  "UTF-8 under the label of Latin-1": "Zoë 😀",
  // Five of the 32 bytes stand for nothing in windows-1252.
  "0x80 to 0x9F under the label of Latin-1": "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ",
  "an emoji in UTF-8": "Zoë 😀",

  "no answer in time": { ...told("TimeoutError", "timeout", "maybe", "look", "silence", late(200)), inTime: true },
  "no answer to a write in time": {
    ...unknown("maybe", "silence", late(200)),
    cause: told("TimeoutError", "timeout", "maybe", "buy", "silence", late(200)),
  },
  "an answer that stalls after the result": { kind: "ok", value: purchased },
  "an answer that stalls inside the result": {
    ...unknown("yes", "stall-inside-result", late(1000)),
    cause: told("TimeoutError", "timeout", "yes", "buy", "stall-inside-result", late(1000)),
    partial,
  },
  "a signal that is aborted": {
    ...told("AbortedError", "aborted", "maybe", "look", "silence", "aborted by the caller's signal"),
    cause: "Error: not needed any more",
  },
  "an answer beyond the bound": {
    ...told("DecodeError", "too-large", "yes", "look", "endless", "the answer is longer than 100000 bytes; raise limits.bytes"),
    kept: 100_001,
  },
  "a redirect": told(
    "HttpError",
    "redirected",
    "yes",
    "look",
    "redirect",
    "redirected to /utf-8, which is not followed; check the endpoint",
  ),
  "a page with status 502": told("HttpError", "http-status", "yes", "look", "bad-gateway", badGateway),
  "an error as JSON": {
    name: "HttpError",
    message: `look: ${badGateway}`,
    code: "http-status",
    operation: "look",
    endpoint: "http://server/bad-gateway",
    requestSent: "yes",
    status: 502,
  },
  "a Content-Length too short, the result whole": { kind: "ok", value: purchased },
  "a Content-Length too short, inside the result": {
    ...unknown("yes", "short-inside-result", short),
    cause: told("DecodeError", "truncated", "yes", "buy", "short-inside-result", short),
    partial,
  },
  "a connection that breaks after the result": { kind: "ok", value: purchased },
  "a connection that breaks inside the result": {
    code: "outcome-unknown",
    cause: {
      name: "DecodeError",
      code: "truncated",
      operation: "buy",
      endpoint: "http://server/break-inside-result",
      requestSent: "yes",
      instanceof: ["DecodeError", "SoapError"],
    },
    message: "buy: the answer ends before it is whole (…); partial() has what could be read",
    partial,
  },

  "a certificate that is trusted": "ok",
  "no answer": { thrown: "the time is up", requestSent: "maybe" },
  "a write has a connection of its own": { readsShare: true, writesOfTheirOwn: true },
  "a write that the server drops": [dropped, dropped],
  "a write that the server drops, after a read": [dropped, dropped],
  undiciTransport: "ok",
};

const noUndici = {
  why: "undici is there under Node only",
  sees: told(
    "ConnectionError",
    "connection-failed",
    "no",
    "buy",
    "utf-8",
    "could not connect, nothing was sent (undiciTransport works under Node only; fetchTransport works everywhere)",
  ),
};

const sharedConnection = {
  why: "its fetch takes any free connection, and cannot be told not to",
  sees: { readsShare: true, writesOfTheirOwn: false },
};

const sentTwice = {
  why: "where a connection that was used before breaks, a browser sends the request once more, and cannot be told not to",
  sees: [
    { ...dropped, writes: 2 },
    { ...dropped, writes: 2 },
  ],
};

interface Difference {
  readonly why: string;
  readonly sees: unknown;
}

/** What a runtime cannot do as the others do, and what it does instead. */
export const differences: Readonly<Record<string, Readonly<Record<string, Difference>>>> = {
  Deno: { undiciTransport: noUndici },
  Bun: { undiciTransport: noUndici },
  workerd: { undiciTransport: noUndici, "a write has a connection of its own": sharedConnection },
  Chromium: {
    undiciTransport: noUndici,
    "a redirect": {
      why: "a page does not see a redirect's status and address",
      sees: {
        ...(common["a redirect"] as object),
        message: "look: redirected, which is not followed; check the endpoint",
      },
    },
    "a write has a connection of its own": sharedConnection,
    // The preflight's connection serves the write that follows.
    "a write that the server drops": sentTwice,
    "a write that the server drops, after a read": sentTwice,
  },
};

const table = readTable();
const byFetch = "the same by the platform's own fetch";

/** What a runtime should see in a case. */
export function expected(runtime: string, name: string): unknown {
  if (name === byFetch) {
    return Object.fromEntries([
      ...[...table.keys()].map((row) => [row, cellFor(runtime, row, "fetch")]),
      ["no answer", "? the time is up"],
    ]);
  }
  if (table.has(name)) return cellFor(runtime, name, "undici");
  return differences[runtime]?.[name]?.sees ?? common[name];
}

/** What was seen, in the words of what is expected. */
export function comparable(name: string, saw: unknown): unknown {
  if (table.has(name)) return toCell(saw as Failure);
  if (name !== byFetch) return JSON.parse(JSON.stringify(saw).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "http://server"));
  return Object.fromEntries(Object.entries(saw as Record<string, Failure>).map(([row, failure]) => [row, toCell(failure)]));
}

/** What the table in `not-sent.ts` says of a runtime. Node has two ways of posting. */
function cellFor(runtime: string, name: string, way: "undici" | "fetch"): string | undefined {
  if (runtime === "Chromium") return "? Failed to fetch";
  const row = table.get(name);
  if (!/^(Node|Lambda)/.test(runtime)) return row?.get(runtime);
  const byUndici = row?.get("undici");
  return way === "undici" ? byUndici : byUndici?.replace(/^\S+/, row?.get("fetch") ?? "");
}
