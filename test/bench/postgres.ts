import { type Postgres, startPostgres } from '../support/postgres.ts';

/**
 * The same for all contenders, and nothing that a careful operator of a machine with 4 GB of memory or more would not
 * set. Not waiting for the disk matters to the loading and to the workload that writes, for all alike.
 */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '3GB',
  work_mem: '16MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  random_page_cost: 1.1,
  jit: 'off',
} as const;

/** glibc hands memory back after every statement and asks for it again at the next one, unless it is told to keep some. */
const ENVIRONMENT = { MALLOC_TOP_PAD_: '16777216', MALLOC_TRIM_THRESHOLD_: '67108864' };

/** Starts PostgreSQL 18 on the files of `folder`, which are made when there are none and stay. */
export function startBenchPostgres(folder: string): Promise<Postgres> {
  return startPostgres({ folder, settings: SETTINGS, environment: ENVIRONMENT });
}
