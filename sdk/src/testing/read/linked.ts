import { ANY_DATE } from '../model/exceptions.js';
import { isLive, type Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';

/** The row that a link leads to on a date. */
export function linkedOn(store: Store, row: Row, link: string, date: string): Row | undefined {
  const found = store.linked(row, link);
  if (!found) return undefined;
  return ANY_DATE.includes(`${row.noun.name}.${link}`) || isLive(found, date) ? found : undefined;
}
