import { passwordStrength } from './password-policy';

describe(passwordStrength.name, () => {
  const me = { username: 'officer1', name: '执法员甲' };
  const faults = (password: string) => passwordStrength(password, me).faults.join('');

  it.each([
    ['password123', '已经泄露过'],
    ['1qaz2wsx3edc', '已经泄露过'],
    ['Aa123456789', '相近'],
    ['aaaaaaaaaaaa', '同一个字符'],
    ['19900101199', '容易被猜中'],
    ['woaini1314520', '容易被猜中'],
    ['Admin@123456', '容易被猜中'],
    ['rouzhi2026', '本系统'],
    ['kX9-officer1-77', '不能含有用户名'],
    ['x7Q!z', '还差 5 个'],
    ['', '还差 10 个'],
  ])('refuses %s and says why', (password, why) => {
    expect(faults(password)).toContain(why);
    expect(passwordStrength(password, me).score).toBeLessThan(3);
  });

  it.each(['7kQ!vz02mR', 'xK93-duck-lamp', '芦苇荡9红海滩-竹篮'])('takes %s', (password) => {
    expect(faults(password)).toBe('');
    expect(passwordStrength(password, me).score).toBeGreaterThanOrEqual(3);
  });

  it('answers at once for what nobody types', () => {
    const began = Date.now();
    expect(faults('长'.repeat(10_000))).toContain('不得超过 128 个字符');
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
