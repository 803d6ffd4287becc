import type { Way } from '#contracts';

/** What a message may tell. */
export interface Told {
  title: string;
  body: string;
  /** As it stands on papers; empty where it is about no one case. */
  displayNo: string;
  /** Whom it goes to. */
  name: string;
  /** Where to read on; empty where nobody has said under which address people reach the console. */
  link: string;
}

const paragraphs = (...lines: string[]) => lines.filter((l) => l !== '').join('\n\n');

/** What goes out. A short message names the case and no more: a phone shows it to whoever looks. */
export const WORDS: Record<Way, (told: Told) => string> = {
  email: ({ name, title, body, link }) =>
    paragraphs(`${name}：`, title, body, link, '本邮件由柔执自动发出，请勿回复。'),
  sms: ({ title, displayNo }) => `【柔执】${title}${displayNo ? `（${displayNo}）` : ''}`,
  im: ({ title, body, link }) => [title, body, link].filter((l) => l !== '').join('\n'),
};
