import { Controller, Get, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { Archive } from '#activities';
import { Public, Roles } from '../identity/auth.guard';
import { download } from '../shared/download';
import { Summary } from '../shared/summary';

const KeyView = z
  .object({ algorithm: z.literal('Ed25519'), id: z.string(), publicKey: z.string().describe('PEM') })
  .meta({ id: 'DossierKey' });

/** By what a sealed dossier is proven, wherever it lies. */
@ApiTags('卷宗')
@Controller('dossiers')
export class DossiersController {
  constructor(private readonly archive: Archive) {}

  @Public()
  @Summary('查看卷宗签名的公钥')
  @Get('key')
  @ApiOkResponse({ standardSchema: KeyView })
  key(): z.output<typeof KeyView> {
    const { id, publicPem } = this.archive.key;
    return { algorithm: 'Ed25519', id, publicKey: publicPem };
  }

  /** Every seal of this installation in its order, one JSON object a line. */
  @Summary('导出卷宗封存登记')
  @Get('registry')
  @Roles('archivist', 'supervisor', 'admin')
  @ApiBearerAuth()
  @ApiProduces('application/jsonl')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async registry(@Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return download(
      response,
      '卷宗封存登记.jsonl',
      Readable.from([await this.archive.registry()]),
      'application/jsonl',
    );
  }
}
