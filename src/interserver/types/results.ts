import * as s from "../../soap/schema.ts";

/** How an operation went, in words. */
export const result_status = /* @__PURE__ */ s.struct("result_status", {
  /** `ok`, or a word for failure. */
  status: s.string,
  /** Details for people; several lines where there are several problems. */
  status_text: s.string,
});
