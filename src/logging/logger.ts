import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';

interface LoggedError {
  type: string;
  message: string;
  stack: string | undefined;
  /** PostgreSQL's or the operating system's. */
  code?: string;
  constraint?: string;
  cause?: LoggedError;
}

/**
 * The logged properties of an error. Database errors also contain the row or the values of the
 * statement; these belong to the store's customers and are not logged.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: undefined };
  const { name, message, stack, code, constraint, cause } = error as Error & LoggedError;
  return {
    type: name,
    message,
    stack,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

/** JSON in production, readable lines on a terminal. Log lines contain no credentials. */
export function createLogger({
  logLevel,
  logFormat,
}: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  return pino({
    level: logLevel,
    base: null,
    serializers: { err: describeError },
    redact: ['*.authorization', '*.cookie', '*.password', '*.secret', '*["x-api-key"]'],
    ...(logFormat === 'pretty' && {
      transport: {
        target: 'pino-pretty',
        options: {
          colorize: process.stdout.isTTY,
          ignore: 'pid,hostname',
          translateTime: 'HH:MM:ss.l',
        },
      },
    }),
  });
}
