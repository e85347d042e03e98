import { hasAddress, isId, isNotBlank, isTrue } from "../interserver/success.ts";
import { one_time_login } from "../interserver/types/results.ts";
import type { Operation } from "../soap/operation.ts";
import type { Schema } from "../soap/schema.ts";
import { isSecret } from "../soap/secrets.ts";
import { documentationOf, parametersOf, typeOf } from "./catalogue.ts";
import { structTexts } from "./documentation.ts";
import { exampleCommand } from "./example.ts";
import { listOf } from "./nearest.ts";
import { whatItTakes } from "./values.ts";

/** All that the program knows of an operation. */
export interface Description {
  readonly operation: string;
  readonly module: string;
  readonly effect: Operation["effect"];
  readonly text: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    /** In words. */
    readonly takes: string;
    readonly required: boolean;
    readonly secret: boolean;
    readonly text: string;
  }[];
  readonly answer: Answer;
  /** Which answers mean that it worked. */
  readonly outcome: string;
  /** For a write: which call shows afterwards what it did. */
  readonly readBack: string | null;
  /** In TypeScript. */
  readonly example: string;
  /** On the command line, in pieces that a line must not break. */
  readonly command: readonly string[];
}

/** What comes back, or a member of it. */
export interface Answer {
  readonly type: string;
  readonly secret: boolean;
  readonly text: string;
  /** Of a struct, or of each item of a list. */
  readonly fields?: readonly (Answer & { readonly name: string })[];
}

export function describeOperation(operation: Operation): Description {
  const { name, effect, output, readBack = null } = operation;
  const { module, text, example } = documentationOf(operation);
  return {
    operation: name,
    module,
    effect,
    text,
    parameters: parametersOf(operation).map((parameter) => ({
      name: parameter.name,
      type: typeOf(parameter.schema),
      takes: whatItTakes(parameter.schema),
      required: parameter.isRequired,
      secret: parameter.isSecret,
      text: parameter.text,
    })),
    answer: answerOf(output),
    outcome: outcomeOf(operation),
    readBack,
    example,
    command: exampleCommand(operation),
  };
}

/** `text`: what is written of the member, in place of what is written of its type. */
function answerOf(schema: Schema, text?: string): Answer {
  const inner = withoutFrame(schema);
  const answer = { type: typeOf(schema), secret: isSecret(inner) };
  if (inner.kind !== "struct") return { ...answer, text: text ?? "" };
  // The one struct whose name here is not that on the wire, where two share it.
  const written = structTexts[inner === one_time_login ? "one_time_login" : inner.typeName] ?? { text: "", fields: {} };
  const fields = Object.entries(inner.fields).map(([name, field]) => ({ name, ...answerOf(field, written.fields[name] ?? "") }));
  return { ...answer, text: text || written.text, fields };
}

/** What a list is of, and what may be null. */
function withoutFrame(schema: Schema): Schema {
  if (schema.kind === "optional") return withoutFrame(schema.of);
  return schema.kind === "array" ? withoutFrame(schema.item) : schema;
}

const tests = new Map<unknown, string>([
  [isTrue, "ok where the answer is true, refused where it is false"],
  [isId, "ok where the answer is an id above 0, else refused"],
  [isNotBlank, "ok where the answer is not blank, else refused"],
  [hasAddress, 'ok where status is "ok" and status_text is an address, else refused; status_text then says why'],
]);

function outcomeOf({ success }: Operation): string {
  if (success === undefined) return "ok, whatever the answer is: only a fault means that it failed";
  if (typeof success === "function") return tests.get(success) ?? "ok or refused, by the answer as a whole";
  const words = success.map((word) => `"${word}"`);
  return `ok where status is ${listOf(words, "or")}, else refused; status_text says why`;
}
