import type { DocumentedOperation } from '../../src/contract/document.js';

/** The operation's path with the examples of its parameters, or with the same value for each. */
export function pathOf({ path, parameters }: DocumentedOperation, value?: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((p) => p.name === name);
    return value ?? String(parameter?.example);
  });
}
