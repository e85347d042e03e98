import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "./exit-codes.ts";
import { listOf } from "./nearest.ts";
import type { Terminal } from "./terminal.ts";

/** An account by a name of the user's own. Each part may be missing. */
export interface Profile {
  readonly username?: string;
  readonly password?: string;
  /** A program and its arguments; the first line that it prints is the password. */
  readonly passwordCommand?: readonly string[];
  readonly endpoint?: string;
}

/** `$XDG_CONFIG_HOME/interserver-soap/profiles.json`, by default below `~/.config`. */
function profilesFile({ env }: Terminal): string {
  return join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config"), "interserver-soap", "profiles.json");
}

/**
 * The profile of that name.
 *
 * @throws {UsageError} where there is none, the file cannot be used, or holds a password that others can read.
 */
export function readProfile(name: string, terminal: Terminal): Profile {
  const file = profilesFile(terminal);
  const profiles = parse(file);
  const names = Object.keys(profiles);
  if (!Object.hasOwn(profiles, name)) {
    const known = names.length === 0 ? "names none" : `names ${listOf(names, "and")}`;
    throw new UsageError(`there is no profile ${name}: ${file} ${known}`);
  }
  const holdsPassword = Object.values(profiles).some((profile) => "password" in Object(profile));
  // Windows keeps no such bits.
  if (holdsPassword && process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) {
    throw new UsageError(`${file} holds a password that other users can read; run: chmod 600 '${file}'`);
  }
  return check(profiles[name], `the profile ${name} in ${file}`);
}

/** The password of a profile: its own, or what its command prints. Undefined where it has neither. */
export function passwordOf({ password, passwordCommand }: Profile): string | undefined {
  if (passwordCommand === undefined) return password;
  const [program = "", ...args] = passwordCommand;
  // It may ask for a passphrase on the terminal. There is no shell between.
  const { stdout, status, error } = spawnSync(program, args, { stdio: ["inherit", "pipe", "inherit"], encoding: "utf8" });
  if (error !== undefined) throw new UsageError(`the passwordCommand ${program} cannot be run (${error.message})`);
  if (status !== 0) throw new UsageError(`the passwordCommand ${program} ended with ${status ?? "a signal"}`);
  const [line = ""] = stdout.split(/\r?\n/);
  if (line === "") throw new UsageError(`the passwordCommand ${program} printed nothing`);
  return line;
}

function parse(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`the profiles cannot be read (${(error as Error).message})`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's own words quote the file, passwords and all.
    throw new UsageError(`${file} is not JSON`);
  }
  if (!isObject(parsed)) throw new UsageError(`${file} must hold an object with a profile a name`);
  return parsed;
}

function check(profile: unknown, where: string): Profile {
  if (!isObject(profile)) throw new UsageError(`${where} must be an object`);
  for (const [key, value] of Object.entries(profile)) {
    if (key === "passwordCommand") {
      const isCommand = Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "string");
      if (!isCommand) throw new UsageError(`${where}: passwordCommand must be a list of texts, a program and its arguments`);
    } else if (key !== "username" && key !== "password" && key !== "endpoint") {
      throw new UsageError(`${where} holds ${key}; it may hold username, password, passwordCommand and endpoint`);
    } else if (typeof value !== "string" || value === "")
      throw new UsageError(`${where}: ${key} must be a text that is not empty`);
  }
  if ("password" in profile && "passwordCommand" in profile) {
    throw new UsageError(`${where} holds password and passwordCommand; one of them must go`);
  }
  return profile;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
