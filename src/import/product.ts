import { slugify } from '../util/slugify.js';
import { looksLikeUuid } from '../util/uuid.js';
import { limited, text } from './columns.js';
import { readImages, readUrl, type ImportedImage } from './read-images.js';
import {
  readPrice,
  readStock,
  type ImportCurrency,
  type ImportedPrice,
  type ImportedStock,
} from './read-offer.js';
import { ImportIssue, maxLines, type Line, type ProductLines, type Row } from './read-products.js';

export interface ImportedVariant {
  line: number;
  sku: string | null;
  barcode: string | null;
  /** Value by option name; empty for a product without options. */
  options: Record<string, string>;
  /** Null if the file does not say. */
  taxable: boolean | null;
  price: ImportedPrice | null;
  stock: ImportedStock | null;
  image: string | null;
}

/** A validated product of the file. */
export interface ImportedProduct {
  line: number;
  handle: string;
  title: string;
  description: string | null;
  vendor: string | null;
  type: string | null;
  tags: string[];
  published: boolean;
  seoTitle: string | null;
  seoDescription: string | null;
  optionNames: string[];
  variants: ImportedVariant[];
  images: ImportedImage[];
  /** The entity type of a new product. */
  entityType: string;
}

/** The settings for reading lines. */
export interface ProductRules {
  /** The currency of the file's prices. */
  currency: ImportCurrency;
  /** Entity types of digital goods. */
  digitalTypes: string[];
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Builds a product from its lines.
 * @throws ImportIssue with the line of the error
 */
export function toProduct({ handle, lines }: ProductLines, rules: ProductRules): ImportedProduct {
  const [first] = lines as [Line];
  const { row, number: line } = first;
  if (!slugPattern.test(handle) || handle.length > 200 || looksLikeUuid(handle)) {
    throw new ImportIssue(
      line,
      `Handle "${handle}" is not a slug (lower-case words joined by hyphens).`,
    );
  }
  if (lines.length > maxLines) {
    throw new ImportIssue(line, `"${handle}" has more than ${maxLines} lines.`);
  }
  const title = limited(first, 'Title', 300);
  if (title === null) throw new ImportIssue(line, `"${handle}" has no Title.`);
  const names = [1, 2, 3].map((n) => text(row, `Option${n} Name`)).filter((name) => name !== null);
  const optionNames = isPlain(row) ? [] : names;
  if (new Set(optionNames).size < optionNames.length) {
    throw new ImportIssue(line, `"${handle}" names an option twice.`);
  }
  const type = limited(first, 'Type', 200);
  const digitalType = rules.digitalTypes.find((name) => squeeze(name) === squeeze(type ?? ''));
  const readOffer = (of: Line): Offer => ({
    price: readPrice(of, rules.currency),
    stock: readStock(of, digitalType !== undefined),
  });
  return {
    line,
    handle,
    title,
    description: limited(first, 'Body (HTML)', 20_000),
    vendor: limited(first, 'Vendor', 200),
    type,
    tags: (text(row, 'Tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    published: (text(row, 'Published') ?? 'true').toLowerCase() === 'true',
    seoTitle: limited(first, 'SEO Title', 300),
    seoDescription: limited(first, 'SEO Description', 1000),
    optionNames,
    variants: toVariants(handle, optionNames, lines, readOffer),
    images: readImages(lines),
    entityType: digitalType ?? 'product',
  };
}

type Offer = Pick<ImportedVariant, 'price' | 'stock'>;

/** "Digital Download" is the type `digitalDownload`. */
const squeeze = (name: string): string => slugify(name).replaceAll('-', '');

/** Products without options have one called Title with the value "Default Title". */
const isPlain = (row: Row): boolean =>
  text(row, 'Option1 Name') === 'Title' && text(row, 'Option1 Value') === 'Default Title';

function toVariants(
  handle: string,
  optionNames: string[],
  lines: Line[],
  readOffer: (line: Line) => Offer,
): ImportedVariant[] {
  const variants: ImportedVariant[] = [];
  const seen = new Set<string>();
  for (const [i, line] of lines.entries()) {
    // A line without option values or SKU only adds another image.
    if (i > 0 && text(line.row, 'Option1 Value') === null && text(line.row, 'Variant SKU') === null)
      continue;
    const pairs = optionNames.map((name, n) => {
      const value = limited(line, `Option${n + 1} Value`, 100);
      if (value === null)
        throw new ImportIssue(line.number, `"${handle}" lacks a value of the option "${name}".`);
      return [name, value] as const;
    });
    const combination = JSON.stringify(pairs);
    if (seen.has(combination)) {
      throw new ImportIssue(
        line.number,
        `"${handle}" has the variant ${pairs.map(([, value]) => value).join(' / ') || 'without options'} twice.`,
      );
    }
    seen.add(combination);
    variants.push({
      line: line.number,
      sku: limited(line, 'Variant SKU', 100),
      barcode: limited(line, 'Variant Barcode', 100),
      options: Object.fromEntries(pairs),
      taxable: readTaxable(line),
      ...readOffer(line),
      image: readUrl(line, 'Variant Image'),
    });
  }
  return variants;
}

function readTaxable({ row }: Line): boolean | null {
  const taxable = text(row, 'Variant Taxable')?.toLowerCase();
  return taxable === undefined ? null : taxable !== 'false';
}
