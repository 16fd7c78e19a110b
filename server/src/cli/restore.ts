import { backupFileOf, shownSteps, sizeOf } from './backup-file.js';
import type { Command } from './command.js';

export const restore: Command = async (config, progress, args) => {
  const file = backupFileOf(config, args);
  const { restore: restoreFolder } = await import('../database/embedded/backup/restore.js');
  const manifest = await restoreFolder(file, config.dataDir, shownSteps(progress, file));
  progress.done();
  console.log(
    `Restored ${config.dataDir} (${sizeOf(manifest)}, ${manifest.migrations.at(-1)}) as it was at ${manifest.at}. It opens with the key that it had then.\n` +
      `已恢复 ${config.dataDir}，内容截至 ${manifest.at}。须使用备份时的密钥打开。`,
  );
};
