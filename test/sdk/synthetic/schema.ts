import { buildSchema, isInterfaceType, printSchema, validateSchema } from 'graphql';
import { graphSchema } from '../../../server/dist/graph.js';
import { declareSyntheticNouns } from './declare.ts';

/**
 * Prints the schema that the server would serve with 60 nouns: those of the county and 35 more, declared as those are.
 *   node test/sdk/synthetic/schema.ts > schema.graphql
 */
const NOUN_COUNT = 60;

declareSyntheticNouns();
const text = printSchema(graphSchema());
const schema = buildSchema(text);
const faults = validateSchema(schema);
if (faults[0]) throw faults[0];
const node = schema.getType('Node');
const count = isInterfaceType(node) ? schema.getImplementations(node).objects.length : 0;
if (count !== NOUN_COUNT) throw new Error(`The synthetic schema has ${count} nouns.`);
console.log(text);
