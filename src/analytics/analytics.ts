import { StartupError } from '../util/startup-error.js';
import type { AnalyticsModel, MemberKind } from './analytics-model.js';
import { customersModel } from './models/customers.js';
import { inventory } from './models/inventory.js';
import { orderLineItems } from './models/order-line-items.js';
import { orders } from './models/orders.js';
import { refunds } from './models/refunds.js';

/** What can be queried in this store, and at what cost. */
export interface Analytics {
  models: readonly AnalyticsModel[];
  /** The highest estimate of PostgreSQL's planner with which a query runs. */
  maxCost: number;
}

const coreModels = [orders, orderLineItems, refunds, inventory, customersModel];

/**
 * The models of the core and of these plugins.
 * @throws StartupError if two have one name
 */
export function collectModels(
  plugins: readonly { analytics?: readonly AnalyticsModel[] }[],
): AnalyticsModel[] {
  const models = [...coreModels, ...plugins.flatMap(({ analytics = [] }) => analytics)];
  const names = models.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return models;
  throw new StartupError(`There are two analytics models with the name ${twice}.`);
}

/**
 * The models that a caller can query.
 * @param vendorId of a vendor, who gets only models of vendors; null for staff
 */
export const visibleModels = (
  { models }: Analytics,
  vendorId: string | null,
): readonly AnalyticsModel[] =>
  vendorId === null ? models : models.filter(({ vendor }) => vendor !== undefined);

interface MemberDescription<Type> {
  name: string;
  type: Type;
  description: string;
}

/** The metadata of models. */
export function describeModels(models: readonly AnalyticsModel[]) {
  const described = models.map((model) => ({
    name: model.name,
    description: model.description,
    measures: describe(model.name, model.measures),
    dimensions: describe(model.name, model.dimensions),
    segments: describe(
      model.name,
      Object.fromEntries(
        Object.entries(model.segments ?? {}).map(([name, { description }]) => [
          name,
          { description, type: 'boolean' as const },
        ]),
      ),
    ),
  }));
  const namesOf = (kind: MemberKind): string[] =>
    described.flatMap((model) => model[kind].map(({ name }) => name));
  return {
    models: described,
    measures: namesOf('measures'),
    dimensions: namesOf('dimensions'),
    segments: namesOf('segments'),
  };
}

const describe = <Type>(
  model: string,
  members: Record<string, { type: Type; description: string }>,
): MemberDescription<Type>[] =>
  Object.entries(members).map(([name, { type, description }]) => ({
    name: `${model}.${name}`,
    type,
    description,
  }));
