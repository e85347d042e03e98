import { compareRecordings } from "../soap-lite/recording.ts";
import { recordedCases } from "./recorded-cases.ts";
import { useSoap4r } from "./server.ts";

compareRecordings("soap4r", useSoap4r(), recordedCases);
