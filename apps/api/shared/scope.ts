import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Principal, withinScope } from '#identity';
import { UnitEntity } from '#store';

const BELIEVED_MS = 10_000;

/** The organisation tree as the lists need it: which units a person's view covers. */
@Injectable()
export class Scope {
  private known?: { units: UnitEntity[]; until: number };

  constructor(private readonly dataSource: DataSource) {}

  /** `db`: of a transaction, which may not ask for a connection of its own. */
  async units(db: EntityManager = this.dataSource.manager): Promise<UnitEntity[]> {
    if (this.known && this.known.until >= Date.now()) return this.known.units;
    try {
      this.known = { units: await db.find(UnitEntity), until: Date.now() + BELIEVED_MS };
    } catch (error) {
      // The tree is as it was: an outage must not hide it.
      if (!this.known) throw error;
    }
    return this.known.units;
  }

  /** The ids of the units in the person's subtree; undefined when that is every unit. */
  async unitIds(me: Principal): Promise<string[] | undefined> {
    const units = await this.units();
    const mine = units.filter((u) => withinScope(me, u.path));
    return mine.length === units.length ? undefined : mine.map((u) => u.id);
  }

  /** Of those, one alone where it is asked for; none where it is another's. */
  async within(me: Principal, unit: string | undefined): Promise<string[] | undefined> {
    const mine = await this.unitIds(me);
    if (!unit) return mine;
    return !mine || mine.includes(unit) ? [unit] : [];
  }

  async nameOf(unitId: string, db?: EntityManager): Promise<string> {
    return (await this.units(db)).find((u) => u.id === unitId)?.name ?? unitId;
  }

  async sees(me: Principal, unitId: string, db?: EntityManager): Promise<boolean> {
    const unit = (await this.units(db)).find((u) => u.id === unitId);
    return !!unit && withinScope(me, unit.path);
  }
}
