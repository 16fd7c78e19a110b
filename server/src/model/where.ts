import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { addField, columnType, GraphQLID, type MadeClass, makeInput, type TypeReference } from './declare.js';
import { fieldsOf } from './fields.js';
import type { ColumnMeta, EnumMeta, NounMeta } from './registry.js';
import { GraphQLDate, GraphQLFen, GraphQLInstant } from './scalars.js';

const EQUALITY = ['eq', 'ne', 'in', 'notIn'] as const;
const RANGE = ['lt', 'lte', 'gt', 'gte'] as const;

const DESCRIPTIONS: Record<string, string> = {
  eq: 'Equal to (等于).',
  ne: 'Not equal to; rows without a value count as different (不等于).',
  in: 'One of, at most 1,000 values (属于).',
  notIn: 'None of, at most 1,000 values; rows without a value count as different (不属于).',
  lt: 'Less than (小于).',
  lte: 'Less than or equal to (小于等于).',
  gt: 'Greater than (大于).',
  gte: 'Greater than or equal to (大于等于).',
  contains: 'Contains this text; ASCII letters match in either case (包含).',
  startsWith: 'Starts with (以此开头).',
  has: 'Holds this member (含有).',
  isEmpty: 'Holds no member (为空集).',
  isNull: 'Has no value (无值).',
};

const filters = new Map<string, MadeClass>();

function filter(name: string, type: TypeReference, operators: readonly string[], what: string): MadeClass {
  const known = filters.get(name);
  if (known) return known;
  const cls = makeInput(
    name,
    `Conditions on ${what}; all that are given must hold. An omitted one is no condition.`,
  );
  for (const operator of operators) {
    const list = operator === 'in' || operator === 'notIn';
    const flag = operator === 'isNull' || operator === 'isEmpty';
    const operand = flag ? Boolean : list ? [type] : type;
    addField(cls, operator, () => operand, { nullable: true, description: DESCRIPTIONS[operator] ?? '' });
  }
  filters.set(name, cls);
  return cls;
}

function enumFilter(meta: EnumMeta): MadeClass {
  return filter(`${meta.name}Filter`, meta.object, [...EQUALITY, 'isNull'], `a ${meta.name}`);
}

/** Of a value that needs a right: only who knows it finds it. */
function exactFilter(column: ColumnMeta): MadeClass {
  if (column.kind !== 'text' && column.kind !== 'code')
    throw new Error(`${column.name} needs a right, which values of kind ${column.kind} have no filter for.`);
  return filter('ExactFilter', GraphQLString, ['eq', 'in'], 'a value that needs a right, known in full');
}

function filterOf(column: ColumnMeta): MadeClass {
  if (column.right) return exactFilter(column);
  switch (column.kind) {
    case 'text':
      return column.searchable
        ? filter(
            'NameFilter',
            GraphQLString,
            [...EQUALITY, 'contains', 'isNull'],
            'a name, searched by index',
          )
        : filter('TextFilter', GraphQLString, [...EQUALITY, 'isNull'], 'a text');
    case 'code':
      return filter('CodeFilter', GraphQLString, [...EQUALITY, ...RANGE, 'startsWith', 'isNull'], 'a code');
    case 'int':
      return filter('IntFilter', GraphQLInt, [...EQUALITY, ...RANGE, 'isNull'], 'a whole number');
    case 'float':
      return filter('FloatFilter', GraphQLFloat, [...EQUALITY, ...RANGE, 'isNull'], 'a number');
    case 'fen':
      return filter('FenFilter', GraphQLFen, [...EQUALITY, ...RANGE, 'isNull'], 'money, in fen');
    case 'date':
      return filter('DateFilter', GraphQLDate, [...EQUALITY, ...RANGE, 'isNull'], 'a date');
    case 'instant':
      return filter('InstantFilter', GraphQLInstant, [...EQUALITY, ...RANGE, 'isNull'], 'an instant');
    case 'boolean':
      return filter('BooleanFilter', Boolean, ['eq', 'ne', 'isNull'], 'a yes or no');
    case 'enum':
      if (!column.enum) throw new Error(`${column.name} has no enum.`);
      return enumFilter(column.enum);
    case 'enumList': {
      if (!column.enum) throw new Error(`${column.name} has no enum.`);
      const type = (columnType(column) as [object])[0];
      return filter(
        `${column.enum.name}ListFilter`,
        type,
        ['has', 'isEmpty'],
        `a list of ${column.enum.name}`,
      );
    }
  }
}

const wheres = new Map<NounMeta, MadeClass>();
const listWheres = new Map<NounMeta, MadeClass>();

/** `some`, `none` and `every` over the connection that the child noun gives its parent. */
function listWhereOf(child: NounMeta): MadeClass {
  const known = listWheres.get(child);
  if (known) return known;
  const cls = makeInput(
    `${child.name}ListWhere`,
    `Conditions on the ${child.plural} of a row; all given must hold.`,
  );
  listWheres.set(child, cls);
  const type = () => whereOf(child);
  addField(cls, 'some', type, { nullable: true, description: 'At least one meets this (至少一个满足).' });
  addField(cls, 'none', type, { nullable: true, description: 'None meets this (无一满足).' });
  addField(cls, 'every', type, {
    nullable: true,
    description: 'All meet this; also true of none (全部满足).',
  });
  return cls;
}

/** The filter input of a noun, through its links and children too. */
export function whereOf(noun: NounMeta): MadeClass {
  const known = wheres.get(noun);
  if (known) return known;
  const cls = makeInput(`${noun.name}Where`, `Conditions on ${noun.plural}; all that are given must hold.`);
  wheres.set(noun, cls);
  addField(cls, 'and', () => [cls], {
    nullable: true,
    description: 'All of these hold; true when empty (且).',
  });
  addField(cls, 'or', () => [cls], {
    nullable: true,
    description: 'One of these holds; false when empty (或).',
  });
  addField(cls, 'not', () => cls, { nullable: true, description: 'This does not hold (非).' });
  for (const [name, { meta, description }] of fieldsOf(noun)) {
    const settings = { nullable: true, description };
    if (meta.kind === 'id') {
      const ids = filter('IdFilter', GraphQLID, EQUALITY, 'an identifier');
      addField(cls, name, () => ids, settings);
    } else if (meta.kind === 'column') {
      const of = filterOf(meta.column);
      addField(cls, name, () => of, settings);
    } else if (meta.kind === 'link') {
      const target = meta.link.target();
      addField(cls, name, () => whereOf(target), settings);
    } else if (meta.kind === 'children') {
      const of = listWhereOf(meta.child);
      addField(cls, name, () => of, settings);
    }
  }
  return cls;
}
