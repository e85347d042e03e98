import { stat } from "node:fs";
import { expect, test } from "vitest";
import { Deadline } from "../../src/soap/deadline.ts";

/** Keeps the process from everything else. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("what arrived in time is read first where the process was busy when the time was up", async () => {
  const deadline = new Deadline(20, undefined).start();
  const wasOver = await new Promise<boolean>((resolve) => {
    setImmediate(() => {
      stat(".", () => resolve(deadline.check()));
      block(60);
    });
  });
  expect(wasOver).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(deadline.check()).toBe(true);
});

test("one that is cleared does not end", async () => {
  const deadline = new Deadline(10, undefined).start();
  deadline.clear();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(deadline.check()).toBe(false);
});
