import { z } from 'zod';
import { line } from '#contracts';

const password = z.string('请填写登录密码。').min(1, '请填写登录密码。').max(200);

/** The picture travels with the password: one act. */
export const DrawSignature = z
  .strictObject({
    password,
    image: z.base64('签名须是 PNG 图片。').min(1).max(400_000, '签名的图片太大，请重新书写。').describe('PNG，base64'),
  })
  .meta({ id: 'DrawSignature' });
export const WithdrawSignature = z.strictObject({ password }).meta({ id: 'WithdrawSignature' });
export const StopSignature = z.strictObject({ reason: line('停用的理由', 200) }).meta({ id: 'StopSignature' });
export const SignatureDrawn = z.object({ no: z.number().int() }).meta({ id: 'SignatureDrawn' });

export const SignatureView = z
  .object({
    no: z.number().int(),
    drawnAt: z.string(),
    ended: z
      .object({
        as: z.enum(['replaced', 'withdrawn', 'stopped']),
        at: z.string(),
        by: z.string(),
        reason: z.string().nullable(),
      })
      .nullable(),
    allowed: z.object({ at: z.string(), by: z.string() }).nullable(),
    /** The reset of the person's password, by another, that this one was drawn after. */
    afterReset: z.object({ at: z.string(), by: z.string() }).nullable(),
  })
  .meta({ id: 'Signature' });

/** Without any picture: who has signed how is seen on papers alone. */
export const SignatureList = z
  .object({
    items: z.array(SignatureView),
    /** In force. */
    no: z.number().int().nullable(),
    /** Nothing is drawn until an administrator lets it. */
    isStopped: z.boolean(),
    /** The reset of the person's password that another administrator has yet to allow: until then nothing is signed for him either. */
    reset: z.object({ at: z.string(), by: z.string() }).nullable(),
  })
  .meta({ id: 'SignatureList' });
export type SignatureList = z.output<typeof SignatureList>;

export const OwnSignature = SignatureList.extend({
  /** Whether papers of one's own unit are signed so. */
  isUsed: z.boolean(),
}).meta({ id: 'OwnSignature' });
export type OwnSignature = z.output<typeof OwnSignature>;

export const UnitSigning = z
  .object({
    isOn: z.boolean(),
    items: z.array(
      z.object({
        from: z.object({ at: z.string(), by: z.string() }),
        until: z.object({ at: z.string(), by: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'UnitSigning' });
export type UnitSigning = z.output<typeof UnitSigning>;
export const SwitchSigning = z.strictObject({ isOn: z.boolean() }).meta({ id: 'SwitchSigning' });
