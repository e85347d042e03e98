import { isThisMachine } from "../interserver/endpoint.ts";
import { UsageError } from "./exit-codes.ts";

/**
 * An address given on the command line: `https:`, or `http:` on this machine.
 *
 * @throws {UsageError} for any other, and for one that holds a user name or a password.
 */
export function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new UsageError("the address must begin with https:// or http://");
  }
  if (url.username !== "" || url.password !== "") {
    throw new UsageError("the address must not hold a user name or a password");
  }
  if (url.protocol === "http:" && !isThisMachine(url.hostname)) {
    throw new UsageError("the address must begin with https://, unless it is on this machine");
  }
  return url;
}
