import type { Certificate } from 'pkijs';

/** The parts of a signed PDF as a reader takes it apart: what was signed, and the signature. */
export function partsOf(pdf: Buffer): { content: Buffer; signature: Buffer; range: number[] } {
  const told = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'));
  if (!told) throw new Error('not signed');
  const range = told.slice(1).map(Number);
  const [from, length, then, rest] = range as [number, number, number, number];
  const content = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(then, then + rest)]);
  const padded = Buffer.from(pdf.subarray(from + length + 1, then - 1).toString('latin1'), 'hex');
  // The room is filled up with zeros: DER says itself how long it is.
  const octets = padded[1]! & 0x7f;
  const long = padded.readUIntBE(2, octets) + 2 + octets;
  return { content, signature: padded.subarray(0, long), range };
}

/** As openssl takes it. */
export const pemOf = (certificate: Certificate) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate.toSchema().toBER())
    .toString('base64')
    .replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
