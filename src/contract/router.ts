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
    for (const segment of segmentsOf(path)) {
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
    const template = find(this.root, segmentsOf(path), 0, values);
    if (!template) return { kind: 'not-found' };
    const entry = template.operations.get(method === 'HEAD' ? 'GET' : method);
    if (!entry) return { kind: 'method-not-allowed', allowed: template.allowed };
    const params: Record<string, string> = {};
    for (const [i, name] of entry.names.entries()) params[name] = decode(values[i] ?? '');
    return { kind: 'found', operation: entry.operation, params };
  }
}

const segmentsOf = (path: string): string[] => path.slice(1).split('/');

function find<T>(
  node: Node<T>,
  segments: string[],
  depth: number,
  values: string[],
): Template<T> | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.template;
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, depth + 1, values);
  if (found) return found;
  if (!node.parameter || segment === '') return undefined;
  values.push(segment);
  const byParameter = find(node.parameter, segments, depth + 1, values);
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
