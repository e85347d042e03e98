/**
 * Bundles what users bundle, from dist, and compares the sizes with the bounds and with the table in the README:
 *
 *     npm run size
 *     npm run size -- --write      writes the table
 *
 * It ends with 1 where a bundle is too large, holds what it must not, or the table says something else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "../support/install-packages.ts";
import { type Bundle, bundle } from "./bundle.ts";
import { findings } from "./findings.ts";
import { type Program, peers, programs } from "./programs.ts";
import { writeTable } from "./table.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const root = process.cwd(); // npm starts scripts there
const readme = join(root, "README.md");
const part = /(?<=<!-- sizes -->\n)[\s\S]*(?=<!-- end of sizes -->)/;

const peersFolder = join(root, "test/interop/peers");
installPackages(peersFolder);
const rows: (readonly [Program, Bundle])[] = [];
for (const program of programs) rows.push([program, await bundle(program.source, program.platform, root)]);
for (const peer of peers) rows.push([peer, await bundle(peer.source, peer.platform, peersFolder)]);

const table = writeTable(rows);
console.log(table);
const complaints = rows.flatMap(([{ title, bound = Number.POSITIVE_INFINITY, calls }, made]) => [
  ...(made.gzipped > bound ? [`${title}: ${made.gzipped} bytes gzipped, more than ${bound}`] : []),
  ...(calls === undefined ? [] : findings(made, calls).map((finding) => `${title}: ${finding}`)),
]);

const text = readFileSync(readme, "utf8");
if (values.write)
  writeFileSync(
    readme,
    text.replace(part, () => `${table}\n`),
  );
else if (part.exec(text)?.[0] !== `${table}\n`) complaints.push("README.md says other sizes: npm run size -- --write");

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
