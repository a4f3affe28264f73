import type { ValidationIssue } from './errors.js';
import type { Exchange } from './exchange.js';
import { findUnsafeText } from './json-hygiene.js';
import type { OperationFacts } from './operation-facts.js';
import { readScalar } from './scalars.js';

/**
 * Reads the query and the declared headers, and the kinds of the path's parameters, into the
 * exchange. Answers what cannot be read: a repeated parameter, a NUL character.
 */
export function readParameters(exchange: Exchange, operation: OperationFacts): ValidationIssue[] {
  readHeaders(exchange, operation);
  return [...readPath(exchange, operation), ...readQuery(exchange, operation)];
}

function readPath({ params }: Exchange, { pathKinds }: OperationFacts): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const [name, value] of Object.entries(params)) {
    const text = value as string;
    const issue = findUnsafeText(`path.${name}`, text);
    if (issue) issues.push(issue);
    const kind = pathKinds.get(name);
    if (kind) params[name] = readScalar(text, kind);
  }
  return issues;
}

function readQuery(exchange: Exchange, { queryKinds }: OperationFacts): ValidationIssue[] {
  const { querystring } = exchange.ctx;
  if (querystring === '') return [];
  const issues: ValidationIssue[] = [];
  const query = new Map<string, unknown>();
  for (const [name, text] of new URLSearchParams(querystring)) {
    if (query.has(name)) {
      issues.push({ path: `query.${name}`, message: 'must not be repeated', code: 'repeated' });
    }
    const issue = findUnsafeText(`query.${name}`, text);
    if (issue) issues.push(issue);
    query.set(name, readScalar(text, queryKinds.get(name) ?? 'string'));
  }
  exchange.query = Object.fromEntries(query);
  return issues;
}

function readHeaders(exchange: Exchange, { headerNames }: OperationFacts): void {
  for (const name of headerNames) {
    const value = exchange.headers[name];
    if (typeof value === 'string') exchange.declaredHeaders[name] = value;
  }
}
