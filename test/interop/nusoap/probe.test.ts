import { expect, test } from "vitest";
import { findingsOf } from "../../../src/cli/probe/findings.ts";
import { measure } from "../../../src/cli/probe/measure.ts";
import { get_hostname } from "../../../src/interserver/operations/index.ts";
import { useNusoap, variants } from "./peer.ts";

/** Mislabelled UTF-8, as the live service sends, long enough for NuSOAP to compress it. */
const hostname = `${"é".repeat(3)}${"a".repeat(1500)}`;

const mislabelled = "The charset is ISO-8859-1, and the bytes are UTF-8 in get_hostname";
const expected = {
  strlen: [mislabelled],
  mb_strlen: [
    "Content-Length is 3 bytes short, and the rest comes all the same in get_hostname",
    "3 bytes come after the body in get_hostname",
    mislabelled,
    "The body is cut when it is compressed by gzip in get_hostname",
  ],
};

for (const variant of variants) {
  const server = useNusoap({ variant });

  test(`a probe finds what NuSOAP does wrong where it counts lengths by ${variant}`, async () => {
    await server.prepare({ get_hostname: [Buffer.from(hostname, "utf8").toString("latin1")] });
    const reading = await measure(new URL(server.endpoint), get_hostname, { ip: "192.0.2.1" }, { timeout: 5000, linger: 200 });
    expect(findingsOf([reading])).toEqual(expected[variant]);
  });
}
