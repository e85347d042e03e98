/** A PHP value, written so that its type and its bytes survive JSON; `php/values.php` reads it. */
export type PhpValue = readonly [kind: string, content?: unknown];

/** What PHP's `double` can be told as. */
export type PhpDouble = number | "NAN" | "INF" | "-INF";

/** Makes a PHP value of a JavaScript one. Text becomes Latin-1 bytes, since NuSOAP labels its answers ISO-8859-1. */
export function php(value: unknown): PhpValue {
  if (value instanceof Told) return value.written;
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["list", value.map(php)];
  switch (typeof value) {
    case "boolean":
      return ["boolean", value];
    case "number":
      return Number.isInteger(value) ? ["integer", value] : ["double", String(value)];
    case "string":
      return ["string", base64(latin1(value))];
    case "object":
      return ["map", Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, php(member)]))];
    default:
      throw new Error(`PHP has nothing like a ${typeof value}`);
  }
}

/** A value that says itself what it is in PHP. */
class Told {
  readonly written: PhpValue;
  constructor(written: PhpValue) {
    this.written = written;
  }
}

/** A float, even where JavaScript's number is an integer. */
export const double = (value: PhpDouble) => new Told(["double", String(value)]);

/** Text as UTF-8 bytes, which NuSOAP sends under the Latin-1 label all the same. */
export const utf8 = (text: string) => new Told(["string", base64(new TextEncoder().encode(text))]);

/** Text as these bytes. */
export const bytes = (...values: number[]) => new Told(["string", base64(Uint8Array.from(values))]);

/** A fault, its parts in the order of NuSOAP's constructor. */
export const fault = (code: string, actor: string, string: string, detail: unknown = "") =>
  new Told(["fault", [code, actor, string, detail].map(php)]);

/** What PHP prints before the answer, such as a warning. */
export const printed = (text: string, value: unknown) => new Told(["printed", [base64(latin1(text)), php(value)]]);

/** One byte a character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0xff) throw new Error(`U+${code.toString(16)} is not in Latin-1: use utf8() or bytes()`);
    return code;
  });
}

function base64(data: Uint8Array): string {
  return Buffer.from(data).toString("base64");
}
