import type { Config } from '#config';
import type { Way } from '#contracts';
import type { Channel } from './channel';
import { GatewayChannel } from './gateway';
import { MailChannel } from './mail';

export * from './channel';

/** The ways that are on: one whose setting is absent is off. */
export function channelsOf(config: Config): Partial<Record<Way, Channel>> {
  const { SMTP_URL, SMTP_FROM, SMS_GATEWAY_URL, IM_GATEWAY_URL, GATEWAY_KEY, OUTBOUND_TIMEOUT_MS: timeoutMs } = config;
  const gateway = (url: string) => new GatewayChannel({ url, key: GATEWAY_KEY!, timeoutMs });
  return {
    ...(SMTP_URL ? { email: new MailChannel({ url: SMTP_URL, from: SMTP_FROM!, timeoutMs }) } : {}),
    ...(SMS_GATEWAY_URL ? { sms: gateway(SMS_GATEWAY_URL) } : {}),
    ...(IM_GATEWAY_URL ? { im: gateway(IM_GATEWAY_URL) } : {}),
  };
}
