import { backupFileOf, shownSteps, sizeOf } from './backup-file.js';
import type { Command } from './command.js';

export const backup: Command = async (config, progress, args) => {
  const file = backupFileOf(config, args);
  const { backUp } = await import('../database/embedded/backup/back-up.js');
  const manifest = await backUp(config.dataDir, file, shownSteps(progress, file));
  progress.done();
  console.log(
    `Backed up ${config.dataDir} (${sizeOf(manifest)}, ${manifest.migrations.at(-1)}) to ${file}. The key in ENCRYPTION_KEY is not in it.\n` +
      `已将 ${config.dataDir} 备份到 ${file}。备份不含 ENCRYPTION_KEY 中的密钥，请另行保管。`,
  );
};
