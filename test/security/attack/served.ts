// A server in a process of its own, which tells the CPU time that it has used when it is asked.
import process from 'node:process';
import { startServerOver } from '../../support/start-server.ts';

const databaseUrl = process.env.DATABASE_URL;
const server = await startServerOver(databaseUrl ? { databaseUrl } : {}, {
  environment: {
    RATE_LIMIT: '1000000000',
    RATE_BURST: '1000000000',
    HEADERS_TIMEOUT: '500',
    REQUEST_TIMEOUT: '1000',
  },
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1_000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ url: server.url });
