import { InvalidInput } from '../domain/errors.js';
import type { AnalyticsModel, Dimension, Measure, Segment } from './analytics-model.js';

interface Kinds {
  measures: Measure;
  dimensions: Dimension;
  segments: Segment;
}

const singular = { measures: 'measure', dimensions: 'dimension', segments: 'segment' };

/**
 * The model of a query: that of its first measure.
 * @param models that the caller can query
 * @throws InvalidInput if there is none
 */
export function modelOf(models: readonly AnalyticsModel[], measure: string): AnalyticsModel {
  const [name] = measure.split('.');
  const model = models.find((candidate) => candidate.name === name);
  return model ?? unknownName('measures.0', 'measures');
}

/**
 * A member by its full name. Only names of definitions lead to SQL.
 * @param field of the query that has the name
 * @throws InvalidInput for a name of another model, or one that is not this kind of member
 */
export function memberOf<Kind extends keyof Kinds>(
  model: AnalyticsModel,
  kind: Kind,
  name: string,
  field: string,
): Kinds[Kind] {
  const [modelName, member = ''] = name.split('.');
  if (modelName !== model.name) {
    throw new InvalidInput(field, `must be of ${model.name}: a query has one model`, 'model');
  }
  const members: Record<string, unknown> = model[kind] ?? {};
  if (!Object.hasOwn(members, member)) return unknownName(field, kind);
  return members[member] as Kinds[Kind];
}

function unknownName(field: string, kind: keyof Kinds): never {
  throw new InvalidInput(field, `must be a ${singular[kind]} of the metadata`, 'unknown');
}
