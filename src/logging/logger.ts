import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';

interface LoggedError {
  type: string;
  message: string;
  stack: string | undefined;
  /** PostgreSQL's or the system's. */
  code?: string;
  constraint?: string;
  cause?: LoggedError;
}

/**
 * What the log keeps of an error. Errors of the database also carry the row that they are about, or
 * the values of the statement; those belong to the store's customers and stay out.
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

/** JSON for machines, lines for a terminal. Nothing that is logged holds a credential. */
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
