import type { components } from '../../generated/types.js';

export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ValidationIssue = components['schemas']['ValidationIssue'];

/** An error for the caller, with the contract's standard error body. */
export class ApiError extends Error {
  override name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    readonly details?: ErrorDetails,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, 'BAD_REQUEST', message);

export const unauthorized = (message = 'Authentication is required.'): ApiError =>
  new ApiError(401, 'UNAUTHORIZED', message, undefined, {
    'WWW-Authenticate': 'ApiKey realm="api", header="x-api-key"',
  });

export const forbidden = (message = 'You do not have permission to do this.'): ApiError =>
  new ApiError(403, 'FORBIDDEN', message);

export const csrfRejected = (): ApiError =>
  new ApiError(
    403,
    'CSRF_ORIGIN_REJECTED',
    'The Origin of this request is missing or not allowed.',
  );

/** @param what the kind of record, capitalized: "Entity", "Category". */
export const notFound = (what: string): ApiError =>
  new ApiError(404, 'NOT_FOUND', `${what} not found.`);

export const methodNotAllowed = (allowed: string[]): ApiError =>
  new ApiError(405, 'METHOD_NOT_ALLOWED', 'This path does not support that method.', undefined, {
    Allow: allowed.join(', '),
  });

export const conflict = (message: string, details?: ErrorDetails): ApiError =>
  new ApiError(409, 'CONFLICT', message, details);

/** @param limit the maximum number of bytes that the operation accepts. */
export const payloadTooLarge = (limit: number): ApiError =>
  new ApiError(413, 'PAYLOAD_TOO_LARGE', `The request body exceeds ${limit / 1_048_576} MB.`);

export const unsupportedMediaType = (accepted: string[]): ApiError =>
  new ApiError(415, 'UNSUPPORTED_MEDIA_TYPE', `Send the body as ${accepted.join(' or ')}.`);

export const tooManyParts = (): ApiError =>
  new ApiError(413, 'PAYLOAD_TOO_LARGE', 'The form has too many files or fields.');

export const unsupportedCharset = (): ApiError =>
  new ApiError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON in UTF-8.');

export const unsupportedEncoding = (): ApiError =>
  new ApiError(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the body as it is, or with Content-Encoding gzip, deflate or br.',
    undefined,
    { 'Accept-Encoding': 'gzip, deflate, br' },
  );

/** The maximum number of issues that the contract allows in a response. */
const maxIssues = 100;

/** Several invalid fields, of which the first hundred are returned. */
export const validationFailed = (issues: ValidationIssue[]): ApiError =>
  new ApiError(422, 'VALIDATION_FAILED', 'The request is not valid.', {
    issues: issues.slice(0, maxIssues),
  });

/**
 * One invalid field.
 * @param path its location, such as `body.slug`
 * @param message for people: "must not look like a UUID"
 * @param code the machine-readable rule: "format"
 */
export const invalid = (path: string, message: string, code: string): ApiError =>
  validationFailed([{ path, message, code }]);

/** @param retryAfter seconds */
export const tooManyRequests = (retryAfter: number): ApiError =>
  new ApiError(429, 'TOO_MANY_REQUESTS', 'Too many requests. Try again later.', undefined, {
    'Retry-After': String(retryAfter),
  });

/** @param retryAfter seconds */
export const serviceUnavailable = (retryAfter = 5): ApiError =>
  new ApiError(503, 'SERVICE_UNAVAILABLE', 'The service is not available right now.', undefined, {
    'Retry-After': String(retryAfter),
  });
