/**
 * Tests of answers whose `status` does not tell, or that have none: what each operation's `success` takes, so that a failure
 * that the service tells as `false`, 0, a blank or nothing is `refused`.
 */

import type { Infer } from "../soap/schema.ts";
import type { one_time_login } from "./types/results.ts";

/** For operations that answer with a truth. */
export function isTrue(value: boolean | null): value is true {
  return value === true;
}

/** For operations that answer with the id of what they made: 0 and -1 mean that nothing was made. */
export function isId(value: number | null): value is number {
  return value !== null && value > 0;
}

/** For operations that answer with a text. */
export function isNotBlank(value: string | null): value is string {
  return value !== null && value.trim() !== "";
}

type Login = Infer<typeof one_time_login>;
type LoginGiven = Login & { readonly status: "ok" | "success" | "Success"; readonly status_text: string };

/** For operations that answer with an address: by its source, the service can say `ok` and give none. The word for success is not
 * published for all of them. */
export function hasAddress(value: Login): value is LoginGiven {
  return /^(?:ok|success)$/i.test(value.status ?? "") && /^https?:/.test(value.status_text ?? "");
}
