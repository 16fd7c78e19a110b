import type { ClientBase } from 'pg';
import type { Caller } from '../caller.ts';
import type { Variables } from '../contenders/question.ts';
import type { WorkloadName } from '../names.ts';

export interface Workload {
  readonly name: WorkloadName;
  /** What is asked, for the report. */
  readonly title: string;
  /**
   * Real codes and names within the caller's scope, the same ones in each run over the same data: neither chance nor the
   * clock picks them. None when no such question lies within it.
   */
  sample(client: ClientBase, caller: Caller): Promise<Variables[]>;
}

export async function rowsOf(client: ClientBase, sql: string, values: unknown[] = []): Promise<Variables[]> {
  const { rows } = await client.query<Record<string, string | number>>(sql, values);
  return rows;
}
