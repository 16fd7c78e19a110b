// The usual stack, put together as the documentation of its parts shows.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { buildSchema } from 'type-graphql';
import { type Context, contextOf } from './context.js';
import { ENTITIES } from './entities.js';
import {
  BenefitLinkResolver,
  CountyResolver,
  HouseholdResolver,
  RootResolver,
  TownshipResolver,
  VillageResolver,
} from './resolvers.js';
import { settings } from './settings.js';

const orm = await MikroORM.init({
  entities: ENTITIES,
  clientUrl: settings.databaseUrl,
  pool: { min: 0, max: settings.poolSize },
  metadataProvider: ReflectMetadataProvider,
  metadataCache: { enabled: false },
  namingStrategy: UnderscoreNamingStrategy,
});
const schema = await buildSchema({
  resolvers: [
    RootResolver,
    CountyResolver,
    TownshipResolver,
    VillageResolver,
    HouseholdResolver,
    BenefitLinkResolver,
  ],
  validate: false,
});
const server = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => contextOf(orm.em.fork()),
});
console.log(url);
process.on('SIGTERM', () => process.exit());
