import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./installed.ts";

/** TypeScript's own language server, which editors ask for what they show. */
export interface LanguageServer {
  /** Opens a file of this text. */
  open(path: string, text: string): void;
  /** What is shown for the name at a place, counted from 0: the type, then the documentation. Blank where nothing is. */
  hover(path: string, line: number, character: number): Promise<string>;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Starts the server for a folder. It speaks JSON-RPC on its standard streams (LSP 3.17, base protocol). */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const ask = (method: string, params: unknown) => {
    const id = ++lastId;
    const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    send({ id, method, params });
    return answered;
  };
  const receive = (message: Message) => {
    if (message.id === undefined) return;
    // The server asks too, for settings mostly: it gets none.
    if (message.method !== undefined) send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
    else waiting.get(message.id)?.(message.result);
  };
  child.stdout.on("data", (piece: Buffer) => {
    received = Buffer.concat([received, piece]);
    for (;;) {
      const head = received.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, head).toString())?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      receive(JSON.parse(received.subarray(head + 4, head + 4 + length).toString()));
      received = received.subarray(head + 4 + length);
    }
  });

  const uri = (path: string) => pathToFileURL(path).href;
  const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
  await ask("initialize", { processId: process.pid, rootUri: uri(folder), capabilities });
  send({ method: "initialized", params: {} });
  return {
    open: (path, text) =>
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri: uri(path), languageId: "typescript", version: 1, text } },
      }),
    async hover(path, line, character) {
      const shown = await ask("textDocument/hover", { textDocument: { uri: uri(path) }, position: { line, character } });
      return (shown as { contents: { value: string } } | null)?.contents.value ?? "";
    },
    async stop() {
      await ask("shutdown", undefined);
      send({ method: "exit" });
      child.stdin.end();
      await ended;
    },
  };
}
