/**
 * What the program prints and what it ends with, verbatim, on a sandbox behind a socket: a purchase, and every kind of wrong
 * input and failure. `ENDPOINT` stands for the sandbox's address; `#` for ids and prices, which are the sandbox's own.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { envelope, type Respond, reply, run, type Service, startService } from "./support.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => service.reset());
afterAll(() => service.close());

interface Case {
  /** What is typed after `interserver-soap`. */
  readonly line: string;
  readonly code: number;
  readonly out?: string;
  readonly err?: string;
  /** Which operations reached the service. Default: none. */
  readonly called?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the service does in place of what the sandbox would. */
  readonly answers?: Readonly<Record<string, Respond>>;
}

const buy = "call api_buy_license --ip 192.0.2.9 --type 5000 --yes";
const takes = "api_buy_license takes --ip, --type and --coupon";

const badGateway = () => reply("<html>Bad Gateway</html>", 502, "text/html");
const dropped = () => "dropped" as const;

const answered: Case[] = [
  {
    line: buy,
    code: 0,
    out: "status\tok\nstatus_text\tOrder Completed Successfully.\ninvoice\t#\ncost\t#",
    called: "api_login api_buy_license",
  },
  {
    line: "call api_buy_license --ip=192.0.2.9 --type=+5000 --yes --coupon=",
    code: 0,
    out: "status\tok\nstatus_text\tOrder Completed Successfully.\ninvoice\t#\ncost\t#",
    called: "api_login api_buy_license",
  },
  {
    line: "call api_buy_license --ip 192.0.2 --type 5000 --yes",
    code: 1,
    out: "status\terror\nstatus_text\tInvalid IP Address\ninvoice\t#\ncost\t#",
    err: "refused Invalid IP Address",
    called: "api_login api_buy_license",
  },
  {
    line: "call api_mail_get_service --id 1",
    code: 2,
    err: "fault Server: unable to serialize result",
    called: "api_login api_mail_get_service",
  },
  {
    line: "call strPixels --string hi",
    env: {},
    answers: { strPixels: () => reply(envelope('<return xsi:type="xsd:int">12</return>')) },
    code: 0,
    out: "12",
    called: "strPixels",
  },
];

const failed: Case[] = [
  {
    line: buy,
    env: { INTERSERVER_PASSWORD: "wrong" },
    code: 3,
    err:
      "LoginRefusedError api_buy_license: the login was refused, nothing else was sent; check the user name and password\n" +
      "next: set INTERSERVER_USERNAME and INTERSERVER_PASSWORD, or mend the profile",
    called: "api_login",
  },
  {
    line: `${buy} --endpoint http://127.0.0.1:1/api.php`,
    code: 3,
    err:
      "SessionError api_buy_license: not sent, as there is no session (api_login: could not connect, nothing was sent (ECONNREFUSED))\n" +
      "next: check the network and the endpoint, and call again",
  },
  {
    line: "call get_vps_locations_array --endpoint http://127.0.0.1:1/api.php",
    code: 3,
    err:
      "ConnectionError get_vps_locations_array: could not connect, nothing was sent (ECONNREFUSED)\n" +
      "next: check the network and the endpoint, and call again",
  },
  {
    line: "call get_modules",
    answers: { get_modules: badGateway },
    code: 3,
    err:
      'HttpError get_modules: HTTP 502 without a SOAP answer: "<html>Bad Gateway</html>"\n' +
      "next: check the endpoint; --raw prints what came",
    called: "get_modules get_modules get_modules",
  },
  {
    line: "call api_licenses_get_services",
    answers: { api_login: badGateway },
    code: 3,
    err:
      "SessionError api_licenses_get_services: not sent, as there is no session " +
      "(api_login: HTTP 502 without a SOAP answer: (not shown))\n" +
      "next: check the endpoint; interserver-soap call api_login --raw --show-secrets prints what came",
    called: "api_login",
  },
  {
    line: "call get_modules",
    answers: { get_modules: dropped },
    code: 3,
    err:
      "ConnectionError get_modules: the connection broke before an answer came (UND_ERR_SOCKET)\n" +
      "next: call again; nothing was changed",
    called: "get_modules get_modules get_modules",
  },
  {
    line: buy,
    answers: { api_buy_license: dropped },
    code: 4,
    err:
      "OutcomeUnknownError api_buy_license: may have taken effect; before trying again, look at api_licenses_get_services, " +
      "by address and type (the connection broke before an answer came (UND_ERR_SOCKET))\n" +
      "next: interserver-soap call api_licenses_get_services",
    called: "api_login api_buy_license",
  },
  {
    line: "call api_vps_cancel_service --id 7 --yes --endpoint ENDPOINT",
    answers: { api_vps_cancel_service: badGateway },
    code: 4,
    err:
      "OutcomeUnknownError api_vps_cancel_service: may have taken effect; before trying again, look at api_vps_get_service, by id " +
      '(HTTP 502 without a SOAP answer: "<html>Bad Gateway</html>")\n' +
      "next: interserver-soap call api_vps_get_service --id 7 --endpoint ENDPOINT",
    called: "api_login api_vps_cancel_service",
  },
];

