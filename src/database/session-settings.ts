/**
 * The settings of every statement: the timeouts that keep a slow one from blocking the store, and
 * the time zone for reading timestamps.
 */
export const sessionSettings: Readonly<Record<string, string>> = {
  TimeZone: 'UTC',
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
};
