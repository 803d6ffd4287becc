import { BadRequestException } from '@nestjs/common';
import { ERRORS } from '#contracts';
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
