/** Another process holds the data folder. `holder` is its process id, when it could be read. */
export class DatabaseLockedError extends Error {
  override readonly name = 'DatabaseLockedError';
  readonly code = 'DATABASE_LOCKED';

  constructor(
    readonly folder: string,
    readonly holder: number | undefined,
  ) {
    super(
      `The data folder ${folder} is in use by ${holder ? `process ${holder}` : 'another process'}. ` +
        'Stop that process, or give this one a data folder of its own or a PostgreSQL server.',
    );
  }
}

export type EndReason = 'timeout' | 'disk-full' | 'crashed' | 'unopened' | 'closed';

const explanations: Record<EndReason, string> = {
  timeout: 'A statement ran longer than allowed, so the embedded database was ended. It reopens by itself.',
  'disk-full': 'The disk is full, so the embedded database was ended. Free space; it reopens by itself.',
  crashed: 'The embedded database stopped unexpectedly. It reopens by itself.',
  unopened: 'The embedded database could not be opened; the cause says why. Each use tries again.',
  closed: 'The embedded database is closed.',
};

/**
 * The embedded database ended while it was in use; what was not committed is undone. `retryable` says
 * whether the same call can succeed later without a change: not after `timeout`, and never once closed.
 */
export class DatabaseEndedError extends Error {
  override readonly name = 'DatabaseEndedError';
  readonly code = 'DATABASE_ENDED';
  readonly retryable: boolean;

  constructor(
    readonly reason: EndReason,
    options?: ErrorOptions,
  ) {
    super(explanations[reason], options);
    this.retryable = reason !== 'timeout' && reason !== 'closed';
  }
}

const ROLE_FAULTS = {
  passes: {
    en: 'is a superuser, or passes through row-level security',
    zh: '是超级用户，或可绕过行级安全策略',
  },
  owns: {
    en: 'owns tables, so that row-level security does not hold for it',
    zh: '是表的所有者，行级安全策略对其无效',
  },
} as const;

/** The server would be shown every row, whatever its policies say. The message is in both languages. */
export class DatabaseRoleError extends Error {
  override readonly name = 'DatabaseRoleError';
  readonly code = 'DATABASE_ROLE_REFUSED';

  constructor(
    readonly role: string,
    fault: keyof typeof ROLE_FAULTS,
  ) {
    super(
      `DATABASE_URL connects as ${role}, which ${ROLE_FAULTS[fault].en}. ` +
        'Make a role for the server alone ("create role county_graph_server login password …") and name it in DATABASE_URL; ' +
        'name the owner in MIGRATION_DATABASE_URL.\n' +
        `DATABASE_URL 使用的角色 ${role} ${ROLE_FAULTS[fault].zh}，服务器拒绝启动。` +
        '请为服务器单独创建角色并写入 DATABASE_URL，表的所有者写入 MIGRATION_DATABASE_URL。',
    );
  }
}

/** The tables are not those of this version, and the server may not change them. The message is in both languages. */
export class DatabaseOutdatedError extends Error {
  override readonly name = 'DatabaseOutdatedError';
  readonly code = 'DATABASE_OUTDATED';

  constructor(readonly lacks: string) {
    super(
      `The database is not up to date with this version (${lacks}). ` +
        'Run "county-graph migrate" with the owner in MIGRATION_DATABASE_URL, or give it to the server too.\n' +
        `数据库与此版本不一致（${lacks}）。请在 MIGRATION_DATABASE_URL 中给出表的所有者并运行 county-graph migrate。`,
    );
  }
}

/** The tables are those of a later version, which this one must not touch. The message is in both languages. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
  readonly code = 'DATABASE_NEWER';

  constructor(readonly migration: string) {
    super(
      `The database was made by a later version (${migration}). Start that version, or give this one another database.\n` +
        `数据库由更新的版本建立（${migration}）。请启动该版本，或为此版本另行指定数据库。`,
    );
  }
}
