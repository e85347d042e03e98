import type { RecordedCase } from "../recorded-case.ts";

/** Codes that the service does not qualify get Axis's own namespace, not SOAP's. */
const axis = "{http://xml.apache.org/axis/}";

/** Texts of Axis's own that differ from machine to machine. The recorder puts in what came. */
const stackTrace = "(stack trace)";
const hostname = "(host name)";
const added = { stackTrace, hostname };

const german = `Kein <Gerät> & "mehr"\nZeile 2`;
const details = { reason: { article: "4711" }, hint: "try again tomorrow" };
const outOfStock = { "interop.OutOfStock": { article: "4711", left: 0 } };
const unknown = "No such operation 'nope'";

type Row = readonly [name: string, method: string, returned: string, fault: object];

/** SOAP 1.1 §4.4. */
const faults11: readonly Row[] = [
  [
    "fault-with-a-code-in-the-namespace-of-axis",
    "plain",
    "an AxisFault with the code Server.Database",
    { code: `${axis}Server.Database`, string: german, actor: "urn:actor", detail: "" },
  ],
  [
    "fault-with-a-code-of-its-own",
    "ownCode",
    "an AxisFault with a qualified code",
    { code: "{urn:samples}OutOfStock", string: "none left", actor: null, detail: "" },
  ],
  [
    "fault-with-two-details",
    "detail",
    "an AxisFault with two elements for details",
    { code: `${axis}Client`, string: "with details", actor: null, detail: details },
  ],
  [
    "fault-of-a-declared-exception",
    "bean",
    "an exception that is a bean",
    {
      code: "Server.userException",
      string: "interop.OutOfStock: none left",
      actor: null,
      detail: { ...outOfStock, ...added },
    },
  ],
  [
    "fault-of-another-exception",
    "undeclared",
    "an IllegalStateException",
    { code: "Server.userException", string: "java.lang.IllegalStateException: not declared", actor: null, detail: added },
  ],
  [
    "unknown-operation-is-a-fault",
    "nope",
    "a fault, as there is no such method",
    { code: `${axis}Client`, string: unknown, actor: null, detail: added },
  ],
];

/** SOAP 1.2 part 1 §5.4. */
const faults12: readonly Row[] = [
  [
    "soap-1-2-fault-with-a-code-that-is-none",
    "plain",
    "an AxisFault with the code Server.Database, which SOAP 1.2 does not allow",
    { code: `${axis}Server.Database`, string: german, role: "urn:actor", detail: "" },
  ],
  [
    "soap-1-2-fault-with-subcodes",
    "subcodes",
    "an AxisFault with two subcodes",
    {
      code: "Sender",
      subcodes: ["{urn:samples}Limits", "{urn:samples}Rate"],
      string: "too many at once",
      role: "urn:actor",
      detail: "",
    },
  ],
  [
    "soap-1-2-fault-with-two-details",
    "detail",
    "an AxisFault with two elements for details",
    { code: `${axis}Client`, string: "with details", detail: details },
  ],
  [
    "soap-1-2-fault-of-a-declared-exception",
    "bean",
    "an exception that is a bean",
    { code: "Server.userException", string: "interop.OutOfStock: none left", detail: { ...outOfStock, ...added } },
  ],
  [
    "soap-1-2-unknown-operation-is-a-fault",
    "nope",
    "a fault, as there is no such method",
    { code: "Sender", subcodes: ["{http://www.w3.org/2003/05/soap-rpc}ProcedureNotPresent"], string: unknown, detail: added },
  ],
];

/** What every fault of SOAP 1.2 has. */
const fault12 = (fault: object) => {
  const { string } = fault as { string: string };
  return { actor: null, node: null, role: null, subcodes: [], reasons: [{ language: "en", text: string }], ...fault };
};

function casesOf(soapVersion: "1.1" | "1.2", rows: readonly Row[], whole = (fault: object) => fault): RecordedCase[] {
  return rows.map(([name, method, returned, fault]) => {
    const expect = { outcome: { kind: "fault", fault: whole(fault) } };
    return { name, service: "faults", method, soapVersion, schema: null, returned, expect };
  });
}

/** Each call of these ends in a fault. */
export const faultCases: readonly RecordedCase[] = [...casesOf("1.1", faults11), ...casesOf("1.2", faults12, fault12)];
