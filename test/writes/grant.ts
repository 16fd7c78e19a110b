import type { TestServer } from '../support/server.ts';

/** A token of somebody with one role in a division. */
export async function grantTo(
  server: TestServer,
  principal: string,
  role: string,
  division: string,
): Promise<string> {
  await server.pool.query(
    `insert into "grant" (role, principal, division_code, valid_from) values ($1, $2, $3, '1900-01-01')`,
    [role, principal, division],
  );
  return server.issuer.token({ sub: principal });
}
