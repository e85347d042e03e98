import type { Outcome, PlannedCall } from "./calls.ts";

/** A read of which a client makes something else than was meant. A client that learns it fails its test. */
export interface KnownGap {
  readonly operation: string;
  /** Why that is the client's own doing. */
  readonly reason: string;
  /** How its call ends, or the arguments with which ours ends in the same way. */
  readonly actual: Outcome | { readonly asIf: PlannedCall["arguments"] };
}

export const gapsOfSuds: readonly KnownGap[] = ["get_locked_ips", "get_modules"].map((operation) => ({
  operation,
  reason: "the WSDL names a type of SOAP-ENC that is not defined there",
  actual: { error: "TypeNotFound: Type not found: '(array, http://schemas.xmlsoap.org/soap/encoding/, )'" },
}));

export const gapsOfNodeSoap: readonly KnownGap[] = [
  {
    operation: "api_api_validate_buy_vps",
    reason: "arguments have no xsi:type, and PHP takes the text `false` for true",
    actual: { asIf: { ipv6only: true } },
  },
];
