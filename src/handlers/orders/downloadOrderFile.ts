import { forbidden, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { signedSeconds } from '../../domain/files/media-url.js';
import { OrderDownload } from '../../models/OrderDownload.js';

export const downloadOrderFile: Handler<'downloadOrderFile'> = async (call) => {
  const { method, params, query, headers, db, services } = call;
  if (!services.downloadLinks.isValid(params, query))
    throw forbidden('This link has expired or was changed. Ask for a new one.');
  const file = await OrderDownload.find(db, params);
  if (!file?.storageKey) throw notFound('File');
  if (file.downloadsRemaining === 0) throw usedUp();
  // Nobody has asked for the file yet.
  if (method === 'HEAD' || headers['sec-purpose'] !== undefined) return { status: 204 };
  if (!(await OrderDownload.count(db, params))) throw usedUp();
  const { storageKey, filename } = file;
  const options = { expiresInSeconds: signedSeconds, filename, disposition: 'attachment' } as const;
  const url = await services.storage.signedUrl(storageKey, options);
  return { status: 302, headers: { Location: url } };
};

const usedUp = () => forbidden('This file has been downloaded five times.');
