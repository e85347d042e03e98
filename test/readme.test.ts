import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = new URL("../README.md", import.meta.url);
const table = new URL("interop/peers/table.md", import.meta.url);

/** `WRITE_README=1` copies the table instead of comparing it. */
const isWriting = process.env.WRITE_README === "1";

const part = /<!-- table -->[\s\S]*<!-- end -->/;

test("the README's comparison is the one that was measured", () => {
  const measured = part.exec(readFileSync(table, "utf8"))?.[0] ?? "";
  const text = readFileSync(readme, "utf8");
  if (isWriting) writeFileSync(readme, text.replace(part, () => measured));
  expect(part.exec(readFileSync(readme, "utf8"))?.[0]).toBe(measured);
});
