/**
 * How each runtime says that no connection was made, so that nothing can have left. What is not known to prove it counts as
 * `maybe`.
 *
 * The table has the code, or else the words, of what is thrown or of its innermost cause. `no` in front: nothing was sent;
 * `?`: it may have been. Node's own fetch says the same as undici, but hides whether a connection was made. A browser says
 * `Failed to fetch` to all of it, `?`. A timeout is everywhere the reason of the signal that we pass.
 * `test/runtimes` compares each cell with what it sees.
 *
 * | | undici | fetch | Bun | Deno | workerd |
 * | --- | --- | --- | --- | --- | --- |
 * | no such name | no ENOTFOUND | no | same | no (Connect) | ? internal error |
 * | refused | no ECONNREFUSED | no | same | no (Connect) | ? Network connection lost |
 * | self-signed certificate | no DEPTH_ZERO_SELF_SIGNED_CERT | no | same | no (Connect) | ? internal error |
 * | expired certificate | no CERT_HAS_EXPIRED | no | same | no (Connect) | ? internal error |
 * | another host's certificate | no ERR_TLS_CERT_ALTNAME_INVALID | no | same | no (Connect) | ? internal error |
 * | no TLS | no ERR_SSL_WRONG_VERSION_NUMBER | ? | ? EPROTO | no (Connect) | ? internal error |
 * | reset in TLS's handshake | no ECONNRESET | ? | ? ECONNRESET | no (Connect) | ? internal error |
 * | reset before an answer | ? ECONNRESET | ? | same | ? Connection reset by peer | ? Network connection lost |
 * | end before an answer | ? UND_ERR_SOCKET | ? | ? ECONNRESET | ? (SendRequest) | ? Network connection lost |
 *
 * undici's rows are of the transport's own connections, which tell whether there was one; with a dispatcher of the user's, codes have to do,
 * as with fetch.
 */

/** Codes of Node and Bun; Deno and undici give some of them too. */
const codes =
  /^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)|\w+_SIGNED_CERT(_IN_CHAIN)?|UNABLE_TO_(VERIFY|GET)_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Deno's message, with what failed behind it: the name, the connection, TLS. Whatever a server says stands farther behind. */
const message = /^error sending request for url \(\S*\): client error \(Connect\)/;

/**
 * Whether an error, or what caused it, proves that the request never left. Once the request was aborted nothing does: the
 * error is then what the caller aborted with, which may be that of another call.
 */
export function provesNotSent(error: unknown, signal: Pick<AbortSignal, "aborted">): boolean {
  if (signal.aborted) return false;
  for (let inner = error, depth = 0; typeof inner === "object" && inner !== null && depth < 5; depth++) {
    const { code, message: text, syscall, cause, errors } = inner as Readonly<Record<string, unknown>>;
    // An open connection can report that its host is gone, too: then it was reading or writing.
    if (typeof code === "string" && codes.test(code) && syscall !== "read" && syscall !== "write") return true;
    if (typeof text === "string" && message.test(text)) return true;
    // Node tries every address of a name; all of them must have failed so.
    if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => provesNotSent(one, signal));
    inner = cause;
  }
  return false;
}
