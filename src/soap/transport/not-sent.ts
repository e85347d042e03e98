/**
 * How each runtime says that no connection was made, so that nothing can have left. What is not listed here counts as
 * `maybe`.
 */
const codes: ReadonlySet<string> = new Set([
  // Node (libuv, c-ares), as `error.code` or on a cause; Bun uses some of them too.
  "ENOTFOUND", //             the name does not exist
  "EAI_AGAIN", //             the name server did not answer
  "ECONNREFUSED", //          nobody listens
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  // Node, TLS: the certificate was refused before the request was written.
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  // undici
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** Whether an error, or what caused it, proves that the request never left. */
export function provesNotSent(error: unknown): boolean {
  for (let inner = error, depth = 0; typeof inner === "object" && inner !== null && depth < 5; depth++) {
    const { code, cause, errors } = inner as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === "string" && codes.has(code)) return true;
    // Node tries every address of a name; all of them must have failed so.
    if (Array.isArray(errors) && errors.length > 0) return errors.every(provesNotSent);
    inner = cause;
  }
  return false;
}
