import type { RecordedCase } from "../soap-lite/recorded-case.ts";
import { faultCases } from "./cases/faults.ts";
import { listCases } from "./cases/lists.ts";
import { partCases } from "./cases/parts.ts";
import { referenceCases } from "./cases/references.ts";
import { round2Recordings } from "./cases/round2.ts";
import { scalarCases } from "./cases/scalars.ts";
import { structCases } from "./cases/structs.ts";

/** Every answer in `fixtures/soap4r/`. */
export const recordedCases: readonly RecordedCase[] = [
  ...scalarCases,
  ...structCases,
  ...listCases,
  ...referenceCases,
  ...partCases,
  ...faultCases,
  ...round2Recordings,
];
