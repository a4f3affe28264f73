import { StorageUnavailable } from '../adapters/storage/storage-unavailable.js';
import { WebhookRejected } from '../adapters/payments/webhook-rejected.js';
import * as domain from '../domain/errors.js';
import {
  ApiError,
  badRequest,
  conflict,
  forbidden,
  invalid,
  notFound,
  serviceUnavailable,
  unauthorized,
  validationFailed,
  type ErrorCode,
} from './errors.js';

const classes = { ...domain, StorageUnavailable, WebhookRejected };
type Classes = Omit<typeof classes, 'DomainError'>;

/** One row for each class; a missing row does not compile. */
type Table = { [Name in keyof Classes]: (error: InstanceType<Classes[Name]>) => ApiError };

const conflictOf = ({ message }: domain.StateConflict): ApiError => conflict(message);

const transitionOf = ({ message, from, to, allowed }: domain.InvalidTransition): ApiError =>
  new ApiError(422, 'INVALID_TRANSITION', message, { from, to, allowed: [...allowed] });

const checkoutFailed = ({ message, reason, details }: domain.CheckoutFailed): ApiError =>
  new ApiError(422, 'CHECKOUT_FAILED', message, { reason, ...details });

/** The contract's response to each error of the domain and its adapters. */
const table: Table = {
  RecordNotFound: ({ resource }) => notFound(resource),
  SessionRequired: ({ message }) => unauthorized(message),
  PermissionDenied: ({ message }) => forbidden(message),
  InvalidInput: (error) => inputError(error),
  CartLimitExceeded: ({ field, limit, rule }) => invalid(`cart.${field}`, limit, rule),
  VersionMismatch: ({ message, currentVersion }) =>
    new ApiError(
      412,
      'PRECONDITION_FAILED',
      message,
      currentVersion === null ? undefined : { currentVersion },
    ),
  StateConflict: conflictOf,
  CartClosed: conflictOf,
  PaymentInProgress: conflictOf,
  InvalidTransition: transitionOf,
  OrderNotOpen: transitionOf,
  OutOfStock: ({ message, available }) =>
    new ApiError(422, 'VALIDATION_FAILED', message, {
      available,
      issues: [
        { path: 'body.quantity', message: `exceeds the ${available} available`, code: 'stock' },
      ],
    }),
  PromotionExhausted: ({ code }) =>
    checkoutFailed(
      new domain.CheckoutFailed('promotion_rejected', code === null ? undefined : { code }),
    ),
  CheckoutFailed: checkoutFailed,
  PaymentDeclined: checkoutFailed,
  ProviderUnavailable: () => serviceUnavailable(2),
  StorageUnavailable: () => serviceUnavailable(30),
  WebhookRejected: ({ reason, message }) => {
    if (reason === 'unconfigured') return serviceUnavailable();
    return reason === 'incomplete'
      ? badRequest(message)
      : new ApiError(400, webhookCodes[reason], message);
  },
};

const webhookCodes: Record<'unsigned' | 'forged', ErrorCode> = {
  unsigned: 'WEBHOOK_SIGNATURE_MISSING',
  forged: 'WEBHOOK_VERIFICATION_FAILED',
};

const rows = new Map<unknown, (error: never) => ApiError>(
  Object.entries(table).map(([name, row]) => [classes[name as keyof Classes], row]),
);

/**
 * The caller's error for a domain error; undefined for any other error. A class that a plugin
 * derives is handled like its base class.
 */
export function fromDomainError(error: unknown): ApiError | undefined {
  if (!(error instanceof domain.DomainError)) return undefined;
  let type: unknown = error.constructor;
  while (typeof type === 'function') {
    const row = rows.get(type);
    if (row) return row(error as never);
    type = Object.getPrototypeOf(type) as unknown;
  }
  return undefined;
}

/**
 * Runs domain code whose input is not only the body.
 * @param paths the locations of the other fields: `{ locale: 'path.locale' }`
 */
export async function withInputPaths<T>(
  paths: Record<string, string>,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof domain.InvalidInput ? inputError(error, paths) : error;
  }
}

function inputError({ issues }: domain.InvalidInput, paths: Record<string, string> = {}): ApiError {
  const pathOf = (field: string | null): string =>
    field === null ? 'body' : (paths[field] ?? `body.${field}`);
  return validationFailed(
    issues.map(({ field, message, rule }) => ({ path: pathOf(field), message, code: rule })),
  );
}
