import { FILE_KIND_WORDS } from './file-kinds';

/**
 * Every refusal the product can give, once. `status` is the HTTP status, `title` the Chinese sentence that says how to
 * mend it. A code never changes its meaning after release.
 */
export const ERRORS = {
  VALIDATION_FAILED: { status: 400, title: '提交的内容有误，请按提示逐项修改后重新提交。' },
  BODY_TOO_LARGE: { status: 413, title: '提交的内容过大，请精简文字，照片和文件请另行上传。' },
  FILE_TOO_LARGE: { status: 413, title: '文件过大，请压缩或分段后重新上传。' },
  FILE_EMPTY: { status: 400, title: '文件没有内容，请重新选择。' },
  FILE_TYPE_REFUSED: {
    status: 415,
    title: `不支持这种文件，请上传${FILE_KIND_WORDS}；带宏的文档和 DOC、XLS 不收，请另存为 DOCX、XLSX 或 PDF。`,
  },
  ATTACHMENT_UNKNOWN: { status: 422, title: '所附文件没有上传成功，请重新上传后再提交。' },
  PARTY_FILES_FULL: { status: 429, title: '您上传的文件已达上限，请把其余材料直接交给办案人员。' },
  PARTY_LINK_INVALID: { status: 404, title: '链接无效或已过期，请联系办案人员重新获取。' },
  PARTY_LINK_REPLACED: {
    status: 401,
    title: '这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。',
  },
  PARTY_CODE_WRONG: { status: 401, title: '验证码不正确，请核对后再输入。' },
  PARTY_CODE_EXPIRED: { status: 401, title: '验证码已失效，请联系办案人员重新获取。' },
  PARTY_SESSION_EXPIRED: { status: 401, title: '登录已失效，请重新打开链接并输入验证码。' },
  COMMITMENT_CHANGED: { status: 409, title: '承诺书内容已更新，请重新阅读后再签署。' },
  STUDY_NOT_PASSED: { status: 422, title: '还有题目没有答对，请再看一遍后重新作答。' },
  USERNAME_TAKEN: { status: 409, title: '用户名已存在，请换一个。' },
  LAST_ADMIN: { status: 409, title: '至少须保留一名可用的系统管理员。' },
  LEAVE_OVERLAPS: { status: 409, title: '与该人员已登记的休假日期重叠，请先结束或取消原休假，或调整日期。' },
  LEAVE_NOT_OPEN: { status: 409, title: '该休假已结束或已取消，请刷新。' },
  COVER_UNAVAILABLE: { status: 422, title: '所选代办人届时不能代办，请另选代办人。' },
  ON_LEAVE: { status: 409, title: '该人员正在休假，请改交其代办人。' },
  BODY_NOT_JSON: { status: 400, title: '提交的内容不是有效的 JSON，请检查格式。' },
  BODY_TOO_DEEP: { status: 400, title: '提交的内容嵌套层数过多，请检查格式。' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: '不支持这种内容类型或字符编码，请用 UTF-8 编码的 JSON 提交。' },
  RULE_INVALID: { status: 400, title: '期限规则有误，没有公布，请按提示修改后重新提交。' },
  RULES_MISSING: { status: 409, title: '办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。' },
  STORAGE_FULL: { status: 507, title: '文件存储空间已满，文件没有保存，请联系管理员清理后重新上传。' },
  UNAUTHENTICATED: { status: 401, title: '尚未登录或登录已失效，请重新登录。' },
  CROSS_ORIGIN: { status: 403, title: '请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。' },
  LOGIN_FAILED: { status: 401, title: '用户名或密码不正确，请核对后再试。' },
  PASSWORD_CHANGE_REQUIRED: { status: 403, title: '您的密码由管理员设置，请先改成自己的密码，再办理其他事项。' },
  PASSWORD_WRONG: { status: 422, title: '当前密码不正确，请重新输入；忘记的请联系系统管理员重置。' },
  PASSWORD_UNCHANGED: { status: 422, title: '新密码与当前密码相同，请另设一个。' },
  PASSWORD_TOO_WEAK: { status: 422, title: '新密码过于简单，请按提示另设一个。' },
  TOO_MANY_REQUESTS: { status: 429, title: '操作过于频繁，请稍后再试。' },
  FORBIDDEN: { status: 403, title: '您没有办理此事项的权限，请联系本单位负责人。' },
  NOT_FOUND: { status: 404, title: '没有找到所请求的内容，请核对编号。' },
  CASE_NOT_FOUND: { status: 404, title: '没有找到该案件，请核对案号。' },
  TASK_NOT_FOUND: { status: 404, title: '没有找到该任务，请刷新待办。' },
  IDEMPOTENCY_KEY_REQUIRED: { status: 400, title: '缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。' },
  PARTY_QUOTA_REACHED: { status: 429, title: '此事项的提交次数已达上限，请直接联系办案人员。' },
  CLOCK_AHEAD: { status: 503, title: '服务器时钟与流程引擎不一致，内容未送达，请联系管理员校准时间后重试。' },
  CASE_BUSY: { status: 429, title: '同时办理此案的人较多，请稍后用同一份内容重试。' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: '该 Idempotency-Key 已用于另一份内容，请换用新的键。' },
  REQUEST_IN_PROGRESS: { status: 409, title: '同一次提交正在办理，请稍候，用同一个键再试。' },
  UNKNOWN_ITEM: { status: 422, title: '事项不在违法行为发生日有效的清单中，请重新选择事项。' },
  PARTY_IDENTIFIER_REQUIRED: { status: 422, title: '当事人缺少证件号码或统一社会信用代码，请补充。' },
  PARTY_NUMBER_INVALID: { status: 422, title: '当事人的号码有误，请对照证照改正后重新登记。' },
  OUT_OF_COMPETENCE: { status: 422, title: '该事项不属于本单位的执法领域，请移送有管辖权的部门，不在本单位登记。' },
  BASIS_NOT_IN_FORCE: {
    status: 422,
    title: '所选事项的依据在违法行为发生日没有施行或者已经失效，请改选当时有效的事项。',
  },
  DISCOVERY_DATE_WRONG: { status: 422, title: '发现日期应在违法行为发生日与今天之间，请核对。' },
  VIOLATION_DATE_IN_FUTURE: { status: 422, title: '违法行为发生日晚于今天，请核对日期。' },
  VIOLATION_PAST_LIMITATION: { status: 422, title: '违法行为已超过追责时效，不再给予行政处罚，请核对日期。' },
  TWO_OFFICERS_REQUIRED: { status: 422, title: '执法人员不得少于两人，请补充不同的执法人员。' },
  OFFICER_NOT_IN_UNIT: { status: 422, title: '所列执法人员不属于本单位或没有执法资格，请重新选择。' },
  ACTION_NOT_ALLOWED: { status: 409, title: '案件当前阶段不能办理此项操作，请刷新后查看可办理事项。' },
  ACTION_UNKNOWN: { status: 404, title: '没有这项操作，请核对操作名称。' },
  CASE_SUSPENDED: { status: 409, title: '案件已中止，请先恢复办理。' },
  CASE_NOT_SUSPENDED: { status: 409, title: '案件没有中止，无需恢复。' },
  CASE_CLOSED: {
    status: 409,
    title: '案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。',
  },
  TASK_NOT_OPEN: { status: 409, title: '任务已办结或已撤回，请刷新待办。' },
  TASK_ALREADY_COMPLETED: { status: 409, title: '任务已由他人办结，请刷新后查看结果。' },
  NOT_ASSIGNEE: { status: 403, title: '任务不在您名下，请先认领或请负责人改派。' },
  NOT_CANDIDATE: { status: 403, title: '您的岗位不能办理此任务，请交由相应岗位人员办理。' },
  TASK_ALREADY_CLAIMED: { status: 409, title: '任务已被他人认领，请刷新待办。' },
  SNOOZE_PAST_DUE: { status: 409, title: '所选日期晚于任务的期限，请改选更早的日期；确需如此的，请确认后再设。' },
  SNOOZE_OVERDUE: { status: 409, title: '任务已超期，不能稍后处理，请尽快办理。' },
  STALE_VERSION: { status: 409, title: '任务已被他人变更，请刷新后重试。' },
  DRAFT_CHANGED: { status: 409, title: '您在另一处改过这份草稿，请合并后再存。' },
  TEXT_NOT_FOUND: { status: 404, title: '没有找到这条常用语，可能已停用，请重新选择。' },
  TEXT_PLACE_UNKNOWN: { status: 422, title: '没有这个可填写文字的位置，常用语没有保存，请从表单中存为常用语。' },
  TEXT_PLACEHOLDER_UNKNOWN: {
    status: 422,
    title: '常用语中有不认识的占位，请只用｛当事人｝、｛日期｝、｛条款｝，或去掉大括号。',
  },
  TEXTS_FULL: { status: 409, title: '本单位在这一处的常用语已满，请先停用不再使用的。' },
  EXCLUDED_FROM_LENIENCY: { status: 422, title: '存在不适用柔性执法的情形，不能责令改正后从宽，请改选处理方向。' },
  GROUND_REQUIRED: { status: 422, title: '不予立案、不予处罚须选定法定情形，请补充。' },
  GROUND_NOT_MET: { status: 422, title: '案卷记载不符合所选的法定情形，请改选处理方向，或补充核查后再办。' },
  REFUSAL_ON_FILE: {
    status: 422,
    title: '当事人拒不改正、逾期不改正或者改正后仍不符合要求，不能以轻微或者初次违法从宽，请改选。',
  },
  PENALTY_NEEDS_REFUSAL: { status: 422, title: '该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。' },
  CHILD_NOT_PUNISHED: {
    status: 422,
    title: '当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。',
  },
  ROUTE_NOT_LAWFUL: {
    status: 422,
    title: '按核查的事实，法律没有留下这样处理的余地，请改选处理方向，或更正事实后再提交。',
  },
  CONDITIONS_UNANSWERED: { status: 422, title: '请逐项回答事项清单的适用条件。' },
  WITHDRAWAL_AFTER_SERVICE: { status: 409, title: '已向当事人送达文书，不能撤销登记，请依程序作出处理决定。' },
  WITHDRAWAL_BY_ONE: { status: 403, title: '撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。' },
  WITHDRAWAL_PENDING: { status: 409, title: '已有撤销登记的提议正在审批，请等待结果。' },
  PAYMENT_INCOMPLETE: { status: 422, title: '实缴金额少于应缴罚款与加处罚款之和，请核对。' },
  SERVICE_TIME_REQUIRED: { status: 422, title: '以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。' },
  DATE_IN_FUTURE: { status: 422, title: '所填时间晚于现在，请核对。' },
  PERIOD_EXCEEDS_BOUND: { status: 422, title: '改正期限超过该事项允许的最长期限，请缩短。' },
  PERIOD_PASSES_OUTER_CLOCK: { status: 422, title: '改正期限会超过核查或办案期限，请缩短。' },
  FINDINGS_INCOMPLETE: { status: 422, title: '复查结论应逐项对应责令改正的要求，请补全。' },
  REASON_REQUIRED: { status: 422, title: '此项操作须写明理由，请补充。' },
  EXTENSION_AFTER_EXPIRY: { status: 409, title: '改正期限已过，不能再申请延期。' },
  ALREADY_EXTENDED: { status: 409, title: '改正期限已延长过一次，不能再次延长。' },
  EXTENSION_PENDING: { status: 409, title: '已有延期申请正在审批，请等待结果。' },
  EXTENSION_NOT_ALLOWED: { status: 409, title: '当场改正的事项不能延期。' },
  EXTENSION_TOO_LONG: { status: 422, title: '申请延长的时间超过允许的最长期限，请缩短。' },
  EXTENSION_PASSES_OUTER_CLOCK: { status: 422, title: '延长后会超过核查或办案期限，请缩短。' },
  SUPERVISION_PENDING: { status: 409, title: '已有督办正在等待说明，请待其答复后再督办。' },
  SUPERVISION_DATE_PAST: { status: 422, title: '说明期限最早为明天，请另选日期。' },
  CLOCK_NOT_RUNNING: { status: 409, title: '该期限当前没有在计算，不能延长。' },
  DEFENCE_LAPSED: { status: 409, title: '陈述申辩期限已过；如有新的证据，请直接联系办案人员。' },
  HEAVIER_AFTER_DEFENCE: { status: 422, title: '不得因当事人陈述、申辩而给予更重的处罚，请降低处罚金额。' },
  DECISION_EXCEEDS_NOTICE: { status: 422, title: '处罚金额高于已告知的金额，请重新告知后再作决定。' },
  CLOSING_GATE: { status: 409, title: '尚有未办结的环节，暂不能结案，请先办理所列事项。' },
  CALENDAR_NOT_COVERED: { status: 422, title: '所需年份的放假安排尚未公布或录入，请待录入后再计算。' },
  CALENDAR_INVALID: { status: 422, title: '日历数据不完整或与已公布年份不连续，请核对后重新提交。' },
  ENGINE_UNAVAILABLE: { status: 503, title: '流程引擎暂时没有响应，您填写的内容未丢失，请稍后用同一份内容重试。' },
  STORE_UNAVAILABLE: { status: 503, title: '数据库暂时没有响应，请稍后重试。' },
  INTERNAL: { status: 500, title: '系统出现意外错误，已记录，请稍后重试或联系管理员。' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An expected refusal, as a value. `reason` adds the particulars in Chinese, `source` the article. */
export interface Refusal {
  code: ErrorCode;
  reason?: string;
  source?: string;
}

/** Shape of an error answer (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail?: string;
  source?: string;
  errors?: { path: string; message: string }[];
}
