import { readFileSync } from "node:fs";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);

/** The README's recipes by their headings. Each is a module; it is given what it exports. */
export async function loadRecipes(): Promise<ReadonlyMap<string, Record<string, never>>> {
  const loaded = readSection("Recipes").map(async ([heading, source]) => [heading, await load(source)] as const);
  return new Map(await Promise.all(loaded));
}

/** What a section of the README folds away: headings, and the program beneath each. */
export function readSection(title: string): readonly (readonly [heading: string, source: string])[] {
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const section = new RegExp(`^## ${title}\\n([\\s\\S]*?)^## `, "m").exec(readme)?.[1] ?? "";
  const found = section.matchAll(/<summary>(.*?)<\/summary>\s*```ts\n([\s\S]*?)```/g);
  return [...found].map(([, heading = "", source = ""]) => [heading, source]);
}

/** Runs a module's text, with this package's sources behind `interserver-soap`. */
export async function load(source: string): Promise<Record<string, never>> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root.pathname, loader: "ts" },
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["interserver-soap-source", "browser"],
    external: ["node:*"],
    format: "esm",
    write: false,
  });
  const [file] = outputFiles;
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(file?.contents ?? "").toString("base64")}`);
}
