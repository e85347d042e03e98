import { APACHE } from "../xml/names.ts";
import type { WriteContext } from "./context.ts";

/** A list's element. */
export function arrayElement(name: string, itemType: string, items: readonly string[], { version }: WriteContext): string {
  return `<${name} xsi:type="SOAP-ENC:Array" ${version.listShape(itemType, items.length)}>${items.join("")}</${name}>`;
}

/** An Apache Map's element. */
export function mapElement(name: string, entries: readonly string[]): string {
  const items = entries.map((entry) => `<item>${entry}</item>`).join("");
  return `<${name} xmlns:apache="${APACHE}" xsi:type="apache:Map">${items}</${name}>`;
}
