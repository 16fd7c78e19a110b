export type KeyFault = 'required' | 'wrong' | 'lost' | 'unnoted';

const FAULTS: Readonly<Record<KeyFault, { code: string; text: string; textZh: string }>> = {
  required: {
    code: 'ENCRYPTION_KEY_REQUIRED',
    text:
      'The database is not the demo’s, and its identity numbers are encrypted: set ENCRYPTION_KEY to the key of this database, ' +
      'or to a new one (node -p "crypto.randomBytes(64).toString(\'base64\')") when it has none yet.',
    textZh:
      '数据库不是演示库，其公民身份号码须加密存储：请将 ENCRYPTION_KEY 设为本库的密钥；尚无密钥时，' +
      '请用 node -p "crypto.randomBytes(64).toString(\'base64\')" 生成。',
  },
  wrong: {
    code: 'ENCRYPTION_KEY_WRONG',
    text:
      'ENCRYPTION_KEY is not the key that this database is encrypted with. Set that key; to change it, set ' +
      'ENCRYPTION_KEY to the new one and ENCRYPTION_KEY_PREVIOUS to the one before.',
    textZh:
      'ENCRYPTION_KEY 不是本库加密所用的密钥。请改用原密钥；如需更换密钥，请将 ENCRYPTION_KEY 设为新密钥，' +
      '并将 ENCRYPTION_KEY_PREVIOUS 设为原密钥。',
  },
  unnoted: {
    code: 'ENCRYPTION_KEY_REQUIRED',
    text:
      'The database does not know its encryption key yet, and the server may not note it: run "county-graph migrate" with ' +
      'ENCRYPTION_KEY and MIGRATION_DATABASE_URL.',
    textZh:
      '数据库尚未登记加密密钥，而服务器无权登记：请在设置 ENCRYPTION_KEY 和 MIGRATION_DATABASE_URL 后运行 county-graph migrate。',
  },
  lost: {
    code: 'ENCRYPTION_KEY_REQUIRED',
    text: 'The demo’s own encryption key is gone from the table "setting". Load the demo into an empty database.',
    textZh: '演示库自带的加密密钥已不在 setting 表中。请将演示县重新载入一个空数据库。',
  },
};

/** The encrypted columns cannot be read or written with the key at hand. The message is in both languages. */
export class EncryptionKeyError extends Error {
  override readonly name = 'EncryptionKeyError';
  readonly code: string;

  constructor(fault: KeyFault) {
    const { code, text, textZh } = FAULTS[fault];
    super(`${code}: ${text}\n${code}：${textZh}`);
    this.code = code;
  }
}
