import type { Schemas } from '../api/client';
import { day, moment } from '../ui/dates';

type Told = Pick<Schemas['ServiceSummary'], 'parties' | 'audience' | 'heldOn' | 'plannedAt' | 'state' | 'dueOn'>;

/** Whom a record is about, in one line. */
export const aboutWords = ({ parties, audience }: Told): string =>
  parties.length > 1
    ? `${parties[0]!.name}等 ${parties.length} 名当事人`
    : (parties[0]?.name ?? audience ?? '不特定对象');

/** When it was, or is to be. */
export const whenWords = ({ heldOn, plannedAt }: Told): string =>
  heldOn ? day(heldOn) : plannedAt ? `约定 ${moment(plannedAt)}` : '没有进行';
