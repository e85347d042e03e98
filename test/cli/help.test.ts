import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { helpTexts, overview } from "../../src/cli/help.ts";
import { run } from "./support.ts";

describe.each([["", overview], ...Object.entries(helpTexts)])("help %s", (command, text) => {
  test("fits 80 columns, and ends without a blank line", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toBe(text.trim());
  });

  test("is printed on standard output, however it is asked for", async () => {
    const words = command === "" ? [] : [command];
    for (const args of [
      [...words, "--help"],
      [...words, "-h"],
      ["help", ...words],
    ]) {
      expect(await run(args)).toEqual({ code: 0, out: text, err: "", asked: [] });
    }
  });
});

test("every command is in the overview", () => {
  for (const command of Object.keys(helpTexts)) expect(overview).toMatch(new RegExp(`^  ${command} `, "m"));
});

test("help of a call describes the operation", async () => {
  const described = await run(["describe", "api_buy_license"]);
  for (const args of ["call api_buy_license --help", "help call api_buy_license", "call api_buy_license --ip 1 --help"]) {
    expect(await run(args.split(" "))).toEqual(described);
  }
});

test("no command at all is wrong use, and shows what there is", async () => {
  expect(await run([])).toMatchObject({ code: 64, out: "", err: overview });
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toMatchObject({ code: 0, out: version });
});
