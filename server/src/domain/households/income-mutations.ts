import { nouns } from '../../model/registry.js';
import { changeInput, newInput, valueRule } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { rowRule } from '../../write/row-rules.js';
import { INPUT_RULES } from '../../write/rule.js';
import { divisionThrough } from '../lifecycle.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';
import { HouseholdIncome } from './household-income.js';

/** Income is shared by somebody. */
const PERSONS = [
  valueRule(INPUT_RULES.NUMBER_OUT_OF_RANGE, (value) => typeof value === 'number' && value >= 1),
];
const rules = { persons: PERSONS };

const AMOUNTS = ['wages', 'production', 'property', 'transfers', 'productionCosts', 'persons'] as const;

const recordIncomeInput = newInput(
  'RecordHouseholdIncomeInput',
  HouseholdIncome,
  ['household', 'year', ...AMOUNTS],
  { rules },
);

making('recordHouseholdIncome', HouseholdIncome, {
  description: 'Enters the income of a household in a year that is over (登记年度收入).',
  input: recordIncomeInput,
  async perform(act, { year }) {
    if (year >= Number(act.date.slice(0, 4))) act.violates(RULES.INCOME_YEAR, 'input.year');
    await checkLinks(act, HouseholdIncome, act.date);
    return act.make(HouseholdIncome, await divisionThrough(act, HouseholdIncome, ['household']), act.values);
  },
});

const correctIncomeInput = changeInput('CorrectHouseholdIncomeInput', HouseholdIncome, AMOUNTS, { rules });

changing('correctHouseholdIncome', HouseholdIncome, {
  description: 'Corrects the income of a year; net income is worked out from its parts (更正年度收入).',
  input: correctIncomeInput,
  async perform(act, income) {
    act.assign(income);
    return income;
  },
});

/** A household has one income a year. */
rowRule(HouseholdIncome, ['household', 'year'], async (act, changes) => {
  const households = [...new Set(changes.flatMap(({ household }) => household ?? []))];
  await act.lock(nouns.of(Household), households);
  const twice = await act.ask(
    'select from household_income where household_id = any ($1::int[]) group by household_id, year having count(*) > 1',
    [households],
  );
  if (twice.length > 0) act.violates(RULES.INCOME_YEAR, 'input.year');
});
