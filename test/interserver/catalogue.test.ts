import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as operations from "../../src/interserver/operations/index.ts";
import type { Operation } from "../../src/soap/operation.ts";
import type { Fields, Schema } from "../../src/soap/schema.ts";
import { operationFacts, typeFacts } from "./facts.ts";

const catalogue: Readonly<Record<string, Operation>> = operations;
const lines = (facts: string) =>
  facts
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").map((cell) => cell.trim()));

test("there are 101 operations, each exported by its own name", () => {
  expect(lines(operationFacts)).toHaveLength(101);
  expect(Object.keys(catalogue).sort()).toEqual(
    lines(operationFacts)
      .map(([name]) => name)
      .sort(),
  );
  for (const [name, operation] of Object.entries(catalogue)) expect(operation.name).toBe(name);
});

describe.each(lines(operationFacts))("%s", (name = "", module = "", effect = "", parameters = "", result = "") => {
  const operation = catalogue[name] as Operation;

  test("stands in the file of its module", () => {
    const file = new URL(`../../src/interserver/operations/${module.replaceAll("_", "-")}.ts`, import.meta.url);
    expect(readFileSync(file, "utf8")).toContain(`export const ${name} =`);
  });

  test("has its effect, parameters in wire order, and result", () => {
    expect(operation.effect).toBe(effect);
    const written = Object.entries(operation.input).map(([parameter, schema]) =>
      schema.kind === "optional" ? `${parameter}?:${typeOf(schema.of)}` : `${parameter}:${typeOf(schema)}`,
    );
    expect(written.join(" ")).toBe(parameters);
    expect(typeOf(operation.output)).toBe(result);
  });

  test("says what success is, where the answer can say that it failed", () => {
    const { success } = operation;
    const output = operation.output.kind === "optional" ? operation.output.of : operation.output;
    const tellsByStatus = output.kind === "struct" && Object.hasOwn(output.fields, "status");
    const tellsByValue = ["boolean", "string"].includes(output.kind) || effect === "write";
    expect(success !== undefined).toBe(tellsByStatus || tellsByValue);
  });

  test("marks the session id and all passwords as secret", () => {
    for (const [parameter, schema] of Object.entries(operation.input)) {
      const isSecret = "secret" in schema && schema.secret === true;
      expect({ parameter, isSecret }).toEqual({ parameter, isSecret: secretParameters.has(parameter) });
    }
  });
});

const secretParameters = new Set(["sid", "password", "rootpass", "box_auth_value"]);

test("28 of the 91 operations that take a session have a status, with which they can tell of a bad one", () => {
  const all = Object.values(catalogue);
  const withSession = all.filter(({ input }) => Object.hasOwn(input, "sid"));
  expect(withSession).toHaveLength(91);
  const telling = withSession.filter(({ output }) => output.kind === "struct" && Object.hasOwn(output.fields, "status_text"));
  expect(telling).toHaveLength(28);
});

test("every named type is as the WSDL has it", () => {
  const found = new Map<string, string>();
  const collect = (schema: Schema): void => {
    if (schema.kind === "optional") collect(schema.of);
    if (schema.kind === "array" && schema.typeName !== "array") {
      found.set(schema.typeName ?? "", `array | ${typeOf(schema.item)}`);
      collect(schema.item);
    }
    if (schema.kind === "struct") {
      found.set(schema.typeName, `struct | ${membersOf(schema.fields)}`);
      for (const field of Object.values(schema.fields)) collect(field);
    }
  };
  for (const { output } of Object.values(catalogue)) collect(output);
  const facts = lines(typeFacts).map(([name = "", ...rest]) => [name, rest.join(" | ")] as const);
  expect(facts).toHaveLength(58);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(facts));
});

test("secrets in answers are marked", () => {
  const marked = new Set<string>();
  const collect = (schema: Schema, path: string): void => {
    if (schema.kind === "optional") collect(schema.of, path);
    else if (schema.kind === "array") collect(schema.item, path);
    else if (schema.kind === "struct") {
      for (const [name, field] of Object.entries(schema.fields)) collect(field, name);
    } else if ("secret" in schema && schema.secret) marked.add(path);
  };
  for (const { name, output } of Object.values(catalogue)) collect(output, name);
  expect([...marked].sort()).toEqual([
    "api_login",
    "domain_password",
    "license_key",
    "qs_rootpass",
    "rootpass",
    "server_root",
    "ssl_private_key",
    "status_text",
    "url",
    "vps_rootpass",
  ]);
  const logins = Object.values(catalogue).filter(({ output }) => {
    return output.kind === "struct" && (output.fields as Fields).status_text?.kind === "string" && isMarked(output.fields);
  });
  expect(logins.map(({ name }) => name).sort()).toEqual([
    "api_api_auto_cpanel_login",
    "api_api_auto_directadmin_login",
    "api_api_auto_directadmin_storage_login",
    "api_api_auto_zonemta_login",
  ]);
});

function isMarked(fields: Fields): boolean {
  const text = fields.status_text;
  return text !== undefined && "secret" in text && text.secret === true;
}

function membersOf(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => `${name}:${typeOf(field)}`)
    .join(" ");
}

/** A type's name as the WSDL has it, without its prefix. */
function typeOf(schema: Schema): string {
  if (schema.kind === "optional") return typeOf(schema.of);
  if (schema.kind === "struct") return schema.typeName;
  if (schema.kind === "array") return schema.typeName ?? "";
  return "declared" in schema && schema.declared !== undefined ? schema.declared : schema.kind;
}
