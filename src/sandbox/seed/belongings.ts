import { outsideAddress } from "../addresses.ts";
import { charge, invoiceTypes } from "../billing/charge.ts";
import { pay } from "../billing/pay.ts";
import { addPrepay } from "../billing/prepaid.ts";
import { addDomain } from "../dns/zone.ts";
import { newLicense } from "../licenses/order.ts";
import { orderMail } from "../mail/order.ts";
import type { Module } from "../modules.ts";
import type { Customer, Invoice, State } from "../state.ts";
import { newBackup, setUpVps } from "../vps/machine.ts";
import { addVps } from "../vps/row.ts";
import { backupRow, floatingIpRow, websiteRow } from "./hosting-rows.ts";
import { domainRow, sslRow } from "./name-rows.ts";
import { quickserverRow, serverRow } from "./server-rows.ts";
import { addTickets } from "./tickets.ts";

/** Gives a new customer one of everything, paid and active, and one invoice that is still to be paid. */
export function addBelongings(state: State, customer: Customer): void {
  const seed: Seed = { state, customer, name: newName(state, customer) };

  customer.domains.push(domainRow(seed));
  const vps = addActiveVps(seed);
  customer.backups.push(backupRow(seed));
  addMail(seed);
  addLicense(seed);
  customer.ssl.push(sslRow(seed));
  customer.floating_ips.push(floatingIpRow(seed, vps.vps_ip ?? ""));
  customer.webhosting.push(websiteRow(seed, "cpanel"), websiteRow(seed, "directadmin"));
  customer.quickservers.push(quickserverRow(seed));
  customer.servers.push(serverRow(seed));

  const [domain] = customer.domains;
  const [server] = customer.servers;
  const [site] = customer.webhosting;
  settle(seed, bill(seed, "domains", domain?.domain_id, domain?.domain_invoice, 12));
  settle(seed, bill(seed, "servers", server?.server_id, server?.server_invoice, 169));
  bill(seed, "webhosting", site?.website_id, site?.website_invoice, 6);
  settle(seed, addPrepay(state, customer, "vps", 50, false).invoice);

  addDomain(state, customer, seed.name, vps.vps_ip ?? "");
  customer.vpsBackups.push(newBackup(state, vps.vps_id, "weekly"));
  addTickets(seed);
}

/** What the rows of a customer are made from. */
export interface Seed {
  readonly state: State;
  readonly customer: Customer;
  /** A domain name of the customer's own. */
  readonly name: string;
}

function newName(state: State, customer: Customer): string {
  const name = `${state.random.pick(words)}-${state.random.pick(words)}`;
  const isTaken = state.customers.some((one) => one.dnsDomains.some((domain) => domain.name === `${name}.example`));
  return isTaken ? `${name}-${customer.id}.example` : `${name}.example`;
}

const words = ["amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heron", "iris", "juniper", "kestrel", "larch"];

function addActiveVps(seed: Seed): Customer["vps"][number] {
  const { state, customer, name } = seed;
  const order = {
    os: "ubuntu24",
    slices: 2,
    platform: "kvm",
    controlpanel: "none",
    period: 1,
    location: 1,
    version: "ubuntu",
    hostname: `web1.${name}`,
    coupon: "",
    rootpass: state.random.password(),
    ipv6only: false,
  };
  const vps = addVps(state, customer, order, { type: 33, coupon: 0, comment: "", server: 0 });
  setUpVps(state, vps);
  settle(seed, bill(seed, "vps", vps.vps_id, vps.vps_invoice, 6));
  return vps;
}

function addMail(seed: Seed): void {
  settle(seed, orderMail(seed.state, seed.customer, seed.state.mailCost).invoice);
}

function addLicense(seed: Seed): void {
  const { state, customer } = seed;
  const ordered = { license_id: state.nextId(), license_type: 5006, license_ip: outsideAddress(state) };
  const license = newLicense(state, customer, ordered, state.nextId());
  customer.licenses.push(license);
  settle(seed, bill(seed, "licenses", license.license_id, license.license_invoice, 3));
}

type Id = number | null | undefined;

function bill({ state, customer }: Seed, module: Module, service: Id, repeat: Id, amount: number): Invoice {
  const description = `${module} ${service}`;
  return charge(state, customer, { module, service: service ?? 0, description, amount, repeat: repeat ?? 0 });
}

function settle({ state, customer }: Seed, invoice: Invoice): void {
  pay(state, customer, invoice, invoiceTypes.creditCard);
}
