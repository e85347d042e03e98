import { s } from "../../../src/soap/index.ts";
import { operation } from "../../../src/soap/operation.ts";
import { echo, type Round2Case } from "./round2-case.ts";

/** Every byte there is. */
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The operations with one simple value. */
export const simpleCases: readonly Round2Case[] = [
  echo("echoString", "inputString", () => s.string, [
    ["ordinary", "Hello, world"],
    ["empty", ""],
    ["blanks", "  "],
    ["beyond ASCII", "é € Ω 日本 \u00a0"],
    ["beyond 16 bits", "😀"],
    ["markup", `<b a="1">&amp;</b> 'x' ]]> <![CDATA[y]]>`],
    ["new lines and tabs", "\none\ntwo\n\tthree\n"],
    ["CR LF", "one\r\ntwo\rthree"],
    ["like an int", "0123"],
    ["like a telephone number", "+15550100"],
    ["like a float", "1.50e3"],
    ["like a boolean", "false"],
    ["like base64", "SGVsbG8="],
    ["100,000 characters", "0123456789 <é>\n".repeat(6_667).slice(0, 100_000)],
  ]),
  echo("echoInteger", "inputInteger", () => s.int, [
    ["ordinary", 42],
    ["zero", 0],
    ["negative", -1],
    ["the greatest", 2_147_483_647],
    ["the least", -2_147_483_648],
  ]),
  echo("echoFloat", "inputFloat", () => s.float, [
    ["ordinary", 123.5],
    ["zero", 0],
    ["minus zero", -0],
    ["negative", -0.25],
    ["a whole number", 16_777_216],
    ["no finite binary fraction", 0.1],
    ["the greatest of single precision", 3.4028235e38],
    // A double each: PHP and scripting languages have no other, and xsd:float is what their WSDLs say.
    ["17 digits", 0.1 + 0.2],
    ["beyond single precision, small", 1e-300],
    ["beyond single precision, great", -1e308],
  ]),
  echo("echoBoolean", "inputBoolean", () => s.boolean, [
    ["true", true],
    ["false", false],
  ]),
  echo("echoDecimal", "inputDecimal", () => s.decimal, [
    ["ordinary", "123.45"],
    ["a whole number", "-7"],
    ["38 digits", "1234567890123456789.0123456789012345678"],
    ["zeros at the end", "12.500"],
  ]),
  echo("echoDate", "inputDate", () => s.dateTime, [
    ["in UTC", "2026-11-22T10:00:00Z"],
    ["in another zone", "2026-11-22T10:00:00+02:00"],
    ["milliseconds", "2026-11-22T10:00:00.125Z"],
    ["without a zone", "2026-11-22T10:00:00"],
    ["a leap day", "2024-02-29T23:59:59Z"],
    ["before 1970", "1901-01-01T00:00:00Z"],
  ]),
  echo("echoBase64", "inputBase64", () => s.base64, [
    ["text", new TextEncoder().encode("Hello, world")],
    ["one byte", Uint8Array.of(0)],
    ["no bytes", new Uint8Array()],
    ["every byte", everyByte],
    ["64 KiB", new Uint8Array(65_536).fill(0xfe)],
  ]),
  echo("echoHexBinary", "inputHexBinary", () => s.hexBinary, [
    ["text", new TextEncoder().encode("Hello, world")],
    ["one byte", Uint8Array.of(0)],
    ["no bytes", new Uint8Array()],
    ["every byte", everyByte],
  ]),
  {
    name: "echoVoid",
    describe: (address) => operation("echoVoid", { effect: "read", ...address, input: {}, output: s.nothing }),
    samples: [{ title: "nothing", input: {}, expected: null }],
  },
];
