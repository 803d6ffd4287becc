import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { WAYS, type Way } from '#contracts';
import { OutboundMessageEntity } from '#store';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import type { Channel } from './channels';
import { Courier } from './courier';

/** The channels, as the settings have them. */
export const CHANNELS = Symbol('CHANNELS');
export type Channels = Partial<Record<Way, Channel>>;

/** Sends what people are told, by each way on its own. */
@Injectable()
export class Sender extends Courier<OutboundMessageEntity, Way> {
  protected readonly undeliverable = {
    kind: 'undeliverable',
    title: '有消息没有发出',
    body: '有邮件、短信或者即时通信消息多次没有发出，请在「管理 → 发送」查看原因，处理后重发。',
  };

  constructor(
    dataSource: DataSource,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    super(dataSource, OutboundMessageEntity, config, logger);
  }

  get on(): Way[] {
    return (Object.keys(WAYS) as Way[]).filter((way) => this.channels[way]);
  }

  /** Every way, and whether it is on. */
  ways(): { way: Way; title: string; on: boolean }[] {
    return (Object.keys(WAYS) as Way[]).map((way) => ({ way, title: WAYS[way], on: !!this.channels[way] }));
  }

  protected lanes(): Way[] {
    return this.on;
  }

  protected of(way: Way) {
    return { way };
  }

  protected hand({ way, messageKey: key, address, title, body }: OutboundMessageEntity): Promise<string> {
    return this.channels[way]!.send({ key, way, address, title, body });
  }

  /** A party's link lets nobody in by itself, and lies about nowhere all the same. */
  protected override gone({ username }: OutboundMessageEntity) {
    return username === null ? { body: '' } : {};
  }
}
