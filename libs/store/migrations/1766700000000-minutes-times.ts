import type { MigrationInterface, QueryRunner } from 'typeorm';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** As far as a stored case tells of its 笔录. */
interface Told {
  minutes?: { no: number; from: string; to: string; officers: { username: string }[]; correctedBy?: number }[];
}

/** When which officer was there, across the cases: read from those that have 笔录 already. */
export class MinutesTimes1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE minutes_time (
         ${name('case_no', 40)},
         no int NOT NULL,
         ${name('hold', 36)},
         ${name('username', 64)},
         from_at datetime(3) NOT NULL,
         to_at datetime(3) NOT NULL,
         held_until datetime(3) NULL,
         ${name('owner', 110, 'NULL')},
         ${name('message_key', 100, 'NULL')},
         INDEX ix_minutes_time_officer (username, from_at),
         PRIMARY KEY (case_no, no, hold, username)
       )`,
    );
    const cases = (await runner.query(`SELECT case_no, state FROM case_file WHERE state LIKE '%"minutes":%'`)) as {
      case_no: string;
      state: string;
    }[];
    for (const { case_no, state } of cases)
      for (const { no, from, to, officers, correctedBy } of (JSON.parse(state) as Told).minutes ?? []) {
        if (correctedBy !== undefined) continue;
        for (const { username } of officers)
          await runner.query(
            `INSERT INTO minutes_time (case_no, no, hold, username, from_at, to_at) VALUES (?, ?, '', ?, ?, ?)`,
            [case_no, no, username, new Date(from), new Date(to)],
          );
      }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE minutes_time');
  }
}
