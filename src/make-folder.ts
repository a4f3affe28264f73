import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Node's own recursive mkdir never returns below /proc, where nothing can be made. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
