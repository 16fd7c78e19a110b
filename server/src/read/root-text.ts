import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { columnName } from '../model/naming.js';
import { feedText } from './changes/feed.js';
import type { Compilation, Outer, Site } from './compilation.js';
import type { Description, OneDescription } from './description.js';
import { connectionText } from './page.js';
import { ref } from './rows.js';
import { shapeOf } from './shape.js';

/** A root field with the rows that its resolver described. */
export interface Root {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly description: Description | null;
}

/** JSON text of a root field. */
export function rootText(compilation: Compilation, root: Root, index: number): RawBuilder<unknown> {
  const { description, nodes, key } = root;
  if (description === null) return sql`'null'`;
  if (description.kind === 'changes')
    return feedText(compilation, description, descriptionSite(index), nodes, key);
  const outer = { date: compilation.referenceDate, path: key, level: 0, times: 1 };
  if (description.kind === 'many') {
    return connectionText(compilation, description.noun, () => [], descriptionSite(index), nodes, outer, {
      wide: true,
    });
  }
  const site = compilation.addSite(descriptionSite(index));
  const date = compilation.dateOf(site, outer.date);
  if (description.kind === 'one') {
    const belonging = (alias: string) =>
      Object.keys(description.by).map(
        (name) =>
          sql`${ref(alias, columnName(name))} = ${compilation.bindSite(site.index, ({ args }) => args[name])}`,
      );
    return compilation.writer.row(compilation, description.noun, belonging, { ...outer, date }, nodes);
  }
  const times = itemBound(description.items.length);
  return listText(compilation, description.items, nodes, { ...outer, date, times }, site.index);
}

/** The part of a plan's key that a root field's description decides. */
export function descriptionShape(description: Description | null): string {
  if (description === null) return 'null';
  if (description.kind === 'many') {
    const { where, first, last, orderBy, after, before, asOf } = description.args;
    const forming = JSON.stringify([first, last, orderBy]);
    return `${description.noun.name}[${forming},${shapeOf([{ where, after, before, asOf }])}]`;
  }
  if (description.kind === 'changes') {
    const { first, after, within, types } = description.args;
    return `changes.${description.part}(${first},${shapeOf([after, within, types])})`;
  }
  if (description.kind === 'one')
    return `${description.noun.name}(${shapeOf(description.by)},${shapeOf(description.asOf)})`;
  const bound = itemBound(description.items.length);
  return `list(${nounsOf(description.items).join()},${bound},${shapeOf(description.items.find((item) => item !== null)?.asOf)})`;
}

/** Tables that a root field reads first: what a statement is about, in a few words. */
export function tablesOf(description: Description | null): string[] {
  if (description === null) return [];
  if (description.kind === 'list')
    return description.items.flatMap((item) => (item ? [item.noun.table] : []));
  if (description.kind === 'changes') return ['change'];
  return [description.noun.table];
}

/** Arguments of a root field, as its resolver's description has them. */
function descriptionSite(index: number): Site {
  return ({ descriptions }) => {
    const description = descriptions[index];
    if (!description) return { args: {} };
    if (description.kind === 'many' || description.kind === 'changes')
      return { args: { ...description.args } };
    if (description.kind === 'one') return { args: { ...description.by, asOf: description.asOf } };
    const { items } = description;
    return {
      args: {
        names: items.map((item) => item?.noun.name ?? ''),
        keys: items.map((item) => item?.by.id ?? 0),
        asOf: items.find((item) => item !== null)?.asOf ?? null,
      },
    };
  };
}

function nounsOf(items: readonly (OneDescription | null)[]): string[] {
  return [...new Set(items.flatMap((item) => (item ? [item.noun.name] : [])))].sort();
}

/** What the cost of a list counts as its length: in steps, so that lists of similar lengths share a plan. */
function itemBound(length: number): number {
  return length <= 1 ? 1 : length <= 10 ? 10 : 100;
}

/** Rows of several nouns in the order of their identifiers: one branch a noun. */
function listText(
  compilation: Compilation,
  items: readonly (OneDescription | null)[],
  nodes: readonly FieldNode[],
  outer: Outer,
  site: number,
): RawBuilder<unknown> {
  const nouns = new Map(items.flatMap((item) => (item ? [[item.noun.name, item.noun] as const] : [])));
  const branches = compilation.charging([...nouns], ([name, noun]) => {
    const belonging = (alias: string) => [sql`${ref(alias, 'id')} = i.key`];
    return sql`when ${sql.lit(name)} then ${compilation.writer.row(compilation, noun, belonging, outer, nodes)}`;
  });
  const names = compilation.bindSite(site, ({ args }) => args.names);
  const keys = compilation.bindSite(site, ({ args }) => args.keys);
  const item =
    branches.length > 0 ? sql`case i.name ${sql.join(branches, sql` `)} else 'null' end` : sql`'null'`;
  return sql`(select '[' || coalesce(string_agg(${item}, ',' order by i.place), '') || ']' from unnest(${names}::text[], ${keys}::int[]) with ordinality i(name, key, place))`;
}
