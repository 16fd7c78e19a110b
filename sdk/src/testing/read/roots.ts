import { givenText, type Input, listOf, textOf } from '../input.js';
import { lowerFirst } from '../model/naming.js';
import type { Noun } from '../model/nouns.js';
import { invalidArgument } from '../refusal.js';
import { isLive } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { feedOf } from './changes.js';
import { connectionOf } from './connection.js';
import { changeCursor } from './cursor.js';
import { rowSource } from './row-source.js';
import type { Reading, Source } from './source.js';

const MOST_IDS = 100;

/** What parts of an answer about these rows are made from. */
export function readingOf(store: Store): Reading {
  const reading: Reading = { store, show: (row, date) => rowSource(reading, row, date) };
  return reading;
}

/** The root fields of queries, told on today's date unless they name their own. */
export function rootSource(reading: Reading): Source {
  const { store } = reading;
  const { nouns, today } = store;
  const singles = new Map(nouns.all().map((noun) => [lowerFirst(noun.name), noun]));
  const byId = (id: unknown, date: string, only?: Noun): Source | null => {
    const found = store.find(textOf(id));
    return found && isLive(found, date) && (!only || found.noun === only) ? reading.show(found, date) : null;
  };
  const byCode = (of: readonly Noun[], args: Input, date: string): Source | null => {
    const rows = of.map((noun) => store.byCode(noun, textOf(args.code), date));
    const found = rows.find((row) => row !== undefined);
    return found ? reading.show(found, date) : null;
  };
  return {
    typename: 'Query',
    field(name, args, path) {
      const date = givenText(args.asOf) ?? today;
      if (name === 'node') return byId(args.id, date);
      if (name === 'nodes') {
        const ids = listOf(args.ids);
        if (ids.length > MOST_IDS)
          throw invalidArgument('ids', `takes at most ${MOST_IDS} identifiers, not ${ids.length}`);
        return ids.map((id) => byId(id, date));
      }
      if (name === 'division')
        return byCode(
          nouns.all().filter(({ isDivision }) => isDivision),
          args,
          date,
        );
      if (name === 'changes') return feedOf(store, args, path);
      if (name === 'changesEnd') return changeCursor(store.changes.length);
      const noun = singles.get(name);
      if (noun) return noun.hasCode ? byCode([noun], args, date) : byId(args.id, date, noun);
      const listed = nouns.listed(name);
      if (!listed) throw new Error(`The fake has no root field ${name}.`);
      return connectionOf(reading, listed, store.rows(listed), args, { inherited: today, path });
    },
  };
}
