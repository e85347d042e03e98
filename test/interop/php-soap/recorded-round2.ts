import { round2Cases } from "../round2/cases.ts";
import { ok, type RecordedCase } from "./recorded-case.ts";
import type { Mode, SoapVersion } from "./server.ts";

/** Which value of each operation is recorded, by its title. */
const titles: Readonly<Record<string, string>> = {
  echoString: "markup",
  echoInteger: "the least",
  echoFloat: "beyond single precision, small",
  echoBoolean: "false",
  echoDecimal: "38 digits",
  echoDate: "in another zone",
  echoBase64: "every byte",
  echoHexBinary: "every byte",
  echoVoid: "nothing",
  echoStringArray: "beyond ASCII and markup",
  echoIntegerArray: "a null among them",
  echoFloatArray: "three",
  echoStruct: "nulls",
  echoStructArray: "three",
  echoNestedStruct: "ordinary",
  echoNestedArray: "an empty array",
  echo2DStringArray: "2 by 3",
  echoSimpleTypesAsStruct: "beyond ASCII and markup",
  echoStructAsSimpleTypes: "ordinary",
  echoMap: "a map in it",
  echoMapArray: "three",
};

/** What `xsi:type` alone gives where it is not what the schema gives: a Map whose keys are all text is an object then. */
const byTheirOwnTypes: Readonly<Record<string, unknown>> = {
  echoMap: {
    inner: new Map<unknown, unknown>([
      ["a", 1],
      [2, "b"],
    ]),
    after: "x",
  },
  echoMapArray: [{ a: 1, b: -2 }, { c: 0 }, { é: 2_147_483_647 }],
};

/** Without a WSDL, the several parts of `echoStructAsSimpleTypes` are one Map, which is another case. */
const onlyWithWsdl = ["echoStructAsSimpleTypes"];

/** Each operation's answer in both versions of SOAP; and by PHP's own types in the one, by those of a WSDL in the other. */
export const recordedRound2: readonly RecordedCase[] = [
  ...record("wsdl", "1.1", "with-a-wsdl"),
  ...record("plain", "1.2", "in-soap-1.2"),
].filter(({ operation, mode }) => mode === "wsdl" || !onlyWithWsdl.includes(operation));

function record(mode: Mode, version: SoapVersion, suffix: string): RecordedCase[] {
  return round2Cases.map(({ name: operation, samples }) => {
    const sample = samples.find(({ title }) => title === titles[operation]);
    if (sample === undefined) throw new Error(`${operation} has no value to record`);
    const any = byTheirOwnTypes[operation];
    return {
      name: `round-2-${toKebab(operation)}-${suffix}`,
      service: "round2",
      mode,
      version,
      operation,
      input: sample.input,
      how: `what it was given: ${sample.title}`,
      schema: operation,
      expect: ok(sample.expected),
      ...(any === undefined ? {} : { any: ok(any) }),
    };
  });
}

/** `echo2DStringArray` is `echo-2d-string-array`. */
function toKebab(name: string): string {
  return name.replace(/(2D)?[A-Z0-9](?=[a-z])/g, (start) => `-${start.replace(/^2D/, "2d-")}`).toLowerCase();
}
