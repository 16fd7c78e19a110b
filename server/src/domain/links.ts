import { linkColumnName } from '../model/naming.js';
import { type NounClass, nouns } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import type { Act } from '../write/act.js';
import { RULES } from './rules.js';

/**
 * What the input links to is locked, and holds on the day from which the new row does: of a link and an end at the same time one
 * comes first, and the other sees it.
 *
 * @returns the day on which the first of them ends, when one does: the new row lasts no longer
 */
export async function checkLinks(act: Act, cls: NounClass, on: string): Promise<string | undefined> {
  let end: string | undefined;
  for (const { name, target } of nouns.of(cls).links.values()) {
    const key = act.values[name];
    const noun = target();
    if (typeof key !== 'number' || !noun.dated) continue;
    await act.lock(noun, [key]);
    const [found] = await act.ask<{ live: boolean; end: string | null }>(
      `select coalesce(life[1] <= $3::date and (life[2] is null or life[2] > $3::date), false) as live, life[2]::text as end
         from (select access.life_of($1::regclass, $2)) l(life)`,
      [`public."${noun.table}"`, key, on],
    );
    if (!found?.live) act.violates(RULES.LINK_NOT_LIVE, `input.${name}`);
    if (found?.end && (end === undefined || found.end < end)) end = found.end;
  }
  return end;
}

/** Nothing that holds after a day is linked to a row that ends on it. */
export async function checkUnlinked(act: Act, row: StoredRow, on: string, argument: string): Promise<void> {
  const noun = nouns.of(row.constructor as NounClass);
  for (const other of nouns.visible()) {
    for (const link of other.links.values()) {
      if (!other.dated || link.target() !== noun) continue;
      const [found] = await act.ask<{ linked: boolean }>(
        'select access.has_live_links($1::regclass, $2, $3, $4::date) as linked',
        [`public."${other.table}"`, linkColumnName(link.name), row.id, on],
      );
      if (found?.linked) return act.violates(RULES.STILL_LINKED, argument);
    }
  }
}
