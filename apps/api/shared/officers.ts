import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type OfficerRef, refuseTooFew, TWO_OFFICERS } from '#contracts';
import { UserEntity } from '#store';
import { Refused } from './refused';

/** Who may act for a unit in a case. */
@Injectable()
export class Officers {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those named, once each and in their order, as a case keeps them: enough of them, with a certificate, of this unit.
   * Errors: `TWO_OFFICERS_REQUIRED`, `OFFICER_NOT_IN_UNIT`.
   */
  async named(usernames: readonly string[], unitId: string): Promise<OfficerRef[]> {
    const tooFew = refuseTooFew(usernames);
    if (tooFew) throw new Refused(tooFew.code, tooFew);
    return this.certified(usernames, unitId);
  }

  /** The same, however many. Errors: `OFFICER_NOT_IN_UNIT`. */
  async certified(usernames: readonly string[], unitId: string): Promise<OfficerRef[]> {
    const distinct = [...new Set(usernames)];
    const users = await this.dataSource
      .getRepository(UserEntity)
      .findBy({ username: In(distinct), active: true, unitId });
    const found = distinct.map((name) => users.find((u) => u.username === name));
    const missing = distinct.filter((_, i) => !found[i]?.certificateNo || !found[i].roles.includes('officer'));
    if (missing.length > 0) {
      throw new Refused('OFFICER_NOT_IN_UNIT', {
        reason: `请核对：${missing.join('、')}。`,
        source: TWO_OFFICERS.source,
      });
    }
    return found.map((u) => ({ username: u!.username, name: u!.name, certificateNo: u!.certificateNo! }));
  }
}
