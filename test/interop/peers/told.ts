/** What a client gave, told in a way that keeps types, missing values and shared objects apart. */
export type Told =
  | { readonly is: "nothing" }
  | { readonly is: "null" }
  | { readonly is: "boolean"; readonly value: boolean }
  /** As text, so that no digit is lost on the way here. */
  | { readonly is: "number"; readonly value: string }
  | { readonly is: "text"; readonly value: string }
  /** Perl's, which is a number, a text or a truth as one looks at it. */
  | { readonly is: "scalar"; readonly value: string }
  /** In hexadecimal. */
  | { readonly is: "bytes"; readonly value: string }
  /** A point in time that is no text any more; blank where it is none. */
  | { readonly is: "time"; readonly value: string }
  | { readonly is: "list"; readonly id: number; readonly items: readonly Told[] }
  | { readonly is: "object"; readonly id: number; readonly members: readonly (readonly [name: string, value: Told])[] }
  /** The list or object of that id, once more. */
  | { readonly is: "seen"; readonly id: number };

/** Tells a JavaScript value. */
export function tell(value: unknown, ids = new Map<object, number>()): Told {
  switch (typeof value) {
    case "undefined":
      return { is: "nothing" };
    case "boolean":
      return { is: "boolean", value };
    case "number":
    case "bigint":
      return { is: "number", value: String(value) };
    case "string":
      return { is: "text", value };
    case "object":
      return value === null ? { is: "null" } : tellObject(value, ids);
    default:
      throw new Error(`a ${typeof value} cannot be told`);
  }
}

function tellObject(value: object, ids: Map<object, number>): Told {
  if (value instanceof Uint8Array) return { is: "bytes", value: Buffer.from(value).toString("hex") };
  if (value instanceof Date) return { is: "time", value: Number.isNaN(value.getTime()) ? "" : value.toISOString() };
  const known = ids.get(value);
  if (known !== undefined) return { is: "seen", id: known };
  const id = ids.size + 1;
  ids.set(value, id);
  if (Array.isArray(value)) return { is: "list", id, items: Array.from(value, (item) => tell(item, ids)) };
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return { is: "object", id, members: entries.map(([name, member]) => [String(name), tell(member, ids)] as const) };
}

/** The list or object of each id. */
export function byId(told: Told, found = new Map<number, Told>()): Map<number, Told> {
  if (told.is === "list" || told.is === "object") found.set(told.id, told);
  for (const child of childrenOf(told)) byId(child, found);
  return found;
}

function childrenOf(told: Told): readonly Told[] {
  if (told.is === "list") return told.items;
  return told.is === "object" ? told.members.map(([, value]) => value) : [];
}

/** In short, for the list under the table. */
export function describe(told: Told): string {
  switch (told.is) {
    case "nothing":
    case "null":
      return told.is;
    case "boolean":
    case "number":
      return String(told.value);
    case "text":
    case "scalar":
      return visible(JSON.stringify(told.value));
    case "bytes":
      return `bytes ${told.value}`;
    case "time":
      return told.value === "" ? "an invalid Date" : `Date ${told.value}`;
    case "list":
      return `[${told.items.map(describe).join(", ")}]`;
    case "object":
      return `{${told.members.map(([name, value]) => `${name}: ${describe(value)}`).join(", ")}}`;
    case "seen":
      return "(the same again)";
  }
}

/** Control characters and those that only look like a space, by number. */
function visible(text: string): string {
  return text.replace(
    /[\u007f-\u00a0\u00ad\ufffd]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
