import {
  AbortedError,
  ConnectionError,
  DecodeError,
  HttpError,
  InputError,
  OutcomeUnknownError,
  SoapError,
  TimeoutError,
} from "interserver-soap/soap";

const classes = {
  AbortedError,
  ConnectionError,
  DecodeError,
  HttpError,
  InputError,
  OutcomeUnknownError,
  SoapError,
  TimeoutError,
};

/** What a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<SoapError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SoapError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** An error's fields, and the classes that `instanceof` takes it for. */
export function tell(error: SoapError) {
  const { name, code, message, operation, endpoint, requestSent } = error;
  const instance = Object.entries(classes).flatMap(([className, type]) => (error instanceof type ? [className] : []));
  return { name, code, message, operation, endpoint, requestSent, instanceof: instance };
}

/** A platform's own error in few words: its class, then its code or else its message, and what caused it. */
export function tellPlatform(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  const words = typeof code === "string" ? code : error.message;
  // Two errors of the same kind would else differ by ports and by the ids that workerd counts them with.
  const plain = words.replace(/\(?\bhttps?:\/\/\S+|\b127\.0\.0\.1:\d+/g, "(…)").replace(/reference = \w+/, "reference = …");
  const own = `${error.name}: ${plain}`;
  return cause === undefined ? own : `${own} < ${tellPlatform(cause)}`;
}
