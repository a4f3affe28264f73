import pg from 'pg';
import { sessionSettings } from './session-settings.js';

/**
 * How long a transaction pooler may let a client wait for a connection to PostgreSQL, ms; and for
 * a single statement, the 5 s that it may take itself as well.
 */
const serverPatience = 2_000;
const statementPatience = 7_000;

const settings = Object.entries(sessionSettings);
/** In a transaction. A `select` would take its snapshot before it may say how isolated it is. */
const setLocal = settings.map(([name, value]) => `set local ${name} = '${value}'`).join('; ');
/** Before a single statement, where `set local` would warn. */
const setForOne = `select ${settings
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(', ')}`;

const opensTransaction = /^\s*(begin|start\s+transaction)\b[^;]*/i;

type Callback = (error: Error | null, result?: pg.QueryResult) => void;

/** What node-postgres' query has beside what its type declares. */
interface OriginalQuery {
  text: string;
  name: string | undefined;
  queryMode: string | undefined;
  callback: Callback | undefined;
  submit(connection: pg.Connection): Error | null;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
}

const Query = pg.Query as unknown as new (...args: unknown[]) => OriginalQuery;

/**
 * A statement that takes its settings along, because the connection to PostgreSQL is another's as
 * soon as the transaction ends. They go out with the statement, or with the `begin` of its
 * transaction, so they cost no round trip; they end with the transaction, so nobody inherits them.
 */
class PooledQuery extends Query {
  /** The settings' own result is still to come, and nobody's. */
  private settling = false;

  constructor(
    private readonly client: pg.Client,
    args: unknown[],
  ) {
    super(...args);
    // A prepared statement would stay with a connection that the next transaction does not get.
    this.name = undefined;
  }

  override submit(connection: pg.Connection): Error | null {
    if (this.client.getTransactionStatus() !== 'I') return super.submit(connection);
    const [begin] = opensTransaction.exec(this.text) ?? [];
    this.limitWaiting(connection, begin ? serverPatience : statementPatience);
    if (begin) {
      this.text = `${begin}; ${setLocal}`;
      return super.submit(connection);
    }
    return this.submitWithSettings(connection);
  }

  /** Both are one transaction, which ends with the `sync` behind the statement, and one packet. */
  private submitWithSettings(connection: pg.Connection): Error | null {
    this.queryMode = 'extended';
    this.settling = true;
    connection.stream.cork();
    connection.parse({ name: '', text: setForOne, types: [] }, true);
    connection.bind({}, true);
    connection.execute(null, true);
    const refused = super.submit(connection);
    connection.stream.uncork();
    return refused;
  }

  /** A pooler without a free connection says nothing; the socket of who waited is of no more use. */
  private limitWaiting({ stream }: pg.Connection, timeout: number): void {
    const { callback } = this;
    const timer = setTimeout(() => {
      stream.destroy(new Error('Connection terminated: the pooler gave none to PostgreSQL'));
    }, timeout);
    this.callback = (error, result) => {
      clearTimeout(timer);
      callback?.(error, result);
    };
  }

  override handleDataRow(message: unknown): void {
    if (!this.settling) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: pg.Connection): void {
    if (this.settling) this.settling = false;
    else super.handleCommandComplete(message, connection);
  }
}

/**
 * A client that works through a pooler which gives it another connection to PostgreSQL for every
 * transaction. A text has one statement: several in one are refused outside of a transaction.
 */
class PooledClient extends pg.Client {
  override query(...args: unknown[]): Promise<pg.QueryResult> & pg.Submittable {
    const query = new PooledQuery(this, args);
    const answered = query.callback
      ? undefined
      : new Promise<pg.QueryResult>((resolve, reject) => {
          query.callback = (error, result) => {
            if (error) reject(error);
            else resolve(result as pg.QueryResult);
          };
        });
    super.query(query);
    return answered as never;
  }
}

export { PooledClient };
