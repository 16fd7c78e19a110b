import { GraphQLFloat } from 'graphql';
import { Dated } from '../../../server/dist/domain/dated.js';
import { lifecycle } from '../../../server/dist/domain/lifecycle.js';
import { Column, Parent } from '../../../server/dist/model/column.js';
import { enumeration } from '../../../server/dist/model/enumeration.js';
import { Node } from '../../../server/dist/model/node.js';
import { type NounClass, nouns } from '../../../server/dist/model/registry.js';
import { GraphQLDate, GraphQLFen } from '../../../server/dist/model/scalars.js';
import { measure } from '../../../server/dist/model/statistics.js';
import { NOUNS } from './nouns.ts';

/** A noun that is made while this runs: its properties are not known to the compiler. */
class MadeNoun extends Dated {
  [property: string]: unknown;
}

const TYPES = { int: Number, boolean: Boolean, text: String } as const;
const SCALARS = { fen: GraphQLFen, float: GraphQLFloat, date: GraphQLDate } as const;
const isOneOf = <T extends object>(table: T, key: string): key is keyof T & string => key in table;

/** As the compiler emits the type of a property; the server has brought the function. */
const defineType: (key: 'design:type', type: unknown, prototype: object, property: string) => void =
  Reflect.get(Reflect, 'defineMetadata');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const inWords = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
const wordsOf = (text = ''): string[] => text.trim().split(/\s+/).filter(Boolean);

/** Declares every noun of the table with the server's own decorators: types, filters, orders, aggregates, mutations. */
export function declareSyntheticNouns(): void {
  for (const line of NOUNS.trim().split('\n')) declareNoun(line);
}

function declareNoun(line: string): void {
  const [names, chinese = '', key, links, columns] = line.split('|').map((part) => part.trim());
  const [name = '', plural = ''] = wordsOf(names);
  const cls = { [name]: class extends MadeNoun {} }[name] ?? MadeNoun;
  const settable: string[] = [];

  if (key) {
    defineType('design:type', String, cls.prototype, 'code');
    const pattern = {
      regex: new RegExp(`^${name.charAt(0)}[0-9]{12}$`),
      words: `${name.charAt(0)} and 12 digits`,
    };
    Column({ unique: 'at-a-time', description: `Number of the ${inWords(name)} (${chinese}编号).`, pattern })(
      cls.prototype,
      'code',
    );
    settable.push('code');
  }
  for (const column of wordsOf(columns)) settable.push(declareColumn(cls, name, chinese, column));
  for (const link of wordsOf(links)) settable.push(declareLink(cls, plural, chinese, link));

  const standsIn = wordsOf(links).map((link) => link.replace(/[?]?:.*/, ''));
  Node({
    plural,
    area: 'industry',
    description: `${capital(inWords(name))} of the county, as its department keeps it (${chinese}).`,
    division: 'column',
    listedByDivisions: true,
    ...(key ? { naturalKey: 'code' } : {}),
  })(cls);
  lifecycle(cls, {
    standsIn,
    make: {
      verb: 'register',
      description: `Registers a ${inWords(name)} (登记${chinese}).`,
      names: settable,
    },
    correct: {
      verb: 'correct',
      description: `Corrects what is told of a ${inWords(name)} (更正${chinese}).`,
      names: settable.filter((property) => !standsIn.includes(property) && property !== 'code'),
    },
    end: { verb: 'end', description: `Ends a ${inWords(name)} (终止${chinese}).` },
  });
  measure(plural, {
    of: () => cls,
    cells: 'none',
    published: true,
    description: `${capital(plural)} (${chinese}数，个).`,
  });
}

function declareColumn(cls: typeof MadeNoun, noun: string, chinese: string, text: string): string {
  const [name = '', type = 'text'] = text.split(':');
  const options = {
    description: `${capital(inWords(name))} of the ${inWords(noun)} (${chinese}：${inWords(name)}).`,
    nullable: type === 'float',
  };
  if (isOneOf(SCALARS, type)) {
    const scalar = SCALARS[type];
    Column(() => scalar, options)(cls.prototype, name);
  } else if (isOneOf(TYPES, type)) {
    defineType('design:type', TYPES[type], cls.prototype, name);
    Column({ ...options, searchable: /name$/i.test(name) })(cls.prototype, name);
  } else {
    const members = type.split('/');
    const object = Object.fromEntries(members.map((member) => [member, member]));
    enumeration(
      object,
      `${noun}${capital(name)}`,
      `${capital(inWords(name))} of a ${inWords(noun)} (${chinese}).`,
      Object.fromEntries(members.map((member) => [member, `${capital(member.toLowerCase())} (${chinese})`])),
    );
    Column(() => object, options)(cls.prototype, name);
  }
  return name;
}

function declareLink(cls: typeof MadeNoun, plural: string, chinese: string, text: string): string {
  const [given = '', target = ''] = text.split(':');
  const name = given.replace('?', '');
  const targetOf = (): NounClass => {
    const noun = nouns.named(target);
    if (!noun) throw new Error(`${text} links to a noun that does not exist.`);
    return noun.cls;
  };
  Parent(targetOf, {
    description: `${capital(inWords(name))} that it belongs to (所属).`,
    children: capital(name) === target ? plural : `${plural}As${capital(name)}`,
    childrenDescription: `${capital(inWords(plural))} that belong to it (${chinese}).`,
    ...(given.endsWith('?') ? { nullable: true, whenSucceeded: 'letGo' } : {}),
  })(cls.prototype, name);
  return name;
}
