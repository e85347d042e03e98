import { catalogue } from "../interserver/catalogue.ts";
import { SoapError } from "../soap/errors.ts";
import { holdsSecret } from "../soap/secrets.ts";
import { parametersOf } from "./catalogue.ts";
import { shellWord } from "./example.ts";
import type { Invocation } from "./invocation.ts";

/** What to do about an error, in words or as a command to type; null where its message says it all. */
export function nextStep(error: SoapError, invocation: Invocation): string | null {
  switch (error.code) {
    case "outcome-unknown":
      return readBackCommand(error.operation, invocation);
    case "invalid-option":
      return null;
    case "session-unavailable":
      return error.cause instanceof SoapError ? nextStep(error.cause, invocation) : null;
    case "login-refused":
      return "set INTERSERVER_USERNAME and INTERSERVER_PASSWORD, or mend the profile";
    case "connection-failed":
      return "check the network and the endpoint, and call again";
    case "timeout":
      return "call again, with --timeout SECONDS where the server needs longer; nothing was changed";
    case "connection-lost":
    case "aborted":
      return "call again; nothing was changed";
    case "redirected":
    case "http-status":
    case "not-soap":
      return `check the endpoint; ${howToSee(error.operation)}`;
    default:
      return howToSee(error.operation);
  }
}

/** `--raw` hides nothing, so an answer that can hold a secret needs more. It shows no login but one that was called for. */
function howToSee(name: string | null): string {
  const operation = catalogue.find((operation) => operation.name === name);
  const login = operation?.effect === "session" ? `interserver-soap call ${name} ` : "";
  const secrets = operation !== undefined && holdsSecret(operation.output) ? " --show-secrets" : "";
  return `${login}--raw${secrets} prints what came`;
}

/** The call that shows what a write did, with what this one was given. */
function readBackCommand(name: string | null, { input, endpoint, profile }: Invocation): string | null {
  const [wanted] = catalogue.find((operation) => operation.name === name)?.readBack?.match(/^\w+/) ?? [];
  const operation = catalogue.find((operation) => operation.name === wanted);
  if (operation === undefined) return null;
  const parameters = parametersOf(operation).map(
    ({ name }) => `--${name} ${name in input ? shellWord(String(input[name])) : name.toUpperCase()}`,
  );
  const where = Object.entries({ profile, endpoint }).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option} ${shellWord(value)}`],
  );
  return ["interserver-soap call", operation.name, ...parameters, ...where].join(" ");
}
