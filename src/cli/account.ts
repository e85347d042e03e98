import { defaultEndpoint } from "../interserver/endpoint.ts";
import { parseAddress } from "./addresses.ts";
import { variableOf } from "./catalogue.ts";
import { UsageError } from "./exit-codes.ts";
import { type Profile, passwordOf, readProfile } from "./profiles.ts";
import type { Terminal } from "./terminal.ts";

/** Who calls, and where. What is asked of a person is asked when it is needed. */
export interface Account {
  readonly endpoint: string;
  username(): Promise<string>;
  password(): Promise<string>;
}

/**
 * Finds the account: the profile that `--profile` names and nothing else; without it the environment, and where that holds
 * neither user name nor password, the profile that `INTERSERVER_PROFILE` names. A user name, its password and a profile's
 * endpoint come from the same place, so that no password goes to where another belongs. What is missing there is asked for;
 * it is never taken from the command line, which other users of the machine can read.
 *
 * @throws {UsageError} for a profile or an endpoint that cannot be used.
 */
export function findAccount(options: { profile: string | undefined; endpoint: string | undefined }, terminal: Terminal): Account {
  const { profile, missing } = options.profile === undefined ? ambient(terminal) : placeOf(options.profile, terminal);
  const endpoint = options.endpoint ?? profile.endpoint ?? defaultEndpoint;
  try {
    parseAddress(endpoint);
  } catch (error) {
    throw new UsageError(`the endpoint cannot be used: ${(error as Error).message}`);
  }
  return {
    endpoint,
    username: async () => profile.username ?? ask("User name:", false, missing("username"), terminal),
    password: async () => passwordOf(profile) ?? ask("Password:", true, missing("password"), terminal),
  };
}

/** Where an account comes from. */
interface Place {
  readonly profile: Profile;
  /** What to do where it does not hold that part. */
  readonly missing: (part: "username" | "password") => string;
}

/** What stands around the program. The endpoint that the environment names is meant for any account. */
function ambient(terminal: Terminal): Place {
  const { INTERSERVER_USERNAME, INTERSERVER_PASSWORD, INTERSERVER_PROFILE } = terminal.env;
  const address = endpointIn(terminal);
  const endpoint = address && { endpoint: address };
  if (INTERSERVER_PROFILE && !INTERSERVER_USERNAME && !INTERSERVER_PASSWORD) {
    const { profile, missing } = placeOf(INTERSERVER_PROFILE, terminal);
    return { profile: { ...profile, ...endpoint }, missing };
  }
  const account = {
    ...(INTERSERVER_USERNAME && { username: INTERSERVER_USERNAME }),
    ...(INTERSERVER_PASSWORD && { password: INTERSERVER_PASSWORD }),
  };
  return { profile: { ...account, ...endpoint }, missing: (part) => `set ${variableOf(part)}` };
}

/**
 * The endpoint that the environment names.
 *
 * @throws {UsageError} for an empty one: what was to set it has failed, and the live service would be called instead.
 */
export function endpointIn({ env: { INTERSERVER_ENDPOINT } }: Terminal): string | undefined {
  if (INTERSERVER_ENDPOINT?.trim() === "") {
    throw new UsageError("INTERSERVER_ENDPOINT is empty; unset it for the live service, or set it to an address");
  }
  return INTERSERVER_ENDPOINT;
}

function placeOf(name: string, terminal: Terminal): Place {
  return { profile: readProfile(name, terminal), missing: (part) => `give the profile ${name} a ${part}` };
}

/**
 * Asks a person for what is not known.
 *
 * @param otherwise what to do where nobody can be asked
 * @throws {UsageError} where nobody can be asked.
 */
export async function ask(question: string, hidden: boolean, otherwise: string, terminal: Terminal): Promise<string> {
  if (!terminal.canAsk) throw new UsageError(`${otherwise}, or run this on a terminal to be asked`);
  return terminal.ask(question, hidden);
}
