/** The built program in a real terminal and in real pipes. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { envelope, reply, type Service, startService } from "../cli/support.ts";
import { openScreen, type Screen } from "./tmux.ts";

const program = join(import.meta.dirname, "../../dist/cli/interserver-soap.js");

let service: Service;
let screen: Screen;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.reset();
  screen = openScreen(80, 40, { INTERSERVER_ENDPOINT: service.url });
  await screen.until(/^\$$/);
  screen.type(`interserver-soap() { ${process.execPath} ${program} "$@"; echo "[ended with $?]"; }; clear`);
  await screen.until(/^\$$/);
  return () => screen.close();
});
afterAll(() => service.close());

/** Types a command, waits for its end and gives what is seen of it. */
async function see(line: string): Promise<string[]> {
  screen.type(line);
  const seen = await screen.until(/\[ended with \d+\]\n\$$/);
  return seen.split("\n").slice(1, -1);
}

/** Puts the credentials into the shell's environment. */
async function logIn(): Promise<void> {
  screen.type("export INTERSERVER_USERNAME=demo@example.com INTERSERVER_PASSWORD=demo; clear");
  await screen.until(/^\$$/);
}

const tickets = envelope(
  '<return xsi:type="tns:getTicketList_return"><status xsi:type="xsd:string">ok</status>' +
    '<totalPages xsi:type="xsd:string">1</totalPages><tickets xsi:type="SOAP-ENC:Array">' +
    '<item><ticket_id xsi:type="xsd:string">71</ticket_id><subject xsi:type="xsd:string">Disk full on the caf\u00e9 server</subject></item>' +
    '<item><ticket_id xsi:type="xsd:string">8</ticket_id><subject xsi:type="xsd:string">Invoice\u001b[2J</subject></item>' +
    "</tickets></return>",
);
const listTickets = "call api_getTicketList --page 1 --limit 20 --status ''";

