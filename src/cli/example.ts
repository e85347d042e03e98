import type { Operation } from "../soap/operation.ts";
import { documentationOf, type Parameter, parametersOf } from "./catalogue.ts";

/**
 * A command line that calls the operation, with the values of its documentation's example where that has them. In pieces
 * that a line must not break.
 */
export function exampleCommand(operation: Operation): string[] {
  const { example } = documentationOf(operation);
  const options = parametersOf(operation)
    .filter((parameter) => !parameter.isSecret)
    .flatMap((parameter) => {
      const value = valueIn(example, parameter.name);
      return value === undefined && !parameter.isRequired ? [] : [`--${parameter.name} ${value ?? placeholder(parameter)}`];
    });
  return [`interserver-soap call ${operation.name}`, ...options];
}

/** What `name: …` is given in a piece of code, where that is a literal, as a word of a shell. */
function valueIn(code: string, name: string): string | undefined {
  const literal = new RegExp(`\\b${name}: ("(?:[^"\\\\]|\\\\.)*"|-?\\d+(?:\\.\\d+)?|true|false)`).exec(code)?.[1];
  return literal === undefined ? undefined : shellWord(String(JSON.parse(literal)));
}

function placeholder({ name }: Parameter): string {
  return name.toUpperCase();
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
