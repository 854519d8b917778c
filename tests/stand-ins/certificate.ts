import { generateKeyPairSync, sign } from 'node:crypto';

const NAMED = { commonName: [0x55, 0x04, 0x03], alternativeNames: [0x55, 0x1d, 0x11] };
const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];

/** One DER value: tag, length, content. */
function der(tag: number, ...parts: (Uint8Array | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: (Uint8Array | number[])[]) => der(0x30, ...parts);
const text = (tag: number, value: string) => der(tag, Buffer.from(value));
const day = (when: Date) => text(0x17, `${when.toISOString().slice(2, 10).replaceAll('-', '')}000000Z`);

/**
 * A self-signed certificate for these host names, good for a year around today, made anew at every run:
 * nothing secret is committed, and no tool besides Node is needed. Returned as PEM.
 */
export function selfSigned(hosts: readonly string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const year = 365 * 864e5;
  const name = sequence(
    der(0x31, sequence(der(0x06, NAMED.commonName), text(0x0c, hosts[0] ?? 'localhost'))),
  );
  const algorithm = sequence(der(0x06, ECDSA_SHA256));
  const names = sequence(...hosts.map((host) => text(0x82, host)));
  const facts = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1, ...Buffer.from(String(Date.now()))]),
    algorithm,
    name,
    sequence(day(new Date(Date.now() - year / 2)), day(new Date(Date.now() + year / 2))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(der(0x06, NAMED.alternativeNames), der(0x04, names)))),
  );
  const signed = sequence(facts, algorithm, der(0x03, [0], sign('sha256', facts, privateKey)));
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
