import path from 'node:path';
import { localStorage } from '../../src/adapters/storage/local.js';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import { runFolder } from '../runner/run-folder.js';
import { testSecrets } from './test-secrets.js';

/** A storage in the folder of the run, which is deleted at its end. */
export const testStorage = (): FileStorage =>
  localStorage({
    folder: path.join(runFolder(), 'files'),
    secret: testSecrets.STORAGE_SECRET,
    publicUrl: 'http://localhost:4000',
  });
