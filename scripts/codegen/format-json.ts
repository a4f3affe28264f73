const width = 100;

/**
 * JSON that people can review: a value stands on one line if it fits there, else each of its parts on
 * a line of its own. An example always stands on one line, because its YAML is what people read.
 * @param indent spaces in front of the line
 * @param taken characters of the line in front of the value
 */
export function formatJson(value: unknown, indent = 0, taken = 0): string {
  const compact = JSON.stringify(value);
  if (value === null || typeof value !== 'object') return compact;
  if (taken + compact.length <= width) return compact;
  const margin = ' '.repeat(indent + 1);
  const lines = Array.isArray(value)
    ? value.map((part) => margin + formatJson(part, indent + 1, indent + 1))
    : Object.entries(value).map(([key, part]) => {
        const start = `${margin}${JSON.stringify(key)}: `;
        const onOneLine = key === 'example';
        return (
          start + (onOneLine ? JSON.stringify(part) : formatJson(part, indent + 1, start.length))
        );
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}
