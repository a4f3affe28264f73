import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

/** JSON for machines, lines for a terminal. Nothing that is logged holds a credential. */
export function createLogger({
  logLevel,
  logFormat,
}: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  return pino({
    level: logLevel,
    base: null,
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
