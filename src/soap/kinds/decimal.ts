import { mismatch } from "../encode/unwritable.ts";
import { simpleCodec, unlessEmpty } from "./simple.ts";

const digits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** `xsd:decimal`, as text, so that no digit is lost. */
export const decimal = /* @__PURE__ */ simpleCodec(
  "decimal",
  /* @__PURE__ */ unlessEmpty((text) => (digits.test(text) ? text : undefined)),
  (value) => {
    if (typeof value === "string" && digits.test(value)) return value;
    throw mismatch(value, 'a decimal number as text, such as "12.50"');
  },
);
