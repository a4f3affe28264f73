import type { ErrorObject, ValidateFunction } from 'ajv';
import type { ValidationIssue } from './errors.js';

export type Place = 'path' | 'query' | 'header' | 'body';

/** Runs a precompiled validator, which fills in defaults, and adds its issues. */
export function validate(
  issues: ValidationIssue[],
  validator: ValidateFunction | undefined,
  place: Place,
  value: unknown,
): void {
  if (!validator || validator(value)) return;
  for (const error of validator.errors ?? []) {
    // The errors already include what makes a condition fail.
    if (error.keyword !== 'if') issues.push(toIssue(place, error));
  }
}

/** Converts an ajv error to the caller's field: `body.lineItems.0.quantity`. */
function toIssue(place: Place, error: ErrorObject): ValidationIssue {
  const segments = error.instancePath.split('/').slice(1).map(unescapePointer);
  const params = error.params as { missingProperty?: string; additionalProperty?: string };
  const named = params.missingProperty ?? params.additionalProperty;
  return {
    path: [place, ...segments, ...(named === undefined ? [] : [named])].join('.').slice(0, 500),
    message: messageOf(error).slice(0, 1000),
    code: error.keyword,
  };
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === 'required') return 'is required';
  if (error.keyword === 'additionalProperties') return 'is not a known property';
  if (error.keyword === 'enum') {
    const { allowedValues } = error.params as { allowedValues: unknown[] };
    return `must be one of ${allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
  }
  return error.message ?? 'is not valid';
}

const unescapePointer = (segment: string): string =>
  segment.replaceAll('~1', '/').replaceAll('~0', '~');
