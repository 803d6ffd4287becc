import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ERRORS } from '#contracts';
import { Public } from '../identity/auth.guard';

/** What a problem document's `type` points to: every refusal, once, with the sentence that says how to mend it. */
@ApiExcludeController()
@Public()
@Controller('docs/problems')
export class ProblemsController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    const rows = Object.entries(ERRORS).map(
      ([code, { status, title }]) =>
        `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${title}</td></tr>`,
    );
    return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>错误代码 · 柔执</title><style>body{font:16px/1.7 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #c3ccd6;padding:.4rem .6rem;text-align:start}tr:target{background:#e8f0fa}</style>
<h1>错误代码</h1><p>接口的每个错误都是 RFC 9457 问题文档；<code>code</code> 发布后含义不变。</p>
<table><thead><tr><th scope="col">code</th><th scope="col">HTTP</th><th scope="col">说明与改正办法</th></tr></thead><tbody>${rows.join('')}</tbody></table></html>`;
  }
}
