import { roundTrips } from "../round2/round-trips.ts";
import { knownGaps, knownGaps12 } from "./known-gaps.ts";
import { useSoapLite } from "./server.ts";

const { endpoint } = useSoapLite();

roundTrips({ name: "SOAP::Lite, 1.1", endpoint, unsupported: knownGaps });
roundTrips({ name: "SOAP::Lite, 1.2", endpoint, soapVersion: "1.2", unsupported: knownGaps12 });
