import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type PhpServer, startPhp } from "../php-server.ts";

/** How ext/soap is told what the operations look like: by a WSDL, or by nothing but PHP's own types. */
export const modes = ["plain", "wsdl"] as const;
export type Mode = (typeof modes)[number];

export const soapVersions = ["1.1", "1.2"] as const;
export type SoapVersion = (typeof soapVersions)[number];

/** Which service: round 2 itself, or answers that are recorded. */
export type Service = "round2" | "answers";

export interface PhpSoap {
  readonly phpVersion: string;
  readonly port: number;
  path(service: Service, mode: Mode, version: SoapVersion): string;
  endpoint(service: Service, mode: Mode, version: SoapVersion): string;
}

/** Starts ext/soap before the tests of a file or `describe` and stops it after them. One process has all services. */
export function usePhpSoap(): PhpSoap {
  let server: PhpServer | undefined;
  beforeAll(async () => {
    server = await startPhp({
      script: join(import.meta.dirname, "php", "service.php"),
      packages: "php-cli php-soap php-xml",
      ini: { display_errors: "0", memory_limit: "1G" },
    });
  }, 20_000);
  afterAll(() => server?.stop());
  const started = () => {
    if (server === undefined) throw new Error("PHP has not been started");
    return server;
  };
  const path = (service: Service, mode: Mode, version: SoapVersion) => `/${service}/${mode}/${version}`;
  return {
    get phpVersion() {
      return started().phpVersion;
    },
    get port() {
      return started().port;
    },
    path,
    endpoint: (...which) => `http://127.0.0.1:${started().port}${path(...which)}`,
  };
}
