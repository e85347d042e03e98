// Written by src/build/write-methods.js from src/interserver/operations: change those, then run `npm run methods`.

/** What each operation does, by its name. */
export const descriptions: Readonly<Record<string, string>> = {
  api_api_buy_mail:
    "Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds.\n\n`coupon` is a code that lowers the price. A refusal says in `reason` what was wrong.",
  api_buy_license:
    "Orders a licence for an address. Charges the account: pays from prepaid money where there is enough, else leaves an invoice to pay.\n\n`type` is a `services_id` of `api_get_license_types`; one address can hold one licence of a type. A refusal names what was wrong, such as `Invalid IP Address` or `That IP is already licensed in our system`. It does not prove that nothing was charged: by its source, the service may spend prepaid money after a failed check. `invoice` is then 0.",
  api_buy_license_prepay:
    "Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.\n\n`use_prepay` true: pay from prepaid money or refuse; false: leave an invoice; left out: use it where there is enough.",
  api_cancel_license:
    "Cancels a licence by its id: it stops working and is not billed again.\n\n`id` is a `license_id` of `api_licenses_get_services`. Refused with `Invalid License ID` where the account has none such.",
  api_cancel_license_ip:
    "Cancels a licence by its address and type: it stops working and is not billed again.\n\nRefused with `Invalid License IP/Type` where there is none, and with `Multiple Matches, Specify Type.` where the address has several.",
  api_get_license_types:
    "Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.",
  api_get_prepay_remaining:
    "Tells how much prepaid money is left for one module, as a number of US dollars in `status_text`. Costs nothing.\n\n`module` is one of those that `get_modules` lists. The client also uses this read to prove that a session is good.",
  api_licenses_get_client_invoices:
    "Lists the account's invoices for licences, paid and unpaid. Costs nothing.",
  api_licenses_get_client_unpaid_invoices:
    "Lists the account's invoices for licences that are still to be paid. Costs nothing.",
  api_licenses_get_service:
    "Gives one licence of the account's by its id. Costs nothing. An id that is not the account's is answered with a fault or with null.",
  api_licenses_get_services:
    "Lists the account's licences, cancelled ones included. Costs nothing.",
  api_login:
    "Logs in and answers with a session id of 32 hexadecimal digits, blank where the credentials are refused.\n\nA client logs in by itself: this is for a session id of your own. An API key may stand for the password. The id is good for several hours; treat it as a password. Costs nothing.",
  api_mail_get_client_invoices:
    "Lists the account's invoices for mail, paid and unpaid. Costs nothing.",
  api_mail_get_service:
    "Gives one mail service of the account's by its id. Costs nothing. An id that is not the account's is answered with a fault or with null.",
  api_mail_get_services:
    "Lists the account's mail services, cancelled ones included. Costs nothing.",
  get_modules:
    "Lists the kinds of service that can be ordered, such as `licenses` and `mail`. Costs nothing and needs no session.\n\nThe list can hold a null, and some server versions answer with a fault, since the service's WSDL does not define the type of this answer.",
};
