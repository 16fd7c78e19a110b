import { isLeafType, isNonNullType, isObjectType } from 'graphql';
import { isInput } from '../input.js';
import { constantCase } from '../model/naming.js';
import type { Store } from './store.js';

/**
 * Tells a change that a test gives, as if it had been made.
 * @returns the id of the row that it is about; empty when it is about none
 * @throws TypeError naming the field that it cannot have
 */
export function addChange(store: Store, given: unknown, place: string): string {
  const type = store.nouns.schema.getType('Change');
  if (!isInput(given) || !isObjectType(type)) throw new TypeError(`${place} takes an object.`);
  const fields = type.getFields();
  for (const [name, value] of Object.entries(given)) {
    const field = fields[name];
    if (!field) throw new TypeError(`${place}: a change has no field ${name}.`);
    if (value === null || value === undefined) continue;
    const leaf = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (!isLeafType(leaf)) continue;
    try {
      leaf.parseValue(value);
    } catch (error) {
      throw new TypeError(`${place}: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const { kind, nodeId } = given;
  if (typeof kind !== 'string') throw new TypeError(`${place}: it has no kind.`);
  const noun = typeof nodeId === 'string' ? store.nouns.parse(nodeId)?.noun : undefined;
  store.tell({ ...(noun ? { type: constantCase(noun.name) } : {}), ...given, kind });
  return typeof nodeId === 'string' ? nodeId : '';
}
