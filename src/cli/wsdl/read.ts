import type { Document } from "./document.ts";
import { WsdlError } from "./errors.ts";
import type { Member, Service, ServiceOperation } from "./service.ts";
import { attributeOf, childrenOf, type Element, readTree, referenceIn, WSDL } from "./tree.ts";
import { readTypes, type TypeTable } from "./types.ts";

/** WSDL 1.1 §3, and the same for SOAP 1.2; the first is preferred. */
const soapBindings = ["http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/"] as const;

/** So many problems are told. */
const mostProblems = 20;

/**
 * Reads a WSDL 1.1. What it leaves out is blank; what it leads to and does not have is told in `problems`. Imports are not
 * followed.
 *
 * @throws {WsdlError} where it is none, or describes no operation.
 */
export function readService(document: Document): Service {
  const definitions = readTree(document);
  const problems: string[] = [];
  const onProblem = (problem: string) => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  const table = readTypes(definitions, onProblem);
  const { endpoint, binding, soap } = findPort(definitions);
  if (endpoint === "") onProblem("there is no address to call");
  if (binding === undefined) onProblem("there is no binding to SOAP");
  const messages = byName(definitions, "message");
  const bound = new Map(childrenOf(binding, "operation", WSDL).map((element) => [attributeOf(element, "name"), element]));
  const style = attributeOf(childrenOf(binding, "binding", soap)[0], "style") || "document";

  const operations = new Map<string, ServiceOperation>();
  for (const element of portTypesOf(definitions, binding).flatMap((portType) => childrenOf(portType, "operation", WSDL))) {
    const name = attributeOf(element, "name");
    if (operations.has(name)) {
      onProblem(`the operation ${name} is there twice; the first counts`);
      continue;
    }
    if (binding !== undefined && !bound.has(name)) onProblem(`the operation ${name} has no binding to SOAP`);
    const message = (direction: "input" | "output"): Member[] => {
      const [port] = childrenOf(element, direction, WSDL);
      const wanted = port === undefined ? undefined : referenceIn(port, "message")?.local;
      if (wanted === undefined) return [];
      const found = messages.get(wanted);
      if (found === undefined) onProblem(`the message ${wanted} of the operation ${name} is not there`);
      return readParts(found, table);
    };
    operations.set(name, {
      name,
      ...readBinding(bound.get(name), soap, style),
      parameters: message("input"),
      results: message("output"),
    });
  }
  if (operations.size === 0) throw new WsdlError("not-wsdl", "the WSDL describes no operation");
  return { endpoint, operations, types: table.types, problems };
}

interface Port {
  readonly endpoint: string;
  readonly binding: Element | undefined;
  /** The namespace of the binding's SOAP elements. */
  readonly soap: string;
}

/** The port to be called, its address normalised; else the first binding to SOAP. */
function findPort(definitions: Element): Port {
  const bindings = byName(definitions, "binding");
  for (const soap of soapBindings) {
    for (const port of childrenOf(definitions, "service", WSDL).flatMap((service) => childrenOf(service, "port", WSDL))) {
      const [address] = childrenOf(port, "address", soap);
      if (address === undefined) continue;
      const location = attributeOf(address, "location");
      const endpoint = URL.canParse(location) ? new URL(location).href : location;
      return { endpoint, binding: bindings.get(referenceIn(port, "binding")?.local ?? ""), soap };
    }
  }
  for (const soap of soapBindings) {
    const binding = [...bindings.values()].find((element) => childrenOf(element, "binding", soap).length > 0);
    if (binding !== undefined) return { endpoint: "", binding, soap };
  }
  return { endpoint: "", binding: undefined, soap: soapBindings[0] };
}

/** The one that the binding names, or all. */
function portTypesOf(definitions: Element, binding: Element | undefined): Element[] {
  const all = childrenOf(definitions, "portType", WSDL);
  const wanted = binding === undefined ? undefined : referenceIn(binding, "type")?.local;
  const named = all.filter((portType) => attributeOf(portType, "name") === wanted);
  return named.length > 0 ? named : all;
}

type Binding = Pick<ServiceOperation, "namespace" | "action" | "encoding">;

function readBinding(element: Element | undefined, soap: string, defaultStyle: string): Binding {
  if (element === undefined) return { namespace: "", action: "", encoding: "" };
  const [operation] = childrenOf(element, "operation", soap);
  const [body] = childrenOf(childrenOf(element, "input", WSDL)[0], "body", soap);
  return {
    namespace: attributeOf(body, "namespace"),
    action: attributeOf(operation, "soapAction"),
    encoding: `${attributeOf(operation, "style") || defaultStyle}/${attributeOf(body, "use") || "literal"}`,
  };
}

function readParts(message: Element | undefined, { nameIn }: TypeTable): Member[] {
  return childrenOf(message, "part", WSDL).map((part) => ({
    name: attributeOf(part, "name"),
    type: part.attributes.has("element") ? `element ${nameIn(part, "element")}` : nameIn(part, "type"),
  }));
}

function byName(definitions: Element, kind: string): Map<string, Element> {
  return new Map(childrenOf(definitions, kind, WSDL).map((element) => [attributeOf(element, "name"), element]));
}
