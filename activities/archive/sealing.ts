import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { canonical } from '#store';

export const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The key that signs dossiers. Errors: what was given is no Ed25519 key. */
export class SealingKey {
  private readonly key: KeyObject;
  readonly publicPem: string;
  /** SHA-256 of the public key, as a person compares it. */
  readonly id: string;

  /** `base64`: PKCS #8 DER. */
  constructor(base64: string) {
    this.key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    if (this.key.asymmetricKeyType !== 'ed25519') throw new Error('DOSSIER_KEY 应为 Ed25519 私钥。');
    const open = createPublicKey(this.key);
    this.publicPem = open.export({ format: 'pem', type: 'spki' }).toString();
    this.id = digest(open.export({ format: 'der', type: 'spki' }));
  }

  /** `seal.json`: what is sealed, signed. Ed25519 gives the same signature for the same text. */
  seal(told: SealedFacts): string {
    return this.sign('rouzhi-seal/1', told);
  }

  /** What is told, canonical, with the signature of this installation. */
  sign(format: string, told: object): string {
    const unsigned = {
      ...told,
      format,
      key: { algorithm: 'Ed25519', id: this.id, publicKey: this.publicPem },
    };
    const signature = sign(null, Buffer.from(canonical(unsigned)), this.key).toString('base64');
    return canonical({ ...unsigned, signature });
  }
}

export interface SealedFacts {
  caseNo: string;
  /** Its place in the chain of all dossiers of this installation, from 1. */
  number: number;
  /** SHA-256 of the seal before it; null: it is the first. */
  previous: { number: number; sealSha256: string } | null;
  /** SHA-256 of `manifest.json`. */
  manifestSha256: string;
  /** The journal through its last sealed entry. */
  journal: { entries: number; headHash: string };
  /** ISO 8601. */
  sealedAt: string;
}
