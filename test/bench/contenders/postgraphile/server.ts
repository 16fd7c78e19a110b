// PostGraphile 5 as its documentation sets it up for production, on the tables of the county.
import { createServer } from 'node:http';
import { grafserv } from 'grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const { DATABASE_URL, POOL_SIZE } = process.env;
if (!DATABASE_URL) throw new Error('DATABASE_URL is not set.');

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public', 'extra'],
      poolConfig: { max: Number(POOL_SIZE) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  // The workloads filter on columns that no index leads with, which this plugin would hide.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
};

const instance = postgraphile(preset);
const serve = instance.createServ(grafserv);
const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
await serve.addTo(server);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') console.log(`http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit());
