import { recordedCases } from "./recorded-cases.ts";
import { compareRecordings } from "./recording.ts";
import { useSoapLite } from "./server.ts";

compareRecordings("soap-lite", useSoapLite(), recordedCases);
