import 'reflect-metadata';
import './domain/index.js';
import type { GraphQLSchema } from 'graphql';
import { subscriptionResolver } from './events/resolver.js';
import { buildGraph, declareGraph } from './model/graph.js';
import { rootResolver } from './read/roots.js';
import { mutationResolver } from './write/resolver.js';

let schema: GraphQLSchema | undefined;

/** The executable schema of everything declared in `domain/`. */
export function graphSchema(): GraphQLSchema {
  if (!schema) {
    declareGraph();
    schema = buildGraph([rootResolver(), mutationResolver(), subscriptionResolver()]);
  }
  return schema;
}
