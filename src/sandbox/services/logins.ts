import { findService, type Module } from "../modules.ts";
import { integer } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Service } from "./service.ts";

interface Login {
  readonly module: Module;
  /** Where the address leads. No sandbox listens there. */
  readonly host: string;
  /** What is said where there is no such service. */
  readonly unknown: string;
  /** The one kind of service that can; absent: any. */
  readonly type?: number;
  /** True: says `ok` with a blank address where the host gives none, which is where `server_status` is not `active`. */
  readonly saysOkAnyway?: true;
}

/** An operation that answers with an address which logs a browser in, once. */
export function oneTimeLogin({ module, host, unknown, type, saysOkAnyway }: Login): Service {
  return (state, customer, id) => {
    const service = findService(customer, module, integer(id));
    if (service === undefined) return refusal(unknown);
    const isReachable = service.get("status") === "active" && service.get("type") === (type ?? service.get("type"));
    const isUp = service.get("server_status") === "active";
    // The service's own text, whatever the panel.
    if (!isReachable || !(isUp || saysOkAnyway))
      return refusal("Sorry! something went wrong, couldn't able to connect to cPanel!");
    const address = `https://${host}/login/${service.get("username")}?key=${state.random.hex(32)}`;
    return { status: "ok", status_text: isUp ? address : "" };
  };
}
