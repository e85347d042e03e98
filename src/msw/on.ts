import { type HttpHandler, http } from "msw";
import { defaultEndpoint } from "../interserver/endpoint.ts";
import { readCall } from "../sandbox/nusoap/request.ts";
import { toBytes, writeAnswer, writeFault } from "../sandbox/nusoap/response.ts";
import { Unserializable } from "../sandbox/nusoap/values.ts";
import type { Operation, Output } from "../soap/operation.ts";
import type { InferInput, OptionalSchema } from "../soap/schema.ts";

export interface HandlerOptions {
  /** Which address to answer for. Default: the live service's. */
  readonly endpoint?: string | URL | undefined;
}

/** What came with a call, by parameter name, as PHP would see it: what the caller left out is null or a blank text. */
export type Arguments<Op extends Operation> = {
  readonly [Name in keyof Op["input"]]: Op["input"][Name] extends OptionalSchema<infer Of>
    ? InferInput<Of> | null
    : InferInput<Op["input"][Name]>;
};

/** What a handler may answer with: members of a struct that are left out arrive as null, as from the service. */
export type Answer<Op extends Operation> = Loose<Output<Op>>;

type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Loose<Value[Name]> }
    : Value;

/**
 * A handler for one operation; calls of others pass on to the next handler.
 *
 * @param resolve gives the answer, or a `Response` in its place: {@link fault}, msw's `HttpResponse.error()` for a network
 *   that fails, or a page such as a gateway's
 *
 * @example
 * server.use(on(api_buy_license, ({ ip }) => ({ status: "ok", status_text: `Licensed ${ip}.`, invoice: 1, cost: 2 })));
 * server.use(on(api_api_buy_mail, () => HttpResponse.error()));
 */
export function on<Op extends Operation>(
  operation: Op,
  resolve: (input: Arguments<Op>) => Answer<Op> | Response | Promise<Answer<Op> | Response>,
  options: HandlerOptions = {},
): HttpHandler {
  return http.post(String(options.endpoint ?? defaultEndpoint), async ({ request }) => {
    const copy = request.clone();
    const call = readCall(new Uint8Array(await copy.arrayBuffer()), copy.headers.get("content-type") ?? undefined);
    if (typeof call === "string" || call.operation !== operation.name) return undefined;
    const input = Object.fromEntries(Object.keys(operation.input).map((name, at) => [name, call.args[at] ?? null]));
    const answer = await (resolve as (input: object) => unknown)(input);
    return answer instanceof Response ? answer : writeOrFault(operation, answer);
  });
}

/** What the service does with an answer that its type does not allow. */
function writeOrFault(operation: Operation, answer: unknown): Response {
  try {
    return respond(200, writeAnswer(operation, answer));
  } catch (error) {
    if (error instanceof Unserializable) return fault("unable to serialize result");
    throw error;
  }
}

/**
 * A SOAP fault for {@link on} to answer with, under HTTP status 500.
 *
 * @param code whose fault it is (SOAP 1.1 §4.4.1). Default: the server's
 */
export function fault(text: string, code: "Client" | "Server" = "Server"): Response {
  return respond(500, writeFault(code, text));
}

function respond(status: number, envelope: string): Response {
  return new Response(toBytes(envelope), { status, headers: { "Content-Type": "text/xml; charset=ISO-8859-1" } });
}
