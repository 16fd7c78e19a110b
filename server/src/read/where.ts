import { type RawBuilder, sql } from 'kysely';
import { sealedPlace } from '../access/encryption/encrypted-columns.js';
import { GraphError } from '../errors.js';
import { COUNTY_DIGITS } from '../model/division-code.js';
import { fieldOf } from '../model/fields.js';
import type { ColumnMeta, NounMeta } from '../model/registry.js';
import { checkText, type Run, type SiteValues, valueAt } from './bound.js';
import type { Compilation, Scope } from './compilation.js';
import { parseIdentifier } from './identifier.js';
import { all, type Condition, columnSql, from, lender, linkColumn, ref, visible } from './rows.js';
import { searchFunction } from './search/definition.js';
import { countyOf, isSearch, isSearchBy, placesIn } from './search/place.js';
import { searchableRows } from './sensitive.js';

/** A value that a condition is about. */
interface Searched {
  readonly noun: NounMeta;
  readonly alias: string;
  readonly column: ColumnMeta;
  readonly value: RawBuilder<unknown>;
  /** Codes of the counties that its rows lie in, as an array; null when they are not told. */
  counties(): RawBuilder<unknown>;
}

type Path = readonly (string | number)[];

/** What the rest of a filter tells of the rows that a part of it is about. */
interface Told {
  /** Where divisions stand that they lie in. */
  readonly places: readonly Path[];
  /** Whether a search leads to them. */
  readonly searched: boolean;
}

type Where = Readonly<Record<string, unknown>>;

/** Which of the linked rows are meant. */
interface LinkedRows {
  readonly anyDate?: boolean;
  /** Those that a filter does not meet. */
  readonly negate?: boolean;
  /** Whether a search leads to the rows that they are linked with. */
  readonly searched: boolean;
}

const MOST_VALUES = 1_000;
const MOST_CONDITIONS = 200;

const RANGE_OPERATORS = ['gt', 'gte', 'lt', 'lte', 'startsWith'];

/** Compiles filter inputs that stand in one site; values are read from it when the statement runs. */
export class WhereCompiler {
  #conditions = 0;

  constructor(
    readonly compilation: Compilation,
    readonly site: number,
    readonly argument: string,
  ) {}

  /** The condition of `where` on a row of `scope`; two-valued through `not`, see `negated`. */
  compile(scope: Scope, where: Where, path: Path, above?: Told): Condition {
    const conditions: Condition[] = [];
    const told: Told = {
      places: [...(above?.places ?? []), ...placesIn(scope.noun, where, path)],
      searched: above?.searched === true || isSearch(scope.noun, where),
    };
    for (const [name, given] of Object.entries(where)) {
      if (given === undefined) continue;
      const at = [...path, name];
      if (given === null) throw this.refuse(at, 'does not take null; leave it out, or use isNull');
      this.#count(at);
      const condition = this.#condition(scope, name, given, at, told);
      // A range of unknown bounds would be taken for a few rows, and the search run again for each.
      const follows = told.searched && isRange(given) && !isSearchBy(scope.noun, name, given);
      conditions.push(follows ? sql`coalesce((${condition}), false)` : condition);
    }
    return all(conditions);
  }

  refuse(path: Path, what: string): GraphError {
    const argument = `${this.argument}.${path.join('.')}`;
    return new GraphError('INVALID_ARGUMENT', `${argument} ${what}.`, argument);
  }

  #count(path: Path): void {
    if (++this.#conditions > MOST_CONDITIONS)
      throw this.refuse(path, `is beyond the ${MOST_CONDITIONS} conditions that a filter may have`);
  }

