import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSchema, type GraphQLField, getNamedType } from 'graphql';

/** The schema as it is committed: its text is all that the reference takes from the project. */
export const committedSchema = () =>
  buildSchema(
    readFileSync(createRequire(import.meta.url).resolve('@county-graph/schema/schema.graphql'), 'utf8'),
  );

/** The date of the demo county, on which operations are told unless they say otherwise. */
export const REFERENCE_DATE = '2018-10-16';

/** Fields that tell of changes: made-up rows have none, and `security/every-change` compares what is told of them. */
export const tellsOfChanges = ({ name, type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name === 'ChangeConnection' || name === 'changesEnd';
