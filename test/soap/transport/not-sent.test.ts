import { describe, expect, test } from "vitest";
import { provesNotSent } from "../../../src/soap/transport/not-sent.ts";

const failure = (code: string, cause?: unknown) => Object.assign(new Error(code, { cause }), { code });

const denoFailure = (stage: string) =>
  new Error(`error sending request for url (https://127.0.0.1:1/): client error (${stage}): connection closed`);

describe("nothing was sent", () => {
  test.each([
    ["a name that does not exist", failure("ENOTFOUND")],
    ["a refused connection", failure("ECONNREFUSED")],
    ["a refused certificate", failure("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["no connection in time", failure("UND_ERR_CONNECT_TIMEOUT")],
    ["a cause that proves it", new TypeError("fetch failed", { cause: failure("ECONNREFUSED") })],
    ["a cause of a cause", new Error("a", { cause: new Error("b", { cause: failure("ENOTFOUND") }) })],
    ["a certificate of an unknown authority", failure("UNABLE_TO_GET_ISSUER_CERT_LOCALLY")],
    ["a connection that Deno could not make", new TypeError("fetch failed", { cause: denoFailure("Connect") })],
    ["a host that cannot be reached", Object.assign(failure("EHOSTUNREACH"), { syscall: "connect" })],
    ["every address refused", new AggregateError([failure("ECONNREFUSED"), failure("ENETUNREACH")])],
  ])("%s proves it", (_, error) => {
    expect(provesNotSent(error, { aborted: false })).toBe(true);
  });

  test.each([
    ["a reset", failure("ECONNRESET")],
    ["a broken pipe", failure("EPIPE")],
    ["a socket that was closed", failure("UND_ERR_SOCKET")],
    ["a host that is gone from under a connection", Object.assign(failure("EHOSTUNREACH"), { syscall: "read" })],
    ["a record of TLS that is none, which can come at any time", failure("ERR_SSL_WRONG_VERSION_NUMBER")],
    ["a request that Deno could not send", new TypeError("fetch failed", { cause: denoFailure("SendRequest") })],
    [
      "a server that speaks as Deno does",
      new Error(
        "error sending request from 127.0.0.1:1 for http://a/ (127.0.0.1:2): client error (SendRequest): client error (Connect)",
      ),
    ],
    ["an error without a code", new TypeError("fetch failed")],
    ["no error", undefined],
    ["a text", "ECONNREFUSED"],
    ["one address that is not known to have refused", new AggregateError([failure("ECONNREFUSED"), failure("ECONNRESET")])],
    ["no address at all", new AggregateError([])],
  ])("%s does not prove it", (_, error) => {
    expect(provesNotSent(error, { aborted: false })).toBe(false);
  });

  test("what the request was aborted with proves nothing", () => {
    expect(provesNotSent(failure("ECONNREFUSED"), { aborted: true })).toBe(false);
  });

  test("an error that is its own cause does not hang", () => {
    const error = new Error("a");
    error.cause = error;
    expect(provesNotSent(error, { aborted: false })).toBe(false);
  });
});
