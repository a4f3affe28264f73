import { StartupError } from '../util/startup-error.js';
import { optional, type Environment } from './environment.js';

export interface SearchConfig {
  /** The language of search queries that name none, and of mails; a canonical BCP 47 tag. */
  locale: string;
}

export function readSearchConfig(env: Environment): SearchConfig {
  const text = optional(env, 'LOCALE') ?? 'en';
  try {
    return { locale: Intl.getCanonicalLocales(text)[0] ?? text };
  } catch {
    throw new StartupError(`LOCALE must be a BCP 47 tag such as en or pt-BR, not "${text}".`);
  }
}
