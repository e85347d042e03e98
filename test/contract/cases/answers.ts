import { createSoapClient, type OutcomeUnknownError, type SoapClientOptions } from "interserver-soap/soap";
import { buy, look } from "./operations.ts";
import type { Cases, Server } from "./server.ts";
import { errorOf, tell } from "./told.ts";

/** A client for one of the fixed answers. */
const at = ({ answers }: Server, path: string, options: Partial<SoapClientOptions> = {}) =>
  createSoapClient({ ...options, endpoint: answers + path });

/** The text in an answer. */
async function textAt(server: Server, path: string): Promise<unknown> {
  const outcome = await at(server, path).call(look);
  return outcome.kind === "ok" ? outcome.value.status_text : outcome;
}

/** Answers that are right, wrong, late, endless or elsewhere. */
export const answers: Cases = {
  "Latin-1": (server) => textAt(server, "latin-1"),
  "UTF-8 under the label of Latin-1": (server) => textAt(server, "mislabelled"),
  "0x80 to 0x9F under the label of Latin-1": (server) => textAt(server, "windows-1252"),
  "an emoji in UTF-8": (server) => textAt(server, "utf-8"),

  "no answer in time": async (server) => {
    const start = Date.now();
    const error = await errorOf(at(server, "silence").call(look, {}, { timeout: 200 }));
    return { ...tell(error), inTime: Date.now() - start < 2000 };
  },

  "no answer to a write in time": async (server) => {
    const error = await errorOf(at(server, "silence").call(buy, {}, { timeout: 200 }));
    return { ...tell(error), cause: tell((error as OutcomeUnknownError).cause) };
  },

  "an answer that stalls after the result": (server) => at(server, "stall-after-result").call(buy, {}, { timeout: 1000 }),

  "an answer that stalls inside the result": async (server) => {
    const error = await errorOf(at(server, "stall-inside-result").call(buy, {}, { timeout: 1000 }));
    return { ...tell(error), cause: tell((error as OutcomeUnknownError).cause), partial: error.partial() };
  },

  "a signal that is aborted": async (server) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("not needed any more")), 100);
    const error = await errorOf(at(server, "silence").call(look, {}, { signal: controller.signal }));
    return { ...tell(error), cause: String(error.cause) };
  },

  "an answer beyond the bound": async (server) => {
    const error = await errorOf(at(server, "endless", { limits: { bytes: 100_000 } }).call(look));
    return { ...tell(error), kept: error.body()?.length };
  },

  "a redirect": async (server) => tell(await errorOf(at(server, "redirect").call(look))),

  "a page with status 502": async (server) => tell(await errorOf(at(server, "bad-gateway").call(look))),

  "an error as JSON": async (server) => JSON.parse(JSON.stringify(await errorOf(at(server, "bad-gateway").call(look)))),

  "a Content-Length too short, the result whole": (server) => at(server, "short-after-result").call(buy),

  "a Content-Length too short, inside the result": async (server) => {
    const error = await errorOf(at(server, "short-inside-result").call(buy));
    return { ...tell(error), cause: tell((error as OutcomeUnknownError).cause), partial: error.partial() };
  },

  "a connection that breaks after the result": (server) => at(server, "break-after-result").call(buy),

  "a connection that breaks inside the result": async (server) => {
    const error = await errorOf(at(server, "break-inside-result").call(buy));
    const { message, ...cause } = tell((error as OutcomeUnknownError).cause);
    // The platform's words stand in brackets, and in the way of a comparison.
    return { code: error.code, cause, message: message.replace(/\(.*?\)/, "(…)"), partial: error.partial() };
  },
};
