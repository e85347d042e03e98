import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const asked: string[] = [];
let served: Served;
let port: number;
beforeAll(async () => {
  const { answer } = createSandbox();
  served = await serve((request) => {
    asked.push(request.url);
    return answer(request);
  }, 0);
  port = Number(new URL(served.url).port);
});
afterAll(() => served.close());

/** What a request with that `Host` is answered. */
function ask(host: string, method = "GET"): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(served.url, { method, headers: { host } }, async (response) => {
      let text = "";
      for await (const piece of response) text += piece;
      resolve({ status: response.statusCode, text });
    });
    asking.on("error", reject).end();
  });
}

describe("the sandbox that the program serves", () => {
  test("the sandbox listens on 127.0.0.1 and on no other address", async () => {
    expect(new URL(served.url).hostname).toBe("127.0.0.1");
    // Another address of this machine: what listens on all of them could be reached by it.
    const socket = connect(port, "127.0.0.2");
    const [error] = await once(socket, "error");
    expect(error).toMatchObject({ syscall: "connect" });
  });

  test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "127.0.0.1:8080", "localhost:1", "[::1]:8080"])(
    "the sandbox answers to a name of this machine: %s",
    async (host) => {
      expect((await ask(host)).status).toBe(200);
    },
  );

  test.each([
    "rebound.example",
    "rebound.example:80",
    "127.0.0.1.example",
    "localhost.example",
    "example-localhost",
    "me@127.0.0.1",
    "127.0.0.1@example",
    "127.0.0.1, example",
    "0.0.0.0",
    "10.0.0.1",
    "[::]",
    "::1",
  ])("the sandbox turns away a page on another name that was made to lead here (DNS rebinding): %j", async (host) => {
    asked.length = 0;
    for (const method of ["GET", "POST"]) {
      expect(await ask(host, method)).toEqual({
        status: 421,
        text: "this sandbox is for this machine alone: ask for 127.0.0.1 or localhost\n",
      });
    }
    expect(asked).toEqual([]);
  });

  test("the sandbox lets no page of another origin read its answers", async () => {
    const response = await fetch(served.url, { method: "OPTIONS", headers: { Origin: "https://evil.example" } });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
