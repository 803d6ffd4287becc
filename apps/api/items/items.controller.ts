import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { pinyin } from 'pinyin-pro';
import { z } from 'zod';
import { type ActionDeclaration, ACTIONS, ROLES, STAGES, type TaskDeclaration, TASKS } from '#contracts';
import { formOf, formSchema } from '#documents';
import { dateOf } from '#law';
import { LawData } from '#store';
import { ItemListView, ItemView } from '../cases/cases.views';
import { Public } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { Summary } from '../shared/summary';

const role = z.enum(Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]]);
const form = z.record(z.string(), z.unknown());

const StageList = z
  .object({
    items: z.array(
      z
        .object({
          stage: z.string(),
          title: z.string(),
          track: z.enum(['flexible', 'penalty', 'transfer', 'closing']),
          source: z.string(),
          next: z.array(z.string()),
          turns: z.array(z.string()),
          available: z.boolean(),
        })
        .meta({ id: 'StageRow' }),
    ),
  })
  .meta({ id: 'StageList' });

const TaskDeclarations = z
  .object({
    items: z.array(
      z
        .object({
          kind: z.string(),
          title: z.string(),
          legalBasis: z.string(),
          candidate: role,
          partyMay: z.boolean().optional(),
          twoOfficers: z.boolean().optional(),
          form,
        })
        .meta({ id: 'TaskDeclaration' }),
    ),
  })
  .meta({ id: 'TaskDeclarations' });

const ActionDeclarations = z
  .object({
    items: z.array(
      z
        .object({
          name: z.string(),
          title: z.string(),
          legalBasis: z.string(),
          by: z.array(role),
          partyMay: z.enum(['byForm', 'byCourse']).optional(),
          partyAtMost: z.int().optional(),
          partyHears: z.boolean().optional(),
          despiteSuspension: z.boolean().optional(),
          consequence: z.string().optional().describe('不能撤回的操作办理后会怎样'),
          keeps: z.boolean().optional().describe('填写较长，未提交的内容留在本机'),
          when: z.enum(['always', 'awaited', 'suspended']),
          form,
        })
        .meta({ id: 'ActionDeclaration' }),
    ),
  })
  .meta({ id: 'ActionDeclarations' });

/** 营业执照 → yyzz: how officers type a title. */
const initialsOf = (title: string) => pinyin(title, { pattern: 'first', toneType: 'none', type: 'array' }).join('');

const today = () => dateOf(new Date().toISOString());

/** What is published: the lists, and the procedures as they are declared. @source 实施方案 一（三）4 公开原则 */
@ApiTags('清单与程序')
@Public()
@Controller()
export class ItemsController {
  constructor(private readonly law: LawData) {}

  @Summary('查看事项清单')
  @Get('items')
  @ApiOkResponse({ standardSchema: ItemListView })
  async items() {
    const items = await this.law.itemsOn(today());
    return { items: items.map((item) => ({ ...item, initials: initialsOf(item.title) })) };
  }

  @Summary('查看一项事项')
  @Get('items/:id')
  @ApiOkResponse({ standardSchema: ItemView })
  async item(@Param('id') id: string) {
    const item = await this.law.itemOn(id, today());
    if (!item) throw new Refused('NOT_FOUND');
    return item;
  }

  @Summary('查看程序的阶段')
  @Get('stages')
  @ApiOkResponse({ standardSchema: StageList })
  stages() {
    return { items: Object.entries(STAGES).map(([stage, row]) => ({ stage, ...row })) };
  }

  @Summary('查看各种任务及其表单')
  @Get('declarations/tasks')
  @ApiOkResponse({ standardSchema: TaskDeclarations })
  tasks() {
    return {
      items: Object.values<TaskDeclaration>(TASKS).map(({ prefill: _, effect: __, unasked: ___, ...task }) => ({
        ...task,
        form: formSchema(formOf(task)),
      })),
    };
  }

  @Summary('查看各种操作及其表单')
  @Get('declarations/actions')
  @ApiOkResponse({ standardSchema: ActionDeclarations })
  actions() {
    return {
      items: Object.values<ActionDeclaration>(ACTIONS).map(({ whyNot: _, effect: __, futile: ___, ...action }) => ({
        ...action,
        form: formSchema(formOf(action)),
      })),
    };
  }
}
