import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { CalendarService } from '../calendar/calendar.service';
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
    const logger = { warn: (what: object) => told.push(what) } as unknown as Logger;
    await new UpkeepService(dataSource, calendars, logger).turn();
    expect(letGo).toEqual(['FeedEntity', 'IdempotencyEntity', 'SessionEntity']);
    expect(told).toMatchObject([
      { step: '向未结案件补发日历', err: { message: 'away' } },
      { step: '清理实时更新', err: { message: 'locked' } },
    ]);
  });
});
