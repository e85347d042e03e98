import { createServer } from "node:http";
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { Server } from "../../contract/cases/server.ts";
import { listen } from "../../contract/server/listen.ts";
import { folder } from "./packages.ts";
import type { Report, Runtime } from "./runtime.ts";

/** Debian's. playwright-core brings no browser, and only starts and steers this one. */
const executablePath = "/usr/bin/chromium";

/** As much of playwright-core as is used; its package is not installed where types are checked. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<{
      version(): string;
      newPage(): Promise<Page>;
      close(): Promise<void>;
    }>;
  };
}

interface Page {
  on(event: "console", listener: (message: { text(): string }) => void): void;
  goto(address: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate<In, Out>(run: (input: In) => Promise<Out>, input: In): Promise<Out>;
}

declare const runContract: (server: Server) => Promise<Report["observations"]>;

export const chromium: Runtime = {
  name: "Chromium",
  isBrowser: true,
  async run({ project, server, certificates }) {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { runContract } from "./contract.js"; globalThis.runContract = runContract;',
        resolveDir: project,
      },
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      logLevel: "warning",
    });
    const pages = await listen(
      createServer((request, response) => {
        const isScript = request.url === "/page.js";
        response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
        response.end(isScript ? outputFiles[0]?.contents : '<!doctype html><script type="module" src="/page.js"></script>');
      }),
    );
    const playwright: Playwright = createRequire(`${folder}/package.json`)("playwright-core");
    const args = [
      "--no-sandbox", // which is not there for root, nor in most containers
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // it calls nobody but us
      `--ignore-certificate-errors-spki-list=${certificates.trustedKeyHash}`,
    ];
    const browser = await playwright.chromium.launch({ executablePath, args }).catch(async (error: unknown) => {
      await pages.close();
      throw error;
    });
    try {
      const page = await browser.newPage();
      let printed = "";
      page.on("console", (message) => (printed += `${message.text()}\n`));
      await page.goto(`http://${pages.host}/`);
      await page.waitForFunction('"runContract" in globalThis');
      const observations = await page.evaluate((addresses) => runContract(addresses), server);
      return { version: browser.version(), observations, printed };
    } finally {
      await browser.close();
      await pages.close();
    }
  },
};
