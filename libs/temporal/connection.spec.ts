import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionOptions } from './connection';

describe(connectionOptions.name, () => {
  const address = 'temporal:7233';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-tls-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('speaks in plain only where nothing was set', () => {
    expect(connectionOptions({ address })).toEqual({ address });
    expect(connectionOptions({ address, apiKey: 'secret' })).toEqual({ address, tls: {}, apiKey: 'secret' });
  });

  it('shows its certificate and trusts the authority named', () => {
    const file = (name: string) => {
      writeFileSync(join(folder, name), name);
      return join(folder, name);
    };
    const options = connectionOptions({ address, tlsCert: file('crt'), tlsKey: file('key'), tlsCa: file('ca') });
    expect(options.tls).toEqual({
      serverRootCACertificate: Buffer.from('ca'),
      clientCertPair: { crt: Buffer.from('crt'), key: Buffer.from('key') },
    });
  });

  it('refuses half a pair, and says which file it cannot read', () => {
    expect(() => connectionOptions({ address, tlsCert: 'x' })).toThrow('TEMPORAL_TLS_KEY');
    expect(() => connectionOptions({ address, tlsCa: join(folder, 'absent') })).toThrow('absent');
  });
});
