import { roundTrips } from "../round2/round-trips.ts";
import { unsupported } from "./known-gaps.ts";
import { modes, soapVersions, usePhpSoap } from "./server.ts";

const php = usePhpSoap();

for (const mode of modes) {
  for (const soapVersion of soapVersions) {
    roundTrips({
      name: `ext/soap ${mode === "wsdl" ? "with" : "without"} a WSDL, ${soapVersion}`,
      endpoint: () => php.endpoint("round2", mode, soapVersion),
      soapVersion,
      unsupported: unsupported(mode),
    });
  }
}
