import { catalogue } from "../../interserver/catalogue.ts";
import { ConnectionError } from "../../soap/errors.ts";
import type { Operation } from "../../soap/operation.ts";
import { type MeasureOptions, measure } from "./measure.ts";
import type { Reading } from "./reading.ts";

/** What the reads that take something are asked for. 192.0.2.0/24 is nobody's (RFC 5737). */
const inputs: Readonly<Record<string, object>> = { get_hostname: { ip: "192.0.2.1" }, strPixels: { string: "interserver-soap" } };

/** The operations that need no account and change nothing. */
export const probedOperations: readonly Operation[] = catalogue.filter(
  ({ effect, input }) => effect === "read" && !Object.hasOwn(input, "sid"),
);

/**
 * Calls each of them, one after the other. It gives up after two that no HTTP answer came to.
 *
 * @throws {ConnectionError} where no HTTP answer came to any.
 */
export async function probeEndpoint(url: URL, options: MeasureOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const operation of probedOperations) {
    readings.push(await measure(url, operation, inputs[operation.name] ?? {}, options));
    if (readings.length === 2 && readings.every(({ http }) => http === null)) {
      const why = readings[0]?.failure ?? "no answer";
      const requestSent = readings.every(({ milliseconds }) => milliseconds === null) ? "no" : "maybe";
      throw new ConnectionError(why, { operation: null, endpoint: url.origin }, { requestSent });
    }
  }
  return readings;
}
