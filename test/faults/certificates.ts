import { type Issued, issue } from "../contract/server/x509.ts";

export type Certificate = Pick<Issued, "key" | "cert">;

/** Certificates for servers on this machine, made for one run. */
export interface Certificates {
  /** The authority's own, in PEM: what a client must trust. */
  readonly authority: string;
  readonly trusted: Certificate;
  readonly selfSigned: Certificate;
  readonly expired: Certificate;
  readonly otherHost: Certificate;
  /** Says that the authority signed it, which it did not. */
  readonly forged: Certificate;
}

const hosts = ["127.0.0.1", "localhost"];

export function makeCertificates(): Certificates {
  const authority = issue({ name: "authority", lastDay: 2 });
  const impostor = issue({ name: "authority", lastDay: 2 });
  const certificate = (...[options]: Parameters<typeof issue>): Certificate => {
    const { key, cert } = issue(options);
    return { key, cert };
  };
  return {
    authority: authority.cert,
    trusted: certificate({ name: "trusted", hosts, issuer: authority, lastDay: 2 }),
    selfSigned: certificate({ name: "self-signed", hosts, lastDay: 2 }),
    expired: certificate({ name: "expired", hosts, issuer: authority, lastDay: -1 }),
    otherHost: certificate({ name: "other host", hosts: ["other.example"], issuer: authority, lastDay: 2 }),
    forged: certificate({ name: "forged", hosts, issuer: impostor, lastDay: 2 }),
  };
}
