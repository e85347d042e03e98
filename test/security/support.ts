import { inspect } from "node:util";
import { InterServer } from "../../src/index.ts";
import { fetchTransport, type Transport, undiciTransport } from "../../src/soap/index.ts";

/** What must never be shown. The service's session ids look so. */
export const username = "me@example.com";
export const password = "correct-horse-battery-9";
export const sid = "0123456789abcdef0123456789abcdef";

/** Both ways of posting. */
export const transports: readonly [name: string, transport: Transport][] = [
  ["undici", undiciTransport()],
  ["fetch", fetchTransport()],
];

/** The service's client, at an address of this machine. It sends each call once. */
export function clientOf(endpoint: string, transport?: Transport): InterServer {
  return new InterServer({
    username,
    password,
    endpoint,
    timeout: 5000,
    retry: { attempts: 1 },
    ...(transport && { transport }),
  });
}

/** The service's client, every call of which is answered with these bytes. */
export function answeredWith(body: Uint8Array<ArrayBuffer>): InterServer {
  return new InterServer({ username, password, fetch: async () => new Response(body) });
}

/** What a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    (value) => new Error(`Nothing was thrown, but given: ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error(`Something else than an error was thrown: ${inspect(error)}`);
  return error;
}

/** Everything that can be seen of a value by printing it, by JSON, and by its properties and their properties, hidden ones too. */
export function everythingOf(value: unknown): string {
  const seen = new Set<unknown>();
  const words: string[] = [];
  const visit = (one: unknown): void => {
    if (one instanceof Uint8Array) words.push(Buffer.from(one).toString("latin1"));
    if (typeof one !== "object" || one === null) words.push(String(one));
    else if (!seen.has(one)) {
      seen.add(one);
      for (const key of Reflect.ownKeys(one)) {
        words.push(String(key));
        visit(Reflect.getOwnPropertyDescriptor(one, key)?.value);
      }
    }
  };
  visit(value);
  const shown = inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null });
  return [shown, inspect(value), JSON.stringify(value), String(value), ...words].join("\n");
}

/** Which of the secrets a text holds, as they are, as bytes in hexadecimal digits or in base64. */
export function secretsIn(text: string, secrets: readonly string[] = [password, sid]): string[] {
  return secrets.filter((secret) => {
    const bytes = Buffer.from(secret);
    const forms = [secret, bytes.toString("hex"), bytes.toString("hex").replace(/(..)(?!$)/g, "$1 "), bytes.toString("base64")];
    return forms.some((form) => text.includes(form));
  });
}
