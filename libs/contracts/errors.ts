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
  PROPOSAL_WAITING: { status: 409, title: '同一内容已有提案等待核准，请先核准或者撤回它。' },
  PROPOSAL_NOT_WAITING: { status: 409, title: '该提案已公布或者已撤回，请刷新。' },
  OWN_PROPOSAL: { status: 403, title: '不能核准自己提出的提案，请由法制审核员或者另一名系统管理员核准。' },
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
  PARTY_IDENTIFIER_REQUIRED: {
    status: 422,
    title: '当事人缺少证件号码或统一社会信用代码，请补充。没有营业执照的按个人登记，填经营者的身份证号码。',
  },
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
  PAYMENT_INCOMPLETE: { status: 422, title: '实缴金额少于应缴罚款与加处罚款之和，请核对。' },
  SERVICE_TIME_REQUIRED: { status: 422, title: '以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。' },
  SERVED_BEFORE_MADE: { status: 422, title: '送达时间早于文书制作，请核对送达生效时间或公告发布日期。' },
  SERVICE_UNPROVEN: { status: 422, title: '所选送达方式缺少必须的证明，请按提示补充。' },
  ADDRESS_NOT_CONFIRMED: { status: 422, title: '没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。' },
  ANNOUNCEMENT_RUNNING: { status: 409, title: '公告期尚未届满，请在届满后再填写送达。' },
  DATE_BEFORE_CASE: { status: 422, title: '所填日期早于案件开始之日，请核对。' },
  DATES_REVERSED: { status: 422, title: '结束日期早于开始日期，请核对。' },
  DATE_IN_FUTURE: { status: 422, title: '所填时间晚于现在，请核对。' },
  PERIOD_EXCEEDS_BOUND: { status: 422, title: '改正期限超过该事项允许的最长期限，请缩短。' },
  PERIOD_PASSES_OUTER_CLOCK: { status: 422, title: '改正期限会超过核查或办案期限，请缩短。' },
  FINDINGS_INCOMPLETE: { status: 422, title: '复查结论应逐项对应责令改正的要求，请补全。' },
  CORRECTION_DAY_REQUIRED: { status: 422, title: '期满未报告而复查已全部改正的，请填写查明的改正完成日期。' },
  FINDING_FIRST: { status: 409, title: '期满是否改正尚未经两名执法人员复查核实，请待复查办结后再审批立案。' },
  REASON_REQUIRED: { status: 422, title: '此项操作须写明理由，请补充。' },
  EXTENSION_AFTER_EXPIRY: { status: 409, title: '改正期限已过，不能再申请延期。' },
  ALREADY_EXTENDED: { status: 409, title: '改正期限已延长过一次，不能再次延长。' },
  EXTENSION_PENDING: { status: 409, title: '已有延期申请正在审批，请等待结果。' },
  EXTENSION_NOT_ALLOWED: { status: 409, title: '当场改正的事项不能延期。' },
  EXTENSION_UNIT_MIXED: {
    status: 422,
    title: '按日计算的期限只能按日延长，按分钟或小时计算的只能按分钟或小时延长，请改选单位。',
  },
  EXTENSION_TOO_LONG: { status: 422, title: '申请延长的时间超过允许的最长期限，请缩短。' },
  EXTENSION_PASSES_OUTER_CLOCK: { status: 422, title: '延长后会超过核查或办案期限，请缩短。' },
  SUPERVISION_PENDING: { status: 409, title: '已有督办正在等待说明，请待其答复后再督办。' },
  SUPERVISION_DATE_PAST: { status: 422, title: '说明期限最早为明天，请另选日期。' },
  CLOCK_NOT_RUNNING: { status: 409, title: '该期限当前没有在计算，不能延长。' },
  DEFENCE_LAPSED: { status: 409, title: '陈述申辩期限已过；如有新的证据，请直接联系办案人员。' },
  HEAVIER_AFTER_DEFENCE: { status: 422, title: '不得因当事人陈述、申辩而给予更重的处罚，请降低处罚金额。' },
  DECISION_EXCEEDS_NOTICE: { status: 422, title: '处罚重于或者不同于已告知的内容，请重新告知后再作决定。' },
  PENALTY_KIND_REQUIRED: { status: 422, title: '给予行政处罚的，须选明处罚种类。' },
  PENALTY_SUM_MISMATCH: { status: 422, title: '处罚种类与金额不一致：选罚款的金额须大于零，填了金额的须选相应种类。' },
  PENALTY_NOT_MEANT: { status: 422, title: '不给予行政处罚的，不得填写处罚种类和金额，请清空后提交。' },
  PENALTY_KIND_NOT_GIVEN: { status: 422, title: '所选处罚种类不是该事项的依据规定的，请改选。' },
  FINE_OUT_OF_RANGE: { status: 422, title: '罚款不在法定幅度之内，请更正。' },
  FINE_RANGE_UNRECORDED: { status: 422, title: '该事项未录入法定罚款幅度，请写明依据的条款和幅度。' },
  FINED_ALREADY: { status: 409, title: '同一违法行为已作过处罚，不得再次罚款，请改选其他处理。' },
  NOTICE_REQUIRED: { status: 409, title: '本轮程序尚未送达行政处罚告知书，不能作出处罚决定，请选择重新告知。' },
  DEFENCE_OPEN: { status: 409, title: '陈述申辩期限尚未届满，当事人也没有明确放弃，请待届满后再作决定。' },
  WAIVER_UNSIGNED: {
    status: 422,
    title: '放弃陈述申辩须由当事人本人表示：请附当事人签名的放弃书，或请其在当事人页面上表示。',
  },
  HEARING_RIGHT_UNTOLD: { status: 422, title: '拟作出的处罚达到听证标准，须告知当事人有要求听证的权利。' },
  HEARING_OPEN: { status: 409, title: '当事人要求听证的期限未满，或者要求的听证尚未办结，不能作出处罚决定。' },
  HEARING_PENDING: { status: 409, title: '已经要求听证，请等待安排。' },
  HEARING_LAPSED: { status: 409, title: '要求听证的期限已过。' },
  HEARING_HOST_INVESTIGATED: { status: 422, title: '听证应由本案调查人员以外的人员主持，请更正主持人。' },
  HEARING_RECORD_INCOMPLETE: { status: 422, title: '听证已举行的，须写明日期、主持人并附听证笔录，请核对。' },
  REVIEW_UNANSWERED: { status: 409, title: '法制审核退回的意见尚未答复，请在重新提交的报告中写明改动。' },
  FACTS_DIVERGE: { status: 422, title: '认定与案卷中的结论不同，请写明不同的认定及其证据。' },
  PAYMENT_BEFORE_SERVICE: { status: 422, title: '缴款日期早于决定书送达之日，请核对。' },
  PAYMENT_EXCEEDS: { status: 422, title: '缴款合计超过罚款与加处罚款之和，请核对。' },
  REMEDY_OPEN: { status: 409, title: '已有一件复议或者诉讼没有办结，请先登记其结果。' },
  REMEDY_NOT_OPEN: { status: 409, title: '没有尚未办结的复议或者诉讼。' },
  REMEDY_DATES: { status: 422, title: '复议、诉讼的日期前后不符，请核对。' },
  REMEDY_FINE: { status: 422, title: '变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。' },
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
