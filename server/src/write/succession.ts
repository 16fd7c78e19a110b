import { lowerFirst } from '../model/naming.js';
import { type LinkMeta, type NounMeta, nouns, type WhenSucceeded } from '../model/registry.js';
import type { Act } from './act.js';
import type { RecordedChange } from './recorder.js';
import { type Carried, SuccessionSql } from './succession-sql.js';

/** What goes on with a row's links. */
interface Heir {
  /** None when nothing does. */
  readonly heir: number | null;
  /** When the row that it follows was to end. */
  readonly until: string | null;
}

/** Rows of a noun that a step is about; all that link to what has heirs when it names none. */
export interface OnlyRows {
  readonly only: readonly number[];
}

/**
 * Lets all that links to rows go on with their heirs from a day on: rows end and begin anew, are renamed or end, as their links say
 * (`WhenSucceeded`). Each noun is done by a few statements, however many rows there are, and every row has its history.
 */
export class Succession {
  readonly #heirs = new Map<NounMeta, Map<number, Heir>>();
  readonly #act: Act;
  readonly #on: string;

  constructor(act: Act, on: string) {
    this.#act = act;
    this.#on = on;
  }

  /**
   * A row is followed by another one from now on, or by none.
   *
   * @param until when the row was to end before
   */
  follow(noun: NounMeta, row: number, heir: number | null, until: string | null = null): void {
    const heirs = this.#heirs.get(noun) ?? new Map<number, Heir>();
    this.#heirs.set(noun, heirs.set(row, { heir, until }));
  }

  /** Rows of a noun that have heirs so far. */
  followed(noun: NounMeta): readonly number[] {
    return [...(this.#heirs.get(noun)?.keys() ?? [])];
  }

  /**
   * Carries on all that links to what has heirs.
   *
   * @returns whether all went on: a row that would end before the day from which it holds cannot
   */
  async carryAll(): Promise<boolean> {
    // The periods of dated columns are declared before their owners.
    const ordered = [...nouns.visible(), ...nouns.all().filter(({ visible }) => !visible)];
    let fits = true;
    for (const noun of ordered) {
      fits = (await this.carry(noun)) && fits;
      const isChain = [...noun.links.values()].some((link) => link.target() === noun);
      if (isChain && this.followed(noun).length > 0) fits = (await this.carry(noun)) && fits;
    }
    return fits;
  }

  /** Carries on the rows of one noun, which have heirs themselves from then on. */
  async carry(noun: NounMeta, rows?: OnlyRows): Promise<boolean> {
    const links = [...noun.links.values()].flatMap((link) => {
      const heirs = this.#heirs.get(link.target());
      const when = whenSucceeded(noun, link);
      return heirs && heirs.size > 0 && when !== 'stays' ? [{ link, when, heirs }] : [];
    });
    if (links.length === 0) return true;
    const sql = new SuccessionSql(noun, links);
    const values = [
      this.#on,
      rows?.only ?? null,
      ...links.flatMap(({ heirs }) => [
        [...heirs.keys()],
        [...heirs.values()].map(({ heir }) => heir),
        [...heirs.values()].map(({ until }) => until),
      ]),
    ];
    await this.#act.ask(sql.lock(), values);
    const statements = noun.dated ? [sql.begin(), sql.rename(), sql.end()] : [sql.rename()];
    for (const statement of statements) {
      for (const carried of await this.#act.ask<Carried>(statement, values)) {
        this.#act.record(changeOf(noun, carried));
        const { former, row, until, kind } = carried;
        if (kind === 'begun') this.follow(noun, former, row, until);
        else if (kind === 'ended' && !this.#heirs.get(noun)?.has(former)) this.follow(noun, former, null);
      }
    }
    if (!noun.dated) return true;
    const [unfit] = await this.#act.ask<{ left: boolean }>(sql.left(), values);
    return unfit?.left !== true;
  }
}

function whenSucceeded(noun: NounMeta, link: LinkMeta): WhenSucceeded {
  return link.whenSucceeded ?? (noun.dated && !link.anyDate ? 'follows' : 'stays');
}

function changeOf(noun: NounMeta, carried: Carried): RecordedChange {
  const { row, version, division, household, before, after } = carried;
  const where = {
    version,
    follows: true as const,
    ...(division ? { division } : {}),
    ...(household ? { household } : {}),
  };
  if (!noun.visible) return changeOfPeriod(noun, carried, where);
  const isNew = carried.kind === 'begun';
  const names = Object.keys(after).filter((name) => isNew || before?.[name] !== after[name]);
  const pick = (from: Carried['after']) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  const former = carried.formerDivision;
  return {
    noun,
    row,
    kind: isNew ? 'CREATED' : 'CHANGED',
    ...(before ? { before: pick(before) } : {}),
    after: pick(after),
    ...(former && former !== division && !isNew ? { formerDivision: former } : {}),
    ...where,
  };
}

/** As `ofPeriod` tells it: of the row whose column it is. */
function changeOfPeriod(
  periods: NounMeta,
  { owner, kind, before, after }: Carried,
  where: Pick<RecordedChange, 'version' | 'follows' | 'division' | 'household'>,
): RecordedChange {
  const noun = periods.links.get('owner')?.target();
  if (!noun || owner === null) throw new Error(`${periods.name} belongs to nothing.`);
  const column = lowerFirst(periods.name.slice(noun.name.length).replace(/Period$/, ''));
  const told =
    kind !== 'ended'
      ? { after: { [column]: after.value, [`${column}From`]: after.validFrom } }
      : { before: { [column]: before?.value }, after: { [`${column}Until`]: after.validTo } };
  return { noun, row: owner, kind: 'CHANGED', ...told, ...where };
}
