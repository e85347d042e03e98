import { type Origin, SoapError } from "../soap/errors.ts";

/**
 * The service refused the user name and password: `api_login` answered blank. Nothing else was sent.
 *
 * @code login-refused The user name or the password is wrong. Further calls of the client end so for a minute, and send nothing.
 * Sent: no. To do: check both, and make a new client.
 */
export class LoginRefusedError extends SoapError {
  protected static override readonly className = "LoginRefusedError";
  declare readonly code: "login-refused";

  constructor(origin: Origin) {
    super("login-refused", "the login was refused, nothing else was sent; check the user name and password", origin, {
      requestSent: "no",
    });
  }
}

/**
 * No session could be had, since logging in or proving the session failed. `cause` says how. With `requestSent: "no"` the
 * operation itself was not sent; with `"yes"` it was a read whose empty answer cannot be told from a bad session's.
 *
 * @code session-unavailable Logging in, or asking whether the session is good, failed; `cause` says how. Sent: no, yes. To do: as
 * for `cause`; nothing was changed.
 */
export class SessionError extends SoapError {
  protected static override readonly className = "SessionError";
  declare readonly code: "session-unavailable";

  constructor(message: string, origin: Origin, requestSent: "no" | "yes", cause: unknown) {
    super("session-unavailable", message, origin, { requestSent, cause });
  }
}
