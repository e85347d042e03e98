import { answer, badSession } from "../../support/envelopes.ts";

/** What the service answers to an operation. It says the order's number again, so that one that is another's shows. */
export function envelopeFor(operation: string, number: number): string {
  if (operation === "api_login") return answer(`<return xsi:type="xsd:string">session-of-${number}</return>`);
  if (operation === "get_hostname") return answer(`<return xsi:type="xsd:string">host-${number}.example</return>`);
  return answer(
    '<return xsi:type="tns:buy_license_return"><status xsi:type="xsd:string">ok</status>' +
      '<status_text xsi:type="xsd:string">Order Completed Successfully.</status_text>' +
      `<invoice xsi:type="xsd:int">${number}</invoice><cost xsi:type="xsd:float">10</cost></return>`,
  );
}

export { badSession };
