import { roundTrips } from "../round2/round-trips.ts";
import { knownGaps } from "./known-gaps.ts";
import { useAxis } from "./peer.ts";

const axis = useAxis();
const endpoint = () => axis.endpoint("round2");

// One service answers in the version that it is asked in.
roundTrips({ name: "Axis, 1.1", endpoint, unsupported: knownGaps });
roundTrips({ name: "Axis, 1.2", endpoint, soapVersion: "1.2", unsupported: knownGaps });