  #condition(scope: Scope, name: string, given: unknown, path: Path, told: Told): Condition {
    if (name === 'and' || name === 'or') {
      const parts = (given as Where[]).map((part, index) => {
        const at = [...path, index];
        this.#count(at);
        return this.compile(scope, part, at, told);
      });
      if (parts.length === 0) return name === 'and' ? sql`true` : sql`false`;
      return sql`(${sql.join(
        parts.map((part) => sql`(${part})`),
        name === 'and' ? sql` and ` : sql` or `,
      )})`;
    }
    if (name === 'not') return negated(this.compile(scope, given as Where, path, told));
    const field = fieldOf(scope.noun, name);
    switch (field.kind) {
      case 'id':
        return this.#identifier(scope, given as Where, path);
      case 'column':
        return this.#column(scope, field.column, given as Where, path, told);
      case 'link': {
        const target = field.link.target();
        const join = (alias: string) => sql`${ref(alias, 'id')} = ${linkColumn(scope.alias, name)}`;
        const { anyDate } = field.link;
        return this.#exists(scope, target, join, given as Where, path, { anyDate, searched: told.searched });
      }
      case 'children': {
        const join = (alias: string) =>
          sql`${linkColumn(alias, field.link.name)} = ${ref(scope.alias, 'id')}`;
        return this.#quantified(scope, field.child, join, given as Where, path, told.searched);
      }
      default:
        throw new Error(`${scope.noun.name}.${name} cannot be filtered.`);
    }
  }

  #exists(
    scope: Scope,
    noun: NounMeta,
    join: (alias: string) => Condition,
    where: Where,
    path: Path,
    { anyDate = false, negate = false, searched }: LinkedRows,
  ): Condition {
    this.compilation.chargeScan(scope, 'filter');
    const alias = this.compilation.alias();
    const { within: _, ...outer } = scope;
    const inner: Scope = { ...outer, noun, alias };
    const condition = this.compile(inner, where, path, { places: [], searched });
    const conditions = [
      join(alias),
      ...visible(this.compilation, inner, anyDate),
      negate ? negated(condition) : sql`(${condition})`,
    ];
    return sql`exists (select 1 ${from(noun, alias, conditions)})`;
  }

  #quantified(
    scope: Scope,
    child: NounMeta,
    join: (alias: string) => Condition,
    given: Where,
    path: Path,
    searched: boolean,
  ): Condition {
    const conditions: Condition[] = [];
    for (const [quantifier, where] of Object.entries(given)) {
      if (where === undefined) continue;
      const at = [...path, quantifier];
      if (where === null) throw this.refuse(at, 'does not take null; leave it out');
      const negate = quantifier === 'every';
      const exists = this.#exists(scope, child, join, where as Where, at, { negate, searched });
      conditions.push(quantifier === 'some' ? exists : sql`not ${exists}`);
    }
    return all(conditions);
  }

  #identifier(scope: Scope, filter: Where, path: Path): Condition {
    // An identifier that is not of this noun equals no row: key 0 does not exist.
    const key = (id: unknown): number => {
      const found = parseIdentifier(String(id));
      return found?.noun === scope.noun ? found.key : 0;
    };
    const value = ref(scope.alias, 'id');
    return this.#operators(filter, path, (operator, at) => {
      const one = () => this.#bind(at, (given) => key(given));
      const many = () => this.#bind(at, (given) => this.#list(given, at).map(key));
      return comparison(operator, value, one, many, 'int4');
    });
  }

  #column(scope: Scope, column: ColumnMeta, filter: Where, path: Path, told: Told): Condition {
    const counties = () => this.#counties(scope, told.places);
    if (column.source.from === 'lent') return this.#lentColumn(scope, column, filter, path, counties);
    const value = columnSql(this.compilation, scope, column);
    const condition = this.#operators(filter, path, (operator, at, given) =>
      this.#leaf({ ...scope, column, value, counties }, operator, given, at),
    );
    if (!column.right) return condition;
    const argument = `${this.argument}.${path.join('.')}`;
    return sql`(${searchableRows(this.compilation, scope, column, column.right, argument)} and ${condition})`;
  }

  /** Exists-form, so that the index of the lending table can lead; a negation is the absence of the match. */
  #lentColumn(
    scope: Scope,
    column: ColumnMeta,
    filter: Where,
    path: Path,
    counties: () => RawBuilder<unknown>,
  ): Condition {
    const { source } = column;
    if (source.from !== 'lent') throw new Error(`${column.name} is not lent.`);
    return this.#operators(filter, path, (operator, at, given) => {
      const matches = (positive: string, operand: unknown): Condition => {
        this.compilation.chargeScan(scope, 'filter');
        const {
          noun,
          alias,
          conditions,
          column: lent,
          value,
          owner,
        } = lender(this.compilation, scope, source);
        const leaf = this.#leaf({ noun, alias, column: lent, value, counties }, positive, operand, at);
        if (positive === 'contains') {
          // Found by the name alone, once: left to choose under unknown values, the planner walks all rows of a division
          // instead. The offset keeps the two apart.
          return sql`${ref(scope.alias, 'id')} in (select ${owner} ${from(noun, alias, [...conditions, leaf])} offset 0)`;
        }
        const belonging = sql`${owner} = ${ref(scope.alias, 'id')}`;
        return sql`exists (select 1 ${from(noun, alias, [belonging, ...conditions, leaf])})`;
      };
      if (operator === 'ne') return sql`not ${matches('eq', given)}`;
      if (operator === 'notIn') return sql`not ${matches('in', given)}`;
      if (operator === 'isNull')
        return given ? sql`not ${matches('isNull', false)}` : matches('isNull', false);
      return matches(operator, given);
    });
  }

  #operators(
    filter: Where,
    path: Path,
    compile: (operator: string, at: Path, given: unknown) => Condition,
  ): Condition {
    const conditions: Condition[] = [];
    for (const [operator, given] of Object.entries(filter)) {
      if (given === undefined) continue;
      const at = [...path, operator];
      if (given === null) throw this.refuse(at, 'does not take null; leave it out, or use isNull');
      this.#count(at);
      conditions.push(compile(operator, at, given));
    }
    return all(conditions);
  }

  #leaf(searched: Searched, operator: string, given: unknown, path: Path): Condition {
    const { noun, column, value } = searched;
    if (operator === 'isNull') return given ? sql`${value} is null` : sql`${value} is not null`;
    if (operator === 'isEmpty') return given ? sql`${value} = '{}'` : sql`${value} <> '{}'`;
    if (operator === 'has') return sql`${this.#bind(path, (operand) => operand)} = any(${value})`;
    if (operator === 'contains') return this.#contains(searched, path);
    if (operator === 'startsWith') {
      const prefix = (operand: unknown) => this.#nonEmpty(operand, path);
      const lower = this.#bind(path, prefix);
      const upper = this.#bind(path, (operand) => `${prefix(operand)}\u{10FFFF}`);
      return sql`(${value} >= ${lower} and ${value} < ${upper})`;
    }
    const scalar = column.encrypted
      ? (operand: unknown, { seal }: Run) =>
          seal(sealedPlace(noun, column), String(this.#scalar(operand, path)))
      : (operand: unknown) => this.#scalar(operand, path);
    const one = () => this.#bind(path, scalar);
    const many = () =>
      this.#bind(path, (operand, run) => this.#list(operand, path).map((item) => scalar(item, run)));
    return comparison(operator, value, one, many, SQL_TYPES[column.kind]);
  }

  /** Every part of the text must occur (by index), and the text itself. */
  #contains({ noun, alias, column, counties }: Searched, path: Path): Condition {
    const folded = (operand: unknown) => foldAscii(this.#nonEmpty(operand, path));
    const parts = this.#bind(path, (operand) => searchParts(folded(operand)));
    const text = this.#bind(path, folded);
    const found = sql.raw(searchFunction(noun, column));
    // In its own `from` it runs once, whatever the plan; as a value it would run for each row that it is compared with.
    return sql`${ref(alias, 'id')} in (select s.id from ${found}(${parts}::text[], ${text}::text, ${counties()}) s(id))`;
  }

  /** Counties to search in, which the filter tells, or the division that the rows lie in, or the caller's grants. */
  #counties({ noun, within }: Scope, places: readonly Path[]): RawBuilder<unknown> {
    const seesThrough = noun.seenThrough.length > 0;
    const told = this.compilation.bindSite(this.site, (site, { rights }) => {
      for (const place of places) {
        const county = countyOf(valueAt(site, place));
        if (county) return [county];
      }
      // The rows of a parent lie where it does, which only the statement knows.
      if (within) return null;
      return (seesThrough ? undefined : rights.countiesOf(noun.area)) ?? null;
    });
    if (!within) return sql`${told}::text[]`;
    return sql`coalesce(${told}::text[], array[left(${within}, ${sql.lit(COUNTY_DIGITS)})])`;
  }

  #bind(path: Path, convert: (given: unknown, run: Run) => unknown): RawBuilder<unknown> {
    return this.compilation.bindSite(this.site, (site: SiteValues, run) => convert(valueAt(site, path), run));
  }

  #nonEmpty(operand: unknown, path: Path): string {
    const text = String(operand);
    if (text === '') throw this.refuse(path, 'needs at least one character');
    return checkText(text, `${this.argument}.${path.join('.')}`);
  }

  #scalar(operand: unknown, path: Path): unknown {
    return typeof operand === 'string' ? checkText(operand, `${this.argument}.${path.join('.')}`) : operand;
  }

  #list(given: unknown, path: Path): unknown[] {
    const values = given as unknown[];
    if (values.length > MOST_VALUES)
      throw this.refuse(path, `takes at most ${MOST_VALUES} values, not ${values.length}`);
    return values;
  }
}