const misused: Case[] = [
  // Commands and operations
  { line: "sell", code: 64, err: "there is no command sell; `interserver-soap --help` lists them" },
  { line: "cal api_buy_license", code: 64, err: "there is no command cal; did you mean call?" },
  { line: "--verbose", code: 64, err: "there is no option --verbose; what begins with dashes comes after a command" },
  { line: "call", code: 64, err: "which operation? `interserver-soap ops` lists them" },
  { line: "call --json", code: 64, err: "which operation? It stands before its options" },
  { line: "call api_nope", code: 64, err: "there is no operation api_nope; `interserver-soap ops` lists them" },
  { line: "call api_buy_licence", code: 64, err: "there is no operation api_buy_licence; did you mean api_buy_license?" },
  {
    line: "describe buy_vps",
    code: 64,
    err: "there is no operation buy_vps; did you mean api_api_buy_vps, api_api_buy_vps_admin or api_api_validate_buy_vps?",
  },
  // Parameters
  {
    line: "call api_buy_license --yes",
    code: 64,
    err: "api_buy_license needs --ip and --type; see `interserver-soap describe api_buy_license`",
  },
  {
    line: "call api_buy_license --type 5000 --yes",
    code: 64,
    err: "api_buy_license needs --ip; see `interserver-soap describe api_buy_license`",
  },
  { line: `${buy} --copon X`, code: 64, err: "there is no option --copon; did you mean --coupon?" },
  { line: `${buy} --address 192.0.2.9`, code: 64, err: `there is no option --address; ${takes}` },
  { line: `${buy} 192.0.2.9`, code: 64, err: `"192.0.2.9" belongs to no option; ${takes}` },
  { line: `${buy} --type 5006`, code: 64, err: "--type is given more than once" },
  {
    line: "call api_buy_license --ip --type 5000",
    code: 64,
    err: "--ip needs a value; one that begins with two dashes is written --ip=--type",
  },
  { line: "call api_buy_license --ip", code: 64, err: "--ip needs a value" },
  // Values
  {
    line: "call api_buy_license --ip 192.0.2.9 --type many --yes",
    code: 64,
    err: '--type takes an integer from -2147483648 to 2147483647, not "many"',
  },
  {
    line: "call api_buy_license --ip 192.0.2.9 --type 99999999999 --yes",
    code: 64,
    err: '--type takes an integer from -2147483648 to 2147483647, not "99999999999"',
  },
  {
    line: "call api_buy_license --ip 192.0.2.9 --type 5e3 --yes",
    code: 64,
    err: '--type takes an integer from -2147483648 to 2147483647, not "5e3"',
  },
  {
    line: "call api_buy_license_prepay --ip 192.0.2.9 --type 5000 --use_prepay yes --yes",
    code: 64,
    err: '--use_prepay takes true or false, not "yes"',
  },
  {
    line: "call api_add_prepay --module vps --amount ten --automatic_use false --yes",
    code: 64,
    err: '--amount takes a number, not "ten"',
  },
  {
    line: "call api_buy_license --ip 192.0.2.9\u0007 --type 5000 --yes",
    code: 64,
    err: "--ip holds U+0007 at position 9, which XML cannot carry; replace it",
  },
  {
    line: "call strPixels --string 日本",
    code: 64,
    err: '--string holds U+65E5 at position 0, which this server would turn into "?"; replace it',
  },
  // Secrets
  {
    line: "call api_openTicket --box_auth_value hunter2",
    code: 64,
    err:
      "--box_auth_value is never taken from the command line, which other users of this machine can read: " +
      "set INTERSERVER_BOX_AUTH_VALUE, or leave it out to be asked for it",
  },
  {
    line: `${buy} --password=hunter2`,
    code: 64,
    err:
      "--password is never taken from the command line, which other users of this machine can read: " +
      "set INTERSERVER_PASSWORD, or leave it out to be asked for it",
  },
  {
    line: "call api_login --username=me@example.com",
    code: 64,
    err:
      "--username is never taken from the command line, which other users of this machine can read: " +
      "set INTERSERVER_USERNAME, or leave it out to be asked for it",
  },
  {
    line: "call api_vps_get_services --sid 0123",
    code: 64,
    err: "--sid is seen to by the program, which logs in: leave it out",
  },
  {
    line: "call api_vps_get_services --raw",
    code: 64,
    err: "the answer of api_vps_get_services can hold a secret, and --raw hides nothing: add --show-secrets",
  },
  // Options
  { line: `${buy} --json --raw`, code: 64, err: "--json and --raw do not go together" },
  { line: `${buy} --yes=1`, code: 64, err: "--yes is given more than once" },
  { line: "call get_modules --json=1", code: 64, err: "--json takes no value" },
  { line: "call get_modules -v", code: 64, err: "there is no option -v; every option begins with two dashes" },
  { line: "call get_modules --timeout 0", code: 64, err: '--timeout takes a number of seconds above 0, not "0"' },
  { line: "call get_modules --timeout 5m", code: 64, err: '--timeout takes a number of seconds above 0, not "5m"' },
  {
    line: "call get_modules --endpoint http://api.example/api.php",
    code: 64,
    err: "the endpoint cannot be used: the address must begin with https://, unless it is on this machine",
  },
  {
    line: "call get_modules --endpoint api.example",
    code: 64,
    err: "the endpoint cannot be used: the address must begin with https:// or http://",
  },
  { line: "ops --effect delete", code: 64, err: '--effect takes read, write or session, not "delete"' },
  { line: "completion zsh", code: 64, err: "which shell? There is a completion for bash" },
  // People
  {
    line: "call api_buy_license --ip 192.0.2.9 --type 5000",
    code: 64,
    err: "api_buy_license can charge or change the account: --yes calls it without asking",
  },
  { line: buy, env: {}, code: 64, err: "set INTERSERVER_USERNAME, or run this on a terminal to be asked" },
  {
    line: buy,
    env: { INTERSERVER_USERNAME: "demo@example.com" },
    code: 64,
    err: "set INTERSERVER_PASSWORD, or run this on a terminal to be asked",
  },
];

describe.each([
  ["answered", answered],
  ["no readable answer", failed],
  ["wrong use", misused],
])("%s", (_, cases) => {
  test.each(cases)("$line ends with $code", async ({ line, code, out = "", err = "", called = "", env, answers = {} }) => {
    for (const [operation, respond] of Object.entries(answers)) service.answer(operation, respond);
    const args = line.replaceAll("ENDPOINT", service.url).split(" ");
    // The cases of their own environment have nothing else in it but the address and, with a password, the user name.
    const own = env && { INTERSERVER_ENDPOINT: service.url, ...("INTERSERVER_PASSWORD" in env && service.env), ...env };
    const ended = await run(args, { env: own ?? service.env });
    expect({ code: ended.code, out: mask(ended.out), err: ended.err.replaceAll(service.url, "ENDPOINT") }).toEqual({
      code,
      out,
      err,
    });
    expect(service.called.join(" ")).toBe(called);
  });
});

/** Hides what is the sandbox's own: invoices' ids and prices. */
function mask(out: string): string {
  return out.replace(/^(invoice|cost)\t[\d.]*$/gm, "$1\t#");
}
