import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Config } from '#config';
import { serviceAddress } from '#contracts';
import { OutboundMessageEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Sender } from '../outbound/sender.service';
import { Templates } from '../outbound/templates.service';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';

const MOBILE = /^1[3-9]\d{9}$/;
const KIND = 'partyLink';

/**
 * A party's link by short message, where it has agreed in writing to be served so. The code is read out all the same: who
 * has the telephone in hand is not yet the party. @source 行政处罚法 第六十一条第二款
 */
@Injectable()
export class PartyText {
  constructor(
    private readonly engine: CaseEngine,
    private readonly sender: Sender,
    private readonly templates: Templates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * How a link of the case is sent, with the link. Errors: OUTBOUND_WAY_OFF, PARTY_TEXT_NOT_AGREED, PARTY_PHONE_MISSING,
   * CASE_NOT_FOUND.
   */
  async toward(caseNo: string): Promise<(db: EntityManager, link: { path: string; id: string }) => Promise<void>> {
    if (!this.sender.on.includes('sms')) throw new Refused('OUTBOUND_WAY_OFF', { reason: '没有开通：短信。' });
    const { PUBLIC_URL } = this.config;
    if (!PUBLIC_URL)
      throw new Refused('OUTBOUND_WAY_OFF', { reason: '没有设置对外地址（PUBLIC_URL），链接无从组成。' });
    // The workflow's own answer: what it tells has happened.
    const live = await this.engine.live(caseNo);
    if (!live) throw new Refused('CASE_NOT_FOUND');
    const { party, unitName } = live.state;
    if (!serviceAddress(live.state)?.channels.includes('sms'))
      throw new Refused('PARTY_TEXT_NOT_AGREED', { source: '行政处罚法 第六十一条第二款' });
    const address = party.phone?.replace(/[\s-]/g, '') ?? '';
    if (!MOBILE.test(address)) throw new Refused('PARTY_PHONE_MISSING');
    // Read before anything is held: it takes a connection of its own.
    const words = await this.templates.words();
    return async (db, { path, id }) => {
      const now = new Date();
      // The new link voids the one before it: that one need not arrive any more.
      await db.delete(OutboundMessageEntity, { caseNo, kind: KIND, state: In(['waiting', 'dead']) });
      await db.insert(OutboundMessageEntity, {
        ...{ messageKey: `${caseNo}:${KIND}:${id}`, caseNo, kind: KIND, way: 'sms', username: null, address },
        title: '当事人页面的链接',
        body: words(KIND, 'sms', { unit: unitName, link: `${PUBLIC_URL}${path}` }).body,
        ...{ state: 'waiting', attempts: 0, nextTryAt: now, createdAt: now },
      });
    };
  }
}
