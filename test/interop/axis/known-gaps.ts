import type { Gap } from "../round2/gap.ts";

/** `xsd:float` is of single precision, and Axis keeps to it. PHP, which the client is made for, does not. */
const singlePrecision = (value: number): Gap => ({
  whose: "the value",
  evidence: `a Java float has 24 bits: Axis answers ${value}`,
  actual: { value },
});

/** Axis reads a point in time into a `java.util.Calendar` and writes it in UTC with milliseconds, whatever came. */
const calendar = (value: string, why: string): Gap => ({
  whose: "Axis",
  evidence: `CalendarSerializer writes ${value}: ${why}`,
  actual: { value },
});

/** What does not come back from Axis as it was sent, in either version of SOAP. */
export const knownGaps: Readonly<Record<string, Gap>> = {
  "echoString: CR LF": {
    whose: "Axis",
    evidence: "UTF8Encoder writes a carriage return as it is, which every XML reader takes for LF (XML 1.0 §2.11)",
    actual: { value: "one\ntwo\nthree" },
  },
  "echoFloat: 17 digits": singlePrecision(0.3),
  "echoFloat: beyond single precision, small": singlePrecision(0),
  "echoFloat: beyond single precision, great": singlePrecision(Number.NEGATIVE_INFINITY),
  "echoDate: in UTC": calendar("2026-11-22T10:00:00.000Z", "milliseconds are added"),
  "echoDate: in another zone": calendar("2026-11-22T08:00:00.000Z", "the zone is lost, the point in time is the same"),
  "echoDate: without a zone": calendar("2026-11-22T10:00:00.000Z", "the zone of the machine is made up"),
  "echoDate: a leap day": calendar("2024-02-29T23:59:59.000Z", "milliseconds are added"),
  "echoDate: before 1970": calendar("1901-01-01T00:00:00.000Z", "milliseconds are added"),
};
