import { join } from "node:path";
import { type RunningProgram, useProgram } from "../soap-lite/program.ts";

/** Serves round 2 and the oddities by soap4r for the tests of a file or a `describe`. */
export function useSoap4r(): RunningProgram {
  return useProgram({
    command: "ruby",
    // Its warnings are about soap4r's own code, which is older than what they ask for.
    arguments: ["-W0", join(import.meta.dirname, "ruby", "service.rb")],
    packages: "ruby-soap4r ruby-logger-application ruby-webrick",
  });
}
