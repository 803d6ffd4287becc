import { loadConfig } from './config';

const needed = { DATABASE_URL: 'mysql://u:p@127.0.0.1:1/d', PAYLOAD_KEYS: 'k:AA==', DOSSIER_KEY: 'AA==' };

describe(loadConfig.name, () => {
  it('fills in defaults and reads numbers', () => {
    const config = loadConfig({ ...needed, PORT: '4000', DB_POOL_SIZE: '' });
    expect(config).toMatchObject({ PORT: 4000, DB_POOL_SIZE: 20, EMBEDDED: false, WORKER_TASK_QUEUE: 'cases' });
  });

  it('takes proxies one by one, and no word that is none', () => {
    expect(loadConfig(needed).TRUSTED_PROXIES).toEqual([]);
    const TRUSTED_PROXIES = 'loopback, 10.0.0.0/8,fd00::/8,192.168.1.4';
    expect(loadConfig({ ...needed, TRUSTED_PROXIES }).TRUSTED_PROXIES).toEqual([
      ...['loopback', '10.0.0.0/8', 'fd00::/8', '192.168.1.4'],
    ]);
    expect(() => loadConfig({ ...needed, TRUSTED_PROXIES: 'true' })).toThrow(/TRUSTED_PROXIES/);
  });

  it('names every wrong setting at once', () => {
    expect(() => loadConfig({ PORT: 'x' })).toThrow(/PORT.*DATABASE_URL.*PAYLOAD_KEYS.*DOSSIER_KEY/s);
  });
});
