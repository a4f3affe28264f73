import pg from 'pg';
import { sessionSettings } from './session-settings.js';

/**
 * How long a client may wait for a transaction pooler's connection to PostgreSQL, in milliseconds.
 * For a single statement, the statement's own 5 s are added.
 */
const serverPatience = 2_000;
const statementPatience = 7_000;

const settings = Object.entries(sessionSettings);
/** In a transaction. A `select` would take the snapshot before the isolation level is set. */
const setLocal = settings.map(([name, value]) => `set local ${name} = '${value}'`).join('; ');
/** Before a single statement, where `set local` would cause a warning. */
const setForOne = `select ${settings
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(', ')}`;

const opensTransaction = /^\s*(begin|start\s+transaction)\b[^;]*/i;

type Callback = (error: Error | null, result?: pg.QueryResult) => void;

/** Properties of node-postgres' query that its type does not declare. */
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
 * A statement that sends its settings along, because the connection to PostgreSQL belongs to
 * another client as soon as the transaction ends. The settings are sent with the statement, or
 * with the `begin` of its transaction, so they cost no round trip. They end with the transaction,
 * so no other client inherits them.
 */
class PooledQuery extends Query {
  /** The result of the settings comes first; it is dropped. */
  private settling = false;

  constructor(
    private readonly client: pg.Client,
    args: unknown[],
  ) {
    super(...args);
    // A prepared statement would stay on a connection that the next transaction does not get.
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

  /**
   * Both form one transaction, which ends with the `sync` after the statement, and are sent in one
   * packet.
   */
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

  /**
   * A pooler without a free connection sends nothing, so the waiting client's socket can no longer
   * be used.
   */
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
 * A client for a pooler that assigns a different PostgreSQL connection to every transaction. A
 * text may contain only one statement outside of a transaction.
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
