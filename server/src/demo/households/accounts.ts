import { type Day, iso, REFERENCE_DAY } from '../calendar.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { type Home, isPoor } from './home.js';

const BANKS = ['农村信用合作联社（演示）', '农业银行（演示）', '邮政储蓄银行（演示）'] as const;

/** Share of the households that changed their account once. */
const CHANGED = 0.03;

/** Stores an account for every poor household, for as long as it lasts. */
export function storeAccounts(sink: RowSink, code: string, homes: readonly Home[]): void {
  const random = new Random('accounts', code);
  let last = 0;
  const store = (household: number, from: Day, to: Day): void => {
    last += 1;
    sink.add('BankAccount', {
      bank: random.pick(BANKS),
      number: accountNumber(code, last),
      household,
      divisionCode: code,
      validFrom: iso(from),
      validTo: iso(to),
    });
  };
  for (const { id, kind, from, to } of homes) {
    if (!isPoor(kind)) continue;
    const turn = random.between(from + 1, Math.min(to, REFERENCE_DAY) - 1);
    const changed = random.chance(CHANGED) && turn > from && turn < to;
    if (changed) store(id, from, turn);
    store(id, changed ? turn : from, to);
  }
}

/** No bank issues numbers that begin with six zeros. */
const accountNumber = (village: string, place: number): string =>
  `000000${village.slice(6)}${String(place).padStart(7, '0')}`;
