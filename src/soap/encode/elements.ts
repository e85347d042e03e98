import { APACHE } from "../xml/names.ts";
import type { SoapVersion } from "./context.ts";

/** A list's element: `arrayType="xsd:int[2]"` in SOAP 1.1 (§5.4.2), `itemType` and `arraySize` in SOAP 1.2 (part 2 §3.1.4). */
export function arrayElement(name: string, itemType: string, items: readonly string[], version: SoapVersion): string {
  const shape =
    version === "1.1"
      ? `SOAP-ENC:arrayType="${itemType}[${items.length}]"`
      : `SOAP-ENC:itemType="${itemType}" SOAP-ENC:arraySize="${items.length}"`;
  return `<${name} xsi:type="SOAP-ENC:Array" ${shape}>${items.join("")}</${name}>`;
}

/** An Apache Map's element. */
export function mapElement(name: string, entries: readonly string[]): string {
  const items = entries.map((entry) => `<item>${entry}</item>`).join("");
  return `<${name} xmlns:apache="${APACHE}" xsi:type="apache:Map">${items}</${name}>`;
}
