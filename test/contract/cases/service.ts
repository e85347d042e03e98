import { createClient, InterServer, LoginRefusedError, unwrap } from "interserver-soap";
import { operation, s } from "interserver-soap/soap";
import type { Cases, Server } from "./server.ts";
import { errorOf, tell } from "./told.ts";

const connect = ({ sandbox, username, password }: Server) => new InterServer({ endpoint: sandbox, username, password });

/** How often anybody has logged in. */
const logins = async ({ control }: Server) => Number(await (await fetch(`${control}logins`)).text());

/** Calls of the service, on the sandbox. */
export const service: Cases = {
  "calls that start together share one login": async (server) => {
    const before = await logins(server);
    const api = connect(server);
    const outcomes = await Promise.all([
      api.api_get_license_types(),
      api.get_modules(),
      api.api_licenses_get_services(),
      api.api_vps_get_services(),
      api.api_get_prepay_remaining({ module: "licenses" }),
    ]);
    return { kinds: outcomes.map(({ kind }) => kind), logins: (await logins(server)) - before };
  },

  "a session that has ended is renewed, once for all": async (server) => {
    const api = connect(server);
    unwrap(await api.api_get_prepay_remaining({ module: "licenses" }));
    const before = await logins(server);
    await fetch(`${server.control}expire`, { method: "POST" });
    const outcomes = await Promise.all([1, 2, 3].map(() => api.api_get_prepay_remaining({ module: "licenses" })));
    return { kinds: outcomes.map(({ kind }) => kind), logins: (await logins(server)) - before };
  },

  "a wrong password": async (server) => {
    const error = await errorOf(connect({ ...server, password: "wrong" }).api_vps_get_services());
    return { ...tell(error), isLoginRefused: error instanceof LoginRefusedError };
  },

  "a purchase": async (server) => {
    const outcome = await connect(server).api_buy_license({ ip: "192.0.2.7", type: 5000 });
    if (outcome.kind !== "ok") return outcome;
    const { status, status_text, invoice, cost } = outcome.value;
    return { kind: outcome.kind, status, status_text, isInvoice: Number.isInteger(invoice), cost };
  },

  "a refusal": async (server) => {
    const outcome = await connect(server).api_buy_license({ ip: "not an address", type: 5000 });
    if (outcome.kind !== "refused") return outcome;
    const { kind, reason, value } = outcome;
    return { kind, reason, status: value.status, invoice: value.invoice };
  },

  "a fault": async (server) => {
    const { sandbox: endpoint, username, password } = server;
    const api_nope = operation("api_nope", {
      effect: "read",
      namespace: "urn:myapi",
      input: { sid: s.secret },
      output: s.string,
    });
    return createClient({ endpoint, username, password }).call(api_nope);
  },

  "2,000 rows": async (server) => {
    const rows = unwrap(await connect(server).api_licenses_get_services());
    const own = rows.filter(({ license_hostname }) => license_hostname?.startsWith("row-"));
    return { rows: own.length, first: own[0]?.license_hostname, last: own.at(-1)?.license_hostname };
  },

  // Whoever runs the contract looks for secrets in what it printed.
  "values with secrets are printed": async (server) => {
    const api = connect(server);
    const vps = await api.api_vps_get_services();
    const bad = connect({ ...server, sandbox: `${server.answers}bad-gateway` });
    const error = await errorOf(bad.api_vps_get_services());
    const refused = await errorOf(connect({ ...server, username: "nobody", password: server.password }).api_vps_get_services());
    console.log("printing", api, vps, vps.kind === "ok" ? vps.value[0] : undefined, error, error.cause, refused);
    console.error("printing", error, refused);
    return { kind: vps.kind, hasSecret: vps.kind === "ok" && typeof vps.value[0]?.vps_rootpass === "string" };
  },
};
