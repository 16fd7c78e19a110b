import { enumLabels, type Labels } from '../labels/labels.ts';
import type { AtRisk } from './households.ts';
import { RISKS } from './risks.ts';

type Cell = string | number | null;

const labels = enumLabels();
const STATUSES = labels.get('HouseholdStatus');
const CAUSES = labels.get('PovertyCause');

/** What the lists in a household hold, those beyond their first page too. */
interface Whole {
  readonly members: ReadonlyArray<AtRisk['members']['nodes'][number]>;
  readonly cadres: ReadonlyArray<AtRisk['pairings']['nodes'][number]['cadre']>;
}

/** Heading of each column, in both languages and with its unit, and what stands in it. */
const COLUMNS: Readonly<Record<string, (household: AtRisk, whole: Whole) => Cell>> = {
  '户编号 Household number': ({ code }) => code,
  '村 Village': ({ village }) => village?.name ?? null,
  '寨/村民小组 Hamlet': ({ hamlet }) => hamlet?.name ?? null,
  '户主 Head of household': ({ name }) => name,
  '联系电话 Telephone': ({ phone }) => phone,
  '户类型 Status': ({ status }) => both(STATUSES, status),
  '风险原因 Reasons for the risk': (household) => {
    const reasons = RISKS.filter((risk) => risk.holds(household)).map(({ label }) => label);
    return `${reasons.map(({ zh }) => zh).join('；')} ${reasons.map(({ en }) => en).join('; ')}`;
  },
  '主要致贫原因 Main cause of poverty': ({ mainCause }) => both(CAUSES, mainCause),
  '人口（人） Members (persons)': (_household, { members }) => members.length,
  '劳动力（人） Able to work (persons)': (_household, { members }) =>
    members.filter(({ labourAbility }) => labourAbility === 'ORDINARY' || labourAbility === 'SKILLED').length,
  '患病或残疾（人） Ill or disabled (persons)': (_household, { members }) =>
    members.filter(({ health }) => health !== null && health !== 'HEALTHY').length,
  '收入年份 Year of income': ({ incomes }) => incomes.nodes[0]?.year ?? null,
  '人均纯收入（元） Net income a person (yuan)': ({ incomes }) => yuan(incomes.nodes[0]?.netPerPerson),
  '帮扶干部 Helper': (_household, { cadres }) => joined(cadres.map((cadre) => cadre?.name)),
  '帮扶干部电话 Helper’s telephone': (_household, { cadres }) => joined(cadres.map((cadre) => cadre?.phone)),
};

export const HEADINGS = Object.keys(COLUMNS);

/** The cells of a household. */
export async function cellsOf(household: AtRisk): Promise<Cell[]> {
  const whole: Whole = {
    members: await all(household.members),
    cadres: (await all(household.pairings)).map(({ cadre }) => cadre),
  };
  return Object.values(COLUMNS).map((cell) => cell(household, whole));
}

/** The rows of a nested list: its first page, and those after it. */
async function all<Row>(page: {
  readonly nodes: readonly Row[];
  rest(): AsyncIterable<Row>;
}): Promise<Row[]> {
  const rows = [...page.nodes];
  for await (const row of page.rest()) rows.push(row);
  return rows;
}

/** A member that a later server has added has no label yet: its own name then. */
function both(named: Labels | undefined, member: string | null): string | null {
  const label = named?.get(member ?? '');
  return label ? `${label.zh} ${label.en}` : member;
}

function joined(texts: ReadonlyArray<string | null | undefined>): string {
  return texts.filter(Boolean).join('；');
}

/** Fen as yuan; a year without income has none. */
function yuan(fen: number | null | undefined): number | null {
  return fen === null || fen === undefined ? null : fen / 100;
}
