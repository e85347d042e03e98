import { createServer } from "node:http";
import { serve } from "../../../src/cli/serve.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import type { Server } from "../cases/server.ts";
import { serveAnswers } from "./answers.ts";
import type { Certificates } from "./certificates.ts";
import { corsHeaders, withCors } from "./cors.ts";
import { serveDrops } from "./drops.ts";
import { makeFailures } from "./failures.ts";
import { listen } from "./listen.ts";

/** The servers that a run of the contract calls, all at free ports of this machine. */
export interface TestServer {
  readonly addresses: Server;
  /** Texts that must not be printed by anybody. */
  secrets(): string[];
  close(): Promise<void>;
}

const username = "demo@example.com";
const password = "Correct-Horse-7";

/** Starts them. `cors` lets pages of any origin call the sandbox, as the real service does not. */
export async function startServer(certificates: Certificates, { cors = false } = {}): Promise<TestServer> {
  const sandbox = createSandbox({ accounts: [{ username, password }] });
  addRows(sandbox);
  const sids = new Set<string>();
  let logins = 0;
  /** What anybody who asks for the sandbox goes through. */
  const seen =
    <Reply>(handle: (request: Request) => Promise<Reply>) =>
    async (request: Request) => {
      if (request.headers.get("SOAPAction")?.includes("#api_login")) logins++;
      const reply = await handle(request);
      for (const sid of sandbox.state.sessions.keys()) sids.add(sid);
      return reply;
    };
  const drops = await serveDrops();
  const control = createServer((request, response) => {
    if (request.url === "/expire" && request.method === "POST") sandbox.state.sessions.clear();
    response.writeHead(200, corsHeaders).end(String(request.url === "/writes" ? drops.writes : logins));
  });

  const served = await serve(cors ? withCors(seen(sandbox.fetch)) : seen(sandbox.answer), 0);
  const [controls, answers, failures] = await Promise.all([listen(control), serveAnswers(), makeFailures(certificates)]);
  return {
    addresses: {
      sandbox: served.url,
      control: `http://${controls.host}/`,
      answers: `http://${answers.host}/`,
      drops: `http://${drops.host}/`,
      failures: failures.addresses,
      username,
      password,
    },
    secrets() {
      const rootPasswords = sandbox.state.customers.flatMap(({ vps }) => vps.map((row) => row.vps_rootpass));
      return [password, ...sids, ...rootPasswords].filter((text) => typeof text === "string" && text !== "") as string[];
    },
    async close() {
      await Promise.all([served, controls, answers, drops, failures].map((one) => one.close()));
    },
  };
}

/** Gives the account 2,000 licences that can be told from its own. */
function addRows({ state }: Sandbox): void {
  const [customer] = state.customers;
  const [row] = customer?.licenses ?? [];
  if (customer === undefined || row === undefined) throw new Error("the sandbox's account has no licence to copy");
  for (let number = 1; number <= 2000; number++) {
    customer.licenses.push({ ...row, license_id: 100_000 + number, license_hostname: `row-${number}` });
  }
}
