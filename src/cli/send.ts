import { createClient } from "../interserver/client.ts";
import type { Operation } from "../soap/operation.ts";
import type { AnyOutcome } from "../soap/outcome.ts";
import { platformTransport } from "../soap/transport/platform.ts";
import type { TransportResponse } from "../soap/transport/transport.ts";
import { withProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** One call to make. */
export interface Call {
  readonly operation: Operation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly endpoint: string;
  /** Undefined for an operation that needs no session. */
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  /** Milliseconds; undefined: the operation's own. */
  readonly timeout: number | undefined;
}

/** Nobody logs in for an operation without a session, so these are never sent. */
const nobody = { username: "nobody", password: "none" };

/**
 * Makes the call, with a line that moves while it takes. Ctrl-C gives it up, and the error says what may have happened.
 *
 * @param onAnswer is told of each answer to the operation itself, not of those to a login
 */
export async function send(
  { operation, input, endpoint, credentials, timeout }: Call,
  terminal: Terminal,
  onAnswer: (response: TransportResponse) => void,
): Promise<AnyOutcome> {
  const post = platformTransport();
  const client = createClient({
    ...(credentials ?? nobody),
    endpoint,
    timeout,
    async transport(request) {
      const response = await post(request);
      if (request.headers.SOAPAction === `"${operation.action}"`) onAnswer(response);
      return response;
    },
  });
  const controller = new AbortController();
  const stopListening = terminal.onInterrupt(() => controller.abort(new Error("interrupted")));
  try {
    const options = { signal: controller.signal };
    return await withProgress(
      terminal,
      operation.name,
      () => client.call(operation, input as never, options) as Promise<AnyOutcome>,
    );
  } finally {
    stopListening();
  }
}
