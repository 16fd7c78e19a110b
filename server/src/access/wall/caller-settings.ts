import type { SessionSettings } from '../../database/session-settings.js';
import { type Area, OPEN_AREAS } from '../../model/registry.js';
import type { Principal } from '../principal.js';
import type { Reach } from '../reach.js';
import { type HeldGrant, Rights } from '../rights.js';
import { CLOSED_AREAS, COUNTS, PRINCIPAL, settingName, type WallArea, WRITES } from './settings.js';

/** A reach as the wall's functions read it, under its area. */
interface HeldReach {
  readonly reach: Reach;
  readonly low: unknown;
  readonly high: unknown;
  readonly cadre: unknown;
  readonly department: unknown;
  readonly team: unknown;
}

const known = new WeakMap<Principal, { readonly date: string; readonly settings: SessionSettings }>();

/**
 * What a connection is told of its caller for the second wall. The rules come from the same table as the first wall's. What
 * is made of them is the database's own here and the compiler's there, but that both ask `access.named_divisions` which
 * divisions links and coverage name.
 *
 * @param date on which pairings, links and coverage must hold, `YYYY-MM-DD`
 */
export function callerSettings(principal: Principal, date: string): SessionSettings {
  const before = known.get(principal);
  if (before?.date === date) return before.settings;
  const rights = Rights.of(principal, undefined);
  const values = new Map([
    [settingName('date'), date],
    [settingName(PRINCIPAL), principal.id],
    ...readingSettings(rights),
    ...writingSettings(rights),
  ]);
  const settings = { id: JSON.stringify([...values]), values };
  known.set(principal, { date, settings });
  return settings;
}

function readingSettings(rights: Rights): [string, string][] {
  const values: [string, string][] = [];
  const others: Partial<Record<WallArea, readonly HeldReach[]>> = {};
  for (const area of [...CLOSED_AREAS, COUNTS] as const) {
    const held = area === COUNTS ? counting(rights) : rights.reaching(area);
    const divisions = held.filter(({ reach }) => reach === 'division');
    const [first] = divisions;
    const whole = divisions.some(({ grant }) => grant.isCountyWide);
    values.push(...rangeSettings(rights, first, [area]), [settingName(area, 'whole'), whole ? 'on' : '']);
    const rest = held.filter((one) => one !== first);
    if (rest.length > 0) others[area] = rest.map((one) => reachOf(rights, one));
  }
  values.push([settingName('reaches'), Object.keys(others).length > 0 ? JSON.stringify(others) : '']);
  return values;
}

/** What the caller may change. */
function writingSettings(rights: Rights): [string, string][] {
  const values: [string, string][] = [];
  const all: Partial<Record<Area, readonly HeldReach[]>> = {};
  for (const area of [...OPEN_AREAS, ...CLOSED_AREAS]) {
    const held = rights.writing(area);
    const range = held.find(({ reach }) => reach === 'division');
    values.push(...rangeSettings(rights, range, [WRITES, area]));
    if (held.length > 0) all[area] = held.map((one) => reachOf(rights, one));
  }
  values.push([settingName(WRITES), Object.keys(all).length > 0 ? JSON.stringify(all) : '']);
  return values;
}

function rangeSettings(rights: Rights, held: Held | undefined, of: readonly string[]): [string, string][] {
  return (['low', 'high'] as const).map((edge) => [
    settingName(...of, edge),
    held ? String(rights.value(held.grant.index, edge)) : '',
  ]);
}

/**
 * What a connection is told while a mutation does what follows from it in a division: everything that stands there may be seen and
 * written, and nothing elsewhere.
 */
export function followingSettings({ id }: Principal, date: string, division: string): SessionSettings {
  const [low, high] = [division, `${division}:`];
  const values = new Map<string, string>([[settingName('date'), date]]);
  for (const area of [...CLOSED_AREAS, COUNTS]) {
    values.set(settingName(area, 'low'), low);
    values.set(settingName(area, 'high'), high);
    values.set(settingName(area, 'whole'), '');
  }
  values.set(settingName('reaches'), '');
  const written = [...OPEN_AREAS, ...CLOSED_AREAS];
  for (const area of written) {
    values.set(settingName(WRITES, area, 'low'), low);
    values.set(settingName(WRITES, area, 'high'), high);
  }
  const everything = written.map((area) => [area, [{ reach: 'division', low, high }]] as const);
  values.set(settingName(WRITES), JSON.stringify(Object.fromEntries(everything)));
  values.set(settingName(PRINCIPAL), id);
  return { id: JSON.stringify([...values]), values };
}

type Held = ReturnType<Rights['reaching']>[number];

/** Grants with the divisions whose exact numbers they open. */
function counting(rights: Rights): Held[] {
  return rights.grants.flatMap((grant: HeldGrant) => {
    const reach = grant.rules.counts;
    return reach ? [{ grant, reach }] : [];
  });
}

function reachOf(rights: Rights, { grant: { index }, reach }: Held): HeldReach {
  const value = (name: 'low' | 'high' | 'cadre' | 'department' | 'team') => rights.value(index, name);
  return {
    reach,
    low: value('low'),
    high: value('high'),
    cadre: value('cadre'),
    department: value('department'),
    team: value('team'),
  };
}
