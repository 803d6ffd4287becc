import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { Signer, SignPdf } from '@signpdf/signpdf';
import { BitString, Integer, ObjectIdentifier, OctetString, Sequence, Utf8String } from 'asn1js';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { ElectronicSeal, Sealing } from './electronic-seal';

/** Said in the certificate and in the signature alike. */
const NO_FORCE = '测试印章，不具法律效力';
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
/** Room for certificate and signature, bytes. */
const ROOM = 8192;
const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  commonName: '2.5.4.3',
} as const;

/**
 * An electronic seal for trials: PAdES B-B with a certificate that this installation has made itself, by a key of its own. Nobody
 * vouches for it: it has no legal force, and says so wherever a reader shows it. The same key gives every process the same certificates.
 *
 * Errors: what was given is no RSA key.
 */
export class TestSeal implements ElectronicSeal {
  readonly kind = 'test';
  private readonly key: KeyObject;

  /** `base64`: PKCS #8 DER. */
  constructor(base64: string) {
    this.key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    if (this.key.asymmetricKeyType !== 'rsa') throw new Error('ELECTRONIC_SEAL_TEST_KEY 应为 RSA 私钥。');
  }

  async seal(pdf: Uint8Array, sealing: Sealing): Promise<Uint8Array> {
    const [reason, name] = [`${NO_FORCE}（${sealing.number}）`, `${sealing.unitName}（${NO_FORCE}）`].map(hexOf) as [
      string,
      string,
    ];
    const prepared = plainAddPlaceholder({
      pdfBuffer: Buffer.from(pdf),
      reason,
      contactInfo: '',
      name,
      location: '',
      signingTime: sealing.at,
      signatureLength: ROOM,
      subFilter: 'ETSI.CAdES.detached',
    });
    const certificate = await this.certificate(sealing.unitName);
    const signer = new CadesSigner((content) => this.sign(content, certificate));
    return new SignPdf().sign(withId(asText(prepared, reason, name), pdf), signer);
  }

  /** Of a unit, always the same. */
  async certificate(unitName: string): Promise<Certificate> {
    const [privateKey, publicKey] = await this.keys();
    const certificate = new Certificate({ version: 2 });
    const name = new Utf8String({ value: `${unitName}（${NO_FORCE}）` });
    for (const side of [certificate.subject, certificate.issuer])
      side.typesAndValues.push(new AttributeTypeAndValue({ type: OID.commonName, value: name }));
    // Positive and never longer than 20 octets.
    const serial = createHash('sha256')
      .update(unitName)
      .update(createPublicKey(this.key).export({ format: 'der', type: 'spki' }));
    certificate.serialNumber = new Integer({
      valueHex: Buffer.concat([Buffer.from([1]), serial.digest().subarray(0, 15)]),
    });
    certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
    certificate.notAfter.value = new Date('2049-12-31T00:00:00Z');
    certificate.extensions = [
      extension(OID.basicConstraints, new BasicConstraints({ cA: false }).toSchema().toBER()),
      // digitalSignature, nonRepudiation
      extension(OID.keyUsage, new BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 }).toBER()),
    ];
    await certificate.subjectPublicKeyInfo.importKey(publicKey);
    await certificate.sign(privateKey, ALGORITHM.hash);
    return certificate;
  }

  /** CMS detached over the paper. The time stands in the signature dictionary alone, as PAdES wants it (EN 319 142-1, 6.3). */
  private async sign(content: Buffer, certificate: Certificate): Promise<Buffer> {
    const [privateKey] = await this.keys();
    const own = createHash('sha256').update(Buffer.from(certificate.toSchema().toBER())).digest();
    const octets = (bytes: Buffer) => new OctetString({ valueHex: bytes });
    const sequence = (...value: (Sequence | OctetString)[]) => new Sequence({ value });
    const attributes = [
      new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
      new Attribute({ type: OID.messageDigest, values: [octets(createHash('sha256').update(content).digest())] }),
      new Attribute({ type: OID.signingCertificateV2, values: [sequence(sequence(sequence(octets(own))))] }),
    ];
    const signed = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        }),
      ],
      certificates: [certificate],
    });
    await signed.sign(privateKey, 0, ALGORITHM.hash, content);
    const info = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
    return Buffer.from(info.toSchema().toBER());
  }

  private async keys(): Promise<[webcrypto.CryptoKey, webcrypto.CryptoKey]> {
    const of = (key: KeyObject, format: 'pkcs8' | 'spki', use: 'sign' | 'verify') =>
      webcrypto.subtle.importKey(format, key.export({ format: 'der', type: format }) as Buffer, ALGORITHM, true, [use]);
    return Promise.all([of(this.key, 'pkcs8', 'sign'), of(createPublicKey(this.key), 'spki', 'verify')]);
  }
}

class CadesSigner extends Signer {
  constructor(private readonly of: (content: Buffer) => Promise<Buffer>) {
    super();
  }

  override sign(content: Buffer): Promise<Buffer> {
    return this.of(content);
  }
}

const extension = (extnID: string, value: ArrayBuffer) => new Extension({ extnID, critical: true, extnValue: value });

const hexOf = (words: string): string => `feff${Buffer.from(words, 'utf16le').swap16().toString('hex')}`;

/** The library garbles what is not ASCII: it is given the words in hexadecimal, and they are made a string of that kind, as long. */
function asText(prepared: Buffer, ...strings: string[]): Buffer {
  const text = strings.reduce((t, hex) => t.replace(`(${hex})`, `<${hex}>`), prepared.toString('latin1'));
  return Buffer.from(text, 'latin1');
}

/** PDF/A wants an identifier in the last trailer, too: the first part stays with the paper, the second is this revision's. @source ISO 19005-2 6.1.3 */
function withId(prepared: Buffer, paper: Uint8Array): Buffer {
  const tail = Buffer.from(paper).toString('latin1');
  const first = /\/ID\s*\[\s*(\([^)]*\)|<[^>]*>)/u.exec(tail.slice(tail.lastIndexOf('trailer')))?.[1];
  const at = prepared.lastIndexOf('/Prev ');
  if (!first || at < 0) throw new Error('the paper has no trailer that can be added to');
  const second = createHash('sha256').update(prepared).digest('hex').slice(0, 32);
  return Buffer.concat([
    prepared.subarray(0, at),
    Buffer.from(`/ID [${first} <${second}>]\n`, 'latin1'),
    prepared.subarray(at),
  ]);
}
