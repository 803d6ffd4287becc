#!/usr/bin/env node
import { ensureBuild, ensureModules } from './lib/install.mjs';
import { say } from './lib/log.mjs';
import { Stack } from './lib/stack.mjs';

ensureModules();
ensureBuild();
const wanted = Number(process.env.PORT ?? 3000);
const stack = new Stack({ home: process.env.ROUZHI_HOME ?? '.local', port: wanted, supervise: true });

let ending;
const end = (code) => {
  ending ??= (async () => {
    say('正在停止 …');
    await stack.stop();
    say('已全部停止');
    process.exit(code);
  })();
};
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

try {
  await stack.start();
} catch (error) {
  if (ending) await ending;
  console.error(error.message);
  process.exit(1);
}
say('就绪');
const { url, env } = stack;
if (Number(new URL(url).port) !== wanted) say(`端口 ${wanted} 已被占用，改用 ${new URL(url).port}`);
console.log(`
  柔执 Rouzhi 已启动
  打开      ${url}
  接口      ${url}/api/v1
  接口文档  ${url}/docs
  账号      officer1 officer2 head legal archivist supervisor manager admin
  密码      ${env.DEMO_PASSWORD}
  演示      npm run demo（另开一个终端）
  停止      Ctrl-C
`);
