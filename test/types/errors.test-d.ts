import { describe, expectTypeOf, test } from "vitest";
import type {
  ConnectionError,
  DecodeError,
  DecodeErrorCode,
  HttpError,
  InputError,
  OutcomeUnknownError,
  RequestSent,
  SoapError,
  TimeoutError,
} from "../../src/soap/index.ts";

describe("an error's code", () => {
  test("is from a closed list", () => {
    expectTypeOf<InputError["code"]>().toEqualTypeOf<"invalid-input">();
    expectTypeOf<ConnectionError["code"]>().toEqualTypeOf<"connection-failed" | "connection-lost">();
    expectTypeOf<HttpError["code"]>().toEqualTypeOf<"http-status" | "redirected">();
    expectTypeOf<TimeoutError["code"]>().toEqualTypeOf<"timeout">();
    expectTypeOf<OutcomeUnknownError["code"]>().toEqualTypeOf<"outcome-unknown">();
    expectTypeOf<DecodeError["code"]>().toEqualTypeOf<DecodeErrorCode>();
  });
});

test("every error says whether the request left", () => {
  expectTypeOf<SoapError["requestSent"]>().toEqualTypeOf<RequestSent>();
  expectTypeOf<RequestSent>().toEqualTypeOf<"no" | "maybe" | "yes">();
});

test("an unknown outcome's cause is one of ours", () => {
  expectTypeOf<OutcomeUnknownError["cause"]>().toEqualTypeOf<SoapError>();
});

test("what arrived is unknown to the compiler", () => {
  expectTypeOf<SoapError["partial"]>().returns.toBeUnknown();
  expectTypeOf<SoapError["body"]>().returns.toEqualTypeOf<Uint8Array | undefined>();
});
