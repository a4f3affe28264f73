import type { ValidationIssue } from './errors.js';
import type { RequestContext } from './request-context.js';
import { findUnsafeText } from './json-hygiene.js';
import type { OperationFacts, ScalarKind } from './operation-facts.js';
import { readScalar } from './scalars.js';

/**
 * Reads the query, the declared headers, and the types of path parameters into the request
 * context. Reports what cannot be read: a repeated parameter, a NUL character.
 */
export function readParameters(issues: ValidationIssue[], context: RequestContext): void {
  const { headerNames, pathKinds, queryKinds } = context.operation as OperationFacts;
  for (const name of headerNames) {
    const value = context.headers[name];
    if (typeof value === 'string') context.declaredHeaders[name] = value;
  }
  readPath(issues, context.params, pathKinds);
  if (context.ctx.querystring !== '') readQuery(issues, context, queryKinds);
}

function readPath(
  issues: ValidationIssue[],
  params: Record<string, unknown>,
  kinds: Map<string, ScalarKind>,
): void {
  for (const name of Object.keys(params)) {
    const text = params[name] as string;
    const issue = findUnsafeText(`path.${name}`, text);
    if (issue) issues.push(issue);
    const kind = kinds.get(name);
    if (kind) params[name] = readScalar(text, kind);
  }
}

function readQuery(
  issues: ValidationIssue[],
  context: RequestContext,
  kinds: Map<string, ScalarKind>,
): void {
  const query = new Map<string, unknown>();
  for (const [name, text] of new URLSearchParams(context.ctx.querystring)) {
    if (query.has(name)) {
      issues.push({ path: `query.${name}`, message: 'must not be repeated', code: 'repeated' });
    }
    const issue = findUnsafeText(`query.${name}`, text);
    if (issue) issues.push(issue);
    query.set(name, readScalar(text, kinds.get(name) ?? 'string'));
  }
  context.query = Object.fromEntries(query);
}
