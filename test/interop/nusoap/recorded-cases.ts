import { bytes, double, fault, printed, utf8 } from "./php-values.ts";
import type { NusoapOptions } from "./server.ts";

/** What a recorded answer should be read as; by hand, never by our own decoder. */
export type Expected =
  | { readonly outcome: object }
  /** `partial` is what can be read all the same. */
  | { readonly error: { readonly code: string; readonly partial: unknown } };

/** One answer of NuSOAP's to keep in `fixtures/nusoap/`. */
export interface RecordedCase {
  /** The file's name: a sentence about the case. */
  readonly name: string;
  readonly server: NusoapOptions;
  /** The wire name. One that the service does not have is called without arguments. */
  readonly operation: string;
  /** What the PHP function returned. */
  readonly answer: unknown;
  /** The same, for people. */
  readonly how: string;
  readonly expect: Expected;
}

const strlen: NusoapOptions = { variant: "strlen" };
const mbStrlen: NusoapOptions = { variant: "mb_strlen" };
const untouched: NusoapOptions = { variant: "untouched" };

const unbuffered: NusoapOptions = { variant: "strlen", ini: { output_buffering: "0" } };

/** What PHP prints where `display_errors` is on. */
const shortWarning = "<br />\n<b>Warning</b>:  Undefined key in api.php<br />\n";

const bought = { status: "ok", status_text: "Order Completed Successfully.", invoice: 71, cost: 12.5 };
const invalidSession = { status: "error", status_text: "Invalid Session ID" };
const cPanel = { services_id: 5000, services_name: "cPanel", services_cost: 12.5 };
const softaculous = { services_id: 5006, services_name: "Softaculous", services_cost: 2 };
const mail = {
  mail_id: 2001,
  mail_username: "mb2001",
  mail_type: 10880,
  mail_currency: "USD",
  mail_order_date: "2026-11-22 10:00:00",
  mail_custid: 42,
  mail_quota: 0,
  mail_ip: "192.0.2.25",
  mail_status: "active",
  mail_invoice: 71,
  mail_coupon: 0,
  mail_extra: "",
  mail_server_status: "",
  mail_comment: "Grüße",
};

/** An order for a licence that was answered so, and what should come out. */
function order(name: string, how: string, answer: unknown, expect: Expected, server = strlen): RecordedCase {
  return { name, server, operation: "api_buy_license", answer, how, expect };
}

/** An order that worked, whose text was sent so and should be read so. */
function text(name: string, how: string, sent: unknown, read: string, server = strlen): RecordedCase {
  return order(name, how, { ...bought, status_text: sent }, ok({ ...bought, status_text: read }), server);
}

function list(name: string, how: string, rows: readonly unknown[], expect: Expected, server = strlen): RecordedCase {
  return { name, server, operation: "api_get_license_types", answer: rows, how, expect };
}

function ok(value: unknown): Expected {
  return { outcome: { kind: "ok", value } };
}

function refused(value: unknown, reason: string): Expected {
  return { outcome: { kind: "refused", reason, value } };
}

function faulted(members: { code: string | null; string: string | null; actor?: string | null; detail?: unknown }): Expected {
  return { outcome: { kind: "fault", fault: { actor: "", detail: "", ...members } } };
}

const numbers: readonly RecordedCase[] = [
  order("order-completed", "an int and a float", bought, ok(bought)),
  order("invoice-0-is-not-null", "0 and 0.0", { ...bought, invoice: 0, cost: double(0) }, ok({ ...bought, invoice: 0, cost: 0 })),
  order(
    "empty-int-is-null",
    "'' for invoice and cost",
    { ...invalidSession, invoice: "", cost: "" },
    {
      outcome: { kind: "refused", reason: "Invalid Session ID", value: { ...invalidSession, invoice: null, cost: null } },
    },
  ),
  order(
    "nil-number-is-null",
    "null for invoice and cost, all keys there",
    { ...bought, invoice: null, cost: null },
    ok({ ...bought, invoice: null, cost: null }),
  ),
  order(
    "vanished-members-are-null",
    "null for invoice and cost, and one key too many",
    { ...bought, invoice: null, cost: null, extra: 1 },
    ok({ ...bought, invoice: null, cost: null }),
  ),
  order("numbers-can-be-text", "'71' and '12.50'", { ...bought, invoice: "71", cost: "12.50" }, ok(bought)),
  order(
    "more-than-32-bits-in-an-int",
    "9007199254740991 and -1.5e-7",
    { ...bought, invoice: 9_007_199_254_740_991, cost: -1.5e-7 },
    ok({ ...bought, invoice: 9_007_199_254_740_991, cost: -1.5e-7 }),
  ),
  order(
    "price-in-words-is-not-escaped",
    "'$5 & up' for cost",
    { ...bought, cost: "$5 & up" },
    { error: { code: "malformed", partial: { ...bought, cost: "$5 & up" } } },
  ),
  order(
    "html-in-an-int",
    "'<b>71</b>' for invoice",
    { ...bought, invoice: "<b>71</b>" },
    { error: { code: "invalid-value", partial: bought } },
  ),
  order("nil-where-a-struct-was-expected", "null", null, { error: { code: "invalid-value", partial: null } }),
];

