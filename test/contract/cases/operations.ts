import { operation, s } from "interserver-soap/soap";

/** For answers that are fixed bytes, whatever was asked. */

export const receipt = s.struct("receipt", { status: s.string, status_text: s.string, invoice: s.int, cost: s.float });

/** A read. */
export const look = operation("look", { effect: "read", namespace: "urn:shop", input: {}, output: receipt });

/** A write with the same answer. */
export const buy = operation("buy", {
  effect: "write",
  namespace: "urn:shop",
  input: {},
  output: receipt,
  success: ["ok"],
  readBack: "listOrders",
});
