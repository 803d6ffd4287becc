import { z } from 'zod';

const integer = (fallback: number, min = 1, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((v) => v === 'true');

const PROXY = /^(loopback|linklocal|uniquelocal|[\da-fA-F.:]*[.:][\da-fA-F.:]*(\/\d{1,3})?)$/;
const proxies = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(z.string().regex(PROXY, '应为地址、网段或 loopback、linklocal、uniquelocal')));

const hosts = z
  .string()
  .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^([a-z\d.-]+|\[[\da-f:]+\]):\d{1,5}$/, '应为 主机:端口，多个以逗号分隔')));

/** Hosts of this machine or of a house's own network, by their address: what goes there in clear text crosses no public line. */
const INNER =
  /^(localhost|127(\.\d{1,3}){3}|\[::1\]|10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|\[f[cd][\da-f]{2}:[\da-f:]*\])$/i;

export const isInner = (url: URL): boolean => INNER.test(url.hostname);

/** Where a text may be handed over: https anywhere, http only within the house; nobody's password in an address. */
function isGateway(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isInner(url));
  return safe && !url.username && !url.password && !url.hash;
}
/** A bucket, and who we are to its store: https anywhere, http only within the house. */
function isBucket(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isInner(url));
  return safe && url.username !== '' && url.password !== '' && /^\/[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(url.pathname);
}

const gateway = z
  .string()
  .refine(isGateway, '应为 https 地址；http 只可用于本机或内网的 IP 地址；地址中不得有用户名、密码和 #')
  .optional();

/**
 * Every setting, once: its meaning, unit, default and when to change it. All come from the environment; the launcher
 * fills in what it started itself. `docs/operations.md` is drawn from this table.
 */
