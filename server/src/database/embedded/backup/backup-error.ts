/** What can be wrong with a backup or a restore, with what to do about it. `%` is the file or folder that it is about. */
const FAULTS = {
  BACKUP_OF_SERVER: {
    en: 'DATABASE_URL names a PostgreSQL server, whose database its own tools back up: pg_dump --format=custom, and pg_restore.',
    zh: 'DATABASE_URL 指向 PostgreSQL 服务器，请使用其自带工具备份与恢复：pg_dump --format=custom 和 pg_restore。',
  },
  BACKUP_OF_NOTHING: {
    en: 'The folder % holds no database. Name the one to back up in DATA_DIR.',
    zh: '文件夹 % 中没有数据库。请用 DATA_DIR 指明要备份的数据库。',
  },
  BACKUP_EXISTS: {
    en: 'The file % is there already, and no backup is overwritten. Give the new one another name.',
    zh: '文件 % 已存在，备份不会覆盖已有文件。请另取名称。',
  },
  BACKUP_FAILED: {
    en: 'The backup % could not be written, and nothing of it is left. Look whether the folder is there, may be written to and has room.',
    zh: '备份 % 写入失败，未留下任何文件。请检查目标文件夹是否存在、可写且空间充足。',
  },
  BACKUP_UNREADABLE: {
    en: 'The file % cannot be read. Name a file that "county-graph backup" made.',
    zh: '文件 % 无法读取。请给出由 county-graph backup 生成的文件。',
  },
  BACKUP_DAMAGED: {
    en: 'The file % is no backup, or is damaged; nothing was restored. Take another copy of it, or an earlier backup.',
    zh: '文件 % 不是备份或已损坏，未作恢复。请换用其他副本或更早的备份。',
  },
  BACKUP_NEWER: {
    en: 'The backup % is of a later version; nothing was restored. Restore it with that version.',
    zh: '备份 % 来自更新的版本，未作恢复。请使用该版本恢复。',
  },
  RESTORE_NOT_EMPTY: {
    en: 'The folder % is not empty, and nothing is overwritten. Name an empty or a new folder in DATA_DIR.',
    zh: '文件夹 % 不为空，恢复不会覆盖已有内容。请用 DATA_DIR 指定空的或新的文件夹。',
  },
  RESTORE_FAILED: {
    en: 'The folder % could not be written, and nothing of the backup is left in it. Look whether it may be written to and has room.',
    zh: '文件夹 % 写入失败，未留下备份内容。请检查其是否可写且空间充足。',
  },
} as const;

export type BackupFault = keyof typeof FAULTS;

/** A backup or a restore that is refused or has failed; nothing half done is left. The message is in both languages. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  /**
   * @param place file or folder that it is about
   * @param detail what exactly is wrong, in English
   */
  constructor(
    readonly code: BackupFault,
    place = '',
    { detail, ...options }: ErrorOptions & { readonly detail?: string } = {},
  ) {
    const { en, zh } = FAULTS[code];
    // Not as a text to replace by, in which "$&" would be a pattern.
    const [english, chinese] = [en, zh].map((words) => words.replace('%', () => place));
    super(`${code}: ${english}${detail ? ` (${detail})` : ''}\n${chinese}`, options);
  }
}
