import type { RecordedCase } from "./recorded-case.ts";
import { type SoapVersion, soapVersions } from "./server.ts";

interface FaultParts {
  /** In SOAP 1.1's words. */
  readonly code: string;
  readonly string: string;
  readonly actor?: string;
  readonly detail?: unknown;
}

/** The codes of SOAP 1.2 (part 1 §5.4.6) for those of SOAP 1.1. */
const codes12: Readonly<Record<string, string>> = { Server: "Receiver", Client: "Sender" };

/** A fault of `php/answers.php` in both versions of SOAP. */
function fault(name: string, how: string, parts: FaultParts): RecordedCase[] {
  return soapVersions.map((version) => ({
    name: version === "1.1" ? name : `${name}-in-soap-1.2`,
    service: "answers",
    mode: "plain",
    version,
    operation: name.replaceAll("-", "_"),
    input: {},
    how,
    schema: null,
    expect: { outcome: { kind: "fault", fault: expectedFault(version, parts) } },
  }));
}

function expectedFault(version: SoapVersion, { code, string, actor, detail = null }: FaultParts): object {
  if (version === "1.1") return { code, string, actor: actor ?? null, detail };
  // ext/soap knows neither subcodes nor languages, and leaves the actor out.
  const reasons = [{ language: "", text: string }];
  return { code: codes12[code] ?? code, string, actor: null, detail, subcodes: [], reasons, node: null, role: null };
}

/** Every fault that is recorded. Their details have no types. */
export const recordedFaults: readonly RecordedCase[] = [
  ...fault("fault-of-the-server", "a SoapFault", { code: "Server", string: `Kein <Gerät> & "mehr"\nZeile 2` }),
  ...fault("fault-of-the-client-with-an-actor", "a SoapFault", {
    code: "Client",
    string: "Invalid Session ID",
    actor: "urn:actor",
  }),
  ...fault("fault-with-a-code-of-its-own", "a SoapFault with the code NoMoney of urn:myapi", {
    code: "{urn:myapi}NoMoney",
    string: "not enough prepaid money",
  }),
  ...fault("fault-with-a-detail-of-text", "a SoapFault with text", { code: "Server", string: "no", detail: "é & <more>" }),
  ...fault("fault-with-a-detail-of-a-struct", "a SoapFault with an object", {
    code: "Server",
    string: "no",
    detail: { code: "7", hint: "é", none: "" },
  }),
  // Each item is an element of its own.
  ...fault("fault-with-a-detail-of-a-list", "a SoapFault with a list", {
    code: "Server",
    string: "no",
    detail: { anyType: ["one", "2", "true"] },
  }),
  ...fault("fault-with-a-detail-of-a-map", "a SoapFault with an array with text keys", {
    code: "Server",
    string: "no",
    detail: {
      item: [
        { key: "ip", value: "192.0.2.7" },
        { key: "type", value: "5000" },
      ],
    },
  }),
  ...fault("fault-with-a-detail-that-has-a-name", "a SoapFault with a SoapVar and a name", {
    code: "Server",
    string: "no",
    detail: { code: "7" },
  }),
  ...fault("fault-with-a-header", "a SoapFault with a header", { code: "Client", string: "the header was wrong" }),
  ...fault("function-that-does-not-exist", "nothing, there is no such function", {
    code: "Server",
    string: "Function 'function_that_does_not_exist' doesn't exist",
  }),
];
