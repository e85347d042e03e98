import { simpleCodec, unlessEmpty } from "./simple.ts";

export const boolean = /* @__PURE__ */ simpleCodec(
  "boolean",
  "true or false",
  /* @__PURE__ */ unlessEmpty((text) => {
    if (text === "true" || text === "1") return true;
    return text === "false" || text === "0" ? false : undefined;
  }),
  (value) => (typeof value === "boolean" ? String(value) : undefined),
);