const texts: readonly RecordedCase[] = [
  text("latin-1-under-its-own-label", "Latin-1 text", "é ü ß ÿ", "é ü ß ÿ"),
  text("windows-1252-under-a-latin-1-label", "the bytes 80 93 94 99", bytes(0x80, 0x93, 0x94, 0x99), "€“”™"),
  text("utf-8-under-a-latin-1-label", "UTF-8 text", utf8("é € 😀 a\u00a0b"), "é € 😀 a\u00a0b"),
  {
    name: "utf-8-beside-latin-1-in-one-answer",
    server: strlen,
    operation: "get_modules",
    answer: ["é", utf8("é"), bytes(0x80), utf8("€")],
    how: "é and € in Latin-1 or windows-1252 and in UTF-8",
    expect: ok(["é", "é", "€", "€"]),
  },
  text("markup-is-escaped", "what XML gives a meaning", `<b>&amp;</b> "a" & 'b' ]]>`, `<b>&amp;</b> "a" & 'b' ]]>`),
  text("line-ends-become-lf", "LF, CR LF, CR and a tab", "a\nb\r\nc\rd\te", "a\nb\nc\nd\te"),
  text("blanks-are-kept", "three blanks", "   ", "   "),
  order(
    "reasons-of-a-refusal-are-lines",
    "a text of two lines",
    { status: "error", status_text: "Locked Account.\nInvalid IP Address", invoice: "", cost: "" },
    {
      outcome: {
        kind: "refused",
        reason: "Locked Account.\nInvalid IP Address",
        value: { status: "error", status_text: "Locked Account.\nInvalid IP Address", invoice: null, cost: null },
      },
    },
  ),
  {
    name: "refused-login-is-blank",
    server: strlen,
    operation: "api_login",
    answer: "",
    how: "''",
    expect: refused("", 'The service answered "" and gave no reason.'),
  },
];

const lists: readonly RecordedCase[] = [
  list("list-of-none", "an empty array", [], ok([])),
  list("list-of-one", "an array of one", [cPanel], ok([cPanel])),
  list("list-of-two", "an array of two", [cPanel, softaculous], ok([cPanel, softaculous])),
  { name: "row-of-fourteen", server: strlen, operation: "api_mail_get_service", answer: mail, how: "a row", expect: ok(mail) },
  { name: "nil-row", server: strlen, operation: "api_licenses_get_service", answer: null, how: "null", expect: ok(null) },
  {
    name: "list-with-a-null-in-it",
    server: strlen,
    operation: "get_modules",
    answer: ["licenses", null, "mail"],
    how: "two texts and a null",
    expect: ok(["licenses", null, "mail"]),
  },
];

const faults: readonly RecordedCase[] = [
  {
    name: "undefined-array-type-is-a-fault",
    server: { variant: "strlen", undefinedArray: "array" },
    operation: "get_modules",
    answer: ["licenses"],
    how: "an array, registered with the type `array`",
    expect: faulted({ code: "Server", string: "unable to serialize result" }),
  },
  {
    name: "unknown-operation-is-a-fault",
    server: strlen,
    operation: "api_nope",
    answer: null,
    how: "nothing, there is no such operation",
    expect: faulted({ code: "Client", string: "Operation 'api_nope' is not defined in the WSDL for this service" }),
  },
  order(
    "fault-with-accents-and-a-detail",
    "a soap_fault",
    fault("SOAP-ENV:Client", "urn:actor", `Kein <Gerät> & "mehr"`, { code: 7, hint: "é" }),
    faulted({ code: "Client", string: `Kein <Gerät> & "mehr"`, actor: "urn:actor", detail: { code: 7, hint: "é" } }),
  ),
  {
    name: "fault-of-nils",
    server: untouched,
    operation: "api_nope",
    answer: null,
    how: "nothing, and no constructor ran",
    expect: faulted({ code: null, string: null, actor: null, detail: null }),
  },
];

const oddEnvelopes: readonly RecordedCase[] = [
  order("wrapper-without-a-namespace", "an int and a float, and no constructor ran", bought, ok(bought), untouched),
  order(
    "warning-before-the-declaration",
    "an int and a float, after PHP had printed a warning",
    printed(shortWarning, bought),
    ok(bought),
  ),
  // NuSOAP counts its own bytes only: as many are missing at the end as PHP put in front.
  order(
    "long-warning-cuts-a-number",
    "12.5 for cost, after PHP had printed a warning",
    printed(shortWarning.padEnd(85, "\n"), bought),
    {
      error: { code: "truncated", partial: { ...bought, cost: null } },
    },
  ),
  // Without a buffer the warning sends PHP's own headers, which say UTF-8, and NuSOAP's come too late.
  order(
    "warning-without-a-buffer-relabels-the-answer",
    "an int and a float, after PHP had printed a warning",
    printed(shortWarning, bought),
    ok(bought),
    unbuffered,
  ),
  order(
    "warning-without-a-buffer-mislabels-latin-1",
    "é in Latin-1, after PHP had printed a warning",
    printed(shortWarning, { ...bought, status_text: "é" }),
    ok({ ...bought, status_text: "é" }),
    unbuffered,
  ),
  text("one-accent-cuts-the-envelope", "one é in UTF-8", utf8("é"), "é", mbStrlen),
  text("forty-accents-cut-the-body", "forty é in UTF-8", utf8("é".repeat(40)), "é".repeat(40), mbStrlen),
  order(
    "eighty-accents-cut-the-result",
    "eighty é in UTF-8",
    { ...bought, status_text: utf8("é".repeat(80)) },
    {
      error: { code: "truncated", partial: { ...bought, status_text: "é".repeat(80), cost: null } },
    },
    mbStrlen,
  ),
  list(
    "accents-cut-the-last-row-of-a-list",
    "two rows, 162 é in the first",
    [{ ...cPanel, services_name: utf8("é".repeat(162)) }, softaculous],
    {
      error: {
        code: "truncated",
        partial: [
          { ...cPanel, services_name: "é".repeat(162) },
          { ...softaculous, services_name: "Softac", services_cost: null },
        ],
      },
    },
    mbStrlen,
  ),
];

/** Every answer in `fixtures/nusoap/`. */
export const recordedCases: readonly RecordedCase[] = [...numbers, ...texts, ...lists, ...faults, ...oddEnvelopes];
