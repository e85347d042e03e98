import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from "node:crypto";

/** As much of X.509 (RFC 5280) as the tests' certificates need; Node can read certificates, but makes none. */

export interface CertificateOptions {
  readonly name: string;
  /** IPv4 addresses and names that it is for; left out, it is an authority's. */
  readonly hosts?: readonly string[];
  /** Who signs it; left out, itself. */
  readonly issuer?: Issued;
  /** The last day it is good for, counted from today. It is good for the week before. */
  readonly lastDay: number;
}

export interface Issued {
  /** In PEM, as servers take them. */
  readonly key: string;
  readonly cert: string;
  readonly name: string;
  readonly privateKey: KeyObject;
}

export function issue({ name, hosts, issuer, lastDay }: CertificateOptions): Issued {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const extensions = hosts === undefined ? [isAuthority, signsCertificates] : [forHosts(hosts), forServers];
  const body = sequence(
    tagged(0xa0, integer(Buffer.of(2))), // version 3
    integer(Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? name),
    sequence(time(lastDay - 7), time(lastDay)),
    distinguishedName(name),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, issuer?.privateKey ?? privateKey);
  const certificate = new X509Certificate(sequence(body, ecdsaWithSha256, bits(0, signature)));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: certificate.toString(),
    name,
    privateKey,
  };
}

/** The SHA-256 of a certificate's public key, in base64. */
export function hashOfKey({ cert }: Issued): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

// DER (X.690): a tag, the length, the contents.

function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return tagged(0x30, ...contents);
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function bits(unused: number, bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.of(unused), bytes);
}

/** An object identifier, whose numbers after the second are in base 128. */
function identifier(text: string): Buffer {
  const [first = 0, second = 0, ...others] = text.split(".").map(Number);
  const digits = others.flatMap((number) => {
    const bytes = [number & 0x7f];
    for (let rest = number >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
    return bytes;
  });
  return tagged(0x06, Buffer.of(first * 40 + second, ...digits));
}

/** Midnight so many days from today, as UTCTime. */
function time(days: number): Buffer {
  const date = new Date(Date.now() + days * 86_400_000).toISOString();
  return tagged(0x17, Buffer.from(`${date.slice(2, 10).replaceAll("-", "")}000000Z`));
}

/** A common name and nothing more. */
function distinguishedName(name: string): Buffer {
  return sequence(tagged(0x31, sequence(identifier("2.5.4.3"), tagged(0x0c, Buffer.from(name)))));
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  const critical = isCritical ? [tagged(0x01, Buffer.of(0xff))] : [];
  return sequence(identifier(id), ...critical, tagged(0x04, value));
}

/** `subjectAltName`. */
function forHosts(hosts: readonly string[]): Buffer {
  const isAddress = (host: string) => /^[\d.]+$/.test(host);
  const names = hosts.map((host) =>
    isAddress(host) ? tagged(0x87, Buffer.from(host.split(".").map(Number))) : tagged(0x82, Buffer.from(host)),
  );
  return extension("2.5.29.17", sequence(...names));
}

const ecdsaWithSha256 = sequence(identifier("1.2.840.10045.4.3.2"));
/** `basicConstraints`. */
const isAuthority = extension("2.5.29.19", sequence(tagged(0x01, Buffer.of(0xff))), true);
/** `keyUsage`: bit 5. */
const signsCertificates = extension("2.5.29.15", bits(2, Buffer.of(0x04)), true);
/** `extKeyUsage`: `serverAuth`. */
const forServers = extension("2.5.29.37", sequence(identifier("1.3.6.1.5.5.7.3.1")));
