import { type NounClass, nouns } from '../model/registry.js';
import { TakenKeyError } from '../write/database-fault.js';
import { rowRule } from '../write/row-rules.js';
import type { Dated } from './dated.js';
import { Village } from './divisions/village.js';
import { Household } from './households/household.js';
import { MutualGroup } from './mutual-aid/mutual-group.js';

/** Rule 3, and the same of numbers: of rows that hold at the same time no two have one code. */
function codeOnceAtATime<Row extends Dated & { code: string }>(cls: new () => Row): void {
  const properties: readonly (keyof Row & string)[] = ['code', 'validFrom', 'validTo'];
  rowRule(cls, properties, async (act, changes) => {
    const [found] = await act.ask<{ taken: boolean }>(
      'select access.has_taken_code($1::regclass, $2::int[]) as taken',
      [`public."${nouns.of(cls as NounClass).table}"`, changes.map(({ row }) => row)],
    );
    if (found?.taken) throw new TakenKeyError();
  });
}

codeOnceAtATime(Household);
codeOnceAtATime(MutualGroup);
codeOnceAtATime(Village);
