import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Calendar, Item, PeriodRule, PriorOffence } from '#law';
import { CalendarYearEntity, CaseEntity, ItemEntity, PeriodRuleEntity } from './entities';

/** Law as data, chosen by the date of the violation. */
@Injectable()
export class LawData {
  constructor(private readonly dataSource: DataSource) {}

  /** Every published year. The version names the newest year and counts all publications, so it changes with each. */
  async calendar(): Promise<Calendar> {
    const rows = await this.dataSource.getRepository(CalendarYearEntity).find({ order: { year: 'ASC' } });
    const publications = rows.reduce((sum, r) => sum + r.version, 0);
    return {
      version: `CN-${rows.at(-1)?.year ?? 0}.${publications}`,
      years: rows.map(({ year, source, offDays, workDays }) => ({ year, source, offDays, workDays })),
    };
  }

  async rulesOn(date: string): Promise<Record<string, PeriodRule>> {
    const rows = await this.inForce(PeriodRuleEntity, date);
    return Object.fromEntries(rows.map((r) => [r.id, r.data]));
  }

  async itemOn(id: string, date: string): Promise<Item | undefined> {
    return (await this.inForce(ItemEntity, date)).find((r) => r.id === id)?.data;
  }

  async itemsOn(date: string): Promise<Item[]> {
    return (await this.inForce(ItemEntity, date)).map((r) => r.data);
  }

  /** The first-offence ledger of one party: every earlier matter, with how it ended. */
  async priorsOf(partyIdNumber: string): Promise<PriorOffence[]> {
    const rows = await this.dataSource.getRepository(CaseEntity).find({
      where: { partyIdNumber },
      select: { caseNo: true, itemId: true, department: true, violationOn: true, outcome: true },
      order: { violationOn: 'ASC' },
    });
    return rows.map(({ outcome, ...row }) => ({ ...row, outcome: outcome ?? 'open' }));
  }

  private inForce<T extends { id: string; version: number }>(entity: new () => T, date: string): Promise<T[]> {
    return this.dataSource
      .getRepository(entity)
      .createQueryBuilder('r')
      .where('r.effectiveFrom <= :date AND (r.effectiveTo IS NULL OR r.effectiveTo >= :date)', { date })
      .orderBy('r.id')
      .getMany();
  }
}
