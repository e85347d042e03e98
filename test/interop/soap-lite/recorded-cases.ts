import { faultCases } from "./cases/faults.ts";
import { listCases } from "./cases/lists.ts";
import { looksCases } from "./cases/looks.ts";
import { partCases } from "./cases/parts.ts";
import { referenceCases } from "./cases/references.ts";
import { round2Recordings } from "./cases/round2.ts";
import type { RecordedCase } from "./recorded-case.ts";

/** Every answer in `fixtures/soap-lite/`. */
export const recordedCases: readonly RecordedCase[] = [
  ...looksCases,
  ...listCases,
  ...referenceCases,
  ...partCases,
  ...faultCases,
  ...round2Recordings,
];
