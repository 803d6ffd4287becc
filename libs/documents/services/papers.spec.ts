import { sampleService } from '../samples/service';
import {
  servicePaperData,
  servicePaperDay,
  type ServicePaperKind,
  servicePaperOver,
  servicePaperSigners,
  type ServiceSource,
} from './papers';

/** The sample was held on 9月22日. */
const day = (kind: ServicePaperKind, madeOn: string) => servicePaperDay(kind, sampleService, madeOn);

describe('the day of a paper of a service record', () => {
  it.each(['guidanceAdvice', 'riskNotice', 'adviceLetter', 'cautionLetter', 'interviewNotice'] as const)(
    '%s bears the day it is made',
    (kind) => {
      expect(day(kind, '2026-09-25')).toEqual({ date: '2026年9月25日', made: null });
    },
  );

  it.each(['guidanceRecord', 'interviewRecord', 'revisitRecord'] as const)(
    '%s bears the day it tells of, and says when it was made if that is another',
    (kind) => {
      expect(day(kind, '2026-09-22')).toEqual({ date: '2026年9月22日', made: null });
      expect(day(kind, '2026-09-25')).toEqual({ date: '2026年9月22日', made: '本记录于2026年9月25日制作。' });
    },
  );

  it('is no part of what it says: the same record has the same paper the day after', () => {
    const told = servicePaperData('guidanceAdvice', sampleService);
    expect(told).toMatchObject({ data: { heldOn: '2026年9月22日' } });
    expect((told as { data: object }).data).not.toHaveProperty('date');
  });

  it('whoever has been talked to is not summoned any more', () => {
    expect(servicePaperOver('interviewNotice', { heldOn: '2026-09-22' })).toBe(
      '约谈已于2026年9月22日进行，不再制作约谈通知书。',
    );
    expect(servicePaperOver('interviewNotice', { heldOn: null })).toBeUndefined();
    expect(servicePaperOver('interviewRecord', { heldOn: '2026-09-22' })).toBeUndefined();
  });
});

describe('who signs a record of a service', () => {
  const entry = (
    type: ServiceSource['entries'][number]['type'],
    username: string,
    at: string,
    text: string | null = null,
  ) => ({
    ...{ type, username, at, text, by: username },
  });
  const signed = (...entries: ServiceSource['entries']) =>
    servicePaperSigners('interviewRecord', { ...sampleService, entries });
  const PLANNED = entry('planned', 'officer2', '2026-09-20T01:00:00.000Z');
  const ABSENT = entry('absent', 'officer2', '2026-09-21T01:00:00.000Z', '没有到场。');
  const HELD = entry('held', 'officer1', '2026-09-22T01:00:00.000Z');

  it('he who wrote down what was done, as officer and as who recorded it; nobody who only was there, or arranged it', () => {
    expect(signed(PLANNED, ABSENT, HELD)).toEqual([
      { username: 'officer1', actedAt: HELD.at },
      { username: 'officer2' },
      { username: 'officer1', actedAt: HELD.at },
    ]);
    expect(signed(PLANNED)).toEqual([{ username: 'officer1' }, { username: 'officer2' }]);
  });

  it('he was no officer of it: he signs as who recorded it alone', () => {
    const by = entry('made', 'head', HELD.at);
    expect(signed(by).filter((s) => s.actedAt)).toEqual([{ username: 'head', actedAt: HELD.at }]);
  });

  it('words that were added since are signed by hand; a file or a record that became a case adds none', () => {
    const after = '2026-09-23T01:00:00.000Z';
    for (const type of ['correction', 'followUp'] as const)
      expect(signed(HELD, entry(type, 'officer1', after, '补记。')).filter((s) => s.actedAt)).toEqual([]);
    expect(signed(HELD, entry('file', 'officer2', after), entry('case', 'officer2', after))[0]).toHaveProperty(
      'actedAt',
    );
  });

  it('letters are sealed, and signed by nobody', () => {
    expect(servicePaperSigners('guidanceAdvice', sampleService)).toEqual([]);
  });
});
