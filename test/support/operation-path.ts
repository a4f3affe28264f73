import type { DocumentedOperation } from '../../src/contract/document.js';

/** The operation's path with the examples of its parameters, or with the same value for each. */
export function pathOf({ path, parameters }: DocumentedOperation, value?: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((p) => p.name === name);
    return value ?? String(parameter?.example);
  });
}

/** The operation's path and query string with these values. */
export function targetOf(
  { path }: DocumentedOperation,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} without ${name}`);
    return encodeURIComponent(value);
  });
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const pairs = given.map(([name, value]): [string, string] => [name, String(value)]);
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs).toString()}`;
}
