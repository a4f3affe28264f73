import { limited, text } from './columns.js';
import { ImportIssue, type Line } from './read-products.js';

export interface ImportedImage {
  url: string;
  alt: string | null;
}

/**
 * A product's images in the order of their positions, each URL once.
 * @throws ImportIssue for an invalid URL or position
 */
export function readImages(lines: Line[]): ImportedImage[] {
  const images = new Map<string, ImportedImage & { position: number }>();
  for (const line of lines) {
    const url = readUrl(line, 'Image Src');
    if (url === null || images.has(url)) continue;
    const position = readPosition(line) ?? images.size + 1;
    images.set(url, { url, alt: limited(line, 'Image Alt Text', 500), position });
  }
  return [...images.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ url, alt }) => ({ url, alt }));
}

/**
 * A URL, as written in the file.
 * @throws ImportIssue for anything else
 */
export function readUrl(line: Line, column: string): string | null {
  const url = limited(line, column, 2048);
  if (url === null || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url;
  throw new ImportIssue(line.number, `${column} "${url.slice(0, 100)}" is not a web address.`);
}

function readPosition({ row, number }: Line): number | null {
  const position = text(row, 'Image Position');
  if (position === null) return null;
  if (/^\d{1,6}$/.test(position)) return Number(position);
  throw new ImportIssue(number, `Image Position "${position.slice(0, 40)}" is not a whole number.`);
}
