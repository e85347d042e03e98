import * as s from "../../soap/schemas/usual.ts";

/** How an operation went, in words. */
export const result_status = /* @__PURE__ */ s.struct("result_status", {
  /** `ok`, or a word for failure, mostly `error`. */
  status: s.string,
  /** The answer or what was done, on success; else what was wrong, one line a problem. */
  status_text: s.string,
});

/** An address that logs a browser in without a password, or why there is none. */
export const one_time_login = /* @__PURE__ */ s.struct("result_status", {
  /** `ok`, or a word for failure, mostly `error`. */
  status: s.string,
  /** The address, on success: whoever opens it is logged in, so it is shown as `•••` when printed. Else what was wrong. */
  status_text: s.secret,
});
