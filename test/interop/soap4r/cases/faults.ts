import { casesOf, fault, type Row } from "../../soap-lite/recorded-case.ts";

/** The server's name, which every exception has for its actor. */
const actor = "soap4r";

/** The backtrace that the functions make up. */
const backtrace = ["shop.rb:12:in `order'", "shop.rb:3:in `<main>'"];

const lines = "first\r\nsecond <b>&amp;</b>";

/** What the library tells of an exception. */
function account(type: string, message: string): object {
  return { excn_type_name: type, cause: { message, backtrace } };
}

const exceptions: readonly Row[] = [
  [
    "fault-of-an-exception",
    "exception",
    null,
    "nothing, it raised an ArgumentError",
    fault({ code: "Server", string: "no such item", actor, detail: account("ArgumentError", "no such item") }),
  ],
  [
    // They stand in the body beside the fault; an attribute of the library's own refers to them.
    "fault-of-an-exception-with-members",
    "exception_with_members",
    null,
    "nothing, it raised an exception with members of its own",
    fault({
      code: "Server",
      string: "not enough of Grüße & Co left",
      actor,
      detail: account("Oddities..OutOfStock", "not enough of Grüße & Co left"),
    }),
  ],
  [
    "fault-with-two-lines-and-markup",
    "exception_with_two_lines",
    null,
    "nothing, it raised an exception with CR LF and markup in its message",
    fault({ code: "Server", string: lines, actor, detail: account("StandardError", lines) }),
  ],
  [
    "fault-of-an-exception-that-cannot-be-written",
    "exception_that_cannot_be_written",
    null,
    "nothing, it raised an exception with a Proc in it",
    fault({
      code: "Server",
      string: "not enough of cables left",
      actor,
      detail: "failed to serialize detail object: Cannot map SOAP::Mapping::SOAPException to SOAP/OM.",
    }),
  ],
];

const ownFaults: readonly Row[] = [
  [
    "fault-with-a-typed-detail",
    "fault_with_a_detail",
    null,
    "a fault with a Problem for its detail",
    fault({ code: "Client", string: "not like this", actor: "urn:oddities", detail: { code: 7, hint: "é <&>" } }),
  ],
  [
    "fault-with-a-nil-detail",
    "fault_without_a_detail",
    null,
    "a fault without a detail",
    fault({ code: "Client", string: "no", actor: "urn:oddities" }),
  ],
  [
    "fault-with-a-code-of-its-own",
    "fault_with_a_code_of_its_own",
    null,
    "a fault with the code Stock.Empty",
    fault({ code: "Stock.Empty", string: "sold out", actor: "urn:oddities", detail: "ask tomorrow" }),
  ],
];

export const faultCases = casesOf([...exceptions, ...ownFaults]);
