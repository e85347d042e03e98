import { createRequire } from "node:module";

/** The package's version. By the package's own name, since this file ends up elsewhere when it is bundled. */
export function version(): string {
  return createRequire(import.meta.url)("interserver-soap/package.json").version;
}
