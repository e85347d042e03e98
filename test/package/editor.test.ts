import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as operations from "../../src/interserver/operations/index.ts";
import type { Operation } from "../../src/soap/operation.ts";
import type { Schema } from "../../src/soap/schema.ts";
import { type Installed, install } from "./installed.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";

/** What an editor shows to somebody who has installed the package: asked of TypeScript's language server. */

const catalogue = Object.values<Operation>(operations);
let installed: Installed;
let server: LanguageServer;
let file: string;
/** The line on which each thing stands that can be pointed at. */
const places = new Map<string, [line: number, character: number]>();

beforeAll(async () => {
  installed = install();
  file = join(installed.folder, "shown.ts");
  const compilerOptions = { target: "ES2022", module: "nodenext", strict: true, noEmit: true, types: [] };
  writeFileSync(join(installed.folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const text = program();
  writeFileSync(file, text);
  server = await startLanguageServer(installed.folder);
  server.open(file, text);
});
afterAll(async () => {
  await server?.stop();
  installed?.remove();
});

/** A program that names every method, parameter and field once. */
function program(): string {
  const lines = ['import type { InterServer } from "interserver-soap";', "declare const api: InterServer;"];
  const add = (place: string, before: string, after: string) => {
    places.set(place, [lines.length, before.length]);
    lines.push(before + after);
  };
  for (const { name, input, output } of catalogue) {
    const parameters = Object.keys(input).filter((parameter) => parameter !== "sid");
    add(name, "api.", `${name};`);
    lines.push(`declare const input_${name}: NonNullable<Parameters<typeof api.${name}>[0]>;`);
    for (const parameter of parameters) add(`${name} ${parameter}`, `input_${name}.`, `${parameter};`);
    lines.push(`declare const outcome_${name}: Extract<Awaited<ReturnType<typeof api.${name}>>, { kind: "ok" }>;`);
    for (const path of fieldPaths(output, `outcome_${name}.value`)) {
      const dot = path.lastIndexOf(".") + 1;
      add(`${name} ${path.slice(path.indexOf(".") + 1)}`, path.slice(0, dot), `${path.slice(dot)};`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The expression for every field of an answer, through lists and structs. */
function fieldPaths(schema: Schema, before: string): string[] {
  if (schema.kind === "optional") return fieldPaths(schema.of, `${before}!`);
  if (schema.kind === "array") return fieldPaths(schema.item, `${before}[0]!`);
  if (schema.kind !== "struct") return [];
  return Object.entries(schema.fields).flatMap(([name, field]) => {
    const path = `${before}.${name}`;
    return [path, ...fieldPaths(field, `${path}!`)];
  });
}

/** What is shown beneath the type. */
async function documentation(place: string): Promise<string> {
  const [line, character] = places.get(place) ?? [0, 0];
  const shown = await server.hover(file, line, character);
  expect(shown, place).toMatch(/^```typescript\n\((?:method|property)\) /);
  return shown.replace(/^```typescript\n[\s\S]*?\n```\n?/, "").trim();
}

describe.each(catalogue.map((operation) => [operation.name, operation] as const))("%s", (name, { input }) => {
  test("is explained, with an example, and so is each of its parameters", async () => {
    const shown = await documentation(name);
    expect(shown.length).toBeGreaterThan(80);
    expect(shown).toContain("@example");
    expect(shown).toContain(`api.${name}(`);
    for (const parameter of Object.keys(input).filter((one) => one !== "sid")) {
      expect(await documentation(`${name} ${parameter}`), parameter).not.toBe("");
    }
  });
});

test("every field of every answer is explained", async () => {
  const fields = [...places.keys()].filter((place) => place.includes(" value"));
  expect(fields.length).toBeGreaterThan(800);
  const silent: string[] = [];
  for (const field of fields) if ((await documentation(field)) === "") silent.push(field);
  expect(silent).toEqual([]);
});

test("nothing is shown that nobody wrote", async () => {
  expect(await server.hover(file, 0, 0)).toBe("");
});
