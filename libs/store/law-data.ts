import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type ClockId, periodRule } from '#contracts';
import {
  type Calendar,
  type CalendarYear,
  type CreditRule,
  type ActDisclosureRule,
  type DisclosedAct,
  type DisclosureRule,
  type HearingThreshold,
  type OnSpotLimit,
  type Item,
  type PeriodRule,
  type PriorOffence,
  type Statute,
} from '#law';
import {
  creditRuleGiven,
  actDisclosureRulesGiven,
  disclosureRulesGiven,
  hearingThresholdsGiven,
  onSpotLimitsGiven,
  statutesGiven,
} from '../law/data';
import { CalendarYearEntity, ItemEntity, LawPublicationEntity, PeriodRuleEntity } from './entities';
import { canonical, sha256 } from './hash-chain';
import { priorsOf } from './priors';

/** How long what was read is believed, ms: the longest another process's publication goes unseen. */
const BELIEVED_MS = 5000;

/** Law as data, chosen by the date of the violation. Small tables, asked for by every request: read once in a while. */
@Injectable()
export class LawData {
  private readonly known = new Map<unknown, { rows: Promise<object[]>; until: number }>();

  constructor(private readonly dataSource: DataSource) {}

  /** The calendar in force. */
  async calendar(): Promise<Calendar> {
    return calendarOf(await this.publications());
  }

  /** The calendar as a transaction finds it, not as it is believed to be. */
  async calendarIn(db: EntityManager): Promise<Calendar> {
    return calendarOf(await db.find(CalendarYearEntity, { order: { publishedAt: 'ASC', year: 'ASC' } }));
  }

  /** The calendar as it stood under a version: an old count must come out as it did then. Errors: a version never published. */
  async calendars(): Promise<(version: string) => Calendar> {
    const publications = await this.publications();
    return (version) => {
      const calendar = calendarOf(publications.slice(0, Number(version.split('.').at(-1))));
      if (calendar.version !== version) throw new Error(`calendar ${version} was never published`);
      return calendar;
    };
  }

  /** The rules in force on a date for a department, by clock: its own before those for all. A clock may have none. */
  async rulesOn(date: string, department?: string): Promise<Partial<Record<ClockId, PeriodRule>>> {
    const figures = (await this.inForce(PeriodRuleEntity, date)).map((r) => r.data);
    const [all, own] = [undefined, department].map((d) => figures.filter((f) => f.department === d));
    const rules = [...all!, ...(department === undefined ? [] : own!)].map(periodRule);
    return Object.fromEntries(rules.map((r) => [r.id, r]));
  }

  /** From which sums on a party may ask for a hearing: the department's own, or the one for all. */
  hearingThreshold(department: string): HearingThreshold {
    const of = (d: string | undefined) => hearingThresholdsGiven.find((t) => t.department === d);
    return of(department) ?? of(undefined)!;
  }

  /** What may be decided on the spot: the department's own, or the one for all. */
  onSpotLimit(department: string): OnSpotLimit {
    const of = (d: string | undefined) => onSpotLimitsGiven.find((l) => l.department === d);
    return of(department) ?? of(undefined)!;
  }

  /** Which penalty decisions are shown to the public, by when and for how long: the department's own, or the one for all. */
  disclosureRule(department: string): DisclosureRule {
    const of = (d: string | undefined) => disclosureRulesGiven.find((r) => r.department === d);
    return of(department) ?? of(undefined)!;
  }

  /** The same of an act of enforcement other than a penalty. */
  actDisclosureRule(act: DisclosedAct, department: string): ActDisclosureRule {
    const of = (d: string | undefined) => actDisclosureRulesGiven.find((r) => r.act === act && r.department === d);
    return of(department) ?? of(undefined)!;
  }

  /** The acts that are shown of anybody, in any department. */
  disclosedActs(): DisclosedAct[] {
    const shown = actDisclosureRulesGiven.filter((r) => r.shown.organization || r.shown.individual);
    return [...new Set(shown.map((r) => r.act))];
  }

  /** Of all that says what is published, by when and how long: another one, and what was published by it is looked at again. */
  disclosureRulesMark(): string {
    return sha256(canonical({ penalties: disclosureRulesGiven, acts: actDisclosureRulesGiven })).slice(0, 16);
  }

  /** What is told of a party's credit. */
  creditRule(): CreditRule {
    return creditRuleGiven;
  }

  /** When the laws that items rest on are in force. */
  statutes(): readonly Statute[] {
    return statutesGiven;
  }

  /** Every publication of rules, the first first. */
  publishedRules(): Promise<LawPublicationEntity[]> {
    return this.read(LawPublicationEntity, { publication: 'ASC' });
  }

  async itemOn(id: string, date: string): Promise<Item | undefined> {
    const row = (await this.inForce(ItemEntity, date)).find((r) => r.id === id);
    return row && itemIn(row);
  }

  /** Whether the lists know the item in any version. */
  async versionsOf(id: string): Promise<Item[]> {
    return (await this.allItems()).filter((i) => i.id === id);
  }

  /** Every version of every item. */
  async allItems(): Promise<Item[]> {
    return (await this.read(ItemEntity, { id: 'ASC' })).map(itemIn);
  }

  async itemsOn(date: string): Promise<Item[]> {
    return (await this.inForce(ItemEntity, date)).map(itemIn);
  }

  /** The first-offence ledger of one party: every other matter, with how it ended. */
  priorsOf(partyIdNumber: string, except?: string): Promise<PriorOffence[]> {
    return priorsOf(this.dataSource.manager, partyIdNumber, except);
  }

  /** Reads anew after a publication. */
  forget(): void {
    this.known.clear();
  }

  private publications(): Promise<CalendarYearEntity[]> {
    return this.read(CalendarYearEntity, { publishedAt: 'ASC', year: 'ASC' });
  }

  private async inForce<T extends { id: string; effectiveFrom: string; effectiveTo: string | null }>(
    entity: new () => T,
    date: string,
  ): Promise<T[]> {
    const rows = await this.read(entity, { id: 'ASC' });
    return rows.filter((r) => r.effectiveFrom <= date && (r.effectiveTo === null || r.effectiveTo >= date));
  }

  private read<T extends object>(entity: new () => T, order: Record<string, 'ASC'>): Promise<T[]> {
    const known = this.known.get(entity);
    if (known && known.until > Date.now()) return known.rows as Promise<T[]>;
    const rows = this.dataSource.getRepository(entity).find({ order: order as never });
    this.known.set(entity, { rows, until: Date.now() + BELIEVED_MS });
    // A failure is not believed.
    rows.catch(() => this.known.delete(entity));
    return rows;
  }
}

/** An item's last day is settled by what follows it. */
const itemIn = ({ data, effectiveTo }: ItemEntity): Item => (effectiveTo ? { ...data, effectiveTo } : data);

/** The calendar after these publications, in their order. Its version names the newest year and counts them, so it changes with each. */
function calendarOf(publications: CalendarYearEntity[]): Calendar {
  const years = new Map<number, CalendarYear>();
  for (const { year, source, offDays, workDays } of publications) years.set(year, { year, source, offDays, workDays });
  const sorted = [...years.values()].sort((a, b) => a.year - b.year);
  return { version: `CN-${sorted.at(-1)?.year ?? 0}.${publications.length}`, years: sorted };
}
