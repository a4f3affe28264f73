import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../util/startup-error.js';
import { readSecret, writeSecret } from './data-folder.js';

/** Readers of settings. Each throws a StartupError that names the variable with an invalid value. */
export type Environment = Record<string, string | undefined>;

export const optional = (env: Environment, name: string): string | undefined =>
  env[name] === '' ? undefined : env[name];

export function integer(
  env: Environment,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = optional(env, name);
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  throw new StartupError(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
}

export function choice<T extends string>(
  env: Environment,
  name: string,
  values: readonly T[],
  fallback: T,
): T {
  const text = optional(env, name) ?? fallback;
  if (values.includes(text as T)) return text as T;
  throw new StartupError(`${name} must be one of ${values.join(', ')}, not "${text}".`);
}

export function matching(
  env: Environment,
  name: string,
  pattern: RegExp,
  fallback: string,
  wanted: string,
): string {
  const text = optional(env, name) ?? fallback;
  if (pattern.test(text)) return text;
  throw new StartupError(`${name} must be ${wanted}, not "${text}".`);
}

export function list(env: Environment, name: string, fallback: string[]): string[] {
  const text = optional(env, name);
  return text === undefined
    ? fallback
    : text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
}

/** The message does not contain the value, because a URL can contain a password. */
export function url(env: Environment, name: string, protocols: string[]): string | undefined {
  const text = optional(env, name);
  if (text === undefined) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new StartupError(
    `${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}

/**
 * Reads a secret from the environment. With the embedded database, it is generated once and stored
 * in the data folder. Otherwise it is required, because several servers may share it.
 */
export function secret(env: Environment, name: string, dataDir: string | undefined): string {
  const text = optional(env, name);
  if (text !== undefined) {
    if (text.length >= 32) return text;
    throw new StartupError(`${name} must have at least 32 characters.`);
  }
  if (dataDir === undefined) {
    throw new StartupError(
      `${name} must be set when DATABASE_URL is: at least 32 random characters.`,
    );
  }
  const file = path.join(dataDir, name.toLowerCase().replaceAll('_', '-'));
  if (existsSync(file)) return readSecret(file);
  // If two servers start together, both use the secret that the first has written.
  writeSecret(dataDir, path.basename(file), randomBytes(32).toString('base64url'), 'wx');
  return readSecret(file);
}
