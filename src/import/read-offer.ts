import { toMinorUnits } from '../domain/money/minor-units.js';
import { text } from './columns.js';
import { ImportIssue, type Line } from './read-products.js';

/** The price of a variant, in minor units. */
export interface ImportedPrice {
  amount: number;
  /** Undefined if the file has no such column, null if the cell is empty. */
  compareAtAmount: number | null | undefined;
}

export interface ImportedStock {
  quantity: number;
  /** Null if the file does not say. */
  allowBackorder: boolean | null;
}

/** An ISO 4217 code and its number of decimals. */
export interface ImportCurrency {
  code: string;
  digits: number;
}

const maxQuantity = 2_147_483_647;
const policies: Record<string, boolean> = { continue: true, deny: false };

/**
 * The price on a line; null if it has none.
 * @throws ImportIssue for a value that is not an amount of the currency
 */
export function readPrice(line: Line, currency: ImportCurrency): ImportedPrice | null {
  const amount = readAmount(line, 'Variant Price', currency);
  if (amount === null) return null;
  const column = 'Variant Compare At Price';
  if (line.row[column] === undefined) return { amount, compareAtAmount: undefined };
  // Exports write 0 for "none".
  const compareAtAmount = readAmount(line, column, currency) || null;
  if (compareAtAmount !== null && compareAtAmount < amount) {
    throw new ImportIssue(line.number, `${column} is below the Variant Price.`);
  }
  return { amount, compareAtAmount };
}

function readAmount(line: Line, column: string, currency: ImportCurrency): number | null {
  const decimal = text(line.row, column);
  if (decimal === null) return null;
  const amount = toMinorUnits(decimal, currency.digits);
  if (amount !== undefined) return amount;
  throw new ImportIssue(
    line.number,
    `${column} "${decimal.slice(0, 40)}" is not an amount of ${currency.code}, such as ${(10).toFixed(currency.digits)}.`,
  );
}

/**
 * The stock on a line; null if it has none. Exports write a quantity for everything, so that of a
 * digital product counts only if its inventory is tracked.
 * @throws ImportIssue for an invalid quantity or policy
 */
export function readStock(line: Line, isDigital: boolean): ImportedStock | null {
  const { row, number } = line;
  const quantity = text(row, 'Variant Inventory Qty');
  if (quantity === null || (isDigital && text(row, 'Variant Inventory Tracker') === null)) {
    return null;
  }
  if (!/^-?\d{1,10}$/.test(quantity) || Math.abs(Number(quantity)) > maxQuantity) {
    throw new ImportIssue(
      number,
      `Variant Inventory Qty "${quantity.slice(0, 40)}" is not a whole number.`,
    );
  }
  const policy = text(row, 'Variant Inventory Policy')?.toLowerCase();
  if (policy !== undefined && policies[policy] === undefined) {
    throw new ImportIssue(
      number,
      `Variant Inventory Policy "${policy.slice(0, 40)}" is neither deny nor continue.`,
    );
  }
  return {
    quantity: Number(quantity),
    allowBackorder: policy === undefined ? null : (policies[policy] ?? null),
  };
}
