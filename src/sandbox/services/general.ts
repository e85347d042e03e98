import { customerOf, invalidSession, type Service, text } from "./service.ts";

export const general: Record<string, Service> = {
  api_login(state, username = "", password = "") {
    const customer = state.customers.find((one) => one.username === username && one.password === password);
    if (customer === undefined) return "";
    const sid = crypto.randomUUID().replaceAll("-", "");
    state.sessions.set(sid, customer);
    return sid;
  },

  /** The live list holds a null too. */
  get_modules: () => [
    "domains",
    "vps",
    "backups",
    "mail",
    "licenses",
    "ssl",
    "floating_ips",
    "webhosting",
    "quickservers",
    "servers",
    null,
  ],

  api_get_prepay_remaining(state, sid = "", _module = "") {
    const customer = customerOf(state, sid);
    if (customer === undefined) return { status: "error", status_text: invalidSession };
    return { status: "ok", status_text: text(customer.prepay) };
  },
};
