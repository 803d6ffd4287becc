import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FORM_GROUP_NAMES, FORM_GROUPS, paperForms } from '#documents';
import { Printing } from '../cases/printing';
import { Roles } from '../identity/auth.guard';
import { inline } from '../shared/download';
import { Summary } from '../shared/summary';
import { PaperForms } from './papers.schemas';

/** The papers and forms of the product, as they are declared, each with a sample. */
@ApiTags('文书模板')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/paper-forms')
export class PapersController {
  constructor(private readonly printing: Printing) {}

  @Summary('查看文书模板')
  @Get()
  @ApiOkResponse({ standardSchema: PaperForms })
  list() {
    const groups = FORM_GROUP_NAMES.map((group) => ({ group, title: FORM_GROUPS[group] }));
    return { groups, items: paperForms() };
  }

  /** With invented values, marked as a sample: PDF/A. */
  @Summary('预览文书模板')
  @Get(':id/sample')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sample(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return inline(response, await this.printing.sample(id));
  }
}
