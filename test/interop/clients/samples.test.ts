/**
 * Programs in the form of those that the service documents, in each of their languages, with only the address changed: they
 * log in, list the licence types, buy a licence and mail from `interserver-soap sandbox`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { unwrap } from "../../../src/soap/index.ts";
import { perl, php, python, type Runtime, ruby, run, runForJson } from "./runtime.ts";
import { demo, useSandboxProgram } from "./sandbox-program.ts";

interface Sample {
  readonly language: string;
  readonly runtime: Runtime;
  readonly script: string;
  /** The licensed address; each program has its own. */
  readonly ip: string;
  /** The language has one type for texts and numbers. */
  readonly untyped?: true;
}

const samples: readonly Sample[] = [
  { language: "PHP with SoapClient", runtime: php, script: "sample.php", ip: "192.0.2.31" },
  { language: "Perl with SOAP::Lite", runtime: perl, script: "sample.pl", ip: "192.0.2.32", untyped: true },
  { language: "Python with suds", runtime: python, script: "sample.py", ip: "192.0.2.33" },
  { language: "Ruby with soap4r", runtime: ruby, script: "sample.rb", ip: "192.0.2.34" },
];

const sandbox = useSandboxProgram();

describe.each(samples)("$language", ({ runtime, script, ip, untyped }) => {
  beforeAll(() => runtime.prepare());

  test("logs in, lists the licence types, buys a licence and mail", async () => {
    const before = await look();
    const [type] = before.types;
    const got = await runForJson(runtime, script, [sandbox.endpoint(), demo.username, demo.password, ip, `${type?.services_id}`]);
    const after = await look();

    const license = one(newRows(before.licenses, after.licenses, "license_id"));
    const mail = one(newRows(before.mail, after.mail, "mail_id"));
    expect(license).toMatchObject({ license_ip: ip, license_type: type?.services_id });
    const licenseInvoice = one(after.licenseInvoices.filter((row) => row.invoices_service === license.license_id));
    const mailInvoice = one(after.mailInvoices.filter((row) => row.invoices_service === mail.mail_id));
    const expected = {
      types: before.types,
      license: {
        status: "ok",
        status_text: "Order Completed Successfully.",
        invoice: licenseInvoice.invoices_id,
        cost: type?.services_cost,
      },
      mail: {
        status: "ok",
        status_text: String(mail.mail_id),
        invoices: String(mailInvoice.invoices_id),
        cost: mailInvoice.invoices_amount,
      },
    };
    expect(got).toEqual({ sid: expect.stringMatching(/^[0-9a-f]{32}$/), ...(untyped ? asTexts(expected) : expected) });
  });

  test("stops at a blank session, with nothing sold", async () => {
    const before = await look();
    const ended = await run(runtime, script, [sandbox.endpoint(), demo.username, "wrong", ip, "5000"]);
    expect(ended.output + ended.complaints).toBe("Got A Blank Session\n");
    expect(await look()).toEqual(before);
  });
});

/** What our own client sees of the account. */
async function look() {
  const api = sandbox.api();
  return {
    types: unwrap(await api.api_get_license_types()),
    licenses: unwrap(await api.api_licenses_get_services()),
    licenseInvoices: unwrap(await api.api_licenses_get_client_unpaid_invoices()),
    mail: unwrap(await api.api_mail_get_services()),
    mailInvoices: unwrap(await api.api_mail_get_client_unpaid_invoices()),
  };
}

function newRows<Row>(before: readonly Row[], after: readonly Row[], id: keyof Row): Row[] {
  const known = new Set(before.map((row) => row[id]));
  return after.filter((row) => !known.has(row[id]));
}

function one<Row>(rows: readonly Row[]): Row {
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
}

/** The same with every number as a text. */
function asTexts(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (typeof member === "number" ? String(member) : member)),
  ) as object;
}
