import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { isNotBlank } from "../success.ts";

/** UNDOCUMENTED api_get_ima. */
export const api_get_ima = /* @__PURE__ */ operation("api_get_ima", {
  effect: "read",
  input: { sid: s.secret },
  output: s.string,
  success: isNotBlank,
});

/**
 * Logs in and answers with a session id of 32 hexadecimal digits, blank where the credentials are refused.
 *
 * A client logs in by itself: this is for a session id of your own. An API key may stand for the password. The id is
 * good for several hours; treat it as a password. Costs nothing.
 *
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

/** UNDOCUMENTED get_hostname. */
export const get_hostname = /* @__PURE__ */ operation("get_hostname", {
  effect: "read",
  input: { ip: s.string },
  output: s.string,
  success: isNotBlank,
});

/** UNDOCUMENTED get_locked_ips. */
export const get_locked_ips = /* @__PURE__ */ operation("get_locked_ips", {
  effect: "read",
  input: {},
  output: s.array(s.optional(s.string), "array"),
});

/**
 * Lists the kinds of service that can be ordered, such as `licenses` and `mail`. Costs nothing and needs no session.
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
  output: s.array(s.optional(s.string), "array"),
});

/** UNDOCUMENTED strPixels. */
export const strPixels = /* @__PURE__ */ operation("strPixels", {
  effect: "read",
  input: { string: s.string },
  output: s.int,
});
