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

const ALL_AREAS = [...OPEN_AREAS, ...CLOSED_AREAS];

type Known = WeakMap<Principal, { readonly date: string; readonly settings: SessionSettings }>;

const reading: Known = new WeakMap();
const writing: Known = new WeakMap();

/** Made once for a principal and a date. */
function remembered(known: Known, principal: Principal, date: string, make: () => SessionSettings) {
  const before = known.get(principal);
  if (before?.date === date) return before.settings;
  const settings = make();
  known.set(principal, { date, settings });
  return settings;
}

/**
 * What a connection is told of its caller for the second wall. The rules come from the same table as the first wall's. What
 * is made of them is the database's own here and the compiler's there, but that both ask `access.named_divisions` which
 * divisions links and coverage name.
 *
 * @param date on which pairings, links and coverage must hold, `YYYY-MM-DD`
 */
export function callerSettings(principal: Principal, date: string): SessionSettings {
  return remembered(reading, principal, date, () => settingsOf(Rights.of(principal, undefined), date));
}

function settingsOf(rights: Rights, date: string): SessionSettings {
  const values = new Map<string, string>([[settingName('date'), date]]);
  const others: Partial<Record<WallArea, readonly HeldReach[]>> = {};
  for (const area of [...CLOSED_AREAS, COUNTS] as const) {
    const held = area === COUNTS ? counting(rights) : rights.reaching(area);
    const divisions = held.filter(({ reach }) => reach === 'division');
    const [first] = divisions;
    const edge = (name: 'low' | 'high') => (first ? String(rights.value(first.grant.index, name)) : '');
    values.set(settingName(area, 'low'), edge('low'));
    values.set(settingName(area, 'high'), edge('high'));
    const whole = divisions.some(({ grant }) => grant.isCountyWide);
    values.set(settingName(area, 'whole'), whole ? 'on' : '');
    const rest = held.filter((one) => one !== first);
    if (rest.length > 0) others[area] = rest.map((one) => reachOf(rights, one));
  }
  values.set(settingName('reaches'), Object.keys(others).length > 0 ? JSON.stringify(others) : '');
  return { id: JSON.stringify([...values]), values };
}

/** What a connection is told for one transaction that writes, beside what it is told of a caller who reads. */
export function writerSettings(principal: Principal, date: string): SessionSettings {
  return remembered(writing, principal, date, () => withWriting(principal, callerSettings(principal, date)));
}

function withWriting(principal: Principal, read: SessionSettings): SessionSettings {
  const rights = Rights.of(principal, undefined);
  const values = new Map(read.values);
  const writes: Partial<Record<Area, readonly HeldReach[]>> = {};
  for (const area of ALL_AREAS) {
    const held = rights.writing(area);
    if (held.length > 0) writes[area] = held.map((one) => reachOf(rights, one));
    const range = held.find(({ reach }) => reach === 'division');
    if (!range) continue;
    for (const edge of ['low', 'high'] as const)
      values.set(settingName(WRITES, area, edge), String(rights.value(range.grant.index, edge)));
  }
  values.set(settingName(WRITES), JSON.stringify(writes));
  values.set(settingName(PRINCIPAL), principal.id);
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
