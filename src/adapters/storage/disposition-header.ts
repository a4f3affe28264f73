import contentDisposition from 'content-disposition';
import type { LinkOptions } from './storage.js';

/** The `Content-Disposition` of a file, for browsers that know only ASCII and for all others. */
export const dispositionHeader = (filename: string, type: LinkOptions['disposition']): string =>
  contentDisposition(filename, { type, fallback: filename.replaceAll(/[^ -~]/g, '?') });
