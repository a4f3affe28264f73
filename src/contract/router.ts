import { badRequest } from './errors.js';

interface Node<T> {
  literals: Map<string, Node<T>>;
  parameter?: Node<T>;
  template?: Template<T>;
}

interface Template<T> {
  /**
   * The names of the path parameters, by HTTP method: `{idOrSlug}` and `{id}` may share a
   * position.
   */
  operations: Map<string, { operation: T; names: string[] }>;
  allowed: string[];
}

export type Match<T> =
  | { kind: 'found'; operation: T; params: Record<string, string> }
  | { kind: 'not-found' }
  | { kind: 'method-not-allowed'; allowed: string[] };

/**
 * Finds an operation by walking the path's segments once. At each segment, from left to right, a
 * literal takes precedence over a parameter. HEAD is answered like GET.
 */
export class PathTrie<T> {
  private readonly root: Node<T> = { literals: new Map() };

  add(method: string, path: string, operation: T): void {
    const names: string[] = [];
    let node = this.root;
    for (const segment of path.slice(1).split('/')) {
      if (segment.startsWith('{')) {
        names.push(segment.slice(1, -1));
        node = node.parameter ??= { literals: new Map() };
      } else {
        const next = node.literals.get(segment) ?? { literals: new Map() };
        node.literals.set(segment, next);
        node = next;
      }
    }
    const template = (node.template ??= { operations: new Map(), allowed: ['OPTIONS'] });
    const verb = method.toUpperCase();
    if (template.operations.has(verb)) throw new Error(`${verb} ${path} is described twice`);
    template.operations.set(verb, { operation, names });
    template.allowed.push(verb, ...(verb === 'GET' ? ['HEAD'] : []));
  }

  match(method: string, path: string): Match<T> {
    const values: string[] = [];
    const template = find(this.root, path, 1, values);
    if (!template) return { kind: 'not-found' };
    const entry = template.operations.get(method === 'HEAD' ? 'GET' : method);
    if (!entry) return { kind: 'method-not-allowed', allowed: template.allowed };
    const params: Record<string, string> = {};
    entry.names.forEach((name, i) => (params[name] = decode(values[i] ?? '')));
    return { kind: 'found', operation: entry.operation, params };
  }
}

/** @param start of the next segment; after the end of the path if there is none */
function find<T>(
  node: Node<T>,
  path: string,
  start: number,
  values: string[],
): Template<T> | undefined {
  if (start > path.length) return node.template;
  const slash = path.indexOf('/', start);
  const end = slash === -1 ? path.length : slash;
  const segment = path.slice(start, end);
  const literal = node.literals.get(segment);
  const found = literal && find(literal, path, end + 1, values);
  if (found) return found;
  if (!node.parameter || segment === '') return undefined;
  values.push(segment);
  const byParameter = find(node.parameter, path, end + 1, values);
  if (!byParameter) values.pop();
  return byParameter;
}

function decode(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    throw badRequest('The path contains a broken percent-encoding.');
  }
}
