import { givenText } from '../input.js';
import { cellOn } from '../rows/cell.js';
import type { Row } from '../rows/row.js';
import { historyOf } from './changes.js';
import { connectionOf } from './connection.js';
import { linkedOn } from './linked.js';
import type { Reading, Source } from './source.js';
import { statisticsOf } from './statistics.js';

/** A row as seen on a date: its columns, links, lists and numbers. */
export function rowSource(reading: Reading, row: Row, date: string): Source {
  const { store } = reading;
  const { noun } = row;
  return {
    typename: noun.name,
    field(name, args, path) {
      if (name === 'id') return row.id;
      if (name === 'version') return row.version;
      if (noun.columns.has(name)) return cellOn(store, row, name, date);
      const then = givenText(args.asOf) ?? date;
      if (noun.links.has(name)) {
        const target = linkedOn(store, row, name, then);
        return target ? reading.show(target, then) : null;
      }
      const list = noun.lists.get(name);
      if (list) {
        const of = store.nouns.named(list.of);
        const rows = list.link ? store.linking(of, list.link, row) : store.within(of, row);
        return connectionOf(reading, of, rows, args, { inherited: date, path });
      }
      if (noun.numbers.has(name)) return statisticsOf(reading, row, name, then);
      if (name === 'history') return historyOf(store, row, args, path);
      throw new Error(`The fake has no ${noun.name}.${name}.`);
    },
  };
}
