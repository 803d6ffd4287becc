import { sampleService } from '../samples/service';
import { servicePaperData, servicePaperDay, type ServicePaperKind, servicePaperOver } from './papers';

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
