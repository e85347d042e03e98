import { expect, test } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { useNusoap } from "./peer.ts";

const server = useNusoap({ variant: "strlen", undefinedArray: "array" });

test("the sandbox's WSDL is the one that NuSOAP writes, byte for byte", async () => {
  const address = `${server.endpoint}?wsdl`;
  const [theirs, ours] = await Promise.all([fetch(address), createSandbox().fetch(address)]);
  expect(await ours.text()).toBe(await theirs.text());
});
