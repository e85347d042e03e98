import { mismatch } from "../encode/unwritable.ts";
import { simpleCodec, unlessEmpty } from "./simple.ts";

export const boolean = /* @__PURE__ */ simpleCodec(
  "boolean",
  /* @__PURE__ */ unlessEmpty((text) => {
    if (text === "true" || text === "1") return true;
    return text === "false" || text === "0" ? false : undefined;
  }),
  (value) => {
    if (typeof value !== "boolean") throw mismatch(value, "true or false");
    return String(value);
  },
);
