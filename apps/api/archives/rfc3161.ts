import { fromBER, Integer, OctetString } from 'asn1js';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  AlgorithmIdentifier,
  ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** granted, grantedWithMods */
const GRANTED = [0, 1];

/** What an authority was asked, and what its answer is held against. */
export interface TimestampQuery {
  der: Buffer;
  /** What is to be proven to have been there. */
  of: Buffer;
  nonce: Buffer;
}

/** What was answered is no timestamp of what was asked. */
export class NoTimestamp extends Error {}

/** A request by RFC 3161: the SHA-256 of `of`, and nothing else of it. */
export function timestampQuery(of: Buffer): TimestampQuery {
  // Its first bit is not set: an ASN.1 integer is signed.
  const nonce = Buffer.concat([Buffer.from([1]), randomBytes(7)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: createHash('sha256').update(of).digest() }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  return { der: Buffer.from(request.toSchema().toBER()), of, nonce };
}

/**
 * The token of an answer, and when it says that what was asked about was there. Its signature is proven by the certificate it
 * brings along; whose that is, who relies on it judges.
 *
 * Errors: NoTimestamp.
 */
export async function timestampIn(answer: Buffer, asked: TimestampQuery): Promise<{ token: Buffer; at: Date }> {
  const { status, timeStampToken } = readable(() => TimeStampResp.fromBER(answer), '应答不是时间戳');
  if (!GRANTED.includes(status.status) || !timeStampToken)
    throw new NoTimestamp(`时间戳服务没有出具（状态 ${status.status}${wordsIn(status.statusStrings)}）`);
  const token = Buffer.from(timeStampToken.toSchema().toBER());
  const { signed, info } = readable(() => parts(token), '时间戳读不出来');
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
  const own = createHash('sha256').update(asked.of).digest();
  if (imprint.length !== own.length || !timingSafeEqual(imprint, own))
    throw new NoTimestamp('时间戳不是对所请求的内容出具的');
  if (!info.nonce || !Buffer.from(info.nonce.valueBlock.valueHexView).equals(asked.nonce))
    throw new NoTimestamp('时间戳不是对这一次请求的应答');
  const proven = await signed
    .verify({ signer: 0, data: Uint8Array.from(asked.of).buffer, checkChain: false })
    .catch(() => false);
  if (!proven) throw new NoTimestamp('时间戳的签名核验不通过');
  return { token, at: info.genTime };
}

function parts(token: Buffer): { signed: SignedData; info: TSTInfo } {
  const content = ContentInfo.fromBER(token);
  const signed = new SignedData({ schema: content.content as unknown });
  if (signed.encapContentInfo.eContentType !== TST_INFO) throw new Error('not a timestamp');
  const told = signed.encapContentInfo.eContent!.getValue();
  return { signed, info: new TSTInfo({ schema: fromBER(told).result }) };
}

const wordsIn = (strings?: { valueBlock: { value: string } }[]): string =>
  strings?.length
    ? `：${strings
        .map((s) => s.valueBlock.value)
        .join('；')
        .slice(0, 200)}`
    : '';

function readable<T>(read: () => T, otherwise: string): T {
  try {
    return read();
  } catch {
    throw new NoTimestamp(otherwise);
  }
}