describe("in a terminal", () => {
  test("a struct is a list, rows are a table, and nothing that the service sends is obeyed", async () => {
    service.answer("api_getTicketList", () => reply(tickets.replace("\u001b", "&#155;")));
    await logIn();
    expect(await see(`interserver-soap ${listTickets}`)).toEqual([
      "status       ok",
      "status_text",
      "totalPages   1",
      "tickets",
      "  ticket_id  subject",
      "  71         Disk full on the café server",
      "  8          Invoice\ufffd[2J",
      "[ended with 0]",
    ]);
  });

  test("headings are bold and labels dim, unless NO_COLOR is set", async () => {
    await see("interserver-soap call get_vps_slice_types");
    expect(screen.readColoured()).toContain(`\u001b[1m${screen.read().split("\n")[1]}`);
    await screen.clear();
    await see("NO_COLOR=1 interserver-soap call get_vps_slice_types");
    expect(screen.readColoured()).not.toContain("\u001b[");
    expect(screen.read()).toMatch(/name +type +cost +buyable/);
  });

  test("an error is red", async () => {
    await see("interserver-soap call get_modules --endpoint http://127.0.0.1:1/api.php");
    expect(screen.readColoured()).toContain("\u001b[31mConnectionError\u001b[39m get_modules: ");
  });

  test("a list is fitted to the width, a line each", async () => {
    const seen = await see("interserver-soap ops --module vps | cat; interserver-soap ops --module vps");
    expect(seen.every((line) => line.length <= 80)).toBe(true);
    const fitted = seen.slice(seen.indexOf("vps") + 1, -1);
    expect(fitted.length).toBeGreaterThan(10);
    for (const line of fitted) expect(line).toMatch(/^ {2}\w+ +(read|write) +\S.*[.…]$/);
  });

  test("credentials are asked for, the password is not seen, and a purchase is asked about", async () => {
    screen.type("interserver-soap call api_buy_license --ip 192.0.2.9 --type 5000");
    await screen.until(/User name: $|User name:$/);
    screen.type("demo@example.com");
    await screen.until(/Call it\? \[y\/N\]$/);
    screen.type("y");
    await screen.until(/Password:$/);
    screen.type("demo");
    const seen = await screen.until(/\[ended with \d+\]/);
    expect(seen).toContain("User name: demo@example.com\napi_buy_license  Orders a licence for an address.\n");
    expect(seen).toContain(`for demo@example.com at ${service.url}\n`);
    expect(seen).toMatch(/Call it\? \[y\/N\] y\nPassword:\nstatus +ok\n/);
    expect(seen).toContain("[ended with 0]");
  });

  test("Ctrl-C at a question gives up, and the shell gets its terminal back", async () => {
    screen.type("interserver-soap call api_vps_get_services");
    await screen.until(/User name:$/);
    screen.press("C-c");
    expect(await screen.until(/\[ended with \d+\]/)).toMatch(/User name:\ngiven up; nothing was sent\n\[ended with 64\]/);
    screen.type("echo still here");
    await screen.until(/\nstill here\n/);
    expect(service.called).toEqual([]);
  });

  test("a slow call shows a line that moves, which is gone afterwards", async () => {
    service.answer("strPixels", () => delay(2500, reply(envelope('<return xsi:type="xsd:int">12</return>'))));
    screen.type("interserver-soap call strPixels --string hi");
    await screen.until(/\n[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] strPixels 0 s$/);
    await screen.until(/\n[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] strPixels 1 s$/);
    const seen = await screen.until(/\[ended with \d+\]/);
    expect(seen.split("\n").slice(1)).toEqual(["12", "[ended with 0]", "$"]);
  });

  test("Ctrl-C in a purchase says that its outcome is unknown, and ends at once", async () => {
    service.answer("api_buy_license", () => delay(60_000, "dropped" as const));
    await logIn();
    screen.type("interserver-soap call api_buy_license --ip 192.0.2.9 --type 5000 --yes");
    await screen.until(/api_buy_license 0 s$/);
    screen.press("C-c");
    const seen = await screen.until(/\[ended with \d+\]/);
    expect(seen).toContain("OutcomeUnknownError api_buy_license: may have taken effect");
    expect(seen).toContain("next: interserver-soap call api_licenses_get_services\n[ended with 4]");
  });

  test("Ctrl-C in a login that hangs ends at once", async () => {
    service.answer("api_login", () => delay(60_000, "dropped" as const));
    await logIn();
    screen.type("interserver-soap call api_vps_get_services");
    await screen.until(/api_vps_get_services 0 s$/);
    screen.press("C-c");
    expect(await screen.until(/\[ended with \d+\]/)).toContain("nothing was changed\n[ended with 3]");
  });
});

describe("in a pipe", () => {
  const run = (args: readonly string[]) =>
    promisify(execFile)(process.execPath, [program, ...args], { env: { ...process.env, ...service.env, FORCE_COLOR: "1" } });

  test("there are tabs, no colours and no progress", async () => {
    service.answer("api_getTicketList", () => delay(800, reply(tickets.replace("\u001b", "&#155;"))));
    const { stdout, stderr } = await run(["call", "api_getTicketList", "--page", "1", "--limit", "20", "--status", ""]);
    expect(stdout).toMatch(/^status\tok\nstatus_text\t\ntotalPages\t1\ntickets\t\[ \{ "ticket_id": "71"/);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stderr).toBe("");
  });

  test("nothing is asked", async () => {
    const failed = await run(["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "5000"]).catch((error) => error);
    expect(failed).toMatchObject({
      code: 64,
      stdout: "",
      stderr: "api_buy_license can charge or change the account: --yes calls it without asking\n",
    });
    expect(service.called).toEqual([]);
  });

  test("a reader that has seen enough is no error", async () => {
    const line = 'node "$1" wsdl | head -c 5; echo " $PIPESTATUS"';
    expect(await promisify(execFile)("bash", ["-c", line, "bash", program])).toEqual({ stdout: "<?xml 0\n", stderr: "" });
  });

  test("a whole long output arrives", async () => {
    const { stdout } = await run(["wsdl"]);
    expect(stdout.trimEnd().endsWith("</definitions>")).toBe(true);
  });
});
