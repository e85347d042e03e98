import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests run the sources, as the "source" conditions of package.json name them.
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: { include: ["test/**/*.test.ts"] },
});
