import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { Summary } from '../shared/summary';
import { Templates } from './templates.service';
import { ChangeTemplate, PreviewTemplate, TemplateList, TemplatePlace, TemplatePreview } from './templates.views';

/** What messages say: by what they are about, and by which way they go. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/message-templates')
export class TemplatesController {
  constructor(private readonly templates: Templates) {}

  @Summary('查看消息模板')
  @Get()
  @ApiOkResponse({ standardSchema: TemplateList })
  async list() {
    return { items: await this.templates.list() };
  }

  @Summary('预览消息模板')
  @Post(':event/:way/preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: TemplatePreview })
  preview(
    @Param('event') event: string,
    @Param('way') way: string,
    @Body({ schema: PreviewTemplate }) body: PreviewTemplate,
  ) {
    return this.templates.preview(placeOf(event, way), body);
  }

  /** What waits to be sent keeps its words. */
  @Summary('修改消息模板')
  @Put(':event/:way')
  @HttpCode(204)
  change(
    @Me() me: Principal,
    @Param('event') event: string,
    @Param('way') way: string,
    @Body({ schema: ChangeTemplate }) body: ChangeTemplate,
  ): Promise<void> {
    return this.templates.change(me, placeOf(event, way), body);
  }
}

function placeOf(event: string, way: string): TemplatePlace {
  const found = TemplatePlace.safeParse({ event, way });
  if (!found.success) throw new Refused('NOT_FOUND');
  return found.data;
}
