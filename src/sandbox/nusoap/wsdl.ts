import type { Operation } from "../../soap/operation.ts";
import type { Schema } from "../../soap/schema.ts";
import { SOAP11_ENCODING, SOAP11_ENVELOPE, XSD, XSI } from "../../soap/xml/names.ts";
import { scalarType } from "./values.ts";

const service = "InterServer";
const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";
const soapNamespace = "http://schemas.xmlsoap.org/wsdl/soap/";

/** Writes the WSDL 1.1 that NuSOAP makes of registered operations (`wsdl::serialize`). */
export function writeWsdl(operations: readonly Operation[], endpoint: string): string {
  const namespace = operations[0]?.namespace ?? "";
  const lines = [
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    `<definitions xmlns:SOAP-ENV="${SOAP11_ENVELOPE}" xmlns:xsd="${XSD}" xmlns:xsi="${XSI}" xmlns:SOAP-ENC="${SOAP11_ENCODING}"` +
      ` xmlns:tns="${namespace}" xmlns:soap="${soapNamespace}" xmlns:wsdl="${wsdlNamespace}" xmlns="${wsdlNamespace}" targetNamespace="${namespace}">`,
    "<types>",
    `<xsd:schema targetNamespace="${namespace}"`,
    ">",
    ` <xsd:import namespace="${SOAP11_ENCODING}" />`,
    ` <xsd:import namespace="${wsdlNamespace}" />`,
    ...collectTypes(operations).flatMap(writeType),
    "</xsd:schema>",
    "</types>",
    ...operations.flatMap(writeMessages),
    `<portType name="${service}PortType">`,
    ...operations.flatMap(({ name }) => [
      `  <operation name="${name}">`,
      `    <input message="tns:${name}Request"/>`,
      `    <output message="tns:${name}Response"/>`,
      "  </operation>",
    ]),
    "</portType>",
    `<binding name="${service}Binding" type="tns:${service}PortType">`,
    '  <soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>',
    ...operations.flatMap(writeBinding),
    "</binding>",
    `<service name="${service}">`,
    `  <port name="${service}Port" binding="tns:${service}Binding">`,
    `    <soap:address location="${endpoint}"/>`,
    "  </port>",
    "</service>",
    "</definitions>",
  ];
  return lines.join("\n");
}

/** Named types, each once: structs before the lists of them. */
function collectTypes(operations: readonly Operation[]): Schema[] {
  const structs = new Map<string, Schema>();
  const arrays = new Map<string, Schema>();
  const collect = (schema: Schema): void => {
    if (schema.kind === "optional") collect(schema.of);
    else if (schema.kind === "array" && schema.item.kind === "struct") {
      collect(schema.item);
      arrays.set(schema.typeName ?? "", schema);
    } else if (schema.kind === "struct") {
      for (const field of Object.values(schema.fields)) collect(field);
      structs.set(schema.typeName, schema);
    }
  };
  for (const { output } of operations) collect(output);
  return [...structs.values(), ...arrays.values()];
}

function writeType(schema: Schema): string[] {
  if (schema.kind === "struct") {
    return [
      ` <xsd:complexType name="${schema.typeName}">`,
      "  <xsd:all>",
      ...Object.entries(schema.fields).map(([name, field]) => `   <xsd:element name="${name}" type="${typeName(field)}"/>`),
      "  </xsd:all>",
      " </xsd:complexType>",
    ];
  }
  if (schema.kind !== "array") return [];
  return [
    ` <xsd:complexType name="${schema.typeName}">`,
    "  <xsd:complexContent>",
    '   <xsd:restriction base="SOAP-ENC:Array">',
    `    <xsd:attribute ref="SOAP-ENC:arrayType" wsdl:arrayType="${typeName(schema.item)}[]"/>`,
    "   </xsd:restriction>",
    "  </xsd:complexContent>",
    " </xsd:complexType>",
  ];
}

function writeMessages({ name, input, output }: Operation): string[] {
  const message = (kind: string, parts: readonly (readonly [string, Schema])[]): string[] => {
    const open = `<message name="${name}${kind}">`;
    if (parts.length === 0) return [`${open}</message>`];
    const lines = [open, ...parts.map(([part, schema]) => `  <part name="${part}" type="${typeName(schema)}" />`)];
    lines.push(`${lines.pop()}</message>`);
    return lines;
  };
  return [...message("Request", Object.entries(input)), ...message("Response", [["return", output]])];
}

function writeBinding({ name, namespace, action }: Operation): string[] {
  const body = `<soap:body use="encoded" namespace="${namespace}" encodingStyle="${SOAP11_ENCODING}"/>`;
  return [
    `  <operation name="${name}">`,
    `    <soap:operation soapAction="${action}" style="rpc"/>`,
    `    <input>${body}</input>`,
    `    <output>${body}</output>`,
    "  </operation>",
  ];
}

function typeName(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return typeName(schema.of);
    case "struct":
      return `tns:${schema.typeName}`;
    case "array":
      // `array` is a type that the WSDL does not define; NuSOAP finds the name in its table of SOAP-ENC's.
      return schema.item.kind === "struct" ? `tns:${schema.typeName}` : "SOAP-ENC:array";
    default:
      return `xsd:${scalarType(schema)}`;
  }
}
