import { catalogue } from "../interserver/catalogue.ts";
import type { Operation } from "../soap/operation.ts";
import type { Schema } from "../soap/schema.ts";
import { isSecret } from "../soap/secrets.ts";
import { type OperationText, operationTexts } from "./documentation.ts";
import { UsageError } from "./exit-codes.ts";
import { didYouMean } from "./nearest.ts";

/** The kinds of service that the operations are about. */
export const modules: readonly string[] = [...new Set(catalogue.map((operation) => documentationOf(operation).module))].sort();

/** The operation of that name. */
export function findOperation(name: string | undefined): Operation {
  if (name === undefined) throw new UsageError("which operation? `interserver-soap ops` lists them");
  const found = catalogue.find((operation) => operation.name === name);
  if (found !== undefined) return found;
  const names = catalogue.map((operation) => operation.name);
  throw new UsageError(`there is no operation ${name}${didYouMean(name, names) || "; `interserver-soap ops` lists them"}`);
}

/** What is written of an operation. */
export function documentationOf({ name }: Operation): OperationText {
  return operationTexts[name] ?? { module: "", text: "", parameters: {}, example: "" };
}

/** The first sentence of what is written of an operation. */
export function summaryOf(operation: Operation): string {
  const { text } = documentationOf(operation);
  return (/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\s+/g, " ");
}

/** A parameter as a caller gives it. */
export interface Parameter {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  /** It is never taken from the command line, which other users of the machine can read. */
  readonly isSecret: boolean;
  readonly text: string;
}

/** The parameters that a caller gives, in wire order. The credentials that a login takes are the program's own affair. */
export function parametersOf(operation: Operation): Parameter[] {
  if (operation.effect === "session") return [];
  const { parameters } = documentationOf(operation);
  return Object.entries(operation.input)
    .filter(([name]) => name !== "sid")
    .map(([name, schema]) => ({
      name,
      schema,
      isRequired: schema.kind !== "optional",
      isSecret: isSecret(schema),
      text: parameters[name] ?? "",
    }));
}

/** The variable of the environment that a secret parameter is taken from. */
export function variableOf(parameter: string): string {
  return `INTERSERVER_${parameter.toUpperCase()}`;
}

/** A type in a word, such as `int`, `sql_row_vps` or `string[]`. That any of them can be null is not said. */
export function typeOf(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return typeOf(schema.of);
    case "struct":
    case "enumeration":
      return schema.typeName;
    case "array":
      return `${typeOf(schema.item)}[]`;
    default:
      return schema.kind;
  }
}
