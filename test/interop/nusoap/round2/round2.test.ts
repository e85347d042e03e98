import { roundTrips } from "../../round2/round-trips.ts";
import { modes, unsupported } from "./known-gaps.ts";
import { useRound2 } from "./server.ts";

const nusoap = useRound2();

for (const mode of modes) {
  roundTrips({
    name: `NuSOAP ${mode === "wsdl" ? "with" : "without"} a WSDL, 1.1`,
    endpoint: () => `http://127.0.0.1:${nusoap.port}/${mode}`,
    unsupported: unsupported(mode),
  });
}
