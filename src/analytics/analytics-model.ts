import { StartupError } from '../util/startup-error.js';

/** A member is an SQL expression. It never contains a value of a query. */
interface Member {
  sql: string;
  /** What the member means, for the metadata. */
  description: string;
  /** The one of the model's `joins` that the expression reads. */
  join?: string;
}

export interface Measure extends Member {
  /** `money` is minor units of the model's currency. A `number` may have fractions. */
  type: 'integer' | 'number' | 'money';
  /**
   * A column of type timestamptz, with a plain aggregate as `sql`: only rows whose time is in the
   * ranges of the query count, whatever dimensions these are of.
   */
  within?: string;
}

export interface Dimension extends Member {
  type: 'string' | 'integer' | 'number' | 'time';
  /** The column is of type uuid, and a filter's values have to be UUIDs. */
  format?: 'uuid';
}

/** A condition with a name. */
export type Segment = Member;

/** What can be queried about one kind of record. */
export interface AnalyticsModel {
  /** Capitalized, without a dot: `OrderLineItems`. */
  name: string;
  description: string;
  /** What follows `from`: a table and its alias, with the joins that every query needs. */
  source: string;
  /** Joins of which a query has those that its members name. */
  joins?: Record<string, string>;
  measures: Record<string, Measure>;
  dimensions: Record<string, Dimension>;
  segments?: Record<string, Segment>;
  /** The dimension with the currency. Required with a measure of money. */
  currency?: string;
  /** The id of a row's vendor. Vendors query only models that have it, and get only their rows. */
  vendor?: string;
}

export type MemberKind = 'measures' | 'dimensions' | 'segments';

/**
 * Checks a model at its definition.
 * @throws StartupError naming the member that is wrong
 */
export function defineAnalyticsModel(model: AnalyticsModel): AnalyticsModel {
  const { name, joins = {}, measures, dimensions, segments = {}, currency } = model;
  const refuse = (member: string, reason: string): never => {
    throw new StartupError(`The analytics model ${name || '""'}: ${member} ${reason}.`);
  };
  if (!/^[A-Z][A-Za-z0-9]{0,63}$/.test(name)) refuse('its name', 'must be a capitalized word');
  const members = [measures, dimensions, segments].flatMap(Object.entries<Member>);
  for (const [member, { sql, join }] of members) {
    if (!/^[a-z][A-Za-z0-9]{0,34}$/.test(member)) refuse(member, 'must be a word in camelCase');
    if (sql.includes('?')) refuse(member, 'contains a question mark, which stands for a value');
    if (join !== undefined && !(join in joins)) refuse(member, `names the unknown join ${join}`);
  }
  const names = members.map(([member]) => member);
  const twice = names.find((member, i) => names.indexOf(member) !== i);
  if (twice !== undefined) refuse(twice, 'is defined twice');
  if (currency !== undefined && !(currency in dimensions)) refuse(currency, 'is not a dimension');
  const money = Object.keys(measures).find((member) => measures[member]?.type === 'money');
  if (money !== undefined && currency === undefined)
    refuse(money, 'needs the model to name its `currency`');
  return model;
}
