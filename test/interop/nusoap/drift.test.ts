import { expect, test } from "vitest";
import { run } from "../../cli/support.ts";
import { useNusoap } from "./peer.ts";

// A list of anything has one name by the service's own WSDL and another by its source.
for (const undefinedArray of ["array", "SOAP-ENC:Array"] as const) {
  const server = useNusoap({ variant: "strlen", undefinedArray });

  test(`the WSDL that NuSOAP serves is alike, with lists of anything as ${undefinedArray}`, async () => {
    const args = ["wsdl", "--diff", `${server.endpoint}?wsdl`];
    expect(await run([...args, "--endpoint", server.endpoint])).toMatchObject({ code: 0, out: "" });
    expect(await run(args)).toMatchObject({ code: 1, out: expect.stringMatching(/^change.*\nchanged\tendpoint\t.*$/) });
  });
}
