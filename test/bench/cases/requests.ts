import { operation } from "../../../src/interserver/operation.ts";
import * as operations from "../../../src/interserver/operations/index.ts";
import { api_vps_get_client_invoices } from "../../../src/interserver/operations/vps.ts";
import type { Operation } from "../../../src/soap/operation.ts";
import * as s from "../../../src/soap/schema.ts";
import { invoice, list, sign } from "./rows.ts";

/** A request that is encoded, as one row of the table, or sent. */
export interface Request {
  readonly name: string;
  /** The row's head. */
  readonly title: string;
  readonly operation: Operation;
  /** In wire order: some clients go by it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** A text of the envelope; of a call, one of its answer. */
  readonly sign: string;
}

/** No operation of the service takes a list: this one takes what another answers. */
export const putInvoices = operation("put_invoices", {
  effect: "write",
  input: { rows: api_vps_get_client_invoices.output },
  output: s.boolean,
});

const sid = "0123456789abcdef0123456789abcdef";

export const requests: readonly Request[] = [
  {
    name: "login",
    title: "a login",
    operation: operations.api_login,
    input: { username: "demo@example.com", password: "demo & more" },
    sign: "more",
  },
  {
    name: "purchase",
    title: "a purchase, `api_buy_license`",
    operation: operations.api_buy_license,
    input: { sid, ip: "192.0.2.7", type: 5000, coupon: "AUTUMN" },
    sign: "AUTUMN",
  },
  {
    name: "order",
    title: "a VPS order, 12 parameters and the session",
    operation: operations.api_api_buy_vps,
    input: {
      sid,
      os: "ubuntu24",
      slices: 2,
      platform: "kvm",
      controlpanel: "none",
      period: 1,
      location: 1,
      version: "ubuntu",
      hostname: "web1.example.com",
      coupon: "",
      rootpass: "Sample-1!",
      comment: "the second one",
      ipv6only: false,
    },
    sign: "the second one",
  },
  {
    name: "rows",
    title: "a list of 1,000 rows",
    operation: putInvoices,
    input: { rows: list(1000, invoice) },
    sign,
  },
];

/** What is called over a socket: one row each, beside the login and the proof that a session asks for. */
export const calls: readonly Request[] = [
  {
    name: "read",
    title: "a read, `api_vps_get_service`",
    operation: operations.api_vps_get_service,
    input: { sid, id: 1000 },
    sign: "web1.example.com",
  },
  {
    name: "balance",
    title: "a short read, `api_get_prepay_remaining`",
    operation: operations.api_get_prepay_remaining,
    input: { sid, module: "licenses" },
    sign: "1042.50",
  },
  {
    name: "write",
    title: "a write, `api_buy_license`",
    operation: operations.api_buy_license,
    input: { sid, ip: "192.0.2.7", type: 5000, coupon: "AUTUMN" },
    sign: "Completed Successfully",
  },
];
