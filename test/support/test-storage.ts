import path from 'node:path';
import { localStorage } from '../../src/adapters/storage/local.js';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import { runFolder } from '../runner/run-folder.js';
import { testSecrets } from './test-secrets.js';

/** A storage in a folder: by default, in that of the run, which is deleted at its end. */
export const testStorage = (folder = path.join(runFolder(), 'files')): FileStorage =>
  localStorage({
    folder,
    secret: testSecrets.STORAGE_SECRET,
    publicUrl: 'http://localhost:4000',
  });
