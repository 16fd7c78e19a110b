import { callerSettings, PUBLIC, WriteSession } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';

const STORE = { text: `insert into setting (key, value) values ($1, 'x')` };
const COUNT = { text: 'select count(*)::int as count from setting where key = $1' };

describe.each(DATABASES)('a session that writes over %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database });
  });
  afterAll(() => server.stop());

  const open = async () => {
    const session = await WriteSession.open(server.pool, true);
    await session.begin(callerSettings(PUBLIC, '2018-10-16'));
    return session;
  };

  const stored = async (key: string) => {
    const session = await open();
    const { rows } = await session.ask<{ count: number }>({ ...COUNT, values: [key] });
    await session.rollback();
    return rows[0]?.count;
  };

  it('runs what is sent together in its order, and keeps it', async () => {
    const session = await open();
    const [, counted] = await session.together(() =>
      Promise.all([
        session.ask({ ...STORE, values: ['together'] }),
        session.ask<{ count: number }>({ ...COUNT, values: ['together'] }),
        session.commit(),
      ]),
    );
    expect(counted.rows).toEqual([{ count: 1 }]);
    expect(await stored('together')).toBe(1);
  });

  it('keeps nothing when one of them fails, though its commit is on the way', async () => {
    const session = await open();
    const sent = session.together(() =>
      Promise.all([
        session.ask({ ...STORE, values: ['failed'] }),
        session.ask({ text: 'select 1 / $1::int', values: [0] }),
        session.commit(),
      ]),
    );
    await expect(sent).rejects.toMatchObject({ code: '22012' });
    await session.rollback();
    expect(await stored('failed')).toBe(0);
  });

  it('tells what went wrong first, when what was asked along with something failed', async () => {
    const session = await open();
    session.askAlong({ ...STORE, values: ['along'] });
    session.askAlong({ text: 'select access.give_way($1)', values: ['It is not as it was.'] });
    const error = await session.ask({ ...COUNT, values: ['along'] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: '25P02' });
    expect(await session.reasonOf(error)).toMatchObject({ code: '40001' });
    await session.rollback();
    expect(await stored('along')).toBe(0);
  });

  it('sends what was left to be asked along with its commit', async () => {
    const session = await open();
    session.askAlong({ ...STORE, values: ['last'] });
    await session.commit();
    expect(await stored('last')).toBe(1);
    await expect(session.ask({ text: 'select 1' })).rejects.toThrow('The transaction has ended.');
  });
});
