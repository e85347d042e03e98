import type { Case } from "../case.ts";
import { failureCases } from "./failures.ts";
import { referenceCases } from "./references.ts";
import { structureCases } from "./structures.ts";
import { textCases } from "./texts.ts";
import { valueCases } from "./values.ts";
import { writingCases } from "./writing.ts";

/** In the order of the table's rows. */
export const groups: readonly { readonly title: string; readonly cases: readonly Case[] }[] = [
  { title: "Reading values", cases: valueCases },
  { title: "Reading structs and lists", cases: structureCases },
  { title: "Reading references", cases: referenceCases },
  { title: "Reading text", cases: textCases },
  { title: "Faults and broken answers", cases: failureCases },
  { title: "Writing", cases: writingCases },
];

export const cases: readonly Case[] = groups.flatMap((group) => group.cases);
