/** 发送: the ways by which a message leaves the house. */
export const WAYS = { email: '电子邮件', sms: '短信', im: '企业即时通信' } as const;
export type Way = keyof typeof WAYS;

/** What people choose between: the messages of a kind come by the ways chosen for its group. */
export const MESSAGE_GROUPS = {
  work: { title: '新任务和交接', kinds: ['task', 'assigned', 'released', 'leave'] },
  deadlines: { title: '期限提醒和超期', kinds: ['reminder', 'overdue', 'held', 'disclosure'] },
  course: {
    title: '案件进展',
    kinds: ['escalated', 'turnedBack', 'closed', 'minutes', 'priors', 'explained', 'received', 'letterReturned'],
  },
  other: { title: '清单、简报和系统事项', kinds: [] },
} as const satisfies Record<string, { title: string; kinds: readonly string[] }>;
export type MessageGroup = keyof typeof MESSAGE_GROUPS;
export type Choices = Partial<Record<MessageGroup, Way[]>>;

export const groupOf = (kind: string): MessageGroup =>
  (Object.keys(MESSAGE_GROUPS) as MessageGroup[]).find((g) =>
    (MESSAGE_GROUPS[g].kinds as readonly string[]).includes(kind),
  ) ?? 'other';

/** By which ways a message comes to somebody: what nobody has chosen does not leave the house. */
export const waysFor = (kind: string, choices: Choices): readonly Way[] => choices[groupOf(kind)] ?? [];
