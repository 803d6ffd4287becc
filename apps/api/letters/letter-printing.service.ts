import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { DataSource, Not } from 'typeorm';
import { lettersJob, Typesetter } from '#documents';
import type { Principal } from '#identity';
import { LetterBatchEntity, LetterEntity } from '#store';
import { AttachmentsService } from '../files/attachments.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { stoppedOf } from './letter-stopped';

/**
 * Prints batches of letters. Printed again, a letter is the same: it is set from what was kept when it was made. Those that are
 * cancelled, or that may not be handed over any more, are left out.
 */
@Injectable()
export class LetterPrinting implements OnApplicationShutdown {
  private readonly typesetter = new Typesetter();

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Errors: NOT_FOUND, LETTER_STATE, PAPER_CHARACTER. */
  async batch(me: Principal, id: number, sides: 'one' | 'two'): Promise<{ name: string; pdf: Uint8Array }> {
    const batch = await this.dataSource.getRepository(LetterBatchEntity).findOneBy({ id });
    if (!batch || !(await this.scope.sees(me, batch.unitId))) throw new Refused('NOT_FOUND');
    const kept = this.dataSource.getRepository(LetterEntity);
    if (!(await kept.existsBy({ batchId: id })))
      throw new Refused('NOT_FOUND', { reason: '这一批信函的案卷已经销毁。' });
    const standing = await kept.find({
      where: { batchId: id, state: Not('cancelled') },
      order: { place: 'ASC' },
    });
    const stopped = await stoppedOf(this.dataSource.manager, standing);
    const letters = standing.filter((l) => !stopped.has(l.id));
    if (letters.length === 0)
      throw new Refused('LETTER_STATE', {
        reason: '这一批信函都已经作废，或者文书已经收回、以其他方式送达，不再打印。',
      });
    const issued = new Map<string, Uint8Array>();
    for (const { sha256, number } of letters.flatMap((l) => l.papers))
      if (!issued.has(sha256)) issued.set(sha256, await this.kept(sha256, number));
    const name = `信函 ${letters[0]!.number}等${letters.length}封.pdf`;
    const set = await this.typesetter.typeset(
      lettersJob(
        letters.map(({ displayNo, number, sender, phone, addressee, address, papers }) => ({
          ...{ number, sender, phone, addressee, address, caseNo: displayNo, papers },
        })),
        issued,
        { at: batch.createdAt.toISOString(), title: `信函 第${id}批`, bothSides: sides === 'two' },
      ),
    );
    if ('characters' in set)
      throw new Refused('PAPER_CHARACTER', { reason: `印不出来的字符：${set.characters.join('、')}。` });
    if ('fault' in set) throw new Error(`template letters: ${set.fault}`);
    return { name, pdf: set.pdf };
  }

  onApplicationShutdown(): void {
    this.typesetter.close();
  }

  private async kept(sha256: string, number: string): Promise<Uint8Array> {
    try {
      return await buffer(await this.attachments.contentOf(sha256));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused('NOT_FOUND', { reason: `${number} 出具时保存的文件不在存储中，请系统管理员从备份恢复。` });
    }
  }
}
