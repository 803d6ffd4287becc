import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { ChangeText, NewText, TextList, TextQuery, TextView } from './texts.schemas';
import { TextsService } from './texts.service';

@ApiTags('常用语')
@ApiBearerAuth()
@Controller('texts')
export class TextsController {
  constructor(private readonly texts: TextsService) {}

  @Summary('查看常用语')
  @Get()
  @ApiOkResponse({ standardSchema: TextList })
  async list(@Me() me: Principal, @Query({ schema: TextQuery }) query: TextQuery) {
    return { items: await this.texts.list(me, query) };
  }

  @Summary('添加常用语')
  @Post()
  @Once()
  @Roles('officer', 'head')
  @ApiCreatedResponse({ standardSchema: TextView })
  add(@Me() me: Principal, @Body({ schema: NewText }) body: NewText) {
    return this.texts.add(me, body);
  }

  @Summary('修改常用语')
  @Put(':id')
  @Roles('officer', 'head')
  @ApiOkResponse({ standardSchema: TextView })
  change(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: ChangeText }) body: z.output<typeof ChangeText>,
  ) {
    return this.texts.change(me, id, body.text);
  }

  /** It is offered no more; doing it again changes nothing. */
  @Summary('停用常用语')
  @Post(':id/retire')
  @HttpCode(204)
  @Roles('officer', 'head')
  async retire(@Me() me: Principal, @Param('id') id: string) {
    await this.texts.retire(me, id);
  }
}
