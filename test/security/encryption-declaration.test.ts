import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../server/dist/graph.js';
import { Column, type ColumnOptions, Computed, Parent } from '../../server/dist/model/column.js';
import { Node } from '../../server/dist/model/node.js';
import { nouns } from '../../server/dist/model/registry.js';

const secret: ColumnOptions = { description: 'A secret.', right: 'identity', encrypted: true };

/** As the compiler emits the type of a property; the server has brought the function. */
const defineType: (key: 'design:type', type: unknown, prototype: object, property: string) => void =
  Reflect.get(Reflect, 'defineMetadata');

/** A class with one column of a type, and whatever else `more` declares on it. */
function declare(
  options: ColumnOptions,
  type: unknown = String,
  more: (prototype: object) => void = () => {},
) {
  const cls = class Confidential {};
  defineType('design:type', type, cls.prototype, 'secret');
  Column(options)(cls.prototype, 'secret');
  more(cls.prototype);
  return cls;
}

const node = { plural: 'confidentials', description: 'What is told to few.', area: 'households' } as const;

describe('an encrypted column', () => {
  it.each([
    ['without a right', { description: 'A secret.', encrypted: true }, String, 'needs a right'],
    ['of numbers', secret, Number, 'is not text'],
    ['with periods', { ...secret, dated: true }, String, 'cannot be dated'],
    ['searched by part', { ...secret, searchable: true }, String, 'never searched by part'],
  ])('is refused %s', (_what, options, type, words) => {
    expect(() => declare(options, type)).toThrow(words);
  });

  it('is not lent, not the natural key, and not read by a computed column', () => {
    const lends = { name: { column: 'secret', description: 'Lent.', when: {} } };
    const lent = (prototype: object) =>
      Parent(() => class Other {}, { description: 'Of.', lends })(prototype, 'other');
    expect(() => declare(secret, String, lent)).toThrow('lends secret, which is encrypted');
    expect(() => Node({ ...node, naturalKey: 'secret' })(declare(secret))).toThrow(
      'Confidential.secret is encrypted and cannot be the natural key',
    );
    const computed = (prototype: object) => {
      defineType('design:type', String, prototype, 'copy');
      Computed(undefined, { description: 'A copy.', sql: (read) => read('secret') })(prototype, 'copy');
    };
    expect(() => Node(node)(declare(secret, String, computed))).toThrow('cannot be read by copy');
  });

  it('has no order, no group and no filter but equality', () => {
    const schema = graphSchema();
    const declared = nouns
      .all()
      .flatMap((noun) =>
        [...noun.columns.values()]
          .filter(({ encrypted }) => encrypted)
          .map(({ name }) => `${noun.name}.${name}`),
      );
    expect(declared).toEqual(['HouseholdMember.identityNumber']);
    const fieldsOf = (type: string) => JSON.stringify(schema.getType(type)?.toConfig());
    expect(fieldsOf('HouseholdMemberWhere')).toContain('"identityNumber"');
    for (const type of ['HouseholdMemberOrderField', 'HouseholdMemberGroupBy', 'HouseholdMemberMinimum']) {
      expect(fieldsOf(type)).not.toMatch(/identity_?number/i);
    }
    const where = schema.getType('HouseholdMemberWhere')?.toConfig();
    expect(String(where && 'fields' in where && where.fields.identityNumber?.type)).toBe('ExactFilter');
  });
});
