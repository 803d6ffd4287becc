import type { AccessLogEntity } from '#store';
import { type Asked, tokenOf } from '../identity/auth.guard';
import { cookieOf, PARTY_COOKIE } from '../identity/cookies';

/** How long one look lasts, ms: an open page may read its case as often as it likes. */
export const LOOK_MS = 30 * 60_000;
/** Looks kept in memory; beyond them the oldest are forgotten, and told again. */
const MOST = 20_000;

/** The looks under way in this process, by session and by what is looked at. */
export class Looks {
  private readonly since = new Map<string, number>();

  constructor(private readonly now = Date.now) {}

  /** False where this session has been told to look at this, with this answer, a short while ago. Deeds are always new. */
  isNew(request: Asked, row: Omit<AccessLogEntity, 'id'>): boolean {
    // An export is a deed: the paper leaves the house each time.
    if (request.method !== 'GET' || /\/export$|^\/exports\//.test(row.route)) return true;
    // Without a session nobody is known to be the same as before.
    const session = request.session?.tokenHash ?? tokenOf(request) ?? cookieOf(request, PARTY_COOKIE);
    if (!session) return true;
    const key = [session, row.route, row.caseNo, row.subject, row.status].join(' ');
    const before = this.since.get(key);
    if (before !== undefined && this.now() - before < LOOK_MS) return false;
    this.since.delete(key);
    this.since.set(key, this.now());
    if (this.since.size > MOST) this.since.delete(this.since.keys().next().value!);
    return true;
  }
}
