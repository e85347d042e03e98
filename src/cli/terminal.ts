import { styleText } from "node:util";
import { UsageError } from "./exit-codes.ts";

export type Style = Parameters<typeof styleText>[0];

/** Where the program reads and writes. Tests pass one of their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is reading the result, so that colours and tables help. */
  readonly isInteractive: boolean;
  /** Whether a person can be asked. */
  readonly canAsk: boolean;
  /** How many columns a line has; 80 where nobody knows. */
  readonly columns: number;
  /** A line of the result, to standard output. */
  print(line: string): void;
  /** A line about the result, to standard error. */
  note(line: string): void;
  /** Puts a line in the place of the last one that was shown so, on standard error; blank clears it. Absent: nobody would see it. */
  readonly progress?: ((line: string) => void) | undefined;
  /** Colours for `print`. */
  style(style: Style, text: string): string;
  /** Colours for `note`. */
  noteStyle(style: Style, text: string): string;
  /** Asks for a line, where `canAsk`. What is typed is not shown where `hidden` is true. */
  ask(question: string, hidden?: boolean): Promise<string>;
  /** Calls back when the user presses Ctrl-C, in place of ending the program, until what it gives is called. */
  onInterrupt(listener: () => void): () => void;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  const isDumb = env.TERM === "dumb";
  const mayColour = !env.NO_COLOR && !isDumb;
  const styler = (isTerminal: boolean) => (style: Style, text: string) =>
    isTerminal && mayColour ? styleText(style, text, { validateStream: false }) : text;
  return {
    env,
    isInteractive: Boolean(stdout.isTTY),
    canAsk: Boolean(stdin.isTTY && stderr.isTTY),
    columns: stdout.columns || 80,
    print: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    progress: stderr.isTTY && !isDumb ? (line) => void stderr.write(`\r\u001b[K${line}`) : undefined,
    style: styler(stdout.isTTY),
    noteStyle: styler(stderr.isTTY),
    ask: readLine,
    onInterrupt(listener) {
      process.once("SIGINT", listener);
      return () => void process.off("SIGINT", listener);
    },
  };
}

/** Reads a line in raw mode, so that nothing is echoed but what is written here. */
function readLine(question: string, hidden = false): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(`${question} `);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let line = "";
  return new Promise((resolve, reject) => {
    const finish = () => {
      stdin.off("data", onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
    };
    const onData = (typed: string) => {
      for (const character of typed) {
        if (character === "\r" || character === "\n") {
          finish();
          return resolve(line);
        }
        if (character === "\u0003" || character === "\u0004") {
          finish();
          return reject(new UsageError("given up; nothing was sent"));
        }
        if (character === "\u007f" || character === "\b") {
          if (!hidden && line !== "") stderr.write("\b \b");
          line = [...line].slice(0, -1).join("");
        } else if (character >= " ") {
          if (!hidden) stderr.write(character);
          line += character;
        }
      }
    };
    stdin.on("data", onData);
    stdin.resume();
  });
}
