import { type Connection, createConnection } from 'mysql2/promise';
import { ratio, type Target } from './target';

type Amounts = Record<string, number>;

/** What one side spends: CPU time by process, `bench` among them, and statements the database was sent. */
export class Spent {
  private before: { cpu: Amounts; sql: Amounts } = { cpu: {}, sql: {} };
  private readonly cpu: Amounts = {};
  private readonly sql: Amounts = {};

  private constructor(
    private readonly target: Target,
    private readonly db: Connection,
  ) {}

  static async of(target: Target): Promise<Spent> {
    return new Spent(target, await createConnection(target.env['DATABASE_URL']!));
  }

  async begin(): Promise<void> {
    this.before = await this.look();
  }

  async end(): Promise<void> {
    const { cpu, sql } = await this.look();
    add(this.cpu, cpu, this.before.cpu);
    add(this.sql, sql, this.before.sql);
  }

  /** For each of so many cases. */
  async per(cases: number): Promise<{ cpuMsPerCase: Amounts; sqlPerCase: Amounts }> {
    await this.db.end();
    const each = (amounts: Amounts) =>
      Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, ratio(amount, cases)]));
    return { cpuMsPerCase: each(this.cpu), sqlPerCase: each(this.sql) };
  }

  private async look(): Promise<{ cpu: Amounts; sql: Amounts }> {
    const [rows] = await this.db.query(
      `SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', 'Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_set_option', 'Com_commit')`,
    );
    const sql = (rows as { Variable_name: string; Value: string }[]).map((r) => [r.Variable_name, Number(r.Value)]);
    const { user, system } = process.cpuUsage();
    return { cpu: { ...this.target.cpuMs(), bench: (user + system) / 1000 }, sql: Object.fromEntries(sql) as Amounts };
  }
}

function add(to: Amounts, now: Amounts, before: Amounts): void {
  for (const [name, amount] of Object.entries(now)) to[name] = (to[name] ?? 0) + amount - (before[name] ?? 0);
}
