import type { sql_row_invoices } from "../../../src/interserver/types/invoices.ts";
import type { sql_row_vps } from "../../../src/interserver/types/vps.ts";
import type { Infer } from "../../../src/soap/schema.ts";

/** What rows end with that are looked for: only a client that read to the end has it. */
export const sign = "the last of them";

/** A charge of a VPS's, about 950 bytes as NuSOAP writes it. */
export function invoice(number: number, isLast = false): Infer<typeof sql_row_invoices> {
  const day = `2026-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
  return {
    invoices_id: 25_296_600 + number,
    invoices_description: isLast ? sign : `(Repeat Invoice: ${2_500_101 + number}) KVM Linux VPS ${number % 16} Slice`,
    invoices_amount: 6 * (1 + (number % 16)) + 0.5,
    invoices_custid: 2_773,
    invoices_type: number % 3 === 0 ? 12 : 1,
    invoices_date: `${day} 10:00:${two(number % 60)}`,
    invoices_group: 0,
    invoices_extra: 2_500_101 + number,
    invoices_paid: number % 2,
    invoices_module: "vps",
    invoices_due_date: `${day} 23:59:59`,
    invoices_service: 1_000 + (number % 40),
    invoices_deleted: 0,
    invoices_currency: "USD",
  };
}

export function vps(number: number, isLast = false): Infer<typeof sql_row_vps> {
  return {
    vps_id: 1_000 + number,
    vps_custid: 2_773,
    vps_server: 200 + (number % 9),
    vps_ip: `192.0.2.${number % 256}`,
    vps_ipv6: null,
    vps_vzid: `linux${1_000 + number}`,
    vps_currency: "USD",
    vps_type: 33,
    vps_order_date: `2026-01-${two(1 + (number % 28))} 12:00:00`,
    vps_status: "active",
    vps_invoice: 2_500_101 + number,
    vps_coupon: 0,
    vps_extra: "[]",
    vps_hostname: `web${number}.example.com`,
    vps_server_status: "running",
    vps_comment: isLast ? sign : "",
    vps_slices: 1 + (number % 16),
    vps_vnc: "",
    vps_vnc_port: 5900 + number,
    vps_rootpass: "Sample-1!",
    vps_mac: `00:16:3e:00:00:${two(number % 100)}`,
    vps_os: "ubuntu24",
    vps_version: "ubuntu",
    vps_location: 1,
    vps_platform: "kvm",
    vps_diskused: 1_000 * number,
    vps_diskmax: 30_720,
  };
}

/** What `api_buy_license` answers. */
export const purchase = { status: "ok", status_text: "Order Completed Successfully.", invoice: 25_296_600, cost: 12.5 };

/** A ticket's post with letters beyond ASCII, markup and line ends. */
export function post(number: number, isLast = false) {
  return {
    email: number % 2 === 0 ? "zoe@example.com" : "support@interserver.example",
    full_name: number % 2 === 0 ? "Zoë Müller" : "Renée Support",
    dateline: String(1_795_000_000 + 60 * number),
    contents: isLast
      ? sign
      : `Post ${number}: the page at https://café.example/?a=1&b=2 says "<b>not found</b>".\nSince when?\n`.repeat(3),
  };
}

export function address(number: number): string {
  return `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
}

/** `count` things, the last one told so. */
export function list<T>(count: number, make: (number: number, isLast: boolean) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number, number === count - 1));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
