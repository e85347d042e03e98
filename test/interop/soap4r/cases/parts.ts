import { casesOf, ok, type Row } from "../../soap-lite/recorded-case.ts";

const person = { name: "Ada", age: 36 };

const parts: readonly Row[] = [
  ["nothing-is-an-empty-wrapper", "nothing", "nothing", "nothing", ok(null)],
  [
    "several-parts",
    "several_parts",
    "greeting, count and person",
    "a result and two out parameters",
    ok({ greeting: "Grüße", count: 71, person }),
  ],
  ["headers-before-the-answer", "with_headers", "text", "two headers and a text", ok("see the header")],
];

export const partCases = casesOf(parts);
