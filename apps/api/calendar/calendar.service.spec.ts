import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { LawData } from '#store';
import type { CaseEngine } from '../engine/case-engine';
import { CalendarService } from './calendar.service';

const law = {
  forget: () => undefined,
  calendar: () => Promise.resolve({ version: 'v2', years: [] }),
} as unknown as LawData;
/** So many stragglers, answered in pages of twenty. */
const stragglers = (n: number) => {
  const all = Array.from({ length: n }, (_, i) => ({ case_no: String(i).padStart(4, '0') }));
  return {
    query: (_: string, [, after]: string[]) => Promise.resolve(all.filter((r) => r.case_no > after!).slice(0, 20)),
  } as unknown as DataSource;
};
const silent = { warn: () => undefined } as unknown as Logger;

describe('telling the stragglers', () => {
  it('one case that cannot be told keeps nobody else from hearing', async () => {
    const heard: string[] = [];
    const engine = {
      publishCalendar: (caseNo: string) =>
        caseNo === '0003' ? Promise.reject(new Error('stuck')) : Promise.resolve(heard.push(caseNo)),
    } as unknown as CaseEngine;
    const told = await new CalendarService(law, stragglers(45), engine, silent).tellStragglers();
    expect(told).toEqual({ version: 'v2', told: 44, failed: 1 });
    expect(heard).not.toContain('0003');
    expect(new Set(heard).size).toBe(44);
  });

  it('with the engine away nobody is asked in vain: it ends with the first page', async () => {
    let asked = 0;
    const engine = {
      publishCalendar: () => Promise.reject(new Error(`away ${(asked += 1)}`)),
      ping: () => Promise.reject(new Error('the engine is away')),
    } as unknown as CaseEngine;
    const service = new CalendarService(law, stragglers(45), engine, silent);
    await expect(service.tellStragglers()).rejects.toThrow('the engine is away');
    expect(asked).toBe(20);
  });
});
