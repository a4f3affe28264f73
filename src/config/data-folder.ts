import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../util/startup-error.js';

/** Node's own recursive mkdir never returns below /proc, where no folder can be created. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Writes a secret to a file in the data folder that only its owner can read.
 * @param flag `wx` keeps an existing file
 * @throws StartupError if the folder is not writable
 */
export function writeSecret(
  dataDir: string,
  file: string,
  text: string,
  flag: 'w' | 'wx' = 'w',
): void {
  try {
    makeFolder(dataDir);
    writeFileSync(path.join(dataDir, file), `${text}\n`, { mode: 0o600, flag });
  } catch (error) {
    if (flag === 'wx' && (error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw new StartupError(
      `The data folder ${dataDir} cannot be written: ${(error as Error).message}.`,
    );
  }
}

/**
 * @throws StartupError if the file is not readable, for example because another user runs the
 *   server
 */
export function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartupError(
      `${(error as Error).message}: run this as the user who runs the server.`,
    );
  }
}
