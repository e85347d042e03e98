import { join } from "node:path";
import { type RunningProgram, useProgram } from "./program.ts";

/** Serves round 2 and the oddities by SOAP::Lite for the tests of a file or a `describe`. */
export function useSoapLite(): RunningProgram {
  return useProgram({
    command: "perl",
    arguments: [join(import.meta.dirname, "perl", "service.pl")],
    // The members of a Perl hash come in another order in each process, unless told otherwise.
    environment: { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
    packages: "libsoap-lite-perl libhttp-daemon-perl",
  });
}
