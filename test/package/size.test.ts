import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundle, bundle } from "../size/bundle.ts";
import { findings } from "../size/findings.ts";
import { programs } from "../size/programs.ts";
import { type Installed, install } from "./installed.ts";

/** What `npm run size` measures from dist, here from the tarball. */

let installed: Installed;
beforeAll(() => {
  installed = install();
});
afterAll(() => installed?.remove());

describe.each(programs.filter(({ platform }) => platform === "edge"))("$title", ({ source, calls = null, bound, platform }) => {
  let made: Bundle;
  beforeAll(async () => {
    made = await bundle(source, platform, installed.folder);
  });

  test("holds nothing but our own code, and no more of it than it calls", () => {
    expect(findings(made, calls)).toEqual([]);
  });

  if (bound !== undefined) {
    test(`weighs at most ${bound} bytes gzipped`, () => {
      expect(made.gzipped).toBeLessThanOrEqual(bound);
    });
  }
});
