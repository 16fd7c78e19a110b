import type { Act } from '../../write/act.js';
import { checkEnd, isLive } from '../days.js';
import { RULES } from '../rules.js';
import { Hamlet } from './hamlet.js';
import { Township } from './township.js';
import { Village, VillageKind } from './village.js';

/** A village that ends, locked. */
export async function villageOf(act: Act, key: unknown): Promise<Village> {
  return act.load(Village, Number(key));
}

/** Villages of a list of inputs, each once, locked by rising keys. */
export async function villagesOf(act: Act, given: unknown): Promise<Village[]> {
  const items: { village?: number }[] = Array.isArray(given) ? given : [];
  const keys = [...new Set(items.flatMap(({ village }) => village ?? []))].sort((a, b) => a - b);
  const villages: Village[] = [];
  for (const key of keys) villages.push(await villageOf(act, key));
  return villages;
}

/** Keys of the hamlets of each part. */
export const hamletsOf = (parts: unknown): number[][] =>
  (Array.isArray(parts) ? parts : []).map(({ hamlets }: { hamlets?: { hamlet: number }[] | null }) =>
    (hamlets ?? []).map(({ hamlet }) => hamlet),
  );

/** Villages end once, on a day on which they are live. */
export async function checkEnds(
  act: Act,
  villages: readonly Village[],
  day: string,
  argument: string,
): Promise<void> {
  for (const village of villages) {
    checkEnd(act, village, day, 'input.on');
    if (!isLive(village, day)) act.violates(RULES.LINK_NOT_LIVE, argument);
  }
}

/** Rule 3: the code begins with that of the township, and its last digits are usual for the kind. */
export async function checkCode(
  act: Act,
  [village]: readonly Village[],
  { code, kind }: { readonly code: string; readonly kind: VillageKind },
  path: string,
): Promise<void> {
  if (!village) return;
  const township = await act.em.findOneOrFail(Township, { id: village.township.id });
  if (!code.startsWith(township.code)) act.violates(RULES.CODE_OF_PARENT, `${path}.code`);
  const suffix = Number(code.slice(-3));
  const [least, most] = kind === VillageKind.VILLAGE_COMMITTEE ? [200, 399] : [1, 199];
  if (suffix < least || suffix > most) act.warns(RULES.CODE_SUFFIX, `${path}.code`);
}

/** Hamlets are live ones of the village, each once. */
export async function checkHamlets(
  act: Act,
  village: Village,
  hamlets: readonly number[],
  day: string,
): Promise<void> {
  if (new Set(hamlets).size < hamlets.length) act.violates(RULES.VILLAGE_TWICE, 'input.parts');
  const rows = await act.em.find(Hamlet, { id: { $in: [...hamlets] } });
  if (rows.some((hamlet) => hamlet.village.id !== village.id || !isLive(hamlet, day)))
    act.violates(RULES.HAMLETS_ELSEWHERE, 'input.parts');
}

/** What the villages are said to be on a day; null when nothing is said of one. */
export async function deepPovertyOf(
  act: Act,
  villages: readonly Village[],
  day: string,
): Promise<Set<boolean | null>> {
  const values = new Set<boolean | null>();
  for (const village of villages) {
    const period = await act.dated(village, 'deepPoverty', day);
    values.add(typeof period?.value === 'boolean' ? period.value : null);
  }
  return values;
}
