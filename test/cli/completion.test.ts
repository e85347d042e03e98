/** The script that `completion bash` prints, in a real bash. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modules } from "../../src/cli/catalogue.ts";
import { helpTexts } from "../../src/cli/help.ts";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { run } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "interserver-soap-completion-"));
const script = join(folder, "completion.bash");

beforeAll(async () => {
  writeFileSync(script, (await run(["completion", "bash"])).out);
  writeFileSync(join(folder, "my service.wsdl"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers after these words; the last one is being typed. */
function complete(...words: readonly string[]): string[] {
  const program = `
    source "$1"; shift
    COMP_WORDS=(interserver-soap "$@"); COMP_CWORD=$#
    _interserver_soap
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["-uc", program, "bash", script, ...words], { cwd: folder, encoding: "utf8" });
  return out.split("\n").filter((line) => line !== "");
}

const commands = Object.keys(helpTexts);
const names = catalogue.map(({ name }) => name);

describe("completes", () => {
  test.each<[words: string[], offered: readonly string[]]>([
    [[""], [...commands, "help", "--help", "--version"]],
    [["de"], ["describe", "demo"]],
    [["call", ""], names],
    [
      ["describe", "api_buy"],
      ["api_buy_license", "api_buy_license_prepay"],
    ],
    [["call", "api_buy_license", "--c"], ["--coupon"]],
    [["call", "api_buy_license", "--coupon", "X", "--c"], []],
    [["call", "api_buy_license", "--ip", ""], []],
    [
      ["call", "api_buy_license_prepay", "--use_prepay", ""],
      ["true", "false"],
    ],
    [["call", "api_buy_license_prepay", "--use_prepay", "t"], ["true"]],
    [["call", "api_buy_license_prepay", "--use_prepay", "=", "f"], ["false"]],
    [["call", "api_openTicket", "--b"], ["--body"]],
    [["call", "api_add_prepay", "--json", "--d"], ["--dry-run"]],
    [
      ["ops", "--"],
      ["--module", "--effect", "--json", "--help"],
    ],
    [["ops", "--module", ""], modules],
    [
      ["ops", "--effect", "="],
      ["read", "write", "session"],
    ],
    [["ops", "vps", "--effect", "w"], ["write"]],
    [["wsdl", "--diff", "my"], ["my service.wsdl"]],
    [["wsdl", "--d"], ["--diff"]],
    [
      ["sandbox", ""],
      ["--port", "--seed", "--fault", "--help"],
    ],
    [
      ["completion", ""],
      ["bash", "--help"],
    ],
    [["help", "ca"], ["call"]],
    [["sell", ""], []],
  ])("%j", (words, offered) => {
    expect(complete(...words).sort()).toEqual([...offered].sort());
  });
});

test("bash finds nothing wrong in it, and completes the program with it", () => {
  execFileSync("bash", ["-n", script]);
  const registered = execFileSync("bash", ["-c", 'source "$1"; complete -p interserver-soap', "bash", script], {
    encoding: "utf8",
  });
  expect(registered).toBe("complete -F _interserver_soap interserver-soap\n");
});
