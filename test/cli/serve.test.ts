import { Server } from "node:http";
import { expect, test, vi } from "vitest";
import { UsageError } from "../../src/cli/exit-codes.ts";
import { serve } from "../../src/cli/serve.ts";

const handler = async () => new Response();

test("a port that is taken is wrong use, and so is one that may not be had", async () => {
  const served = await serve(handler, 0);
  const port = Number(new URL(served.url).port);
  const taken = new UsageError(`port ${port} is taken; choose another, or 0 for any free one`);
  await expect(serve(handler, port)).rejects.toStrictEqual(taken);
  await served.close();

  const denied = Object.assign(new Error("listen EACCES: permission denied 127.0.0.1:80"), { code: "EACCES" });
  // Which ports are refused is the machine's affair.
  const listen = vi.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server) {
    queueMicrotask(() => this.emit("error", denied));
    return this;
  });
  await expect(serve(handler, 80)).rejects.toStrictEqual(new UsageError(`port 80 cannot be used: ${denied.message}`));
  listen.mockRestore();
});
