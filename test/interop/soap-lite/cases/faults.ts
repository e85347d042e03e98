import { casesOf, fault, type Row } from "../recorded-case.ts";

/** Whom SOAP::Lite names where nobody else is. */
const actor = "urn:oddities:server";
const german = new TextEncoder().encode("Grüße");

const faults: readonly Row[] = [
  [
    "text-to-die-with",
    "plain_death",
    null,
    "nothing, it died with a text",
    fault({ code: "Server", string: "sold out: <Kabel> & Stecker, Grüße\n", actor }),
  ],
  [
    "object-to-die-with",
    "death_with_an_object",
    null,
    "nothing, it died with a hash",
    fault({ code: "Server", string: "Application error", actor, detail: { "c-gensym6": { code: 7 } } }),
  ],
  [
    "fault-with-everything",
    "fault_with_everything",
    null,
    "a fault of the caller's with an actor and a detail",
    fault({
      code: "Client",
      string: "not like this",
      actor: "urn:oddities:shop",
      detail: { "c-gensym6": { hint: german } },
    }),
  ],
  [
    // The library escapes it once too often.
    "fault-with-a-text-for-its-detail",
    "fault_with_text_for_detail",
    null,
    "a fault with markup in its detail",
    fault({ code: "Server", string: "sold out", actor, detail: "ask &lt;tomorrow&gt; &amp; later" }),
  ],
  [
    "fault-with-a-typed-detail",
    "fault_with_a_typed_detail",
    null,
    "a fault with a Problem in its detail",
    fault({ code: "Server", string: "see the detail", actor, detail: { problem: { code: 7, hint: "none" } } }),
  ],
  [
    "fault-with-an-object-for-its-detail",
    "fault_with_an_object_for_detail",
    null,
    "a fault with an object",
    fault({ code: "Server", string: "see the detail", actor, detail: { Problem: { code: 7 } } }),
  ],
  [
    "fault-with-a-list-for-its-detail",
    "fault_with_a_list_for_detail",
    null,
    "a fault with a list",
    fault({ code: "Server", string: "several", actor, detail: { Array: ["one", 2] } }),
  ],
  [
    "fault-with-a-finer-code",
    "fault_with_a_code_of_its_own",
    null,
    "a fault with the code Server.Stock.Empty",
    fault({ code: "Server.Stock.Empty", string: "sold out", actor }),
  ],
  [
    "fault-without-a-text-is-given-one",
    "fault_without_text",
    null,
    "a fault with an empty text",
    fault({ code: "Server", string: "Application error", actor }),
  ],
];

/** SOAP::Lite has no other faults: `faultcode` and the rest stand in the envelope of SOAP 1.2 too. */
const inSoap12: readonly Row[] = [
  [
    "soap12-fault-of-1.1-from-a-text",
    "plain_death",
    null,
    "nothing, it died with a text",
    fault({ code: "Server", string: "sold out: <Kabel> & Stecker, Grüße\n", actor }),
  ],
  [
    "soap12-fault-of-1.1-with-everything",
    "fault_with_everything",
    null,
    "a fault of the caller's with an actor and a detail",
    fault({
      code: "Client",
      string: "not like this",
      actor: "urn:oddities:shop",
      detail: { "c-gensym6": { hint: german } },
    }),
  ],
  [
    "soap12-fault-of-1.1-with-a-typed-detail",
    "fault_with_a_typed_detail",
    null,
    "a fault with a Problem in its detail",
    fault({ code: "Server", string: "see the detail", actor, detail: { problem: { code: 7, hint: "none" } } }),
  ],
];

export const faultCases = [...casesOf(faults), ...casesOf(inSoap12, { soapVersion: "1.2" })];
