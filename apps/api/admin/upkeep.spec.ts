import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { CalendarService } from '../calendar/calendar.service';
import type { Config } from '#config';
import type { ReceivedMessages } from '../engine/received.service';
import type { AttachmentsService } from '../files/attachments.service';
import type { Watchdog } from '../engine/watchdog.service';
import type { LawService } from '../law/law.service';
import type { PriorsService } from '../law/priors.service';
import type { LeaveService } from '../tasks/leave.service';
import type { DigestService } from '../statistics/digest.service';
import { UpkeepService } from './upkeep.service';

describe(UpkeepService.name, () => {
  it('a step that fails is told, and every other has its turn', async () => {
    const letGo: string[] = [];
    const told: object[] = [];
    const dataSource = {
      getRepository: (entity: { name: string }) => ({
        delete: () => {
          letGo.push(entity.name);
          return entity.name === 'FeedEntity' ? Promise.reject(new Error('locked')) : Promise.resolve();
        },
      }),
    } as unknown as DataSource;
    const calendars = { tellStragglers: () => Promise.reject(new Error('away')) } as unknown as CalendarService;
    const law = { tellStragglers: () => Promise.resolve(letGo.push('law')) } as unknown as LawService;
    const priors = { tellStale: () => Promise.resolve(letGo.push('priors')) } as unknown as PriorsService;
    const logger = { warn: (what: object) => told.push(what) } as unknown as Logger;
    const leave = { turn: () => Promise.resolve(letGo.push('leave')) } as unknown as LeaveService;
    const received = { letGo: () => Promise.resolve(letGo.push('received')) } as unknown as ReceivedMessages;
    const watchdog = {
      letGo: () => Promise.resolve(letGo.push('looks')),
      turn: () => Promise.resolve(letGo.push('swept')),
    } as unknown as Watchdog;
    const files = { sweep: () => Promise.resolve(letGo.push('uploads')) } as unknown as AttachmentsService;
    const digest = { turn: () => Promise.resolve(letGo.push('digest')) } as unknown as DigestService;
    const config = { RECONCILE_PER_MINUTE: 1 } as Config;
    await new UpkeepService(
      dataSource,
      calendars,
      law,
      priors,
      leave,
      received,
      watchdog,
      files,
      digest,
      config,
      logger,
    ).turn();
    expect(letGo).toEqual([
      'leave',
      'digest',
      'law',
      'priors',
      'FeedEntity',
      'IdempotencyEntity',
      'received',
      'SessionEntity',
      'uploads',
      'WebhookMessageEntity',
      'looks',
      'swept',
    ]);
    expect(told).toMatchObject([
      { step: '向未结案件补发日历', err: { message: 'away' } },
      { step: '清理实时更新', err: { message: 'locked' } },
    ]);
  });
});
