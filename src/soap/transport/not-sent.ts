/**
 * How a runtime says that no connection was made, so that nothing can have left. What is not known to prove it counts as
 * `maybe`. The table is what `test/runtimes` sees; a code or a message, then `requestSent`.
 *
 * (table)
 */

/** Codes of Node and Bun; Deno and undici give some of them too. */
const codes =
  /^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)|\w+_SIGNED_CERT(_IN_CHAIN)?|UNABLE_TO_(VERIFY|GET)_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Deno's message, with what failed behind it: the name, the connection, TLS. Whatever a server says stands farther behind. */
const message = /^error sending request for url \(\S*\): client error \(Connect\)/;

/** Whether an error, or what caused it, proves that the request never left. */
export function provesNotSent(error: unknown): boolean {
  for (let inner = error, depth = 0; typeof inner === "object" && inner !== null && depth < 5; depth++) {
    const { code, message: text, syscall, cause, errors } = inner as Readonly<Record<string, unknown>>;
    // An open connection can report that its host is gone, too: then it was reading or writing.
    if (typeof code === "string" && codes.test(code) && syscall !== "read" && syscall !== "write") return true;
    if (typeof text === "string" && message.test(text)) return true;
    // Node tries every address of a name; all of them must have failed so.
    if (Array.isArray(errors) && errors.length > 0) return errors.every(provesNotSent);
    inner = cause;
  }
  return false;
}
