import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import pg from 'pg';

/** A change that Better Auth makes in a transaction of ours. */
export interface AuthChange {
  db: Knex;
  /** The account that has changed, if the response does not say it. */
  userId?: string;
}

const changes = new AsyncLocalStorage<AuthChange>();

/** Runs a call of Better Auth, whose statements join the change's transaction. */
export const runInChange = <T>(change: AuthChange, call: () => Promise<T>): Promise<T> =>
  changes.run(change, call);

/** The change during which Better Auth calls back. */
export function currentChange(): AuthChange {
  const change = changes.getStore();
  if (!change) throw new Error('Better Auth has called back outside of a change');
  return change;
}

/** What Better Auth's query builder needs of a pool. */
type AuthPool = Pick<pg.Pool, 'connect' | 'end'>;

/** A pool that, during a change, has only one connection: that of the change's transaction. */
export function joiningPool(pool: pg.Pool): pg.Pool {
  const joining: AuthPool = {
    connect: (async () => {
      const change = changes.getStore();
      return change ? joined(change.db) : pool.connect();
    }) as pg.Pool['connect'],
    end: () => pool.end(),
  };
  return joining as pg.Pool;
}

/** Transactions of Better Auth are savepoints of the one that it joins. */
const savepoints: Record<string, string> = {
  begin: 'savepoint better_auth',
  commit: 'release savepoint better_auth',
  rollback: 'rollback to savepoint better_auth',
};

function joined(db: Knex): pg.PoolClient {
  const client = db.client as Knex.Client;
  const connection = client.acquireConnection() as Promise<pg.Client>;
  const query = async (sql: string, values: unknown[]): Promise<pg.QueryResult> => {
    const text = savepoints[sql] ?? sql;
    // Better Auth compares dates, which our connections read as text.
    return (await connection).query({ text, values, types: pg.types });
  };
  // The transaction keeps its connection until it ends.
  return { query, release: () => undefined } as unknown as pg.PoolClient;
}
