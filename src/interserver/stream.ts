import type { CallArguments } from "../soap/connection.ts";
import { type ListOperation, type RowStream, streamRows } from "../soap/stream/stream.ts";
import type { Client, ClientInput } from "./client.ts";

/**
 * Calls an operation that answers with a list, and gives its rows as their bytes arrive: of a long list, no more is held
 * than the rows that have come and not been taken. Nothing is sent before the first row is asked for, and no more is read
 * than rows are taken. To leave the loop closes the connection.
 *
 * Where the answer breaks off, the loop gives the rows that came and throws then what `call` throws. Waiting for the service
 * counts towards `timeout`, your own work between two rows does not. A read that fails is sent again until its first row is there.
 *
 * @throws {OptionError} for an operation that is no read of a list.
 *
 * @example
 * const rows = stream(client, api_vps_get_services);
 * for await (const { vps_hostname } of rows) console.log(vps_hostname);
 * const outcome = await rows.outcome;
 * if (outcome.kind === "fault") console.log(outcome.fault.string);
 */
export function stream<Op extends ListOperation>(
  client: Pick<Client, "call">,
  operation: Op,
  ...args: CallArguments<ClientInput<Op>>
): RowStream<Op> {
  return streamRows(client, operation, args);
}
