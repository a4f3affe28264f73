import { markEnd, markStart } from '../../models/search-texts.js';
import { escapeHtml } from '../../util/escape-html.js';

/** A text with marks as HTML: `<mark>` where the marks are, and everything else escaped. */
export function toHtml(text: string | null): string | null {
  if (text === null) return null;
  return escapeHtml(text).replaceAll(markStart, '<mark>').replaceAll(markEnd, '</mark>');
}
