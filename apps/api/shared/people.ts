import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { UserEntity } from '#store';

/** Accounts by their user names, as lists tell them. */
@Injectable()
export class People {
  constructor(private readonly dataSource: DataSource) {}

  async of(usernames: readonly string[]): Promise<Map<string, Pick<UserEntity, 'name' | 'unitId'>>> {
    const distinct = [...new Set(usernames)];
    if (distinct.length === 0) return new Map();
    const users = await this.dataSource.getRepository(UserEntity).find({
      where: { username: In(distinct) },
      select: { username: true, name: true, unitId: true },
    });
    return new Map(users.map((u) => [u.username, u]));
  }
}
