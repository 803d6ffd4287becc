import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { isInner } from '#config';
import { type Channel, NotTaken, type Outgoing } from './channel';

interface MailSettings {
  /** `smtp://user:password@host:port` */
  url: string;
  from: string;
  timeoutMs: number;
}

/** Hands a message over to a mail server, on a connection of its own. */
export class MailChannel implements Channel {
  private readonly host: string;
  private readonly options: Parameters<typeof createTransport>[0] & object;

  constructor(private readonly settings: MailSettings) {
    const url = new URL(settings.url);
    const secure = url.protocol === 'smtps:';
    const user = decodeURIComponent(url.username);
    this.host = settings.from.replace(/^.*@|>$/g, '');
    this.options = {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      // No password, and no message for a stranger's line, goes over a public one in clear text.
      requireTLS: !secure && !isInner(url),
      ...(user ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
      connectionTimeout: settings.timeoutMs,
      greetingTimeout: settings.timeoutMs,
      socketTimeout: settings.timeoutMs,
    };
  }

  async send({ key, address, title, body }: Outgoing): Promise<string> {
    const transport = createTransport(this.options);
    try {
      const sent = await transport.sendMail({
        from: this.settings.from,
        // As one address: what a person typed makes no second recipient.
        to: { name: '', address },
        subject: title,
        text: body,
        messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${this.host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return sent.response;
    } catch (error) {
      throw notTaken(error as Error & { responseCode?: number; code?: string; response?: string });
    } finally {
      transport.close();
    }
  }
}

/** A server that does not know us may know us again; what it says of the message is said for good. */
function notTaken({
  responseCode,
  code,
  response,
  message,
}: Error & Partial<Record<'code' | 'response', string>> & { responseCode?: number }) {
  const aboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  const said = response ?? message;
  return new NotTaken(`邮件服务器没有收下：${said}`, aboutMessage && (responseCode ?? 0) >= 500);
}
