import { parseArgs } from 'node:util';
import { isCalendarDate } from '../model/calendar-date.js';
import { type Command, UsageError } from './command.js';

export const publish: Command = async (config, progress, args) => {
  const on = dayOf(args);
  const [{ once }, { publishOn }] = await Promise.all([import('./once.js'), import('../filled-database.js')]);
  await once(config, progress, async (database) => {
    const { divisions, cells, primary, complements } = await publishOn(database, on, progress);
    return (
      `Released ${cells} numbers of ${divisions} divisions of ${on}; withheld ${primary} small counts and ` +
      `${complements} complements · 已发布 ${divisions} 个区划的 ${cells} 个数字，隐去小数 ${primary} 个、补充隐去 ${complements} 个`
    );
  });
};

/** The day of `--on`. */
function dayOf(args: readonly string[]): string {
  try {
    const { on } = parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values;
    if (on !== undefined && isCalendarDate(on)) return on;
  } catch {
    // Told like every other argument that cannot be taken.
  }
  throw new UsageError();
}
