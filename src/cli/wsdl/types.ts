import { holdsSimpleTypes, isEncoding } from "../../soap/xml/names.ts";
import { type QName, resolveQName } from "../../soap/xml/scope.ts";
import { WsdlError } from "./errors.ts";
import type { Member, ServiceType } from "./service.ts";
import { attributeOf, childrenOf, type Element, referenceIn } from "./tree.ts";

/** The types that a WSDL's schemas define, and how it names any type. */
export interface TypeTable {
  readonly types: ReadonlyMap<string, ServiceType>;
  /** The name of the type that an attribute refers to, as {@link Member} has it. */
  nameIn(element: Element, attribute: string): string;
}

/** One that is built on another has that one's members too; so many levels are followed. */
const deepest = 20;
/** Of all types together. */
const mostMembers = 500_000;

/** Reads every schema inside of `<types>`. */
export function readTypes(definitions: Element, onProblem: (problem: string) => void): TypeTable {
  const definitionsByName = new Map<string, Element>();
  for (const schema of childrenOf(definitions, "types").flatMap((types) => childrenOf(types, "schema"))) {
    for (const definition of [...childrenOf(schema, "complexType"), ...childrenOf(schema, "simpleType")]) {
      const name = attributeOf(definition, "name");
      if (definitionsByName.has(name)) onProblem(`the type ${name} is there twice; the first counts`);
      else definitionsByName.set(name, definition);
    }
  }

  const nameOf = ({ uri, local }: QName): string => {
    const isDefined = definitionsByName.has(local.replace(/\[.*$/, ""));
    // SOAP's list of anything: the service names it in more than one way, and defines it in none.
    if (/^array$/i.test(local) && (isEncoding(uri) || !isDefined)) return "array";
    return `${holdsSimpleTypes(uri) ? "xsd" : "tns"}:${local}`;
  };
  const nameIn = (element: Element, attribute: string): string => {
    const reference = referenceIn(element, attribute);
    return reference === undefined ? "xsd:anyType" : nameOf(reference);
  };

  let members = 0;
  const membersOf = (definition: Element, level = 0): Member[] => {
    const base = inside(definition, "extension")
      .map((extension) => definitionsByName.get(referenceIn(extension, "base")?.local ?? ""))
      .find((found) => found !== undefined);
    const inherited = base === undefined || level === deepest ? [] : membersOf(base, level + 1);
    const own = inside(definition, "element").map((element) => ({
      name: attributeOf(element, "name") || (referenceIn(element, "ref")?.local ?? ""),
      type: nameIn(element, "type") + (/^(?:unbounded|[2-9]|\d\d+)$/.test(attributeOf(element, "maxOccurs")) ? "[]" : ""),
    }));
    members += inherited.length + own.length;
    if (members > mostMembers) throw new WsdlError("not-wsdl", `the types of the WSDL have more than ${mostMembers} members`);
    return [...inherited, ...own];
  };

  const readType = (definition: Element): ServiceType => {
    const [restriction] = inside(definition, "restriction");
    if (definition.name === "simpleType") {
      return { kind: "simple", base: restriction === undefined ? "xsd:string" : nameIn(restriction, "base") };
    }
    // SOAP 1.1 §5.4.2: <attribute ref="SOAP-ENC:arrayType" wsdl:arrayType="tns:row[]"/>
    const arrayType = inside(definition, "attribute").find((attribute) => attribute.attributes.has("arrayType"));
    if (arrayType !== undefined) {
      const item = attributeOf(arrayType, "arrayType").replace(/\[[^\]]*\]$/, "");
      return { kind: "list", item: nameOf(resolveQName(arrayType.scope, item)) };
    }
    const own = membersOf(definition);
    if (restriction !== undefined && nameIn(restriction, "base") === "array") {
      return { kind: "list", item: own[0]?.type.replace(/\[\]$/, "") ?? "xsd:anyType" };
    }
    return { kind: "struct", members: own };
  };

  return { types: new Map([...definitionsByName].map(([name, definition]) => [name, readType(definition)])), nameIn };
}

/** The elements of that name inside of a definition, not of the definitions inside of it. */
function inside(definition: Element, name: string): Element[] {
  return definition.children.flatMap((child) => {
    if (child.name === name) return [child, ...(name === "element" ? [] : inside(child, name))];
    return child.name === "element" ? [] : inside(child, name);
  });
}
