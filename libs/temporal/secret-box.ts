import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { parsePayloadKeys, type PayloadKeys } from './payload-codec';

/**
 * Short secrets that the store has to keep readable, under the keys of the payloads: who has the database alone has none of
 * them. `place`: what it belongs to; at another place it does not open.
 */
export class SecretBox {
  private readonly keys: PayloadKeys;

  /** As in PAYLOAD_KEYS: the first seals, all open. */
  constructor(payloadKeys: string) {
    this.keys = parsePayloadKeys(payloadKeys);
  }

  /** `key:base64`, the key by its name. */
  seal(secret: string, place: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys.keys.get(this.keys.current)!, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${this.keys.current}:${sealed.toString('base64')}`;
  }

  /** Errors: the key that sealed it is not there any more, it was altered, or it belongs elsewhere. */
  open(sealed: string, place: string): string {
    const colon = sealed.lastIndexOf(':');
    const id = sealed.slice(0, colon);
    const key = this.keys.keys.get(id);
    if (!key)
      throw new Error(`缺少编号为 ${id} 的载荷密钥，请在 PAYLOAD_KEYS 中补充后重启，或者更换该密钥保护的内容。`);
    const data = Buffer.from(sealed.slice(colon + 1), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12)).setAAD(Buffer.from(place));
    decipher.setAuthTag(data.subarray(data.length - 16));
    return Buffer.concat([decipher.update(data.subarray(12, data.length - 16)), decipher.final()]).toString('utf8');
  }
}
