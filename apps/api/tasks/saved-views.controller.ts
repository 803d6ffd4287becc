import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { line, looseLine } from '#contracts';
import type { Principal } from '#identity';
import { SavedViewEntity } from '#store';
import { Me } from '../identity/auth.guard';
import { Summary } from '../shared/summary';

const page = z.enum(['inbox', 'cases']);
const SaveView = z
  .strictObject({
    page,
    name: line('视图名称', 60),
    query: looseLine('筛选条件', 500),
  })
  .meta({ id: 'SaveView' });
const SavedViewList = z
  .object({
    items: z.array(z.object({ id: z.string(), page, name: z.string(), query: z.string() }).meta({ id: 'SavedView' })),
  })
  .meta({ id: 'SavedViewList' });

/** Filters a person has given a name; each person's own. */
@ApiTags('视图')
@ApiBearerAuth()
@Controller('views')
export class SavedViewsController {
  constructor(private readonly dataSource: DataSource) {}

  @Summary('查看保存的筛选')
  @Get()
  @ApiOkResponse({ standardSchema: SavedViewList })
  async list(@Me() { username }: Principal) {
    const items = await this.views.find({ where: { username }, order: { name: 'ASC' } });
    return { items: items.map(({ id, page, name, query }) => ({ id, page, name, query })) };
  }

  /** Saving under a name that exists replaces it. */
  @Summary('保存筛选')
  @Post()
  @HttpCode(204)
  async save(@Me() { username }: Principal, @Body({ schema: SaveView }) view: z.output<typeof SaveView>) {
    await this.views.upsert({ ...view, username }, ['username', 'page', 'name']);
  }

  @Summary('删除筛选')
  @Delete(':id')
  @HttpCode(204)
  async remove(@Me() { username }: Principal, @Param('id') id: string) {
    await this.views.delete({ id, username });
  }

  private get views() {
    return this.dataSource.getRepository(SavedViewEntity);
  }
}
