import { inspect } from "node:util";
import { InterServer } from "../../interserver/interserver.ts";
import { createSandbox } from "../../sandbox/sandbox.ts";
import type { AnyOutcome } from "../../soap/outcome.ts";
import { undiciTransport } from "../../soap/transport/undici.ts";
import { parseArguments } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { serve } from "../serve.ts";
import type { Terminal } from "../terminal.ts";
import { indentXml } from "../xml.ts";

/** `demo`: buys a licence and a mailbox on a sandbox of its own, over a real socket. Ends with 0 where all went as it should. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words } = parseArguments(args, {});
  if (words.length > 0) throw new UsageError(`demo takes no ${JSON.stringify(words[0])}`);
  const sandbox = createSandbox();
  const served = await serve(sandbox.answer, 0);
  const post = undiciTransport();
  let envelope = "";
  const api = new InterServer({
    username: "demo@example.com",
    password: "demo",
    endpoint: served.url,
    transport(request) {
      envelope = request.body;
      return post(request);
    },
  });

  /** Shows a call and its outcome, and says whether it is the one expected. */
  const show = async (title: string, code: string, expected: AnyOutcome["kind"], call: Promise<AnyOutcome>): Promise<boolean> => {
    const outcome = await call;
    terminal.print("");
    terminal.print(terminal.style("bold", title));
    terminal.print(terminal.style("cyan", `> await api.${code}`));
    terminal.print(inspect(outcome, { colors: terminal.isInteractive, depth: 5, breakLength: 100, maxArrayLength: 3 }));
    return outcome.kind === expected;
  };

  try {
    terminal.print(`A sandbox listens at ${served.url}. Nothing here reaches the real service or costs anything.`);
    const ip = "192.0.2.7";
    const purchase = { ip, type: 5000 };
    const went = [
      await show("What is for sale", "api_get_license_types()", "ok", api.api_get_license_types()),
      await show("Buy a licence", `api_buy_license({ ip: "${ip}", type: 5000 })`, "ok", api.api_buy_license(purchase)),
    ];
    terminal.print("");
    terminal.print(terminal.style("bold", "The envelope that was sent (indented here; the session id is left out)"));
    for (const line of indentXml(envelope)) terminal.print(`  ${line.replace(/[0-9a-f]{32}/, "•••")}`);
    went.push(
      await show("Buy it again", `api_buy_license({ ip: "${ip}", type: 5000 })`, "refused", api.api_buy_license(purchase)),
      await show("Buy a mailbox", "api_api_buy_mail()", "ok", api.api_api_buy_mail()),
      await show(
        "Ask for a mailbox that is not there",
        "api_mail_get_service({ id: 1 })",
        "fault",
        api.api_mail_get_service({ id: 1 }),
      ),
      await show("The licences owned now", "api_licenses_get_services()", "ok", api.api_licenses_get_services()),
    );
    return went.every(Boolean) ? exitCodes.ok : exitCodes.refused;
  } finally {
    await served.close();
  }
}
