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
  const updated = text.replace(part, () => measured);
  if (isWriting) writeFileSync(readme, updated);
  else expect(text).toBe(updated);
});
