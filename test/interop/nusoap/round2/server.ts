import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type PhpServer, startPhp } from "../../php-server.ts";

/** Starts NuSOAP with the operations of round 2 before the tests of a file and stops it after them. */
export function useRound2(): Pick<PhpServer, "port" | "phpVersion"> {
  let server: PhpServer | undefined;
  beforeAll(async () => {
    server = await startPhp({
      script: join(import.meta.dirname, "service.php"),
      packages: "php-cli php-mbstring php-xml libnusoap-php",
      ini: { display_errors: "0", error_reporting: "0", memory_limit: "1G" },
    });
  }, 20_000);
  afterAll(() => server?.stop());
  const started = () => {
    if (server === undefined) throw new Error("NuSOAP has not been started");
    return server;
  };
  return {
    get port() {
      return started().port;
    },
    get phpVersion() {
      return started().phpVersion;
    },
  };
}
