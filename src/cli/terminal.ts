import { styleText } from "node:util";
import { UsageError } from "./exit-codes.ts";

/** Where the program reads and writes. Tests pass one of their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is reading, so that colours and tables help. */
  readonly isInteractive: boolean;
  /** Whether a person can be asked. */
  readonly canAsk: boolean;
  /** A line of the result, to standard output. */
  print(line: string): void;
  /** A line about the result, to standard error. */
  note(line: string): void;
  style(style: Parameters<typeof styleText>[0], text: string): string;
  /** Asks for a line, where `canAsk`. What is typed is not shown where `hidden` is true. */
  ask(question: string, hidden?: boolean): Promise<string>;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  const coloured = stdout.isTTY && !env.NO_COLOR;
  return {
    env,
    isInteractive: Boolean(stdout.isTTY),
    canAsk: Boolean(stdin.isTTY),
    print: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    style: (style, text) => (coloured ? styleText(style, text) : text),
    ask: readLine,
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
          return reject(new UsageError("given up"));
        }
        if (character === "\u007f" || character === "\b") {
          if (!hidden && line !== "") stderr.write("\b \b");
          line = line.slice(0, -1);
        } else {
          if (!hidden) stderr.write(character);
          line += character;
        }
      }
    };
    stdin.on("data", onData);
    stdin.resume();
  });
}
