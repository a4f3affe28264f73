/**
 * What holds for every statement of ours: the timeouts that keep one slow statement from stopping
 * the store, and the time zone in which timestamps are read.
 */
export const sessionSettings: Readonly<Record<string, string>> = {
  TimeZone: 'UTC',
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
};
