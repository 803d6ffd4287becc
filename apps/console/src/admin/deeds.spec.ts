import { deedOf } from './deeds';

const told = (method: string, route: string, subject: string | null = null) =>
  deedOf({ method, route, subject }, new Map([['supervise', '督办']]));

describe('the access log in words', () => {
  it('says a deed, and names an action by its title', () => {
    expect(told('POST', '/auth/login')).toBe('登录');
    expect(told('POST', '/cases/:caseNo/actions/:action', 'supervise')).toBe('督办');
    expect(told('POST', '/cases/:caseNo/actions/:action')).toBe('案件操作');
  });

  it('tells by its route what has no words', () => {
    expect(told('GET', '/admin/gone')).toBe('查看 /admin/gone');
  });
});
