import { StateConflict } from '../../../domain/errors.js';
import type { PluginHooks } from '../../../hooks/hooks.js';
import { VendorDocument } from '../models/VendorDocument.js';

/** The file of a document stays private: attached to an entity, everybody could load it. */
export const documentHooks = {
  'media.beforeAttach': async ({ asset }, { db }) => {
    if (await VendorDocument.isDocument(db, asset.id)) {
      throw new StateConflict('The file is a document of a vendor. Upload it again.');
    }
  },
} satisfies PluginHooks;
