import * as operations from "../interserver/operations/index.ts";
import type { Operation } from "../soap/operation.ts";
import type { Schema } from "../soap/schema.ts";
import { UsageError } from "./exit-codes.ts";

/** Every operation, by name. */
export const catalogue: readonly Operation[] = Object.values<Operation>(operations).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The operation of that name. */
export function findOperation(name: string | undefined): Operation {
  if (name === undefined) throw new UsageError("which operation? `interserver-soap ops` lists them");
  const found = catalogue.find((operation) => operation.name === name);
  if (found === undefined) throw new UsageError(`there is no operation ${name}; \`interserver-soap ops\` lists them`);
  return found;
}

/** The parameters that a caller gives, in wire order. */
export function callerParameters(operation: Operation): [name: string, schema: Schema][] {
  return Object.entries(operation.input).filter(([name]) => name !== "sid");
}

/** A type in a few words, such as `int?` for an integer that may be left out. */
export function describeType(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return `${describeType(schema.of)}?`;
    case "struct":
      return schema.typeName;
    case "array":
      return `${describeType(schema.item)}[]`;
    default:
      return schema.kind;
  }
}
