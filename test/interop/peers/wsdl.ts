import type { s } from "../../../src/soap/index.ts";
import { type Case, inputOf, namespace } from "./case.ts";

const encoding = "http://schemas.xmlsoap.org/soap/encoding/";

/** The WSDL 1.1 of all cases, rpc/encoded, as NuSOAP would write it. */
export function writeWsdl(cases: readonly Case[], endpoint: string): string {
  const types = new Map<string, string>();
  const messages = cases.map((one) => writeMessages(one, types)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="${namespace}"
 xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:SOAP-ENC="${encoding}"
 xmlns:apache="http://xml.apache.org/xml-soap" targetNamespace="${namespace}">
<types><xsd:schema targetNamespace="${namespace}"><xsd:import namespace="${encoding}"/>
${[...types.values()].join("\n")}
</xsd:schema></types>
${messages}
<portType name="PeersPortType">${cases
    .map(
      ({ name }) => `
 <operation name="${name}"><input message="tns:${name}Request"/><output message="tns:${name}Response"/></operation>`,
    )
    .join("")}
</portType>
<binding name="PeersBinding" type="tns:PeersPortType">
 <soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>${cases.map(writeBinding).join("")}
</binding>
<service name="Peers"><port name="PeersPort" binding="tns:PeersBinding"><soap:address location="${endpoint}"/></port></service>
</definitions>
`;
}

function writeMessages(one: Case, types: Map<string, string>): string {
  const input = Object.entries(inputOf(one));
  const parts = input.map(([name, schema]) => `<part name="${name}" type="${typeName(schema, types)}"/>`);
  const output = one.kind === "read" ? typeName(one.output, types, one.arrayType) : "xsd:string";
  return `<message name="${one.name}Request">${parts.join("")}</message>
<message name="${one.name}Response"><part name="return" type="${output}"/></message>
`;
}

function writeBinding({ name }: Case): string {
  const body = `<soap:body use="encoded" namespace="${namespace}" encodingStyle="${encoding}"/>`;
  return `
 <operation name="${name}"><soap:operation soapAction="${namespace}#${name}" style="rpc"/><input>${body}</input><output>${body}</output></operation>`;
}

/** A schema's type, which is declared in `types` if it has a structure. */
function typeName(schema: s.Schema, types: Map<string, string>, arrayType?: string): string {
  switch (schema.kind) {
    case "optional":
      return typeName(schema.of, types);
    case "struct": {
      const members = Object.entries(schema.fields).map(
        ([name, field]) => `<xsd:element name="${name}" type="${typeName(field, types)}"/>`,
      );
      const { typeName: name } = schema;
      declare(types, name, `<xsd:complexType name="${name}"><xsd:all>${members.join("")}</xsd:all></xsd:complexType>`);
      return `tns:${schema.typeName}`;
    }
    case "array": {
      const item = arrayType ?? `${typeName(schema.item, types)}[]`;
      const name = `ArrayOf_${item.replace(/\W/g, "_")}`;
      declare(
        types,
        name,
        `<xsd:complexType name="${name}"><xsd:complexContent><xsd:restriction base="SOAP-ENC:Array">` +
          `<xsd:attribute ref="SOAP-ENC:arrayType" wsdl:arrayType="${item}"/></xsd:restriction></xsd:complexContent></xsd:complexType>`,
      );
      return `tns:${name}`;
    }
    case "map":
      return "apache:Map";
    case "any":
      return "xsd:anyType";
    case "base64":
      return "xsd:base64Binary";
    case "enumeration":
    case "parts":
    case "nothing":
      throw new Error(`no case needs a ${schema.kind}`);
    default:
      return `xsd:${schema.kind}`;
  }
}

function declare(types: Map<string, string>, name: string, definition: string): void {
  const known = types.get(name);
  if (known !== undefined && known !== definition) throw new Error(`two types are called ${name}`);
  types.set(name, definition);
}
