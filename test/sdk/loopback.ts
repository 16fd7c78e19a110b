import { createServer } from 'node:http';

// A server that answers every request with the same household, in a process of its own.

const BODY = JSON.stringify({
  data: { household: { code: 'H101001000001', village: { name: '茅坪居委会' } } },
  extensions: { cost: { requested: 2, limit: 50_000, remaining: 100_000 } },
});

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/graphql-response+json; charset=utf-8',
      'content-length': Buffer.byteLength(BODY),
      'x-request-id': '00000000-0000-4000-8000-000000000000',
    });
    response.end(BODY);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
