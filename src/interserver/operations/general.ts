import * as s from "../../soap/schemas/usual.ts";
import { operation } from "../operation.ts";
import { isNotBlank } from "../success.ts";

/**
 * Tells what the account is to the service: `client` or `admin`. Costs nothing.
 *
 * A blank, which is `refused`, means that the session is not known.
 *
 * @example
 * const role = unwrap(await api.api_get_ima());
 * console.log(role === "admin");
 */
export const api_get_ima = /* @__PURE__ */ operation("api_get_ima", {
  effect: "read",
  input: { sid: s.secret },
  output: /* @__PURE__ */ s.optional(s.string),
  success: isNotBlank,
});

/**
 * Logs in and answers with a session id of 32 hexadecimal digits. Costs nothing.
 *
 * A client logs in by itself: this is for a session id of your own. It is good for several hours; treat it as a
 * password. A blank, which is `refused`, means that the credentials are wrong, with no more said. It is not shown when
 * the outcome is printed.
 *
 * @param username The e-mail address of the account.
 * @param password The account's password, or an API key.
 * @example
 * const outcome = await api.api_login({ username: "demo@example.com", password: "demo" });
 */
export const api_login = /* @__PURE__ */ operation("api_login", {
  effect: "session",
  input: { username: s.string, password: s.secret },
  output: s.secret,
  success: isNotBlank,
  confidential: true,
});

/**
 * Gives the host name that the reverse DNS of an address tells. Costs nothing and needs no session.
 *
 * A blank, which is `refused`, means that there is none. Anybody can write what they like into reverse DNS: it proves
 * nothing.
 *
 * @param ip An IPv4 address, such as `192.0.2.7`; the service cannot look up others.
 * @example
 * const hostname = await api.get_hostname({ ip: "192.0.2.7" });
 * console.log(hostname.kind === "ok" ? hostname.value : "unnamed");
 */
export const get_hostname = /* @__PURE__ */ operation("get_hostname", {
  effect: "read",
  input: { ip: s.string },
  output: /* @__PURE__ */ s.optional(s.string),
  success: isNotBlank,
});

/**
 * Lists the IP addresses that the service has locked for fraud. Costs nothing and needs no session.
 *
 * Hundreds of them, IPv4 and IPv6 mixed, a null among them. Some server versions answer with a fault, since the
 * service's WSDL does not define the type of this answer.
 *
 * @example
 * const locked = new Set(unwrap(await api.get_locked_ips()));
 * console.log(locked.has("192.0.2.7"));
 */
export const get_locked_ips = /* @__PURE__ */ operation("get_locked_ips", {
  effect: "read",
  input: {},
  output: /* @__PURE__ */ s.array(/* @__PURE__ */ s.optional(s.string), "array"),
});

/**
 * Lists the kinds of service, such as `licenses` and `vps`: what parameters called `module` take. Costs nothing and
 * needs no session.
 *
 * The list can hold a null, and some server versions answer with a fault, since the service's WSDL does not define the
 * type of this answer.
 *
 * @example
 * const modules = unwrap(await api.get_modules());
 */
export const get_modules = /* @__PURE__ */ operation("get_modules", {
  effect: "read",
  input: {},
  output: /* @__PURE__ */ s.array(/* @__PURE__ */ s.optional(s.string), "array"),
});

/**
 * Tells roughly how wide a text is, in pixels, in Helvetica of 12 pixels. Costs nothing and needs no session.
 *
 * `Hello There` is 64 pixels wide.
 *
 * @param string The text; of characters beyond Latin-1 the service measures a `?`.
 * @example
 * const width = unwrap(await api.strPixels({ string: "Hello There" }));
 */
export const strPixels = /* @__PURE__ */ operation("strPixels", {
  effect: "read",
  input: { string: s.string },
  output: s.int,
});
