const columns = new Map<string, string>();

/**
 * Converts a name in the code to a column name: `orderId` becomes `order_id`. Column names are
 * returned unchanged.
 */
export function toColumn(name: string): string {
  let column = columns.get(name);
  if (column === undefined) {
    column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns.set(name, column);
  }
  return column;
}
