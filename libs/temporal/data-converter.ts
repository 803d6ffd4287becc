import type { DataConverter } from '@temporalio/common';
import { AesGcmCodec, parsePayloadKeys } from './payload-codec';

/** The one way payloads are written: client, worker, tests and benchmarks all use this. `payloadKeys` as in PAYLOAD_KEYS. */
export const dataConverter = (payloadKeys: string): DataConverter => ({
  failureConverterPath: require.resolve('./failure-converter'),
  payloadCodecs: [new AesGcmCodec(parsePayloadKeys(payloadKeys))],
});