export const SETTINGS = {
  /** HTTP port of the API and the console. */
  PORT: integer(3000, 0, 65535),
  /** Address to listen on. Change to 0.0.0.0 behind a reverse proxy in another container. */
  HOST: z.string().default('127.0.0.1'),
  /** `mysql://user:password@host:port/database`. */
  DATABASE_URL: z.string().regex(/^mysql:\/\//, '应形如 mysql://用户:密码@主机:端口/库名'),
  /** Which server that is: TypeORM compares JSON columns differently on the two. */
  DATABASE_KIND: z.enum(['mariadb', 'mysql']).default('mariadb'),
  /** Connections per process. Raise with the number of officers online, lower when many workers share one server. */
  DB_POOL_SIZE: integer(20, 1, 500),
  /** Where people reach the console, e.g. `https://rouzhi.example`. With https, cookies are Secure and bound to the host. */
  PUBLIC_URL: z.url('应形如 https://域名').or(z.literal('')).default(''),
  /**
   * Proxies whose X-Forwarded-For, -Proto and -Host are believed: addresses, networks (10.0.0.0/8) or `loopback`,
   * `linklocal`, `uniquelocal`, by comma. Empty: nobody's, and every client behind a proxy has the proxy's address.
   */
  TRUSTED_PROXIES: proxies.default([]),
  /** Temporal front end, host:port. */
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  /** Our certificate and its key for mTLS with Temporal: paths of PEM files, both or none. In production always. */
  TEMPORAL_TLS_CERT: z.string().optional(),
  TEMPORAL_TLS_KEY: z.string().optional(),
  /** The authority that signed Temporal's certificate, path of a PEM file; absent: those the system trusts. */
  TEMPORAL_TLS_CA: z.string().optional(),
  /** Who we are to a Temporal server that authorises by key; sent over TLS only. Secret. */
  TEMPORAL_API_KEY: z.string().optional(),
  /** `id:base64`, first encrypts, all decrypt; 32 bytes each. To rotate put the new one first. Secret. */
  PAYLOAD_KEYS: z.string().min(1, '须提供至少一把载荷密钥'),
  /** Signs sealed dossiers: Ed25519, PKCS #8 DER in base64. Keep it as long as dossiers are kept. Secret. */
  DOSSIER_KEY: z.string().min(1, '须提供卷宗签名密钥'),
  /**
   * Signs papers with an electronic seal for trials, without legal force, which they say: RSA, PKCS #8 DER in base64; absent: papers
   * are not signed. Never for papers that go out in earnest. Secret.
   */
  ELECTRONIC_SEAL_TEST_KEY: z.string().optional(),
  /**
   * Timestamp authority (RFC 3161) that is asked about the seal of each dossier after it is sealed; it is sent a hash and nothing else.
   * Absent: nobody is asked.
   */
  TIMESTAMP_URL: z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:\/\/[^/@]+(\/|$)/.test(url), '应形如 https://域名/路径')
    .optional(),
  /** Task queue of the cases. One per department when one department must not slow another down. */
  WORKER_TASK_QUEUE: z.string().default('cases'),
  /** Open cases kept in a worker's memory, about 600 per GB. Below the number of cases due at one instant, each is replayed first. */
  MAX_CACHED_WORKFLOWS: integer(2000, 1, 100_000),
  /** Port of the worker's health page. */
  WORKER_HEALTH_PORT: integer(3100, 0, 65535),
  /** How long running activities may still finish when a worker stops, ms. */
  WORKER_SHUTDOWN_GRACE_MS: integer(10_000, 0),
  /** How long a person's action waits for the engine before the answer is 202, ms. */
  UPDATE_TIMEOUT_MS: integer(5000, 100),
  /** Largest request body, KiB. */
  BODY_LIMIT_KB: integer(256, 1, 10_240),
  /** Folder of uploaded files. Shared by all processes: a volume, or a network file system. With a bucket only what comes in waits there. */
  FILES_DIR: z.string().default('.local/files'),
  /** Bucket of a store that speaks S3, for the files: `https://key:secret@host:port/bucket?region=…`; absent: the folder. Secret. */
  FILES_BUCKET_URL: z
    .string()
    .refine(isBucket, '应形如 https://账号:密钥@主机:端口/桶名；http 只可用于本机或内网的 IP 地址')
    .optional(),
  /** Largest uploaded file, MiB. */
  UPLOAD_LIMIT_MB: integer(20, 1, 1024),
  /** Most files the party of a case may upload, and their size together, MiB. Raise for matters that need many papers. */
  PARTY_FILES: integer(100, 1, 10_000),
  PARTY_FILES_MB: integer(500, 1, 1_000_000),
  /** Life of a party's link, days. */
  PARTY_LINK_DAYS: integer(30, 1, 365),
  /** How long after a case was closed its party reads on the page it has how it ended, days. */
  PARTY_READ_DAYS: integer(180, 0, 3650),
  /** Life of the code that is read out to the party, minutes. */
  PARTY_CODE_MINUTES: integer(15, 1, 1440),
  /** Address of Temporal's own pages: for the administrator's link from a case, and to let them ask what a payload says; empty: neither. */
  TEMPORAL_UI_URL: z.url('应形如 https://域名').or(z.literal('')).default(''),
  /** Log-in attempts per minute and address. */
  LOGINS_PER_MINUTE: integer(20, 1),
  /** Life of a session, hours. */
  SESSION_HOURS: integer(12, 1, 720),
  /** How long a session known before a database outage may go on acting in it, minutes: so long a revocation may wait. 0: not at all. */
  OUTAGE_SESSION_MINUTES: integer(5, 0, 60),
  /** How often live updates look for news, and sessions that were ended elsewhere are let go, ms. */
  EVENTS_POLL_MS: integer(250, 50),
  /** Open cases compared each minute with their workflow, by content, per API process; 0: only when asked. */
  RECONCILE_PER_MINUTE: integer(30, 0, 10_000),
  /**
   * Mail server that takes messages from us, `smtp://user:password@host:port` or `smtps://…`; absent: no mail. With a
   * password the line is encrypted, or nothing is sent, except within the house. Secret.
   */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+\/?$/, '应形如 smtp://用户:密码@主机:端口 或 smtps://…')
    .refine((url) => URL.canParse(url), '应形如 smtp://用户:密码@主机:端口 或 smtps://…')
    .optional(),
  /** Whom mail is from: an address, or `name <address>`. With SMTP_URL. */
  SMTP_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, '应为邮箱地址，或者 名称 <地址>')
    .optional(),
  /** Gateway that sends short messages, and the one for the house's own messenger (docs/delivery.md); absent: that way is off. */
  SMS_GATEWAY_URL: gateway,
  IM_GATEWAY_URL: gateway,
  /** Signs what goes to the gateways; 32 characters or more. With a gateway. Secret. */
  GATEWAY_KEY: z.string().min(32, '至少 32 个字符').optional(),
  /**
   * Targets of webhooks that may lie within, have another port than 443, or within be reached by http: `host:port`, by comma.
   * Empty: every target is a public https address. Name only what belongs to systems that may know of cases.
   */
  WEBHOOK_HOSTS: hosts.default([]),
  /**
   * The provincial platform (docs/integration.md): a folder that it reads, or its address, http within the house alone, and not both.
   * Absent: it is told nothing. The folder is there before: a mount that is missing is not written beside.
   */
  PROVINCE_DIR: z.string().optional(),
  PROVINCE_URL: gateway,
  /** Signs what goes to its address; 32 characters or more. With PROVINCE_URL. Secret. */
  PROVINCE_KEY: z.string().min(32, '至少 32 个字符').optional(),
  /** Whether it is told of credit (守信, 失信, 修复) too. The rules are not confirmed: turn it on when your reviewer has confirmed them. */
  PROVINCE_CREDIT: flag,
  /** How long a mail server, gateway, webhook or the provincial platform may take, ms. */
  OUTBOUND_TIMEOUT_MS: integer(10_000, 100, 60_000),
  /** Attempts before a message is given up, and the pause after the first, ms; it doubles, up to an hour. The defaults give up after about three hours. */
  OUTBOUND_TRIES: integer(10, 1, 100),
  OUTBOUND_PAUSE_MS: integer(30_000, 10, 3_600_000),
  /** True: example law data and demo accounts are loaded. Never in production. */
  EMBEDDED: flag,
  /** Password of the demo accounts in embedded mode. Secret. */
  DEMO_PASSWORD: z.string().min(8).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
} as const;

