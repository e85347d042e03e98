import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

// The tests run the sources, as this condition in package.json names them. Its name is our own, so that no user's bundler
// or compiler that sets a `source` condition for its own monorepo is handed TypeScript.
const conditions = ["interserver-soap-source"];

// The files that SECURITY.md points to.
const security = readFileSync(new URL("SECURITY.md", import.meta.url), "utf8").match(/(?<=`)test\/\S+\.test\.ts(?=`)/g) ?? [];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{interop,runtimes,package,compat,sessions,terminal}/**"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
        },
      },
      {
        extends: true,
        test: { name: "security", include: ["test/security/**/*.test.ts", ...new Set(security)] },
      },
      slow("interop"),
      slow("package"),
      slow("compat"),
      slow("sessions"),
      slow("terminal"),
      slow("runtimes"),
    ],
  },
});

/** Tests that start other programs: one file after the other, since each may listen on ports and use every core. */
function slow(name: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: 120_000,
      hookTimeout: 300_000,
      fileParallelism: false,
    },
  };
}
