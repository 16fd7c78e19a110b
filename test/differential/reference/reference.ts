import { execute, type GraphQLSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import type { Answerer } from '../answer.ts';
import type { Caller } from './access/caller.ts';
import { isRefusedSearch } from './access/refused-search.ts';
import { SeenWorld } from './access/seen-world.ts';
import { Sight } from './access/sight.ts';
import { rootSource } from './roots.ts';
import { rowSource } from './row.ts';
import { type Context, isSource } from './source.ts';
import type { World } from './world.ts';

/** What a refused search is answered with, as far as answers are compared. */
const REFUSED = JSON.stringify({ errors: [{ extensions: { code: 'FIELD_RIGHT_REQUIRED' } }] });

/**
 * Answers any operation by walking the rows that the caller sees in plain JavaScript. Slow and simple on purpose: it is
 * what the compiled path is measured against, and shares nothing with it but the text of the schema.
 */
export function referenceAnswerer(
  schema: GraphQLSchema,
  everything: World,
  today: string,
  caller: Caller,
): Answerer {
  const sight = new Sight(everything, caller, today);
  const context: Context = {
    world: new SeenWorld(everything, sight),
    everything,
    sight,
    cursors: new Map(),
    show: (row, date) => rowSource(context, row, date),
  };
  return async ({ query, variables }) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
    if (operation && coerced && isRefusedSearch(schema, document, operation, coerced, sight)) return REFUSED;
    const result = await execute({
      schema,
      document,
      rootValue: rootSource(context, today),
      variableValues: variables,
      fieldResolver: (source, args, _, { fieldName }) => {
        if (!isSource(source)) throw new Error(`Nothing answers the field ${fieldName}.`);
        return source.field(fieldName, args);
      },
      typeResolver: (value) => (isSource(value) ? value.typename : undefined),
    });
    return JSON.stringify(result);
  };
}
