import { moduleNames } from "../modules.ts";
import { text } from "../php.ts";
import { pixelWidth } from "./pixel-width.ts";
import type { OpenService, Service } from "./service.ts";

export const openGeneral: Record<string, OpenService> = {
  api_login(state, username, password) {
    const secret = text(password);
    const customer = state.customers.find(
      (one) => one.username === text(username) && secret !== "" && (one.password === secret || one.apiKey === secret),
    );
    if (customer === undefined) return "";
    const sid = state.random.hex(32);
    state.sessions.set(sid, { customer, expiresAt: state.now() + state.delays.session });
    return sid;
  },

  get_hostname: (state, ip) => state.hostnames.get(text(ip)) ?? "",

  get_locked_ips: (state) => state.lockedIps,

  get_modules: () => moduleNames,

  strPixels: (_, string) => pixelWidth(text(string)),
};

export const general: Record<string, Service> = {
  api_get_ima: (_, customer) => (customer.admin ? "admin" : "client"),
};
