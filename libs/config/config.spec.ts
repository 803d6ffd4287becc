import { filesOf, loadConfig } from './config';

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

  it('hands texts over by https, or by http within the house, and to nobody without a key', () => {
    const GATEWAY_KEY = 'k'.repeat(32);
    const load = (SMS_GATEWAY_URL: string) => loadConfig({ ...needed, GATEWAY_KEY, SMS_GATEWAY_URL }).SMS_GATEWAY_URL;
    for (const good of ['https://sms.example/send', 'http://10.1.2.3:8080/', 'http://127.0.0.1:9/x', 'http://[::1]:9/'])
      expect(load(good)).toBe(good);
    for (const bad of [
      ...['http://sms.example/', 'http://8.8.8.8/', 'http://172.32.0.1/', 'http://10.example.com/', 'ftp://10.0.0.1/'],
      ...['https://user:word@sms.example/', 'https://sms.example/#x', 'sms.example', 'http://10.0.0.1.evil.example/'],
    ])
      expect(() => load(bad)).toThrow(/SMS_GATEWAY_URL/);
    expect(() => loadConfig({ ...needed, IM_GATEWAY_URL: 'https://im.example/' })).toThrow(
      /GATEWAY_KEY.*IM_GATEWAY_URL/,
    );
    expect(() => loadConfig({ ...needed, GATEWAY_KEY: 'short' })).toThrow(/GATEWAY_KEY/);
  });

  it('takes a mail server with a sender, and nothing that is none', () => {
    const SMTP_FROM = '柔执 <rouzhi@example.cn>';
    const SMTP_URL = 'smtps://u:p%40ss@mail.example:465';
    expect(loadConfig({ ...needed, SMTP_FROM, SMTP_URL })).toMatchObject({ SMTP_FROM, SMTP_URL });
    expect(() => loadConfig({ ...needed, SMTP_URL })).toThrow(/SMTP_FROM/);
    for (const bad of ['mail.example', 'http://mail.example', 'smtp://a b', 'smtp://mail.example/path'])
      expect(() => loadConfig({ ...needed, SMTP_FROM, SMTP_URL: bad })).toThrow(/SMTP_URL/);
    expect(() => loadConfig({ ...needed, SMTP_URL, SMTP_FROM: 'nobody' })).toThrow(/SMTP_FROM/);
  });

  it('takes a bucket with who we are to it, within the house alone without encryption', () => {
    const load = (FILES_BUCKET_URL: string) => loadConfig({ ...needed, FILES_BUCKET_URL });
    expect(filesOf(load('https://key:se%2Fcret@s3.example:9000/rouzhi-files?region=cn-1')).bucket).toEqual({
      ...{ endpoint: 'https://s3.example:9000', name: 'rouzhi-files', region: 'cn-1' },
      ...{ accessKeyId: 'key', secretAccessKey: 'se/cret' },
    });
    expect(filesOf(load('http://key:secret@10.0.0.1/files')).bucket).toMatchObject({ region: 'us-east-1' });
    expect(filesOf(loadConfig(needed)).bucket).toBeUndefined();
    for (const bad of [
      ...['https://s3.example/files', 'http://key:secret@s3.example/files', 'https://key:secret@s3.example/'],
      ...['https://key:secret@s3.example/Files', 'https://key:secret@s3.example/a/b', 's3://files', 'files'],
    ])
      expect(() => load(bad)).toThrow(/FILES_BUCKET_URL/);
  });

  it('tells the provincial platform by one way, and by its address with a key alone', () => {
    const PROVINCE_URL = 'http://10.1.2.3:8080/exchange';
    const PROVINCE_KEY = 'k'.repeat(32);
    expect(loadConfig(needed).PROVINCE_CREDIT).toBe(false);
    expect(loadConfig({ ...needed, PROVINCE_DIR: '/drop' })).toMatchObject({ PROVINCE_DIR: '/drop' });
    expect(loadConfig({ ...needed, PROVINCE_URL, PROVINCE_KEY })).toMatchObject({ PROVINCE_URL, PROVINCE_KEY });
    expect(() => loadConfig({ ...needed, PROVINCE_URL })).toThrow(/PROVINCE_KEY/);
    expect(() => loadConfig({ ...needed, PROVINCE_URL, PROVINCE_KEY, PROVINCE_DIR: '/drop' })).toThrow(/PROVINCE_DIR/);
    expect(() => loadConfig({ ...needed, PROVINCE_URL: 'http://province.example/', PROVINCE_KEY })).toThrow(/内网/);
  });

  it('names every wrong setting at once', () => {
    expect(() => loadConfig({ PORT: 'x' })).toThrow(/PORT.*DATABASE_URL.*PAYLOAD_KEYS.*DOSSIER_KEY/s);
  });
});
