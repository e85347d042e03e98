import { describe, expect, test } from "vitest";
import { transports } from "../support/transports.ts";
import { settleAt, stages } from "./stages.ts";

describe.each(transports)("over %s, a call", (_, transport) => {
  describe.each(["abort", "deadline"] as const)("that ends by %s", (how) => {
    test.each(stages.map((stage) => [stage.name, stage] as const))(
      "while %s, settles at once and leaves nothing",
      async (_, stage) => {
        const { took, left } = await settleAt(stage, how, transport);
        expect(left).toEqual([]);
        expect(took).toBeLessThan(1000);
      },
    );
  });
});
