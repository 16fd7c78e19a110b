import { linkColumnName } from '../model/naming.js';
import { type NounClass, nouns } from '../model/registry.js';
import { rowRule } from '../write/row-rules.js';
import type { Dated } from './dated.js';
import { RULES } from './rules.js';

/** Declares that rows of the same links do not hold at the same time. Two that make them at once take turns. */
export function onceAtATime<Row extends Dated>(
  cls: new () => Row,
  links: readonly (keyof Row & string)[],
): void {
  rowRule(cls, [...links, 'validFrom', 'validTo'], async (act, changes) => {
    const { table } = nouns.of(cls as NounClass);
    const keys = changes.map(({ row }) => row);
    const own = links.map((link) => `coalesce(${linkColumnName(link)}, 0)`).join(` || '.' || `);
    await act.ask(
      `select pg_advisory_xact_lock(hashtextextended($2 || '.' || ${own}, 0)) from "${table}" where id = any ($1::int[]) order by id`,
      [keys, table],
    );
    const same = links.map((link) => {
      const column = linkColumnName(link);
      return `b.${column} is not distinct from a.${column}`;
    });
    const twice = await act.ask(
      `select from "${table}" a join "${table}" b on b.id <> a.id and ${same.join(' and ')} where a.id = any ($1::int[])
        and (a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to)`,
      [keys],
    );
    if (twice.length > 0) act.violates(RULES.LINKED_TWICE, `input.${links[0]}`);
  });
}
