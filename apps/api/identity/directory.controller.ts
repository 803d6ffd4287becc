import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource, Like } from 'typeorm';
import { z } from 'zod';
import { type Role, ROLES } from '#contracts';
import type { Principal } from '#identity';
import { UnitEntity, UserEntity } from '#store';
import { AreaShape } from '../shared/area';
import { Summary } from '../shared/summary';
import { Me } from './auth.guard';

const UnitList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          parentId: z.string().nullable(),
          name: z.string(),
          path: z.string(),
          phone: z.string().nullable(),
          departments: z.array(z.string()).nullable(),
          area: AreaShape.nullable(),
          reviewAuthority: z.string().nullable(),
          court: z.string().nullable(),
        })
        .loose()
        .meta({ id: 'Unit' }),
    ),
  })
  .meta({ id: 'UnitList' });
const UserList = z
  .object({
    items: z.array(
      z
        .object({
          username: z.string(),
          name: z.string(),
          unitId: z.string(),
          roles: z.array(z.enum(Object.keys(ROLES) as [Role, ...Role[]])),
          certificateNo: z.string().nullable(),
        })
        .meta({ id: 'User' }),
    ),
  })
  .meta({ id: 'UserList' });

/** Units and people, within the asker's own subtree. */
@ApiTags('机构与人员')
@ApiBearerAuth()
@Controller()
export class DirectoryController {
  constructor(private readonly dataSource: DataSource) {}

  @Summary('查看单位')
  @Get('units')
  @ApiOkResponse({ standardSchema: UnitList })
  async units(@Me() me: Principal) {
    return { items: await this.unitsOf(me) };
  }

  @Summary('查看人员')
  @Get('users')
  @ApiOkResponse({ standardSchema: UserList })
  async users(@Me() me: Principal) {
    const units = new Set((await this.unitsOf(me)).map((u) => u.id));
    const users = await this.dataSource
      .getRepository(UserEntity)
      .find({ where: { active: true }, order: { username: 'ASC' } });
    return {
      items: users
        .filter((u) => units.has(u.unitId))
        .map(({ username, name, unitId, roles, certificateNo }) => ({ username, name, unitId, roles, certificateNo })),
    };
  }

  private unitsOf(me: Principal): Promise<UnitEntity[]> {
    return this.dataSource
      .getRepository(UnitEntity)
      .find({ where: { path: Like(`${me.unitPath}%`) }, order: { path: 'ASC' } });
  }
}
