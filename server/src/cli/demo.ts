import { fillDemo, releaseDemo } from '../filled-database.js';
import type { Command } from './command.js';
import { once } from './once.js';

export const demo: Command = (config, progress) =>
  once(config, progress, async (database) => {
    const loaded = await fillDemo(database, progress);
    await releaseDemo(database, progress);
    return loaded
      ? 'The demo county is loaded · 演示县已载入'
      : 'The database already holds the demo county · 数据库中已有演示县';
  });
