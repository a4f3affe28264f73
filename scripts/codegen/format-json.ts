const width = 100;

/**
 * JSON for reviewers: a value is on one line if it fits, else each of its parts is on its own
 * line. An example is always on one line, because people read it in the YAML.
 * @param indent spaces before the line
 * @param taken characters of the line before the value
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
