import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** What SECURITY.md points to: files, with titles of tests. */
const promised = Array.from(read("SECURITY.md").matchAll(/^ +- `(test\/\S+)`: (.+)$/gm), ([, file = "", title = ""]) => {
  return { file, title };
});

const files = readdirSync(new URL("test/security", root))
  .filter((file) => file.endsWith(".test.ts") && file !== "promises.test.ts")
  .map((file) => `test/security/${file}`);

/** The titles of a file's tests; what stands for a case is `…`. A test that is skipped is none. */
function titlesOf(file: string): string[] {
  const source = read(file);
  const ofGroups = new Set(Array.from(source.matchAll(/describe\.each\([^"]*\)\("([^"]+)"/g), ([, title]) => title));
  return Array.from(source.matchAll(/(?:\btest|\))\(\s*"((?:[^"\\]|\\.)+)",/g), ([, title = ""]) => title)
    .filter((title) => !ofGroups.has(title))
    .map((title) => title.replace(/%[a-z]/g, "…"));
}

test("every line of SECURITY.md points to a test, and to each once", () => {
  expect(promised.length).toBeGreaterThan(50);
  for (const { file, title } of promised) expect(titlesOf(file), file).toContain(title);
  expect(new Set(promised.map(({ file, title }) => `${file} ${title}`)).size).toBe(promised.length);
});

test("every test of test/security stands in SECURITY.md", () => {
  for (const file of files) {
    const listed = promised.filter((one) => one.file === file).map(({ title }) => title);
    expect(listed.sort(), file).toEqual(titlesOf(file).sort());
  }
});
