// A user's program that takes something from every door but `msw`, and minds its types.
import {
  type Client,
  type ClientOptions,
  FaultError,
  type Input,
  InterServer,
  type Outcome,
  OutcomeUnknownError,
  type Output,
  RefusedError,
  SoapError,
  unwrap,
} from "interserver-soap";
import { createClient } from "interserver-soap/client";
import * as operations from "interserver-soap/operations";
import { createClock, createSandbox, type Sandbox } from "interserver-soap/sandbox";
import {
  createSoapClient,
  decodeResponse,
  fetchTransport,
  type Infer,
  operation,
  redact,
  s,
  type Transport,
  undiciTransport,
} from "interserver-soap/soap";

const sandbox: Sandbox = createSandbox({ clock: createClock() });
const options: ClientOptions = { username: "demo@example.com", password: "demo", fetch: sandbox.fetch, timeout: 1000 };

/** What one call gives, by its method and by its descriptor, is of the same type. */
export async function order(api: InterServer, client: Client, ip: string): Promise<number | null> {
  const input: Omit<Input<typeof operations.api_buy_license>, "sid"> = { ip, type: 5000 };
  const method: Outcome<typeof operations.api_buy_license> = await api.api_buy_license(input, { timeout: 5000 });
  const called: typeof method = await client.call(operations.api_buy_license, input);
  switch (called.kind) {
    case "ok":
      return called.value.invoice;
    case "refused":
      throw new Error(called.reason.trim());
    case "fault":
      throw new Error(called.fault.string ?? called.fault.code ?? "fault");
  }
}

/** A list of rows, with their members' own types. */
export async function names(): Promise<string[]> {
  const api = new InterServer(options);
  const rows: Output<typeof operations.api_vps_get_services> = unwrap(await api.api_vps_get_services());
  return rows.map((row) => row.vps_hostname?.toUpperCase() ?? "");
}

export async function wrong(api: InterServer): Promise<void> {
  // @ts-expect-error: an address is a text
  await api.api_buy_license({ ip: 7, type: 5000 });
  // @ts-expect-error: there is no such parameter
  await api.api_buy_license({ ip: "192.0.2.7", type: 5000, kind: 1 });
  // @ts-expect-error: the license's type is missing
  await createClient(options).call(operations.api_buy_license, { ip: "192.0.2.7" });
}

const Price = s.struct("Price", { amount: s.decimal, currency: s.optional(s.string), tags: s.array(s.string) });
const getPrice = operation("getPrice", {
  effect: "read",
  namespace: "urn:shop",
  input: { sku: s.string, at: s.optional(s.dateTime) },
  output: Price,
});

/** The engine's schemas give the types of what they read. */
export async function price(sku: string): Promise<string> {
  const transport: Transport = fetchTransport({ fetch: sandbox.fetch });
  const shop = createSoapClient({ endpoint: "https://shop.example/soap", transport });
  const value: Infer<typeof Price> = unwrap(await shop.call(getPrice, { sku }));
  const again = unwrap(decodeResponse(getPrice, { body: new Uint8Array() }));
  const amount: string | null = value.amount;
  const tags: readonly (string | null)[] | null = again.tags;
  return `${amount} ${tags?.join()} ${redact(getPrice.output, value)}`;
}

export function explain(error: unknown): string {
  if (error instanceof OutcomeUnknownError) return `${error.operation} at ${error.endpoint}`;
  if (error instanceof RefusedError || error instanceof FaultError) return error.message;
  if (error instanceof SoapError) return `${error.code}: ${error.requestSent === "no" ? "nothing was sent" : "look first"}`;
  return String(error);
}

export const transports: Transport[] = [undiciTransport(), fetchTransport()];
