import { nouns } from '../../model/registry.js';
import { divisionOf } from '../../write/act.js';
import { changeInput, dateField, newInput, rowField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { rowRule } from '../../write/row-rules.js';
import { Cadre } from '../command/cadre.js';
import { checkDay, checkEnd, earliest, isLive } from '../days.js';
import { Household } from '../households/household.js';
import { divisionThrough } from '../lifecycle.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { Pairing } from './pairing.js';

const pairInput = newInput('PairInput', Pairing, ['household', 'cadre', 'mode', 'validFrom']);

making('pair', Pairing, {
  description: 'Gives a household a cadre who helps it (结对帮扶).',
  input: pairInput,
  async perform(act, { validFrom }) {
    checkDay(act, validFrom, 'input.validFrom');
    const end = await checkLinks(act, Pairing, validFrom);
    const division = await divisionThrough(act, Pairing, ['household']);
    return act.make(Pairing, division, { ...act.values, validTo: end });
  },
});

const correctPairingInput = changeInput('CorrectPairingInput', Pairing, ['mode']);

changing('correctPairing', Pairing, {
  description: 'Says how the helper comes to the village (更正帮扶方式).',
  input: correctPairingInput,
  async perform(act, pairing) {
    act.assign(pairing);
    return pairing;
  },
});

const unpairInput = changeInput('UnpairInput', Pairing, [], {
  also: {
    on: dateField('First day on which the cadre no longer helps, not in the future (终止日期).'),
    successor: {
      ...rowField(
        () => Cadre,
        'Cadre who helps from then on; required while the household is registered poor (接替干部).',
      ),
      nullable: true,
    },
  },
});

changing('unpair', Pairing, {
  description: 'Ends a pairing, and names who helps the household from that day on (解除结对、更换帮扶干部).',
  input: unpairInput,
  async perform(act, pairing, { on }) {
    checkEnd(act, pairing, on, 'input.on');
    if (act.violations.length > 0) return pairing;
    act.assign(pairing, { validTo: on });
    const { successor } = act.values;
    if (typeof successor !== 'number') return pairing;
    if (successor === pairing.cadre.id) act.violates(RULES.PAIRED_TWICE, 'input.successor');
    const household = await act.load(Household, pairing.household.id);
    const live = await act.load(Cadre, successor);
    if (!isLive(live, on)) act.violates(RULES.LINK_NOT_LIVE, 'input.successor');
    act.make(Pairing, divisionOf(pairing), {
      mode: pairing.mode,
      cadre: successor,
      household: pairing.household,
      validFrom: on,
      validTo: earliest(household.validTo, live.validTo),
    });
    return pairing;
  },
});

const MANY = 6;
const TOO_MANY = 10;

/** Rule 7: a household that is registered poor keeps a helper; a cadre helps ten households at most, and rather six. */
rowRule(Pairing, ['cadre', 'household', 'validFrom', 'validTo'], async (act, changes) => {
  const households = [...new Set(changes.flatMap(({ household }) => household ?? []))];
  await act.lock(nouns.of(Household), households);
  const keys = changes.map(({ row }) => row);
  const cadres = await act.ask<{ id: number }>(
    'select distinct cadre_id as id from pairing where id = any ($1::int[])',
    [keys],
  );
  const helpers = cadres.map(({ id }) => id);
  await act.lock(nouns.of(Cadre), helpers);
  const live = 'p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)';
  const alone = await act.ask(
    `select from household_status_period s where s.owner_id = any ($1::int[]) and s.value = 'REGISTERED_POOR'
       and s.valid_from <= $2::date and (s.valid_to is null or s.valid_to > $2::date)
       and not exists (select from pairing p where p.household_id = s.owner_id and ${live})`,
    [households, act.date],
  );
  if (alone.length > 0) act.violates(RULES.PAIRING_REQUIRED, 'input.successor');
  const [found] = await act.ask<{ load: number | null }>(
    'select access.most_helped($1::int[], $2::date) as load',
    [helpers, act.date],
  );
  const load = found?.load ?? 0;
  if (load > TOO_MANY) act.violates(RULES.PAIRINGS_TOO_MANY, 'input.cadre');
  else if (load > MANY) act.warns(RULES.PAIRINGS_MANY, 'input.cadre');
  const twice = await act.ask(
    `select from pairing a join pairing b on b.cadre_id = a.cadre_id and b.household_id = a.household_id and b.id <> a.id
      where a.id = any ($1::int[])
        and (a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to)`,
    [keys],
  );
  if (twice.length > 0) act.violates(RULES.PAIRED_TWICE, 'input.cadre');
});
