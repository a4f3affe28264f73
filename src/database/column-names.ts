const columns = new Map<string, string>();

/** The column that the code calls so: `orderId` is `order_id`. What is a column's name stays it. */
export function toColumn(name: string): string {
  let column = columns.get(name);
  if (column === undefined) {
    column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns.set(name, column);
  }
  return column;
}
