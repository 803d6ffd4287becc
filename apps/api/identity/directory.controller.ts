import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { DataSource, Like } from 'typeorm';
import type { Principal } from '#identity';
import { UnitEntity, UserEntity } from '#store';
import { Me } from './auth.guard';

/** Units and people, within the asker's own subtree. */
@ApiTags('机构与人员')
@ApiBearerAuth()
@Controller()
export class DirectoryController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('units')
  async units(@Me() me: Principal) {
    return { items: await this.unitsOf(me) };
  }

  @Get('users')
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
