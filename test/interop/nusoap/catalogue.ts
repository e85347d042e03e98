import { catalogue as operations } from "../../../src/interserver/catalogue.ts";
import { namespace } from "../../../src/interserver/operation.ts";
import type { Schema } from "../../../src/soap/schema.ts";

/** What the PHP side registers with NuSOAP, type names as its WSDL spells them. */
export interface Catalogue {
  readonly namespace: string;
  readonly structs: Record<string, Record<string, string>>;
  readonly arrays: Record<string, string>;
  readonly operations: Record<
    string,
    { readonly action: string; readonly input: Record<string, string>; readonly output: string }
  >;
}

/**
 * Writes the catalogue from the descriptors, so that nothing about the service is written twice.
 *
 * @param undefinedArray what stands for the type `array`, which the service names and its WSDL does not define
 */
export function writeCatalogue(undefinedArray: "SOAP-ENC:Array" | "array"): Catalogue {
  const catalogue: Catalogue = { namespace, structs: {}, arrays: {}, operations: {} };

  /** The WSDL's name for a schema; structs and arrays are noted on the way. */
  const typeOf = (schema: Schema): string => {
    switch (schema.kind) {
      case "optional":
        return typeOf(schema.of);
      case "struct":
        catalogue.structs[schema.typeName] = typesOf(schema.fields);
        return `tns:${schema.typeName}`;
      case "array": {
        if (schema.typeName === "array") return undefinedArray;
        if (schema.typeName === undefined) throw new Error("an array type without a name cannot be registered");
        catalogue.arrays[schema.typeName] = typeOf(schema.item);
        return `tns:${schema.typeName}`;
      }
      default:
        return `xsd:${("declared" in schema && schema.declared) || schema.kind}`;
    }
  };
  const typesOf = (fields: Readonly<Record<string, Schema>>) =>
    Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, typeOf(schema)]));

  for (const { name, action, input, output } of operations) {
    catalogue.operations[name] = { action, input: typesOf(input), output: typeOf(output) };
  }
  return catalogue;
}
