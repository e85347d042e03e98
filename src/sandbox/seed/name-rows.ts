import { formatTime } from "../clock.ts";
import type { Customer } from "../state.ts";
import type { Seed } from "./belongings.ts";

const year = 365 * 24 * 3_600_000;

export function domainRow({ state, customer, name }: Seed): Customer["domains"][number] {
  return {
    domain_id: state.nextId(),
    domain_hostname: name,
    domain_username: `reg${customer.id}`,
    domain_password: state.random.password(),
    domain_type: 10000,
    domain_currency: "USD",
    domain_expire_date: formatTime(state.now() + year),
    domain_order_date: formatTime(state.now()),
    domain_custid: customer.id,
    domain_status: "active",
    domain_invoice: state.nextId(),
    domain_coupon: 0,
    ...prefixed("domain", contactOf(customer)),
    domain_address2: "",
    domain_address3: "",
    domain_fax: "",
    domain_extra: "[]",
  };
}

/** The key and the certificates are no such things, so that no scanner for secrets takes them for some. */
export function sslRow({ state, customer, name }: Seed): Customer["ssl"][number] {
  const pem = (title: string) => `-----SANDBOX ${title}-----\n${state.random.hex(64)}\n-----END-----\n`;
  return {
    ssl_id: state.nextId(),
    ssl_hostname: `www.${name}`,
    ssl_order_id: String(state.random.integer(1_000_000, 9_999_999)),
    ssl_type: 10500,
    ssl_currency: "USD",
    ssl_order_date: formatTime(state.now()),
    ssl_custid: customer.id,
    ssl_status: "active",
    ssl_invoice: state.nextId(),
    ssl_coupon: 0,
    ...prefixed("ssl", contactOf(customer)),
    ssl_department: "IT",
    ssl_extra: "[]",
    ssl_approver_email: `admin@${name}`,
    ssl_csr: pem("REQUEST"),
    ssl_private_key: pem("KEY"),
    ssl_x509: pem("CERTIFICATE"),
    ssl_ca_root: pem("CERTIFICATE"),
    ssl_ca_inter: pem("CERTIFICATE"),
  };
}

/** Who a domain or a certificate is registered to. */
interface Contact {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly phone: string;
  readonly company: string;
}

function contactOf(customer: Customer): Contact {
  const [firstname = "", ...rest] = customer.name.split(" ");
  return {
    firstname,
    lastname: rest.join(" "),
    email: customer.username,
    address: "1 Example Street",
    city: "Secaucus",
    state: "NJ",
    zip: "07094",
    country: "US",
    phone: "+1.2015550100",
    company: "Example & Sons",
  };
}

function prefixed<Prefix extends string>(
  prefix: Prefix,
  contact: Contact,
): { [Name in keyof Contact as `${Prefix}_${Name}`]: string } {
  const members = Object.entries(contact).map(([name, value]) => [`${prefix}_${name}`, value]);
  return Object.fromEntries(members) as ReturnType<typeof prefixed<Prefix>>;
}
