import { collectionCases } from "./cases/collections.ts";
import { faultCases } from "./cases/faults.ts";
import { referenceCases } from "./cases/references.ts";
import { scalarCases } from "./cases/scalars.ts";
import type { RecordedCase } from "./recorded-case.ts";

/** Every answer in `fixtures/axis/`. */
export const recordedCases: readonly RecordedCase[] = [...referenceCases, ...collectionCases, ...scalarCases, ...faultCases];
