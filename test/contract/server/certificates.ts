import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOfKey, type Issued, issue } from "./x509.ts";

export type Certificate = Pick<Issued, "key" | "cert">;

/** Certificates for servers on this machine, made for one run of the tests. */
export interface Certificates {
  /** A file with the authority that signed all but the first; runtimes are told to trust it. */
  readonly authority: string;
  readonly selfSigned: Certificate;
  readonly trusted: Certificate;
  readonly expired: Certificate;
  readonly otherHost: Certificate;
  /** The hash of the trusted one's public key, as Chromium's option takes it. */
  readonly trustedKeyHash: string;
  remove(): void;
}

const here = ["127.0.0.1", "localhost"];

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "interserver-soap-certificates-"));
  const file = join(folder, "authority.pem");
  const authority = issue({ name: "authority", lastDay: 2 });
  writeFileSync(file, authority.cert);
  const trusted = issue({ name: "trusted", hosts: here, issuer: authority, lastDay: 2 });
  return {
    authority: file,
    selfSigned: issue({ name: "self-signed", hosts: here, lastDay: 2 }),
    trusted,
    expired: issue({ name: "expired", hosts: here, issuer: authority, lastDay: -1 }),
    otherHost: issue({ name: "other host", hosts: ["other.example"], issuer: authority, lastDay: 2 }),
    trustedKeyHash: hashOfKey(trusted),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
