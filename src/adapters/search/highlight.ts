import { markEnd, markStart } from '../../models/search-texts.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text with marks as HTML: `<mark>` where the marks are, and everything else escaped. */
export function toHtml(text: string | null): string | null {
  if (text === null) return null;
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll(markStart, '<mark>')
    .replaceAll(markEnd, '</mark>');
}
