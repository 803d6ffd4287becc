import { readFileSync } from 'node:fs';

/** How the server is reached and who we are to it. */
export interface ServerSettings {
  /** host:port */
  address: string;
  /** Paths of PEM files: our certificate and key (both or none), the authority that signed the server's. */
  tlsCert?: string | undefined;
  tlsKey?: string | undefined;
  tlsCa?: string | undefined;
  apiKey?: string | undefined;
}

/** What client and worker connections share. Errors: a file that cannot be read; a certificate without its key. */
export function connectionOptions({ address, tlsCert, tlsKey, tlsCa, apiKey }: ServerSettings) {
  if (!tlsCert !== !tlsKey) throw new Error('TEMPORAL_TLS_CERT 与 TEMPORAL_TLS_KEY 须同时设置。');
  const secured = !!tlsCert || !!tlsCa || !!apiKey;
  return {
    address,
    ...(secured
      ? {
          tls: {
            ...(tlsCa ? { serverRootCACertificate: readFileSync(tlsCa) } : {}),
            ...(tlsCert && tlsKey ? { clientCertPair: { crt: readFileSync(tlsCert), key: readFileSync(tlsKey) } } : {}),
          },
        }
      : {}),
    ...(apiKey ? { apiKey } : {}),
  };
}
