/** A terminal that a test can type on and look at: a tmux server of its own, without anybody's configuration. */
import { execFileSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";

export interface Screen {
  /** Types text and presses Enter. */
  type(text: string): void;
  /** Presses a key by tmux's name for it, such as `C-c`. */
  press(key: string): void;
  /** What can be seen, without colours and without blank lines at the end. */
  read(): string;
  /** The same, with the escape sequences of its colours. */
  readColoured(): string;
  /** Waits until what can be seen matches, and gives it. */
  until(pattern: RegExp): Promise<string>;
  /** Forgets what can be seen. */
  clear(): Promise<void>;
  close(): void;
}

/** Milliseconds until a test gives up waiting. */
const patience = 20_000;

/** Opens a terminal of that size with a bare shell in it. */
export function openScreen(columns: number, lines: number, env: Readonly<Record<string, string>>): Screen {
  const socket = `interserver-soap-test-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: readonly string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
  const clean = { PATH: process.env.PATH ?? "", HOME: "/nonexistent", TERM: "xterm-256color", LANG: "C.UTF-8", ...env };
  const shell = [
    "env",
    "-i",
    ...Object.entries(clean).map(([name, value]) => `${name}=${value}`),
    "PS1=$ ",
    "bash",
    "--norc",
    "--noprofile",
  ];
  tmux("-u", "new-session", "-d", "-x", String(columns), "-y", String(lines), "-s", "test", ...shell);
  tmux("set-option", "-g", "status", "off");
  // Without this tmux's own TERM stands for the shell's, which knows the same sequences.
  const read = (...options: readonly string[]) => tmux("capture-pane", "-p", ...options, "-t", "test").trimEnd();
  const screen: Screen = {
    type(text) {
      tmux("send-keys", "-t", "test", "-l", text);
      tmux("send-keys", "-t", "test", "Enter");
    },
    press: (key) => void tmux("send-keys", "-t", "test", key),
    read: () => read(),
    readColoured: () => read("-e"),
    async until(pattern) {
      const end = performance.now() + patience;
      for (;;) {
        const seen = read();
        if (pattern.test(seen)) return seen;
        if (performance.now() > end) throw new Error(`${pattern} was not seen within ${patience} ms, but:\n${seen}`);
        await delay(20);
      }
    },
    async clear() {
      tmux("send-keys", "-t", "test", "C-l");
      await screen.until(/^\$$/);
    },
    close: () => void tmux("kill-server"),
  };
  return screen;
}
