import { BadRequestException } from '@nestjs/common';
import { ERRORS } from '#contracts';
import { CalendarCoverageError } from '#law';
import { seedCalendar } from '../../../libs/law/data';
import { problemOf } from './problems';
import { Refused } from './refused';

describe(problemOf.name, () => {
  it('says what was refused, with its particulars', () => {
    expect(problemOf(new Refused('UNKNOWN_ITEM', { reason: 'x', source: 'y' }))).toMatchObject({
      code: 'UNKNOWN_ITEM',
      status: 422,
      title: ERRORS.UNKNOWN_ITEM.title,
      detail: 'x',
      source: 'y',
    });
  });

  it('a count that runs out of the calendar is a refusal that says which year is missing', () => {
    const problem = problemOf(new CalendarCoverageError('2027-01-04', seedCalendar));
    expect(problem).toMatchObject({ code: 'CALENDAR_NOT_COVERED', status: 422 });
    expect(problem.detail).toContain('2027 年放假安排尚未公布或录入');
  });

  it.each([
    [Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'STORE_UNAVAILABLE'],
    [Object.assign(new Error(), { code: 14 }), 'ENGINE_UNAVAILABLE'],
    [Object.assign(new Error(), { cause: { code: 4 } }), 'ENGINE_UNAVAILABLE'],
    [Object.assign(new Error(), { status: 413, type: 'entity.too.large' }), 'BODY_TOO_LARGE'],
    [Object.assign(new Error(), { status: 415, type: 'charset.unsupported' }), 'MEDIA_TYPE_UNSUPPORTED'],
    [Object.assign(new Error(), { status: 415, type: 'encoding.unsupported' }), 'MEDIA_TYPE_UNSUPPORTED'],
    [Object.assign(new URIError(), { status: 400 }), 'BODY_NOT_JSON'],
    [Object.assign(new Error(), { code: 'ENOSPC' }), 'STORAGE_FULL'],
    [new BadRequestException(), 'BODY_NOT_JSON'],
    [new Error('secret detail'), 'INTERNAL'],
  ])('%# tells one kind of trouble from another and nothing of its inside', (error, code) => {
    const problem = problemOf(error);
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
