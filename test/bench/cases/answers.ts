import * as operations from "../../../src/interserver/operations/index.ts";
import type { Operation } from "../../../src/soap/operation.ts";
import { multirefAnswer } from "./multiref.ts";
import { address, invoice, list, post, purchase, sign, vps } from "./rows.ts";

/** An answer that is decoded, as one row of the table. */
export interface Answer {
  readonly name: string;
  /** The row's head. */
  readonly title: string;
  readonly operation: Operation;
  /** Read by `xsi:type` alone. */
  readonly isUntyped?: boolean;
  /** A text near its end, as every client gives it. */
  readonly sign: string;
  /** What the sandbox's NuSOAP writer writes; made when it is wanted, since some are large. */
  value(): unknown;
  /** Puts the envelope into another form. */
  rewrite?(envelope: string): string;
  /** Clients that take no part, since it would take them too long. */
  readonly without?: readonly string[];
  /** Left out where time is short. */
  readonly isLarge?: boolean;
}

const slow = ["SOAP::Lite", "suds"];

const invoices = { operation: operations.api_vps_get_client_invoices, sign };

const ticket = {
  ticket_reference_id: "KVO-530-34143",
  full_name: "Zoë Müller",
  email: "zoe@example.com",
  subject: "The page is not found",
  creationtime: "1795000000",
  statustitle: "Open",
  prioritytitle: "Standard",
  lastactivity: "1795018000",
};

export const answers: readonly Answer[] = [
  { ...invoices, name: "invoices", title: "2,000 invoices, 1.9 MB", value: () => list(2000, invoice) },
  {
    name: "vps",
    title: "40 VPSs",
    operation: operations.api_vps_get_services,
    sign,
    value: () => list(40, vps),
  },
  {
    name: "purchase",
    title: "a purchase, `api_buy_license`",
    operation: operations.api_buy_license,
    sign: "Completed Successfully",
    value: () => purchase,
  },
  {
    name: "ips",
    title: "100,000 texts, `get_locked_ips`",
    operation: operations.get_locked_ips,
    sign: address(99_999),
    value: () => list(100_000, address),
    without: slow,
  },
  {
    name: "more-ips",
    title: "1,000,000 texts, `get_locked_ips`",
    operation: operations.get_locked_ips,
    sign: address(999_999),
    value: () => list(1_000_000, address),
    without: [...slow, "strong-soap", "node-soap"],
    isLarge: true,
  },
  {
    name: "ticket",
    title: "a ticket of 300 posts, `api_viewTicket`",
    operation: operations.api_viewTicket,
    sign,
    value: () => ({
      status: "Success",
      status_text: "Ticket details",
      result: { ...ticket, posts: list(300, post) },
    }),
    without: slow,
  },
  {
    ...invoices,
    name: "any",
    title: "2,000 invoices, untyped",
    isUntyped: true,
    value: () => list(2000, invoice),
    without: slow,
  },
  {
    ...invoices,
    name: "multiref",
    title: "500 invoices by reference",
    value: () => list(500, invoice),
    rewrite: multirefAnswer,
    without: slow,
  },
];
