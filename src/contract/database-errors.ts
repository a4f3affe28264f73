import knexModule from 'knex';
import { DomainError } from '../domain/errors.js';
import { RecordBusy } from '../database/in-turn.js';
import { ApiError, conflict, invalid, serviceUnavailable } from './errors.js';

interface DatabaseError {
  code?: string;
  constraint?: string;
  message: string;
}

/** Names of unique indexes, and the message for a caller when one rejects a value. */
const uniqueMessages: Record<string, string> = {
  entities_slug_key: 'This slug is already in use.',
  categories_slug_key: 'This slug is already in use.',
  brands_slug_key: 'This slug is already in use.',
  variants_sku_key: 'This SKU is already in use.',
  variants_combination_key: 'A variant with these options already exists.',
  warehouses_code_key: 'This code is already in use.',
  option_types_name_key: 'The entity already has an option of this name.',
  customer_groups_name_key: 'This name is already in use.',
  promotions_code_key: 'This code is already in use.',
  option_values_value_key: 'The option already has this value.',
};

const unavailable = /^(08|53|57P|55P03|57014|25P03)/;
/** Errors of node-postgres and the operating system when the database server is unreachable. */
const connectionLost =
  /ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|EPIPE|Connection terminated|not queryable|timeout exceeded when trying to connect/;

/** The error for the caller that a database error results in; undefined if it is our fault. */
export function fromDatabaseError(error: unknown): ApiError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof RecordBusy) return serviceUnavailable(1);
  if (error instanceof knexModule.KnexTimeoutError) return serviceUnavailable();
  // Objection wraps the errors of node-postgres.
  const native = (error as { nativeError?: Error }).nativeError ?? error;
  const { code = '', constraint = '', message } = native as DatabaseError;
  if (code === '23505') return conflict(uniqueMessages[constraint] ?? 'The record already exists.');
  if (code === '23503' || code === '23001')
    return conflict('Other records refer to this one, or it refers to one that does not exist.');
  if (code === '23514') return invalid('body', 'violates a constraint of the record', 'constraint');
  if (/^(22|54)/.test(code)) return invalid('body', 'has a value that cannot be stored', 'value');
  if (code === '40001' || code === '40P01') return serviceUnavailable(1);
  if (unavailable.test(code) || connectionLost.test(`${code} ${message}`))
    return serviceUnavailable();
  return undefined;
}

/** Classes of errors after which PostgreSQL may have committed: the connection was lost. */
const uncertain = /^(08|57P)/;

/**
 * Whether a transaction that failed with this error has left nothing. False if that is not
 * certain, such as after a connection that was lost during the commit.
 */
export function isRolledBack(error: unknown): boolean {
  if (error instanceof ApiError || error instanceof DomainError) return true;
  const native = (error as { nativeError?: unknown }).nativeError ?? error;
  const { code = '' } = native as { code?: string };
  return /^[0-9A-Z]{5}$/.test(code) && !uncertain.test(code);
}
