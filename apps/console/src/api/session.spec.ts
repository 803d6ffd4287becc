import { Session } from './session';

describe(Session.name, () => {
  const seated = () => {
    const session = new Session();
    session.enter('officer1');
    return session;
  };

  it('makes a call wait for the same person, and sends it again', async () => {
    const session = seated();
    const call = session.again(true);
    expect(session.current()).toBe('ended');
    session.enter('officer1');
    expect(await call).toBe(true);
    expect(session.current()).toBe('in');
  });

  it('sends nothing of the first person’s when another has come', async () => {
    const session = seated();
    const call = session.again(true);
    session.enter('officer2');
    expect(await call).toBe(false);
    expect([session.current(), session.person]).toEqual(['another', 'officer1']);
    expect(await session.again(true)).toBe(false);
  });

  it('asks one who put it off again only when they do something', async () => {
    const session = seated();
    const call = session.again(false);
    session.putOff();
    expect(await call).toBe(false);
    expect(await session.again(false)).toBe(false);
    expect(session.current()).toBe('later');
    void session.again(true);
    expect(session.current()).toBe('ended');
  });

  it('lets nobody wait before anybody is known', async () => {
    expect(await new Session().again(true)).toBe(false);
  });
});
