import type { Knex } from 'knex';
import { query } from '../database/query.js';

/** A variant's price for everybody, at any time and in any quantity. Amounts are minor units. */
export interface BasePrice {
  id: string;
  entityId: string;
  variantId: string;
  currency: string;
  amount: number;
  compareAtAmount: number | null;
  customerGroupId: null;
  minQuantity: null;
  maxQuantity: null;
  validFrom: null;
  validUntil: null;
  metadata: Record<string, unknown>;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** What is stated of a price; the rest follows from it. */
export type BasePriceInput = Pick<BasePrice, 'entityId' | 'variantId' | 'amount'> &
  Pick<BasePrice, 'compareAtAmount'>;

const columns = `p.id, p.entity_id as "entityId", p.variant_id as "variantId", p.currency, p.amount,
  p.compare_at_amount as "compareAtAmount", p.customer_group_id as "customerGroupId",
  p.min_quantity as "minQuantity", p.max_quantity as "maxQuantity", p.valid_from as "validFrom",
  p.valid_until as "validUntil", p.metadata, p.version, p.created_at as "createdAt",
  p.updated_at as "updatedAt"`;

/** The base prices of entities' variants in one currency. */
export function findBasePrices(
  db: Knex,
  entityIds: string[],
  currency: string,
): Promise<BasePrice[]> {
  return query(
    db,
    `select ${columns} from prices p
     where p.entity_id = any($1) and p.currency = $2 and p.variant_id is not null
       and p.customer_group_id is null and p.min_quantity is null and p.max_quantity is null
       and p.valid_from is null and p.valid_until is null`,
    [entityIds, currency],
  );
}

/** Sets base prices, whether there were any or not, by one statement. */
export function putBasePrices(
  db: Knex,
  currency: string,
  prices: (BasePriceInput & { id: string })[],
): Promise<BasePrice[]> {
  return query(
    db,
    `insert into prices as p (id, entity_id, variant_id, currency, amount, compare_at_amount)
     select id, entity_id, variant_id, $1, amount, compare_at_amount
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[])
       as price (id, entity_id, variant_id, amount, compare_at_amount)
     on conflict on constraint prices_natural_key do update
       set amount = excluded.amount, compare_at_amount = excluded.compare_at_amount,
         version = p.version + 1, updated_at = now()
     returning ${columns}`,
    [
      currency,
      prices.map(({ id }) => id),
      prices.map(({ entityId }) => entityId),
      prices.map(({ variantId }) => variantId),
      prices.map(({ amount }) => amount),
      prices.map(({ compareAtAmount }) => compareAtAmount),
    ],
  );
}
