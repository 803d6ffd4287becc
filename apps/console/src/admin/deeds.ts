interface Row {
  method: string;
  route: string;
  subject: string | null;
}

/** What a row of the access log tells, by method and route. */
const DEEDS: Record<string, string> = {
  'POST /auth/login': '登录',
  'POST /auth/logout': '退出登录',
  'POST /auth/password': '修改自己的密码',
  'POST /cases': '登记案件',
  'GET /cases/:caseNo': '查看案件',
  'GET /cases/:caseNo/live': '查看案件的流程',
  'GET /cases/:caseNo/journal': '查看案件时间线',
  'GET /cases/:caseNo/deadlines': '查看案件期限',
  'GET /cases/:caseNo/tasks': '查看案件任务',
  'GET /cases/:caseNo/documents': '查看案件材料',
  'GET /cases/:caseNo/dossier': '查验卷宗',
  'GET /cases/:caseNo/attachments': '查看附件目录',
  'POST /cases/:caseNo/attachments': '上传附件',
  'GET /cases/:caseNo/attachments/:sha256': '打开附件',
  'GET /cases/:caseNo/updates/:updateId': '查询提交结果',
  'POST /cases/:caseNo/party-link': '发给当事人链接',
  'GET /tasks/:id': '查看任务',
  'POST /tasks/:id/claim': '认领任务',
  'POST /tasks/:id/release': '退回任务',
  'POST /tasks/:id/assign': '指派任务',
  'POST /tasks/:id/delegate': '转交任务',
  'POST /tasks/:id/complete': '办结任务',
  'PUT /tasks/:id/snooze': '稍后办理',
  'DELETE /tasks/:id/snooze': '取消稍后办理',
  'POST /leave': '登记请假',
  'POST /leave/:id/end': '结束请假',
  'POST /views': '保存筛选',
  'DELETE /views/:id': '删除筛选',
  'POST /follow-ups': '设置提醒',
  'POST /follow-ups/:id/done': '办完提醒',
  'DELETE /follow-ups/:id': '删除提醒',
  'POST /texts': '添加常用语',
  'PUT /texts/:id': '修改常用语',
  'POST /texts/:id/retire': '停用常用语',
  'POST /proposals/calendar': '提出日历',
  'POST /proposals/rules': '提出期限规则',
  'POST /proposals/:id/publish': '核准公布',
  'POST /proposals/:id/withdraw': '撤回提案',
  'GET /party/case': '查看自己的案件',
  'POST /party/commitment': '签署或者不签承诺',
  'GET /party/updates/:updateId': '查询提交结果',
  'GET /party/study': '查看学习内容',
  'POST /party/study': '完成学习',
  'POST /party/attachments': '上传附件',
  'GET /party/attachments/:sha256': '打开附件',
  'POST /party/entrance': '打开链接',
  'POST /party/session': '输入验证码',
  'GET /statistics/export': '导出统计表',
  'GET /exports/cases': '导出案件',
  'GET /exports/tasks': '导出待办',
  'GET /exports/risks': '导出将要出问题的任务',
  'POST /notifications/read': '消息全部标为已读',
  'POST /notifications/:id/read': '消息标为已读',
  'POST /admin/people': '添加人员',
  'PATCH /admin/people/:username': '修改人员',
  'POST /admin/people/:username/password': '重置密码',
  'POST /admin/units': '添加单位',
  'PATCH /admin/units/:id': '修改单位',
  'DELETE /admin/sessions/:id': '结束会话',
  'POST /admin/cases/:caseNo/repair': '按流程重写案件',
  'POST /admin/cases/:caseNo/restart': '按日志重新启动案件',
};
const METHODS: Record<string, string> = { GET: '查看', POST: '办理', PUT: '保存', PATCH: '修改', DELETE: '删除' };

/** A row in words; an action by its title where `actions` knows it, and what has no words by its route. */
export function deedOf({ method, route, subject }: Row, actions: Map<string, string>): string {
  if (/\/actions\/:action$/.test(route)) return actions.get(subject ?? '') ?? '案件操作';
  return DEEDS[`${method} ${route}`] ?? `${METHODS[method] ?? method} ${route}`;
}
