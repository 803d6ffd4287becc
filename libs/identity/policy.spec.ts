import { holdsAny, withinScope } from './policy';

describe('policy', () => {
  it('shows the own unit and those below it, never a neighbour', () => {
    const inUnit = { unitPath: '/pj/psj/' };
    expect(withinScope(inUnit, '/pj/psj/')).toBe(true);
    expect(withinScope(inUnit, '/pj/psj/xlt/')).toBe(true);
    expect(withinScope(inUnit, '/pj/psj2/')).toBe(false);
    expect(withinScope(inUnit, '/pj/pwl/')).toBe(false);
    expect(withinScope(inUnit, '/pj/')).toBe(false);
    expect(withinScope({ unitPath: '/pj/' }, '/pj/pwl/')).toBe(true);
  });

  it('gives nothing to a person without the role', () => {
    expect(holdsAny({ roles: ['admin'] }, ['officer', 'head'])).toBe(false);
    expect(holdsAny({ roles: ['admin', 'head'] }, ['officer', 'head'])).toBe(true);
  });
});
