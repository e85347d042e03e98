/**
 * The table of errors, from the doc comments of their classes. Each code of a class stands there as
 *
 *   @code NAME When it comes. Sent: no, maybe. To do: what to do.
 *
 * and a class whose codes are others than those that its comment tells of is refused.
 */
import { readFileSync } from "node:fs";

const sources = ["soap/errors.ts", "interserver/errors.ts", "sandbox/faults/fault.ts", "soap/transport/transport.ts"].map(
  (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8"),
);

/** `src/ERRORS.md`. */
export function writeErrors() {
  const rows = sources.flatMap(classesOf).flatMap(({ name, codes }) =>
    codes.map(({ code, when, sent, next }) => {
      const shownCode = code === "-" ? "" : `\`${code}\``;
      return `| \`${name}\` | ${shownCode} | ${when} | ${sent} | ${next} |\n`;
    }),
  );
  return `<!-- Written by src/build/errors.js from the doc comments of the classes: change those, then run \`npm run methods\`. -->

# Errors

What the service answers is never thrown: it is an \`Outcome\`. Each of these is an \`Error\` with \`name\`, \`code\`, \`operation\`,
\`endpoint\`, \`requestSent\`, and \`cause\` where something else was its reason. \`SoapError\` is the root of all but the last two;
\`instanceof\` tells them apart, and \`switch (error.code)\` does.

\`requestSent\` says whether the request left this machine. \`no\`: nothing happened at the service, so that even a purchase can be
made again. \`maybe\` and \`yes\`: a read can be made again; a write that fails so ends in \`OutcomeUnknownError\`.

| class | \`code\` | when | \`requestSent\` | what to do |
| --- | --- | --- | --- | --- |
${rows.join("")}`;
}

/** The classes of a file, with what their comments say of each code. */
function classesOf(source) {
  const classes = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport class (\w+) extends ([\s\S]*?)\n\}/g);
  return Array.from(classes, ([, comment, name, body]) => {
    const [, ...tags] = comment
      .replace(/\s*\n \*\s*/g, " ")
      .trim()
      .split(" @code ");
    const codes = tags.map((tag) => readTag(tag, name));
    const told = codes.map(({ code }) => code).filter((code) => code !== "-");
    const declared = codesIn(body, source);
    if (codes.length === 0 || told.join() !== declared.join()) {
      throw new Error(`${name} has the codes ${declared.join(", ")}; its comment tells of ${told.join(", ") || "none"}`);
    }
    return { name, codes };
  });
}

function readTag(tag, name) {
  const [, code, when, sent = "", next] = /^(\S+) (.*?\.)(?: Sent: ([a-z, ]+)\.)? To do: (.*)$/.exec(tag) ?? [];
  if (next === undefined) throw new Error(`${name}: write "@code NAME When. Sent: no. To do: what.", not "${tag}"`);
  return { code, when, sent, next: next.charAt(0).toUpperCase() + next.slice(1) };
}

/** The texts that a class's `code` can be, by its declaration or that of the type it names. */
function codesIn(body, source) {
  const [, type = ""] = /readonly code(?:: | = )([^;]+);/.exec(body) ?? [];
  const [, alias] = new RegExp(`export type ${type} =([^;]+);`).exec(source) ?? [];
  return Array.from((alias ?? type).matchAll(/"([\w-]+)"/g), ([, code]) => code);
}
