import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const ENCODING = 'binary/aes-256-gcm';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Keys by id; the first encrypts, all decrypt. Written `id:base64,id2:base64`, each key 32 bytes. */
export interface PayloadKeys {
  current: string;
  keys: Map<string, Buffer>;
}

/** Errors: a key that is not 32 bytes, a repeated id, an empty list. */
export function parsePayloadKeys(text: string): PayloadKeys {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',').map((p) => p.trim())) {
    const colon = part.indexOf(':');
    const id = part.slice(0, colon);
    const key = Buffer.from(part.slice(colon + 1), 'base64');
    if (colon < 1 || key.length !== 32 || keys.has(id)) {
      throw new Error('PAYLOAD_KEYS 应为「编号:32字节密钥的base64」，多个以逗号分隔，编号不得重复。');
    }
    keys.set(id, key);
  }
  const [current] = keys.keys();
  if (current === undefined) throw new Error('PAYLOAD_KEYS 不能为空。');
  return { current, keys };
}

const encodingOf = (payload: Payload) => decoder.decode(payload.metadata?.['encoding'] ?? new Uint8Array());

/** Whether it was sealed by us, and is to be opened before it says anything. */
export const isSealed = (payload: Payload): boolean => encodingOf(payload) === ENCODING;

/**
 * Encrypts every payload on its way to the Temporal server, so that no name, number or text of a case is ever in its
 * storage. What comes back unencrypted was not written by us and is refused, or whoever reaches the server could put
 * words into a case. Search attributes, the only thing Temporal keeps in plain, do not come through here. Rotation: put the new key first and keep the old one until no open case's history holds it.
 */
export class AesGcmCodec implements PayloadCodec {
  constructor(private readonly keys: PayloadKeys) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((p) => this.seal(p)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((p) => this.open(p)));
  }

  private seal(payload: Payload): Payload {
    const key = this.keys.keys.get(this.keys.current)!;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return {
      metadata: { encoding: encoder.encode(ENCODING), 'key-id': encoder.encode(this.keys.current) },
      data,
    };
  }

  private open(payload: Payload): Payload {
    if (!isSealed(payload)) throw new Error(`载荷未经加密（${encodingOf(payload) || '无编码'}），不予接受。`);
    const id = decoder.decode(payload.metadata!['key-id']!);
    const key = this.keys.keys.get(id);
    if (!key) throw new Error(`缺少编号为 ${id} 的载荷密钥，请在 PAYLOAD_KEYS 中补充后重启。`);
    const data = Buffer.from(payload.data!);
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12));
    decipher.setAuthTag(data.subarray(data.length - 16));
    const plain = Buffer.concat([decipher.update(data.subarray(12, data.length - 16)), decipher.final()]);
    return temporal.api.common.v1.Payload.decode(plain);
  }
}
