import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { ProvinceRecordEntity } from '#store';
import { Courier } from '../outbound/courier';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { PLATFORM, type ProvincialPlatform } from './platform';

/** Hands records over to the provincial platform: those of one case in their order, one after the other. What was given up holds up none. */
@Injectable()
export class ProvinceCourier extends Courier<ProvinceRecordEntity, ProvincialPlatform['way']> {
  protected readonly undeliverable = {
    kind: 'undelivered',
    title: '有数据没有报送到省级平台',
    body: '有数据多次没有被省级平台收下，请在「管理 → 对接」查看原因，处理后重新报送。',
  };

  constructor(
    dataSource: DataSource,
    @Inject(PLATFORM) private readonly platform: ProvincialPlatform | undefined,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    super(dataSource, ProvinceRecordEntity, config, logger);
  }

  protected lanes() {
    return this.platform ? [this.platform.way] : [];
  }

  protected of() {
    return { state: 'waiting' as const };
  }

  protected override ready(): string {
    return `NOT EXISTS (SELECT 1 FROM province_record b WHERE b.case_no = m.case_no AND b.state = 'waiting' AND b.id < m.id)`;
  }

  protected hand({ recordKey: key, day, body }: ProvinceRecordEntity): Promise<string> {
    return this.platform!.deliver({ key, day, body });
  }
}
