import { columnName, linkColumnName } from '../model/naming.js';
import type { LinkMeta, NounMeta, WhenSucceeded } from '../model/registry.js';

/** A link with the names that its statement gives it. */
interface NamedLink extends SucceededLink {
  readonly column: string;
  readonly alias: string;
}

/** A row as a step of a succession wrote it. */
export interface Carried {
  readonly kind: 'begun' | 'renamed' | 'ended';
  readonly row: number;
  /** The row that it goes on from: itself unless it was begun. */
  readonly former: number;
  readonly version: number;
  readonly division: string | null;
  readonly formerDivision: string | null;
  readonly household: number | null;
  /** When the former one was to end. */
  readonly until: string | null;
  /** Of a period of a dated column. */
  readonly owner: number | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/** A link to rows that have heirs. */
export interface SucceededLink {
  readonly link: LinkMeta;
  readonly when: WhenSucceeded;
}

/**
 * SQL of what becomes of a noun's rows that link to rows with heirs. Parameters: the day, the keys that it is about or null, and for
 * each link the keys that have heirs, the heirs beside them, and when what they follow was to end.
 */
export class SuccessionSql {
  readonly #noun: NounMeta;
  readonly #links: readonly NamedLink[];

  constructor(noun: NounMeta, links: readonly SucceededLink[]) {
    this.#noun = noun;
    this.#links = links.map((one, place) => ({
      ...one,
      column: linkColumnName(one.link.name),
      alias: String(place),
    }));
  }

  /** Locks what it is about, so that nothing that is written at the same time is lost in the copy. */
  lock(): string {
    return `${this.#changed()} select access.lock_rows('${this.#table}'::regclass, array(select id from changed))`;
  }

  /** Begins rows anew from the day on. What they go on from is told by its place, since joins of many rows here are planned as of few. */
  begin(): string {
    const names = this.#columns().map((column) => `"${column}"`);
    const values = this.#columns().map((column) => this.#valueOf(column, true));
    return `${this.#changed()}, formers as materialized (
  select array_agg(id order by id) as ids, array_agg(coalesce(valid_to, 'infinity') order by id) as ends from changed where fate = 'follows'
), made as (
  insert into ${this.#table} (${names.join(', ')}) select ${values.join(', ')} from changed where fate = 'follows' order by id returning *
), begun as (
  select *, row_number() over (order by id) as place from made
) select 'begun' as kind, b.id as row, f.ids[b.place] as former, nullif(f.ends[b.place], 'infinity')::text as until, ${this.#told('b')}, null as "formerDivision", null::jsonb as before, ${this.#facts('b')} as after
  from begun b cross join formers f order by b.id`;
  }

  /** Changes rows themselves: those that only name the heir, and those that begin on the day or later. */
  rename(): string {
    const names = this.#columns().filter((column) => this.#isMoved(column));
    const sets = names.map((column) => `"${column}" = ${this.#valueOf(column, false, 'c.')}`);
    return this.#update('renamed', sets, "c.fate = 'renamed'", names, names);
  }

  /** Ends rows on the day. */
  end(): string {
    const told = ['valid_to', ...this.#value];
    return this.#update('ended', ['valid_to = $1'], "c.fate in ('follows', 'ends')", told, ['valid_to']);
  }

  #update(
    kind: Carried['kind'],
    sets: readonly string[],
    condition: string,
    before: readonly string[],
    after: readonly string[],
  ): string {
    const former = this.#division ? `c."${this.#division}"` : 'null';
    return `${this.#changed()}
update ${this.#table} t set ${sets.join(', ')}, version = t.version + 1 from changed c where t.id = c.id and ${condition}
returning '${kind}' as kind, t.id as row, t.id as former, null as until, ${this.#told('t')}, ${former} as "formerDivision", ${this.#facts('c', before)} as before, ${this.#facts('t', after)} as after`;
  }

  /** Whether rows are left that would have to end before they begin. */
  left(): string {
    return `${this.#changed()} select exists (select from changed where fate = 'unfit') as left`;
  }

  get #table(): string {
    return `public."${this.#noun.table}"`;
  }

  /** The value of a period, which is told with its end. */
  get #value(): readonly string[] {
    return this.#noun.visible ? [] : ['value'];
  }

  get #division(): string | undefined {
    return this.#noun.division && columnName(this.#noun.division);
  }

  /** Stored columns but key and version. */
  #columns(): string[] {
    const { columns, links, division } = this.#noun;
    const own = [...columns.values()].filter(({ source }) => source.from === 'own');
    return [
      ...own.map(({ name }) => columnName(name)),
      ...[...links.keys()].map(linkColumnName),
      ...(division === 'divisionCode' ? ['division_code'] : []),
    ];
  }

  #isMoved(column: string): boolean {
    return (
      column === this.#division ||
      (this.#noun.dated && column === 'valid_to') ||
      this.#links.some((link) => link.column === column)
    );
  }

  /** Rows with their heirs, and what becomes of them (`fate`). */
  #changed(): string {
    const { dated } = this.#noun;
    const joins = this.#links.map(({ column, alias, link }, place) => {
      const target = `public."${link.target().table}"`;
      const named = link.succeededIf ? ` and o.named_if_${alias}` : '';
      return `left join unnest(${parameters(place)}) m${alias}(old, heir, until) on m${alias}.old = o."${column}"${named}
    left join ${target} f${alias} on f${alias}.id = m${alias}.old left join ${target} h${alias} on h${alias}.id = m${alias}.heir`;
    });
    const conditions = this.#links.flatMap(({ link, alias }) =>
      link.succeededIf ? [`, (${link.succeededIf}) as named_if_${alias}`] : [],
    );
    const named = this.#links.map(({ column }, place) => `t."${column}" = any ($${3 * place + 3}::int[])`);
    const heirs = this.#links.map(
      ({ alias }) => `m${alias}.old is not null as named_${alias}, m${alias}.heir as heir_${alias}`,
    );
    const isNamed = this.#links.map(({ alias }) => `m${alias}.old is not null`).join(' or ');
    const fate = dated ? this.#fate() : "'renamed'";
    return `with found as materialized (
  select o.*, ${heirs.join(', ')}, ${this.#toDivision()} as to_division, ${dated ? this.#toEnd() : 'null::date'} as to_end
    from (select t.*${conditions.join('')} from ${this.#table} t where ${named.join(' or ')}) o
    ${joins.join('\n    ')}
   where (${isNamed}) and ($2::int[] is null or o.id = any ($2)) and ${dated ? '(o.valid_to is null or o.valid_to > $1::date)' : '$1::date is not null'}
), changed as materialized (
  select *, ${fate} as fate from found
)`;
  }

  #toDivision(): string {
    if (this.#noun.division !== 'divisionCode') return 'null::text';
    const moved = this.#links.flatMap(({ link, alias }) => {
      const { division } = link.target();
      const code = division && columnName(division);
      return code ? [`case when o.division_code = f${alias}."${code}" then h${alias}."${code}" end`] : [];
    });
    return `coalesce(${[...moved, 'o.division_code'].join(', ')})`;
  }

  /** A row lasts as long as what it links to; one that ended with that goes on with the heir. */
  #toEnd(): string {
    const { links } = this.#noun;
    const ends = [...links.values()]
      .filter((link) => link.target().dated && !link.anyDate)
      .map((link) => {
        const { alias } = this.#links.find((one) => one.link === link) ?? {};
        const column = linkColumnName(link.name);
        const now = `(select x.valid_to from public."${link.target().table}" x where x.id = o."${column}")`;
        return alias === undefined
          ? now
          : `case when m${alias}.old is null then ${now} else h${alias}.valid_to end`;
      });
    const ended = this.#links.map(
      ({ alias }) => `(m${alias}.old is not null and o.valid_to is not distinct from m${alias}.until)`,
    );
    return `least(case when ${ended.join(' or ')} then null else o.valid_to end, ${ends.join(', ')})`;
  }

  #fate(): string {
    const of = (when: WhenSucceeded) => this.#links.filter((link) => link.when === when);
    const follows = of('follows');
    const together = of('together');
    const tied = [...this.#noun.links.values()].filter((link) => link.whenSucceeded === 'together');
    const isTogether =
      together.length === tied.length && together.length > 0
        ? [...together.map(({ alias }) => `heir_${alias} is not null`), this.#inOneDivision(together)].join(
            ' and ',
          )
        : 'false';
    const isNamed = (links: readonly NamedLink[]) =>
      links.map(({ alias }) => `named_${alias}`).join(' or ') || 'false';
    const isLeft =
      follows.map(({ alias }) => `named_${alias} and heir_${alias} is null`).join(' or ') || 'false';
    return `case
    when ${isLeft} or ((${isNamed(together)}) and not coalesce(${isTogether}, false)) or coalesce(to_end <= $1::date, false)
      then case when valid_from < $1::date then 'ends' else 'unfit' end
    when ${isNamed(follows)} or ${isNamed(together)} then case when valid_from < $1::date then 'follows' else 'renamed' end
    else 'renamed' end`;
  }

  #inOneDivision(links: readonly NamedLink[]): string {
    const codes = links.map(({ link, alias }) => {
      const target = link.target();
      return `(select x."${columnName(target.division ?? 'divisionCode')}" from public."${target.table}" x where x.id = heir_${alias})`;
    });
    return (
      codes
        .slice(1)
        .map((code) => `${codes[0]} = ${code}`)
        .join(' and ') || 'true'
    );
  }

  /** What a column of a row holds afterwards. */
  #valueOf(column: string, isNew: boolean, at = ''): string {
    if (column === 'valid_from' && isNew) return '$1::date';
    if (column === 'valid_to') return isNew || this.#goesOn ? `${at}to_end` : `${at}valid_to`;
    if (column === this.#division)
      return this.#noun.division === 'divisionCode' ? `${at}to_division` : `${at}"${column}"`;
    const link = this.#links.find((one) => one.column === column);
    if (!link) return `${at}"${column}"`;
    const { alias, when } = link;
    if (when !== 'letGo')
      return `case when ${at}heir_${alias} is null then ${at}"${column}" else ${at}heir_${alias} end`;
    const target = link.link.target();
    const there = `(select x.id from public."${target.table}" x where x.id = ${at}heir_${alias} and x.division_code = ${at}to_division)`;
    return `case when ${at}named_${alias} then ${there} else ${at}"${column}" end`;
  }

  /** Some link makes rows go on. */
  get #goesOn(): boolean {
    return this.#links.some(({ when }) => when === 'follows' || when === 'together');
  }

  /** Where a written row stands. */
  #told(written: string): string {
    const { links, name, visible } = this.#noun;
    const division = this.#division;
    const owner = visible ? undefined : links.get('owner')?.target();
    const ownerCode = owner?.division && columnName(owner.division);
    const ofOwner = (column: string) =>
      `(select x.${column} from public."${owner?.table}" x where x.id = ${written}.owner_id)`;
    const household = owner
      ? owner.name === 'Household'
        ? `${written}.owner_id`
        : 'null::int'
      : name === 'Household'
        ? `${written}.id`
        : links.has('household')
          ? `${written}.household_id`
          : 'null::int';
    return [
      `${owner ? ofOwner('version') : `${written}.version`} as version`,
      `${owner ? (ownerCode ? ofOwner(`"${ownerCode}"`) : 'null::text') : division ? `${written}."${division}"` : 'null::text'} as division`,
      `${household} as household`,
      `${owner ? `${written}.owner_id` : 'null::int'} as owner`,
    ].join(', ');
  }

  /** Facts of a row by the names of its properties, as its history has them. */
  #facts(alias: string, only?: readonly string[]): string {
    const { columns, links } = this.#noun;
    const properties = new Map<string, string>([
      ...[...columns.values()]
        .filter(({ source }) => source.from === 'own')
        .map(({ name }) => [columnName(name), name] as const),
      ...[...links.keys()].map((name) => [linkColumnName(name), name] as const),
      ['division_code', 'divisionCode'],
    ]);
    const told = (only ?? this.#columns()).map(
      (column) => `'${properties.get(column)}', ${alias}."${column}"`,
    );
    const facts = `jsonb_build_object(${told.join(', ')})`;
    return only ? facts : `jsonb_strip_nulls(${facts})`;
  }
}

/** Parameters of a link's heirs. */
const parameters = (place: number): string =>
  ['int', 'int', 'date'].map((type, at) => `$${3 * place + 3 + at}::${type}[]`).join(', ');
