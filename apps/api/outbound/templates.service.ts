import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  filled,
  smsLength,
  TEMPLATE_EVENTS,
  TEMPLATE_VARIABLES,
  type TemplateEvent,
  templateFaults,
  type TemplateRules,
  templateRules,
  type TemplateValues,
  type TemplateVariable,
  type Way,
  WAYS,
} from '#contracts';
import type { Principal } from '#identity';
import { MessageTemplateEntity } from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import type { ChangeTemplate, PreviewTemplate, TemplatePlace } from './templates.views';

/** What a message says, by what it is about and by which way it goes: the newest text that somebody has written, or the product's own. */
export type Words = (
  event: TemplateEvent,
  way: Way,
  values: TemplateValues,
) => { subject: string | null; body: string };

const EVENTS = Object.keys(TEMPLATE_EVENTS) as TemplateEvent[];
const ALL = Object.keys(WAYS) as Way[];
const SAMPLE = Object.fromEntries(
  Object.entries(TEMPLATE_VARIABLES).map(([name, { sample }]) => [name, sample]),
) as TemplateValues;

/**
 * Texts of messages, kept version by version.
 *
 * 1. What a way may not carry no text can ask for: the rules stand in `libs/contracts`, not in what is written.
 * 2. A version is one row with its number: of two who save at once the second is told, whatever process they are in.
 * 3. A text changes what is said from then on; what waits to be sent was said before.
 */
@Injectable()
export class Templates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
  ) {}

  /** As it stands now, for as many messages as are made of it at once. */
  async words(): Promise<Words> {
    const rows = await this.current();
    return (event, way, values) => {
      const { subject, body } = standing(rows, event, way) ?? mustHave(event, way);
      return { subject: subject === null ? null : filled(subject, values), body: filled(body, values) };
    };
  }

  async list(): Promise<object[]> {
    const rows = await this.dataSource.getRepository(MessageTemplateEntity).find({ order: { version: 'DESC' } });
    const people = await this.people.of(rows.map((r) => r.by));
    return EVENTS.flatMap((event) =>
      ALL.flatMap((way) => {
        const rules = templateRules(event, way);
        if (!rules) return [];
        const own = rows.filter((r) => r.event === event && r.way === way);
        const written = standing(own.slice(0, 1), event, way);
        const { subject, body } = written ?? rules;
        return [
          {
            ...{ event, eventTitle: TEMPLATE_EVENTS[event], way, wayTitle: WAYS[way], subject, body },
            ...{ isDefault: !written, version: own[0]?.version ?? 0, most: rules.most },
            variables: rules.may.map((name) => variable(name, rules)),
            versions: own.map(({ version, by, at, ...text }) => ({
              ...{ version, by: people.get(by)?.name ?? by, at: at.toISOString() },
              ...{ subject: text.subject, body: text.body },
            })),
          },
        ];
      }),
    );
  }

  /** With sample data. Errors: NOT_FOUND. */
  preview({ event, way }: TemplatePlace, text: PreviewTemplate): object {
    const rules = mustHave(event, way);
    const body = filled(text.body, SAMPLE);
    const { characters, parts } = smsLength(body);
    return {
      ...{ subject: rules.subject === null ? null : filled(text.subject ?? '', SAMPLE), body },
      ...{ characters, parts: way === 'sms' ? parts : null, faults: templateFaults(text, rules, way) },
    };
  }

  /** Errors: NOT_FOUND, TEMPLATE_FAULTY, TEMPLATE_CHANGED. */
  async change(
    me: Principal,
    { event, way }: TemplatePlace,
    { version, subject, body }: ChangeTemplate,
  ): Promise<void> {
    const rules = mustHave(event, way);
    if (body !== null) {
      const errors = templateFaults({ subject, body }, rules, way);
      if (errors.length > 0)
        throw new Refused('TEMPLATE_FAULTY', { reason: errors.map((e) => e.message).join(''), errors });
    }
    const written =
      body === null ? { subject: null, body } : { subject: rules.subject === null ? null : subject, body };
    const last = (await this.current()).find((r) => r.event === event && r.way === way)?.version ?? 0;
    if (last !== version) throw new Refused('TEMPLATE_CHANGED');
    try {
      await this.dataSource
        .getRepository(MessageTemplateEntity)
        .insert({ event, way, version: version + 1, ...written, by: me.username, at: new Date() });
    } catch (error) {
      if ((error as { code?: string }).code === 'ER_DUP_ENTRY') throw new Refused('TEMPLATE_CHANGED');
      throw error;
    }
  }

  private current(): Promise<MessageTemplateEntity[]> {
    return this.dataSource
      .getRepository(MessageTemplateEntity)
      .createQueryBuilder('t')
      .where('t.version = (SELECT MAX(l.version) FROM message_template l WHERE l.event = t.event AND l.way = t.way)')
      .getMany();
  }
}

/** What was written, as long as it keeps the rules of today: else the product's own. */
function standing(rows: readonly MessageTemplateEntity[], event: TemplateEvent, way: Way) {
  const row = rows.find((r) => r.event === event && r.way === way);
  if (!row || row.body === null) return undefined;
  const text = { subject: row.subject, body: row.body };
  return templateFaults(text, mustHave(event, way), way).length === 0 ? text : undefined;
}

function mustHave(event: TemplateEvent, way: Way): TemplateRules {
  const rules = templateRules(event, way);
  if (!rules) throw new Refused('NOT_FOUND');
  return rules;
}

const variable = (name: TemplateVariable, { must, subjectMay }: TemplateRules) => ({
  ...{ name, means: TEMPLATE_VARIABLES[name].means },
  ...{ must: must.includes(name), inSubject: subjectMay.includes(name) },
});
