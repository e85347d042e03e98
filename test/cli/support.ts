import { main } from "../../src/cli/main.ts";
import { serve } from "../../src/cli/serve.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { createSandbox, type SandboxReply } from "../../src/sandbox/index.ts";

/** What a run of the program printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly isInteractive?: boolean;
  /** Default: 80. */
  readonly columns?: number;
  /** What is typed, a line a question. Without it there is no terminal to ask on. */
  readonly typed?: readonly string[];
  /** Told of the lines that show progress. */
  readonly progress?: (line: string) => void;
  /** Given what a press of Ctrl-C calls. */
  readonly onInterrupt?: (press: () => void) => void;
}

export const demoAccount = { INTERSERVER_USERNAME: "demo@example.com", INTERSERVER_PASSWORD: "demo" };

/** Runs the program in this process, on a terminal that remembers. */
export async function run(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run & { readonly asked: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const typed = [...(options.typed ?? [])];
  const terminal: Terminal = {
    env: options.env ?? {},
    isInteractive: options.isInteractive ?? false,
    canAsk: options.typed !== undefined,
    columns: options.columns ?? 80,
    print: (line) => void out.push(line),
    note: (line) => void err.push(line),
    progress: options.progress,
    style: (_, text) => text,
    noteStyle: (_, text) => text,
    async ask(question, hidden = false) {
      asked.push(hidden ? `${question} (hidden)` : question);
      return typed.shift() ?? "";
    },
    onInterrupt(listener) {
      options.onInterrupt?.(listener);
      return () => {};
    },
  };
  const code = await main(args, terminal);
  return { code, out: out.join("\n"), err: err.join("\n"), asked };
}

/** A sandbox on a socket, which can be told to answer otherwise and remembers what was called. */
export interface Service {
  readonly url: string;
  /** The credentials and the address, as the program takes them. */
  readonly env: Readonly<Record<string, string>>;
  /** The operations that arrived, in order. */
  readonly called: string[];
  /** Answers an operation in the sandbox's place. */
  answer(operation: string, respond: Respond): void;
  /** A new sandbox, and nothing called. */
  reset(): void;
  close(): Promise<void>;
}

export type Respond = () => SandboxReply | Promise<SandboxReply>;

export async function startService(): Promise<Service> {
  let sandbox = createSandbox();
  const called: string[] = [];
  const answers = new Map<string, Respond>();
  const { url, close } = await serve(async (request) => {
    const operation = /#(\w+)/.exec(request.headers.get("SOAPAction") ?? "")?.[1] ?? "";
    called.push(operation);
    return answers.get(operation)?.() ?? sandbox.answer(request);
  }, 0);
  return {
    url,
    env: { ...demoAccount, INTERSERVER_ENDPOINT: url },
    called,
    answer: (operation, respond) => void answers.set(operation, respond),
    reset() {
      sandbox = createSandbox();
      called.length = 0;
      answers.clear();
    },
    close,
  };
}

/** An answer with that result, as the service's server software would write it, in Latin-1. */
export function envelope(result: string): string {
  return (
    '<?xml version="1.0" encoding="ISO-8859-1"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" ' +
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:myapi"><SOAP-ENV:Body>' +
    `<ns1:response xmlns:ns1="urn:myapi">${result}</ns1:response></SOAP-ENV:Body></SOAP-ENV:Envelope>`
  );
}

export function reply(text: string, status = 200, contentType = "text/xml; charset=ISO-8859-1"): SandboxReply {
  const body = Buffer.from(text, "latin1");
  return { status, contentType, body, contentLength: body.length, cutAfter: null };
}
