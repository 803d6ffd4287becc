import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ActionDeclaration, ACTIONS, STAGES, type TaskDeclaration, TASKS } from '#contracts';
import { dateOf } from '#law';
import { LawData } from '#store';
import { Public } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { formSchema } from '../shared/validation';

const today = () => dateOf(new Date().toISOString());

/** What is published: the lists, and the procedures as they are declared. @source 实施方案 一（三）4 公开原则 */
@ApiTags('清单与程序')
@Public()
@Controller()
export class ItemsController {
  constructor(private readonly law: LawData) {}

  @Get('items')
  async items() {
    return { items: await this.law.itemsOn(today()) };
  }

  @Get('items/:id')
  async item(@Param('id') id: string) {
    const item = await this.law.itemOn(id, today());
    if (!item) throw new Refused('NOT_FOUND');
    return item;
  }

  @Get('stages')
  stages() {
    return { items: Object.entries(STAGES).map(([stage, row]) => ({ stage, ...row })) };
  }

  @Get('declarations/tasks')
  tasks() {
    return {
      items: Object.values<TaskDeclaration>(TASKS).map(({ form, ...declared }) => ({
        ...declared,
        form: formSchema(form()),
      })),
    };
  }

  @Get('declarations/actions')
  actions() {
    return {
      items: Object.values<ActionDeclaration>(ACTIONS).map(({ form, whyNot: _, ...declared }) => ({
        ...declared,
        form: formSchema(form()),
      })),
    };
  }
}