/** PostgreSQL type of a value, for parameters whose type nothing else tells. */
export const SQL_TYPES = {
  text: 'text',
  code: 'text',
  enum: 'text',
  enumList: 'text',
  int: 'int4',
  fen: 'int8',
  float: 'float8',
  date: 'date',
  instant: 'timestamptz',
  boolean: 'bool',
  id: 'int4',
} as const;

function isRange(given: unknown): boolean {
  return typeof given === 'object' && given !== null && RANGE_OPERATORS.some((operator) => operator in given);
}

/** SQL's NOT of an unknown is unknown; a filter's is true: what is not known to match does not match. */
function negated(condition: Condition): Condition {
  return sql`((${condition}) is not true)`;
}

function comparison(
  operator: string,
  value: RawBuilder<unknown>,
  one: () => RawBuilder<unknown>,
  many: () => RawBuilder<unknown>,
  type: string,
): Condition {
  switch (operator) {
    case 'eq':
      return sql`${value} = ${one()}`;
    case 'ne':
      return sql`${value} is distinct from ${one()}`;
    case 'in':
      return sql`${value} = any(${many()}::${sql.raw(type)}[])`;
    case 'notIn':
      return sql`(${value} = any(${many()}::${sql.raw(type)}[])) is not true`;
    case 'lt':
      return sql`${value} < ${one()}`;
    case 'lte':
      return sql`${value} <= ${one()}`;
    case 'gt':
      return sql`${value} > ${one()}`;
    case 'gte':
      return sql`${value} >= ${one()}`;
    default:
      throw new Error(`No operator ${operator}.`);
  }
}

/** Lower case of ASCII letters only, as `lower()` does under the "C" collation. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The parts of a text that `county_parts` would give behind a county's code and that together narrow best: its pairs, or its one character. */
function searchParts(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
