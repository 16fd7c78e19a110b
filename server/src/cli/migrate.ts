import type { Command } from './command.js';
import { once } from './once.js';

export const migrate: Command = (config, progress) =>
  once(config, progress, async () => 'The tables are up to date · 表结构已是最新');
