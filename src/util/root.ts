import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package that contains a module, compiled or not. */
export function findRoot(moduleUrl: string): string {
  let folder = path.dirname(fileURLToPath(moduleUrl));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

/** The project's folder, with `openapi/`, `generated/`, and `package.json`. */
export const projectRoot = findRoot(import.meta.url);
