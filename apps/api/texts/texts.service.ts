import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { actionOf, type TaskKind, TASKS, unknownPlaceholders } from '#contracts';
import { formOf, formSchema } from '#documents';
import { holdsAny, type Principal, withinScope } from '#identity';
import { CommonTextEntity } from '#store';
import { RegisterCase } from '../cases/cases.schemas';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { NewText, TextQuery } from './texts.schemas';

/** So many one can still choose from. */
const MOST = 60;

/** What of a JSON Schema leads to a field. */
interface Place {
  type?: string;
  enum?: unknown[];
  format?: string;
  maxLength?: number;
  properties?: Record<string, Place>;
  items?: Place;
}

/** 常用语: each unit reads its own and those of the units above it, and looks after its own. */
@Injectable()
export class TextsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async list(me: Principal, { form, field, item }: TextQuery): Promise<object[]> {
    const above = (await this.scope.units()).filter((u) => withinScope({ unitPath: u.path }, me.unitPath));
    const found = await this.texts.find({
      where: {
        unitId: In(above.map((u) => u.id)),
        retiredAt: IsNull(),
        ...(form ? { form } : {}),
        ...(field ? { field } : {}),
      },
      order: { form: 'ASC', field: 'ASC', id: 'ASC' },
    });
    return found
      .filter((t) => !item || !t.itemId || t.itemId === item)
      .sort((a, b) => Number(!a.itemId) - Number(!b.itemId))
      .map((t) => present(me, t));
  }

  /** Errors: TEXT_PLACE_UNKNOWN, TEXT_PLACEHOLDER_UNKNOWN, TEXTS_FULL. */
  async add(me: Principal, { form, field, itemId, text }: NewText): Promise<object> {
    this.mustFit(form, field, text);
    const place = { form, field, unitId: me.unitId, retiredAt: IsNull() };
    const same = await this.texts.findOneBy({ ...place, text, itemId: itemId ?? IsNull() });
    if (same) return present(me, same);
    if ((await this.texts.countBy(place)) >= MOST) throw new Refused('TEXTS_FULL');
    const row = {
      ...{ form, field, text, itemId: itemId ?? null, unitId: me.unitId },
      ...{ example: false, createdBy: me.username, updatedAt: new Date(), retiredAt: null },
    };
    return present(me, await this.texts.save(this.texts.create(row)));
  }

  async change(me: Principal, id: string, text: string): Promise<object> {
    const found = await this.own(me, id);
    this.mustFit(found.form, found.field, text);
    return present(me, await this.texts.save({ ...found, text, example: false, updatedAt: new Date() }));
  }

  async retire(me: Principal, id: string): Promise<void> {
    await this.own(me, id, true);
    await this.texts.update({ id, retiredAt: IsNull() }, { retiredAt: new Date() });
  }

  /** Errors: TEXT_NOT_FOUND, also where it is another unit's. */
  private async own(me: Principal, id: string, retiredToo = false): Promise<CommonTextEntity> {
    const found = /^\d{1,18}$/.test(id) ? await this.texts.findOneBy({ id, unitId: me.unitId }) : null;
    if (!found || (found.retiredAt && !retiredToo)) throw new Refused('TEXT_NOT_FOUND');
    return found;
  }

  private mustFit(form: string, field: string, text: string): void {
    const place = placeOf(form, field);
    if (!place) throw new Refused('TEXT_PLACE_UNKNOWN');
    const unknown = unknownPlaceholders(text);
    if (unknown.length > 0)
      throw new Refused('TEXT_PLACEHOLDER_UNKNOWN', { reason: `不认识：${unknown.map((u) => `{${u}}`).join('、')}。` });
    if (place.maxLength && text.length > place.maxLength) {
      const message = `此处最多填写 ${place.maxLength} 字，常用语请缩短。`;
      throw new Refused('VALIDATION_FAILED', { reason: message, errors: [{ path: 'text', message }] });
    }
  }

  private get texts() {
    return this.dataSource.getRepository(CommonTextEntity);
  }
}

/** The field of a declared form where words are written; undefined where there is none. */
function placeOf(form: string, field: string): Place | undefined {
  const schema = schemaOf(form);
  const place = field.split('.').reduce<Place | undefined>((at, part) => {
    if (part === '*') return at?.items;
    return at?.properties && Object.hasOwn(at.properties, part) ? at.properties[part] : undefined;
  }, schema);
  return place?.type === 'string' && !place.enum && !place.format ? place : undefined;
}

function schemaOf(form: string): Place | undefined {
  // A named schema stands among its definitions.
  if (form === 'register') return (formSchema(RegisterCase) as { $defs: Record<string, Place> }).$defs['RegisterCase'];
  const [kind, name] = form.split(':') as [string, string];
  const declaration =
    kind === 'task' ? (Object.hasOwn(TASKS, name) ? TASKS[name as TaskKind] : undefined) : actionOf(name);
  return declaration && (formSchema(formOf(declaration)) as Place);
}

const present = (me: Principal, { id, form, field, itemId, text, example, unitId }: CommonTextEntity): object => ({
  ...{ id: String(id), form, field, itemId, text, example: Boolean(example), unit: unitId },
  editable: unitId === me.unitId && holdsAny(me, ['officer', 'head']),
});
