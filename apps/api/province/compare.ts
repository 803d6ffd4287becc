import type { ProvinceRecordEntity, ProvinceDifferenceEntity } from '#store';
import type { Listed } from './platform';

export type Ours = Pick<ProvinceRecordEntity, 'recordKey' | 'sha256' | 'state' | 'replaced'>;
export type Difference = Pick<ProvinceDifferenceEntity, 'recordKey' | 'kind' | 'ours' | 'theirs'>;

/**
 * How a day's listing differs from what is ours of that day. Missing is what was sent and stands: what is on its way still is not, nor
 * what a later version has replaced, for a platform may keep the latest alone. What it has and we know not, or otherwise, always counts.
 */
export function compare(ours: readonly Ours[], listed: readonly Listed[]): Difference[] {
  const theirs = new Map(listed.map((l) => [l.key, l.sha256]));
  const known = new Map(ours.map((o) => [o.recordKey, o]));
  const missing = ours
    .filter((o) => o.state === 'sent' && !o.replaced && !theirs.has(o.recordKey))
    .map((o): Difference => ({ recordKey: o.recordKey, kind: 'missing', ours: o.sha256, theirs: null }));
  const others = [...theirs].flatMap(([recordKey, sha256]): Difference[] => {
    const own = known.get(recordKey);
    if (!own) return [{ recordKey, kind: 'unknown', ours: null, theirs: sha256 }];
    return own.sha256 === sha256 ? [] : [{ recordKey, kind: 'different', ours: own.sha256, theirs: sha256 }];
  });
  return [...missing, ...others];
}

/** What was given up, stands, and the platform does not have: it may be taken another day. */
export function lost(ours: readonly Ours[], listed: readonly Listed[]): string[] {
  const theirs = new Set(listed.map((l) => l.key));
  return ours.filter((o) => o.state === 'dead' && !o.replaced && !theirs.has(o.recordKey)).map((o) => o.recordKey);
}
