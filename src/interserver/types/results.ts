import * as s from "../../soap/schema.ts";

/** How an operation went, in words. */
export const result_status = /* @__PURE__ */ s.struct("result_status", {
  /** `ok`, or a word for failure. */
  status: s.string,
  /** Details for people; several lines where there are several problems. */
  status_text: s.string,
});

/** An address that logs a browser in, once and without a password, or why there is none. */
export const one_time_login = /* @__PURE__ */ s.struct("result_status", {
  /** `ok`, or a word for failure. */
  status: s.string,
  /** The address, on success: whoever has it is logged in. */
  status_text: s.secret,
});
