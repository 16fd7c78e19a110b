import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const HAN = /\p{Script=Han}/u;

describe('the schema', () => {
  it('describes every type, field, argument and enum member', () => {
    const bare: string[] = [];
    for (const type of types) {
      if (
        !type.description &&
        !['Boolean', 'Float', 'ID', 'Int', 'Mutation', 'Query', 'String', 'Subscription'].includes(type.name)
      )
        bare.push(type.name);
      if (isEnumType(type) && !/OrderField$|GroupBy$/.test(type.name)) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      }
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if (!('args' in field)) continue;
        for (const argument of field.args) {
          if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('gives the Chinese term of every noun and of what it holds', () => {
    const node = schema.getType('Node');
    const nouns = types
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some((face) => face === node));
    expect(nouns).toHaveLength(25);
    const untranslated = nouns.flatMap((noun) => [
      ...(HAN.test(noun.description ?? '') ? [] : [noun.name]),
      ...Object.values(noun.getFields())
        .filter((field) => field.name !== 'id' && !HAN.test(field.description ?? ''))
        .map((field) => `${noun.name}.${field.name}`),
    ]);
    expect(untranslated).toEqual([]);
  });

  it('says the unit of every amount of money and every measure', () => {
    const unitless: string[] = [];
    for (const type of types) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const { name } = getNamedType(field.type);
        if (name === 'Fen' && !/fen/i.test(field.description ?? ''))
          unitless.push(`${type.name}.${field.name}`);
      }
    }
    expect(unitless).toEqual([]);
  });

  it('finds a value that needs a right by equality alone, and neither orders nor groups by it', () => {
    const fieldsOf = (name: string): string[] => {
      const type = schema.getType(name);
      return isInputObjectType(type) || isObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    const membersOf = (name: string): string[] => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const exact = types.filter(isInputObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'ExactFilter')
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(exact).toEqual([
      'BankAccountWhere.number',
      'CadreWhere.phone',
      'HouseholdMemberWhere.diagnosis',
      'HouseholdMemberWhere.identityNumber',
      'HouseholdWhere.phone',
    ]);
    expect(fieldsOf('ExactFilter')).toEqual(['eq', 'in']);
    for (const path of exact) {
      const [noun = '', column = ''] = path.split('Where.');
      const member = column.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
      expect(membersOf(`${noun}OrderField`)).toContain('ID');
      expect(membersOf(`${noun}OrderField`)).not.toContain(member);
      expect(membersOf(`${noun}GroupBy`)).not.toContain(member);
      expect(fieldsOf(`${noun}GroupKey`)).not.toContain(column);
    }
  });

  it('lets numbers of rows be null but for divisions and entities, which everybody reads', () => {
    const required = types
      .filter(isObjectType)
      .flatMap((type) => Object.entries(type.getFields()).map(([name, field]) => ({ type, name, field })))
      .filter(
        ({ name, field }) => /^(totalCount|count|groupCount)$/.test(name) && String(field.type) === 'Int!',
      )
      .map(({ type }) => type.name.replace(/(Connection|Aggregate|Group)$/, ''));
    expect([...new Set(required)]).toEqual([
      'County',
      'Hamlet',
      'IndustryEntity',
      'Township',
      'Village',
      'VillageSuccession',
    ]);
  });

  it('lets whatever can be withheld be null', () => {
    const household = schema.getType('Household');
    const member = schema.getType('HouseholdMember');
    const cadre = schema.getType('Cadre');
    for (const type of [household, member, cadre]) {
      if (!isObjectType(type)) throw new Error('Not an object type.');
      const required = Object.values(type.getFields())
        .filter((field) => String(field.type).endsWith('!') && !String(field.type).endsWith('Connection!'))
        .map((field) => field.name);
      expect(required.filter((name) => !['code', 'id', 'validFrom', 'version'].includes(name))).toEqual([]);
    }
    for (const name of [
      'BenefitLink.entity',
      'Household.village',
      'MutualGroup.leader',
      'DivisionStatistics.people',
    ]) {
      const [typeName = '', fieldName = ''] = name.split('.');
      const type = schema.getType(typeName);
      expect([name, isObjectType(type) && String(type.getFields()[fieldName]?.type).endsWith('!')]).toEqual([
        name,
        false,
      ]);
    }
  });
});
