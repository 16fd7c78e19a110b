import { GraphQLBoolean } from 'graphql';
import { dateField, type InputField, listField, newInput, rowField } from '../../write/input.js';
import { RULES } from '../rules.js';
import { ProposedAct } from '../stewardship/proposal.js';
import { proposing } from '../stewardship/proposing.js';
import { Hamlet } from './hamlet.js';
import { Village } from './village.js';
import {
  checkCode,
  checkEnds,
  checkHamlets,
  deepPovertyOf,
  hamletsOf,
  villageOf,
  villagesOf,
} from './village-checks.js';
import { type Part, succeedVillages } from './village-parts.js';

const MOST_VILLAGES = 20;
const MOST_HAMLETS = 200;
const on = dateField('Day from which it is so, not in the future (变更日期).');
const deepPoverty: InputField<boolean | null | undefined> = {
  type: () => GraphQLBoolean,
  nullable: true,
  description:
    'In deep poverty from then on; when it is not given, as the villages were that end, if all were alike (深度贫困村).',
};
const FACTS = ['code', 'name', 'kind', 'latitude', 'longitude'] as const;

const predecessorInput = newInput('VillageThatEndsInput', Village, [], {
  also: { village: rowField(() => Village, 'Village that ends (原村).') },
});

const mergeInput = newInput('MergeVillagesInput', Village, FACTS, {
  also: {
    predecessors: listField(
      () => predecessorInput(),
      'All villages that end, of one township, 2 to 20; the new one may have the code of one of them (原村).',
      MOST_VILLAGES,
    ),
    deepPoverty,
    on,
  },
});

proposing('mergeVillages', {
  act: ProposedAct.MERGE_VILLAGES,
  description: 'Lets villages become one from a day on, with all that stands in them (村撤并).',
  input: mergeInput,
  division: async (act, values) =>
    (await villagesOf(act, values.predecessors)).map(({ code }) => code)[0]?.slice(0, 9) ?? '',
  async perform(act, values, input) {
    const villages = await villagesOf(act, values.predecessors);
    if (villages.length < 2) act.violates(RULES.VILLAGE_TWICE, 'input.predecessors');
    await checkEnds(act, villages, input.on, 'input.predecessors');
    if (new Set(villages.map(({ township }) => township.id)).size > 1)
      act.violates(RULES.VILLAGES_OF_TOWNSHIPS, 'input.predecessors');
    await checkCode(act, villages, input, 'input');
    const before = await deepPovertyOf(act, villages, input.on);
    const said = input.deepPoverty ?? (before.size > 1 ? undefined : [...before][0]);
    if (said === undefined) act.violates(RULES.DEEP_POVERTY_OPEN, 'input.deepPoverty');
    if (act.violations.length > 0) return;
    const { code, name, kind, latitude, longitude } = input;
    await succeedVillages(
      act,
      villages,
      [{ code, name, kind, latitude, longitude, deepPoverty: said ?? null }],
      input.on,
    );
  },
});

const hamletInput = newInput('HamletOfPartInput', Hamlet, [], {
  also: { hamlet: rowField(() => Hamlet, 'Hamlet of the village that is split (寨、村民小组).') },
});

const partInput = newInput('VillagePartInput', Village, FACTS, {
  also: {
    hamlets: {
      ...listField(
        () => hamletInput(),
        'Hamlets that the part takes, with their households. The first part takes what no other one does, and so names none (所辖寨、村民小组).',
        MOST_HAMLETS,
      ),
      nullable: true,
    },
  },
});

const splitInput = newInput('SplitVillageInput', Village, [], {
  also: {
    village: rowField(() => Village, 'Village that ends (原村).'),
    parts: listField(() => partInput(), 'Villages that it becomes, 2 to 20 (拆分后各村).', MOST_VILLAGES),
    on,
  },
});

proposing('splitVillage', {
  act: ProposedAct.SPLIT_VILLAGE,
  description:
    'Lets a village become several from a day on: households go with their hamlets, groups with the household that leads them, everything else with the first part (村拆分).',
  input: splitInput,
  division: async (act, values) => (await villageOf(act, values.village)).code,
  async perform(act, values, input) {
    const village = await villageOf(act, values.village);
    await checkEnds(act, [village], input.on, 'input.village');
    const hamlets = hamletsOf(values.parts);
    const [main, ...others] = input.parts;
    if (!main || others.length === 0 || (hamlets[0]?.length ?? 0) > 0)
      act.violates(RULES.VILLAGE_TWICE, 'input.parts');
    await checkHamlets(act, village, hamlets.flat(), input.on);
    if (new Set(input.parts.map(({ code }) => code)).size < input.parts.length)
      act.violates(RULES.VILLAGE_TWICE, 'input.parts');
    for (const [place, part] of input.parts.entries())
      await checkCode(act, [village], part, `input.parts.${place}`);
    if (act.violations.length > 0 || !main) return;
    const [was = null] = await deepPovertyOf(act, [village], input.on);
    const partOf = ({ code, name, kind, latitude, longitude }: typeof main, place: number): Part => {
      return { code, name, kind, latitude, longitude, deepPoverty: was, hamlets: hamlets[place] ?? [] };
    };
    const parts = others.map((part, place) => partOf(part, place + 1));
    await succeedVillages(act, [village], [partOf(main, 0), ...parts], input.on);
  },
});

const renameInput = newInput('RenameVillageInput', Village, ['name'], {
  also: { village: rowField(() => Village, 'The village, under its present name (原村).'), on },
});

proposing('renameVillage', {
  act: ProposedAct.RENAME_VILLAGE,
  description: 'Gives a village another name from a day on, under its code (村更名).',
  input: renameInput,
  division: async (act, values) => (await villageOf(act, values.village)).code,
  async perform(act, values, input) {
    const village = await villageOf(act, values.village);
    await checkEnds(act, [village], input.on, 'input.village');
    if (act.violations.length > 0) return;
    const { code, kind, latitude, longitude } = village;
    const [was = null] = await deepPovertyOf(act, [village], input.on);
    const place = { latitude: latitude ?? null, longitude: longitude ?? null };
    await succeedVillages(
      act,
      [village],
      [{ code, name: input.name, kind, ...place, deepPoverty: was }],
      input.on,
    );
  },
});
