/**
 * Measures ours beside other clients, in rounds that take turns, and prints how many times as long they take:
 *
 *     npm run bench
 *     npm run bench -- --only=decode,encode
 *     npm run bench -- --write                writes the README's tables and `measured.json`, of which the bounds are part
 *
 * PHP, Perl's SOAP::Lite and Python's suds take part where Debian's packages are installed.
 */
import { parseArgs } from "node:util";
import { installPackages } from "../support/install-packages.ts";
import { thorough } from "./efforts.ts";
import { judge } from "./goals.ts";
import { describeMachine } from "./machine.ts";
import { measure } from "./measure.ts";
import { merge } from "./measured.ts";
import { packageFolders } from "./packages.ts";
import { readMeasurement, writeMeasurement } from "./record.ts";
import { suites } from "./suites/index.ts";
import { writeGoals, writeTables } from "./tables.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, write: { type: "boolean", default: false } } });
const names = values.only?.split(",") ?? Object.keys(suites);
const unknown = names.find((name) => !(name in suites));
if (unknown !== undefined) throw new Error(`there is no suite ${unknown}; the suites: ${Object.keys(suites).join(", ")}`);

const root = process.cwd(); // npm starts scripts there
for (const folder of packageFolders(root, names)) installPackages(folder);
const machine = describeMachine(root);
const figures = await measure(root, names, thorough);
console.log([machine, writeTables(figures), ...(judge(figures).length > 0 ? [writeGoals(figures)] : [])].join("\n\n"));
if (values.write) writeMeasurement(root, { machine, figures: merge(readMeasurement(root).figures, figures) });
