import { operation, s } from "../../src/soap/index.ts";

/** Small operations for tests of the engine, which knows no service. */

/** A read. */
export const getPrice = operation("getPrice", {
  effect: "read",
  namespace: "urn:shop",
  input: { sku: s.string },
  output: s.float,
});

/** A write that answers as a purchase does. */
export const buy = operation("buy", {
  effect: "write",
  namespace: "urn:shop",
  input: { sku: s.string },
  output: s.struct("receipt", { status: s.string, status_text: s.string, invoice: s.int, cost: s.float }),
  success: ["ok"],
  readBack: "listOrders, by sku",
});

/** One whose answer is a secret. */
export const getSecret = operation("getSecret", {
  effect: "read",
  namespace: "urn:shop",
  input: {},
  output: s.struct("secret", { key: s.string, digits: s.int }),
  confidential: true,
});
