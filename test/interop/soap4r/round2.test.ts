import { roundTrips } from "../round2/round-trips.ts";
import { knownGaps } from "./known-gaps.ts";
import { useSoap4r } from "./server.ts";

const { endpoint } = useSoap4r();

// soap4r has no SOAP 1.2: `answers.test.ts` shows what it makes of it.
roundTrips({ name: "soap4r, 1.1", endpoint, unsupported: knownGaps });
