// What both clients of Node's have in common: takes the cases from the parent, makes the calls, sends back how each ended.

/**
 * @typedef {{ kind: string, item?: Schema, fields?: Record<string, Schema>, of?: Schema }} Schema
 * @typedef {{ name: string, given: [name: string, type: string, value: unknown][], output: Schema | null, latin1: boolean }} Call
 */

/** Milliseconds that a call may take. */
const patience = 5000;

/**
 * @param {string} attributesKey under which the client puts attributes beside a value
 * @param {(call: Call, args: Record<string, unknown>) => Promise<unknown>} perform gives `return`, or throws
 * @param {() => unknown} lastBody what the client says came last
 */
export function run(attributesKey, perform, lastBody) {
  process.on("message", async (/** @type {Call[]} */ calls) => {
    try {
      for (const call of calls) process.send({ name: call.name, ...(await outcomeOf(call)) });
      process.disconnect();
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  });

  /** @param {Call} call */
  async function outcomeOf(call) {
    const before = new Set(Object.getOwnPropertyNames(Object.prototype));
    const args = Object.fromEntries(call.given.map(([name, , value]) => [name, value]));
    let outcome;
    try {
      const raw = await Promise.race([perform(call, args), escaped(), timeOut()]);
      outcome = { kind: "value", value: call.output === null ? raw : plain(raw, call.output) };
    } catch (error) {
      outcome = {
        kind: "error",
        message: messageOf(error),
        kept: String(error?.body ?? lastBody() ?? ""),
        uncaught: error instanceof Escaped,
      };
    }
    const polluted = Object.getOwnPropertyNames(Object.prototype).filter((name) => !before.has(name));
    for (const name of polluted) delete Object.prototype[name];
    return polluted.length === 0 ? outcome : { ...outcome, polluted };
  }

  /**
   * What a careful user, who knows the type from the WSDL, takes out of the client's objects.
   * @param {Schema} schema
   */
  function plain(value, schema, seen = new Map()) {
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    if (seen.has(value)) return seen.get(value);
    if ("$value" in value) return value.$value;
    switch (schema.kind) {
      case "optional":
        return plain(value, schema.of, seen);
      case "array":
      case "map": {
        const items = value.item;
        return Array.isArray(items)
          ? items.map((item) => plain(item, schema.item ?? any, seen))
          : plain(items, schema.item ?? any, seen);
      }
      case "struct":
        return members(value, schema.fields, seen);
      case "any":
        return Array.isArray(value) ? value : members(value, {}, seen);
      default:
        return attributesKey in value ? undefined : value; // attributes alone: an empty element
    }
  }

  function members(value, fields, seen) {
    const result = {};
    seen.set(value, result);
    for (const name of Object.keys(value)) {
      if (name !== attributesKey) result[name] = plain(value[name], fields[name] ?? any, seen);
    }
    return result;
  }
}

const any = { kind: "any" };

/** An error that was thrown where no caller can catch it. */
class Escaped extends Error {}

/** Never ends but by an error that nobody caught. */
function escaped() {
  return new Promise((_, reject) => {
    process.removeAllListeners("uncaughtException");
    process.once("uncaughtException", (error) => reject(new Escaped(`uncaught: ${messageOf(error)}`)));
  });
}

function timeOut() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Escaped(`no end within ${patience} ms`)), patience).unref();
  });
}

/** node-soap also throws objects that are no errors: `{ Fault: { faultstring, detail }, response, body }`. */
function messageOf(error) {
  if (error instanceof Error) return error.message;
  return error?.Fault === undefined ? String(error) : `${error.Fault.faultstring}: ${error.Fault.detail}`;
}
