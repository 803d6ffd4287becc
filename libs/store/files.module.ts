import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { join } from 'node:path';
import { type Bucket, BucketStore } from './bucket-store';
import { FileStore } from './file-store';
import { FolderStore } from './folder-store';

/** Where files are kept. */
export interface FilesSettings {
  /** Of this machine; without a bucket all processes share it. */
  folder: string;
  bucket: Bucket | undefined;
}

export const fileStore = ({ folder, bucket }: FilesSettings): FileStore =>
  bucket ? new BucketStore(bucket, join(folder, 'incoming')) : new FolderStore(folder);

/** What a process that was killed had begun to take in, and is older, nobody goes on with, ms. */
const BEGUN_MS = 24 * 3_600_000;

/** The files, for every part of a process. */
@Module({})
export class FilesModule implements OnApplicationBootstrap {
  constructor(private readonly files: FileStore) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.files.sweep(new Date(Date.now() - BEGUN_MS));
  }

  static forRoot(settings: FilesSettings): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [{ provide: FileStore, useFactory: () => fileStore(settings) }],
      exports: [FileStore],
    };
  }
}
