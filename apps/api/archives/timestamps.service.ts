import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { Config } from '#config';
import { DossierEntity } from '#store';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { NoTimestamp, timestampIn, timestampQuery } from './rfc3161';

const AT_ONCE = 20;
/** A token with its certificates is a few thousand bytes. */
const LARGEST = 64 * 1024;

/**
 * Asks an outside authority when the seal of a dossier was there (RFC 3161), so that its time rests on more than our own clock and
 * key. Beside the sealing and after it: while the authority does not answer, dossiers are sealed as ever and asked about later. The
 * first token that is proven stays.
 */
@Injectable()
export class Timestamps {
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.resting = new Resting(logger, '卷宗的时间戳没有取得，稍后再试');
  }

  async turn(): Promise<void> {
    const { TIMESTAMP_URL: url } = this.config;
    if (!url) return;
    const resting = this.resting.now();
    const sealed = await this.rows.find({
      where: {
        ...{ timestampedAt: IsNull(), chainNo: Not(IsNull()) },
        ...(resting.length > 0 ? { caseNo: Not(In(resting)) } : {}),
      },
      select: { caseNo: true, seal: true },
      order: { chainNo: 'ASC' },
      take: AT_ONCE,
    });
    for (const { caseNo, seal } of sealed) {
      const taken = await this.resting.trying(caseNo, () => this.stamp(url, caseNo, seal!));
      // What does not answer for one does not for the next: it is not asked twenty times in a row.
      if (!taken) return;
    }
  }

  private async stamp(url: string, caseNo: string, seal: string): Promise<true> {
    const query = timestampQuery(Buffer.from(seal));
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query.der),
      redirect: 'error',
      signal: AbortSignal.timeout(this.config.OUTBOUND_TIMEOUT_MS),
    });
    if (!answer.ok) throw new NoTimestamp(`时间戳服务应答 ${answer.status}`);
    const { token, at } = await timestampIn(await bodyOf(answer), query);
    // Of two processes that have asked, the first is kept.
    await this.rows.update(
      { caseNo, timestampedAt: IsNull() },
      { timestampToken: token.toString('base64'), timestampedAt: at },
    );
    return true;
  }

  private get rows() {
    return this.dataSource.getRepository(DossierEntity);
  }
}

async function bodyOf(answer: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > LARGEST) throw new NoTimestamp('时间戳服务的应答过大');
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}
