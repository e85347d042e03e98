// Written by src/build/write-methods.js from src/interserver/operations: change those, then run `npm run methods`.
import type { CallOptions } from "../soap/client.ts";
import type { Outcome } from "../soap/outcome.ts";
import type * as operations from "./operations/index.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
  /**
   * Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds.
   *
   * `coupon` is a code that lowers the price. A refusal says in `reason` what was wrong.
   *
   * @example
   * const order = await api.api_api_buy_mail();
   * if (order.kind === "ok") console.log("mail service", order.value.status_text);
   */
  api_api_buy_mail(
    input?: { coupon?: string | undefined },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_api_buy_mail>>;

  /**
   * Orders a licence for an address. Charges the account: pays from prepaid money where there is enough, else leaves an
   * invoice to pay.
   *
   * `type` is a `services_id` of `api_get_license_types`; one address can hold one licence of a type. A refusal names what
   * was wrong, such as `Invalid IP Address` or `That IP is already licensed in our system`. It does not prove that nothing
   * was charged: by its source, the service may spend prepaid money after a failed check. `invoice` is then 0.
   *
   * @example
   * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
   * if (order.kind === "ok") console.log(order.value.invoice, order.value.cost);
   */
  api_buy_license(
    input: { ip: string; type: number; coupon?: string | undefined },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_buy_license>>;

  /**
   * Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.
   *
   * `use_prepay` true: pay from prepaid money or refuse; false: leave an invoice; left out: use it where there is enough.
   *
   * @example
   * const order = await api.api_buy_license_prepay({ ip: "192.0.2.7", type: 5000, use_prepay: false });
   * if (order.kind === "ok") console.log("to pay:", order.value.invoice);
   */
  api_buy_license_prepay(
    input: { ip: string; type: number; coupon?: string | undefined; use_prepay?: boolean | undefined },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_buy_license_prepay>>;

  /**
   * Cancels a licence by its id: it stops working and is not billed again.
   *
   * `id` is a `license_id` of `api_licenses_get_services`. Refused with `Invalid License ID` where the account has none
   * such.
   *
   * @example
   * const cancelled = await api.api_cancel_license({ id: 1001 });
   */
  api_cancel_license(
    input: { id: number },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_cancel_license>>;

  /**
   * Cancels a licence by its address and type: it stops working and is not billed again.
   *
   * Refused with `Invalid License IP/Type` where there is none, and with `Multiple Matches, Specify Type.` where the
   * address has several.
   *
   * @example
   * const cancelled = await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 5000 });
   */
  api_cancel_license_ip(
    input: { ip: string; type: number },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_cancel_license_ip>>;

  /**
   * Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.
   *
   * @example
   * const types = unwrap(await api.api_get_license_types());
   * const cheapest = types.sort((a, b) => (a.services_cost ?? 0) - (b.services_cost ?? 0))[0];
   */
  api_get_license_types(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_get_license_types>>;

  /**
   * Tells how much prepaid money is left for one module, as a number of US dollars in `status_text`. Costs nothing.
   *
   * `module` is one of those that `get_modules` lists. The client also uses this read to prove that a session is good.
   *
   * @example
   * const left = unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text;
   */
  api_get_prepay_remaining(
    input: { module: string },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_get_prepay_remaining>>;

  /**
   * Lists the account's invoices for licences, paid and unpaid. Costs nothing.
   *
   * @example
   * const invoices = unwrap(await api.api_licenses_get_client_invoices());
   */
  api_licenses_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_licenses_get_client_invoices>>;

  /**
   * Lists the account's invoices for licences that are still to be paid. Costs nothing.
   *
   * @example
   * const due = unwrap(await api.api_licenses_get_client_unpaid_invoices());
   */
  api_licenses_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_licenses_get_client_unpaid_invoices>>;

  /**
   * Gives one licence of the account's by its id. Costs nothing. An id that is not the account's is answered with a fault
   * or with null.
   *
   * @example
   * const licence = unwrap(await api.api_licenses_get_service({ id: 1001 }));
   */
  api_licenses_get_service(
    input: { id: number },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_licenses_get_service>>;

  /**
   * Lists the account's licences, cancelled ones included. Costs nothing.
   *
   * @example
   * const licences = unwrap(await api.api_licenses_get_services());
   * const active = licences.filter((licence) => licence.license_status === "active");
   */
  api_licenses_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_licenses_get_services>>;

  /**
   * Logs in and answers with a session id of 32 hexadecimal digits, blank where the credentials are refused.
   *
   * A client logs in by itself: this is for a session id of your own. An API key may stand for the password. The id is
   * good for several hours; treat it as a password. Costs nothing.
   *
   * @example
   * const outcome = await api.api_login({ username: "demo@example.com", password: "demo" });
   */
  api_login(
    input: { username: string; password: string },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_login>>;

  /**
   * Lists the account's invoices for mail, paid and unpaid. Costs nothing.
   *
   * @example
   * const invoices = unwrap(await api.api_mail_get_client_invoices());
   */
  api_mail_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_mail_get_client_invoices>>;

  /**
   * Gives one mail service of the account's by its id. Costs nothing. An id that is not the account's is answered with a
   * fault or with null.
   *
   * @example
   * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
   */
  api_mail_get_service(
    input: { id: number },
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_mail_get_service>>;

  /**
   * Lists the account's mail services, cancelled ones included. Costs nothing.
   *
   * @example
   * const mail = unwrap(await api.api_mail_get_services());
   */
  api_mail_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.api_mail_get_services>>;

  /**
   * Lists the kinds of service that can be ordered, such as `licenses` and `mail`. Costs nothing and needs no session.
   *
   * The list can hold a null, and some server versions answer with a fault, since the service's WSDL does not define the
   * type of this answer.
   *
   * @example
   * const modules = unwrap(await api.get_modules());
   */
  get_modules(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Outcome<typeof operations.get_modules>>;
}