/** What is of no use without another. */
const TOGETHER = [
  ['SMTP_URL', 'SMTP_FROM'],
  ['SMS_GATEWAY_URL', 'GATEWAY_KEY'],
  ['IM_GATEWAY_URL', 'GATEWAY_KEY'],
  ['PROVINCE_URL', 'PROVINCE_KEY'],
] as const;

const schema = z.object(SETTINGS).superRefine((settings, context) => {
  for (const [one, other] of TOGETHER)
    if (settings[one] && !settings[other])
      context.addIssue({ code: 'custom', path: [other], message: `设置了 ${one}，须一并设置` });
  if (settings.PROVINCE_DIR && settings.PROVINCE_URL)
    context.addIssue({ code: 'custom', path: ['PROVINCE_DIR'], message: '与 PROVINCE_URL 只能设置一个' });
});
export type Config = Readonly<z.output<typeof schema>>;

/** The settings of one Temporal server, as the client and the worker take them. */
export const temporalOf = (config: Config) => ({
  address: config.TEMPORAL_ADDRESS,
  namespace: config.TEMPORAL_NAMESPACE,
  tlsCert: config.TEMPORAL_TLS_CERT,
  tlsKey: config.TEMPORAL_TLS_KEY,
  tlsCa: config.TEMPORAL_TLS_CA,
  apiKey: config.TEMPORAL_API_KEY,
  payloadKeys: config.PAYLOAD_KEYS,
});

/** What the archive is given. */
export const archiveOf = (config: Config) => ({ key: config.DOSSIER_KEY });

/** Where files are kept. */
export function filesOf({ FILES_DIR: folder, FILES_BUCKET_URL: address }: Config) {
  if (!address) return { folder, bucket: undefined };
  const { protocol, host, username, password, pathname, searchParams } = new URL(address);
  const bucket = {
    endpoint: `${protocol}//${host}`,
    name: pathname.slice(1),
    region: searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
  return { folder, bucket };
}

/** Errors: one sentence that names every setting that is missing or wrong. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const wrong = result.error.issues.map((i) => `${i.path.join('.')}（${i.message}）`);
  throw new Error(`配置有误，请修改环境变量：${wrong.join('；')}`);
}
