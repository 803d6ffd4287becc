import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { FileStore, fileKeyOf } from './file-store';

/** The store of the files does not answer, or not as it should: nothing is known of what it holds. */
export class FilesAway extends Error {}

/** Where a bucket is, and who we are to it. */
export interface Bucket {
  /** Of the service, without the bucket. */
  endpoint: string;
  name: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long the store may be silent, and take to be reached, ms; whoever asks may be holding rows. */
const SILENT_MS = 10_000;
const CONNECT_MS = 3000;
/** How long the bucket is known to be there, ms. */
const KNOWN_MS = 10_000;

/** Files in a bucket of a store that speaks S3. What comes in waits in a folder until it is whole. */
export class BucketStore extends FileStore {
  private readonly client: S3Client;
  private knownUntil = 0;

  constructor(
    private readonly bucket: Bucket,
    incoming: string,
  ) {
    super(incoming);
    const { endpoint, region, accessKeyId, secretAccessKey } = bucket;
    this.client = new S3Client({
      ...{ endpoint, region, credentials: { accessKeyId, secretAccessKey } },
      ...{ maxAttempts: 2, requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS } },
      // Stores other than Amazon's know buckets by path, and not every checksum.
      ...{
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      },
    });
  }

  /** Errors: FilesAway, where it is not known whether it is there. */
  async has(sha256: string, size?: number): Promise<boolean> {
    const asked = this.client.send(new HeadObjectCommand(this.named(sha256)));
    const found = await answer(asked.catch((error: unknown) => notThere(error)));
    if (!found) await this.mustBeThere();
    return found !== undefined && (size === undefined || found.ContentLength === size);
  }

  read(sha256: string): Readable {
    const { client } = this;
    const named = this.named(sha256);
    async function* content(): AsyncGenerator<Uint8Array> {
      try {
        const { Body } = await client.send(new GetObjectCommand(named));
        yield* Body as Readable;
      } catch (error) {
        throw away(error);
      }
    }
    return Readable.from(content(), { objectMode: false });
  }

  async remove(sha256: string): Promise<void> {
    await answer(this.client.send(new DeleteObjectCommand(this.named(sha256))));
  }

  /** The store is told the hash, and refuses what reaches it altered. */
  protected async place(path: string, sha256: string, size: number): Promise<void> {
    const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64');
    const Body = createReadStream(path);
    await answer(
      this.client.send(new PutObjectCommand({ ...this.named(sha256), Body, ContentLength: size, ChecksumSHA256 })),
    );
  }

  /** Of a bucket that is gone every file looks as if it were not there. */
  private async mustBeThere(): Promise<void> {
    if (Date.now() < this.knownUntil) return;
    await answer(this.client.send(new HeadBucketCommand({ Bucket: this.bucket.name })));
    this.knownUntil = Date.now() + KNOWN_MS;
  }

  private named(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket.name, Key: fileKeyOf(sha256) };
  }
}

async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw away(error);
  }
}

const away = (cause: unknown) => new FilesAway('the store of the files gave no answer to go by', { cause });

function notThere(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}
