import { join } from "node:path";
import { chromium } from "./chromium.ts";
import { lambda } from "./lambda.ts";
import { programOf } from "./packages.ts";
import { programRuntime } from "./program.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const node = (major: number) =>
  programRuntime({
    name: `Node ${major}`,
    command: [programOf(`node${major}`, "bin/node")],
    environment: ({ certificates }) => ({ NODE_EXTRA_CA_CERTS: certificates.authority }),
  });

const deno = programRuntime({
  name: "Deno",
  // It may use the network and nothing else, and takes packages from node_modules as they are.
  command: [programOf("@deno/linux-x64-glibc", "deno"), "run", "--allow-net", "--node-modules-dir=manual", "--cached-only"],
  environment: ({ certificates, project }) => ({
    DENO_CERT: certificates.authority,
    DENO_DIR: join(project, ".deno"),
    DENO_NO_UPDATE_CHECK: "1",
  }),
});

const bun = programRuntime({
  name: "Bun",
  command: [programOf("@oven/bun-linux-x64", "bin/bun"), "--no-install"],
  environment: ({ certificates }) => ({ NODE_EXTRA_CA_CERTS: certificates.authority }),
});

export const runtimes: readonly Runtime[] = [node(20), node(22), node(24), node(26), lambda, deno, bun, workerd, chromium];
