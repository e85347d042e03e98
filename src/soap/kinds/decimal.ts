import { simpleCodec, unlessEmpty } from "./simple.ts";

const digits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** `xsd:decimal`, as text, so that no digit is lost. */
export const decimal = /* @__PURE__ */ simpleCodec(
  "decimal",
  'a decimal number as text, such as "12.50"',
  /* @__PURE__ */ unlessEmpty((text) => (digits.test(text) ? text : undefined)),
  (value) => (typeof value === "string" && digits.test(value) ? value : undefined),
);
