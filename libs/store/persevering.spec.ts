import { persevering } from './persevering';

describe(persevering.name, () => {
  const failing = (times: number, code: string) => {
    let calls = 0;
    const work = () => {
      calls += 1;
      return calls <= times ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve(calls);
    };
    return { work, calls: () => calls };
  };

  it('goes again after a deadlock, and after what it is told to', async () => {
    expect(await persevering(failing(3, 'ER_LOCK_DEADLOCK').work)).toBe(4);
    expect(await persevering(failing(1, 'ER_DUP_ENTRY').work, ['ER_DUP_ENTRY'])).toBe(2);
  });

  it('gives up in the end, and at once where going again would not help', async () => {
    const [stuck, other] = [failing(9, 'ER_LOCK_DEADLOCK'), failing(9, 'ER_DUP_ENTRY')];
    await expect(persevering(stuck.work)).rejects.toMatchObject({ code: 'ER_LOCK_DEADLOCK' });
    await expect(persevering(other.work)).rejects.toMatchObject({ code: 'ER_DUP_ENTRY' });
    expect([stuck.calls(), other.calls()]).toEqual([4, 1]);
  });
});
