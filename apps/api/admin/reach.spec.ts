import type { Role } from '#contracts';
import { unreachable } from './reach';

describe(unreachable.name, () => {
  const task = { candidate_role: 'officer' as Role, path: '/pj/psj/' };
  const officer = { active: true, roles: ['officer'] as Role[] };

  it('says why: switched off before moved before the role', () => {
    expect(unreachable(officer, '/pj/psj/', task)).toBeUndefined();
    expect(unreachable(officer, '/pj/', task)).toBeUndefined();
    expect(unreachable({ active: true, roles: ['head'] }, '/pj/psj/', task)).toBe('不再担任相应岗位');
    expect(unreachable({ active: true, roles: ['head'] }, '/pj/pwl/', task)).toBe('已调离');
    expect(unreachable({ ...officer, active: false }, '/pj/pwl/', task)).toBe('已停用');
  });

  it('does not take a neighbour whose path begins alike for the own unit', () => {
    expect(unreachable(officer, '/pj/psj/', { ...task, path: '/pj/psj2/' })).toBe('已调离');
  });
});
