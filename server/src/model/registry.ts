import type { GraphQLScalarType } from 'graphql';
import type { RawBuilder } from 'kysely';

/** A class of the domain; its instances are rows on the write side. */
export type NounClass = abstract new () => object;

/** How a value is compared, ordered and written as JSON. */
export type ValueKind =
  | 'text'
  | 'code'
  | 'int'
  | 'fen'
  | 'float'
  | 'date'
  | 'instant'
  | 'boolean'
  | 'enum'
  | 'enumList';

export interface EnumMeta {
  readonly name: string;
  readonly object: Record<string, string>;
  readonly values: readonly string[];
}

/** Reads another column of the same row inside a computed column. */
export type ColumnReader = (property: string) => RawBuilder<unknown>;

/** Where the value of a column comes from. */
export type ColumnSource =
  | { readonly from: 'own' }
  | { readonly from: 'computed'; readonly sql: (read: ColumnReader) => RawBuilder<unknown> }
  | {
      /** The value stands on the one live row of `noun()` that points here and meets `when`. */
      readonly from: 'lent';
      readonly noun: () => NounMeta;
      readonly link: string;
      readonly column: string;
      readonly when: Readonly<Record<string, string>>;
    };

export interface ColumnMeta {
  readonly name: string;
  readonly description: string;
  readonly kind: ValueKind;
  readonly nullable: boolean;
  readonly source: ColumnSource;
  readonly enum?: EnumMeta;
  /** Found by part of its text, through an index of its one- and two-character parts. */
  readonly searchable: boolean;
  /** No two rows that hold at the same time have the same value. */
  readonly unique: boolean;
  /** Codes: what a well-formed value looks like, for example `12 digits`. */
  readonly pattern?: { readonly regex: RegExp; readonly words: string };
  /** Kind of personal data; such a column is nullable from the first release on. */
  readonly sensitive?: SensitiveKind;
  /** Shown unmasked by right only; never ordered, grouped or summed by, and filtered by equality alone. */
  readonly right?: FieldRight;
  /** The table holds it sealed. */
  readonly encrypted?: boolean;
}

export type SensitiveKind = 'name' | 'contact' | 'identity' | 'health' | 'circumstances' | 'account';

/** Right over a column: without it the column shows a mask, and its value decides nothing that is answered. */
export type FieldRight = 'identity' | 'telephone' | 'bankAccount' | 'diagnosis';

/** What a role's reach is given for: every noun belongs to one area. */
export type Area =
  | 'divisions'
  | 'industry'
  | 'households'
  | 'income'
  | 'requests'
  | 'command'
  | 'accessLog'
  | 'stewardship'
  | 'configuration';

/** What a role's right to write is given for: an area, or a step that not everybody takes who writes there. */
export type WriteArea = Area | 'validation';

/** Areas that everybody reads: divisions, and entities, which name no person. */
export const OPEN_AREAS: ReadonlySet<Area> = new Set<Area>(['divisions', 'industry']);

/**
 * What becomes of a row when what it links to ends on a day and another row goes on in its place, its heir, or nothing does:
 * - `follows`: the row does the same; it ends without an heir.
 * - `together`: so it does when all that it is tied together by goes on in one division, and ends otherwise.
 * - `renamed`: the row itself links to the heir from then on, and to what it did when there is none.
 * - `letGo`: the link leads nowhere, unless the row goes on in the division of the heir.
 * - `stays`: it is about what was.
 */
export type WhenSucceeded = 'follows' | 'together' | 'renamed' | 'letGo' | 'stays';

export interface LinkMeta {
  readonly name: string;
  readonly description: string;
  readonly target: () => NounMeta;
  /** Name of the connection that the target gets; none when the target shall not list its children. */
  readonly children?: string;
  readonly childrenDescription?: string;
  /** The column is nullable; in the graph every link is, since its target may be out of date or scope. */
  readonly optional: boolean;
  /** The target is shown whatever the date of the operation: edges of a lineage join two dates. */
  readonly anyDate: boolean;
  /** A dated row follows and another one stays, unless said. */
  readonly whenSucceeded?: WhenSucceeded;
  /** Of which rows `whenSucceeded` is said, as SQL over the table's columns; the others stay. */
  readonly succeededIf?: string;
}

export interface NounMeta {
  readonly name: string;
  readonly plural: string;
  readonly description: string;
  readonly cls: NounClass;
  readonly table: string;
  readonly area: Area;
  /** The area whose writers write it. */
  readonly writtenAs: Area;
  readonly dated: boolean;
  /** Holds rows about people or households: its columns and counts may be withheld. */
  readonly personal: boolean;
  /** In the graph; period tables behind dated columns are not. */
  readonly visible: boolean;
  /** Column that holds the division code that scopes and roll-ups use. */
  readonly division?: 'code' | 'divisionCode';
  /** A division (county, township, village): has `statistics` and, by code range, all that lies within. */
  readonly isDivision: boolean;
  /** Divisions above get a connection to these rows by code range. */
  readonly listedByDivisions: boolean;
  readonly naturalKey?: string;
  readonly columns: ReadonlyMap<string, ColumnMeta>;
  readonly links: ReadonlyMap<string, LinkMeta>;
  /** Links and connections of the noun: a row is also seen when a row there is. */
  readonly seenThrough: readonly string[];
  /** What changes tell of the noun's rows beside their fields, when it is the key of a row. */
  readonly notedLinks: ReadonlyMap<string, () => NounMeta>;
}

/** Numbers of rows are nullable where a caller may have no reach at all. */
export const hasNullableCounts = (noun: NounMeta): boolean => noun.personal || !OPEN_AREAS.has(noun.area);

/** What type-graphql and the compiler share: every noun by class and by name. */
export class NounRegistry {
  readonly #byClass = new Map<NounClass, NounMeta>();
  readonly #byName = new Map<string, NounMeta>();

  add(noun: NounMeta): void {
    if (this.#byName.has(noun.name)) throw new Error(`The noun ${noun.name} is declared twice.`);
    this.#byClass.set(noun.cls, noun);
    this.#byName.set(noun.name, noun);
  }

  of(cls: NounClass): NounMeta {
    const noun = this.#byClass.get(cls);
    if (!noun) throw new Error(`${cls.name} is not declared with @Node.`);
    return noun;
  }

  named(name: string): NounMeta | undefined {
    return this.#byName.get(name);
  }

  /** All nouns, in the order of their declaration. */
  all(): NounMeta[] {
    return [...this.#byName.values()];
  }

  visible(): NounMeta[] {
    return this.all().filter((noun) => noun.visible);
  }
}

export const nouns = new NounRegistry();

const enums = new Map<object, EnumMeta>();

export function rememberEnum(meta: EnumMeta): void {
  enums.set(meta.object, meta);
}

export function enumOf(object: object): EnumMeta | undefined {
  return enums.get(object);
}

export type ScalarThunk = () => GraphQLScalarType | Record<string, string>;
