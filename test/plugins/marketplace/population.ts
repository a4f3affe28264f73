import type { Knex } from 'knex';
import type { Person, World } from '../../contract/authorization/world.js';
import { insertVendor } from './support/ledger.js';
import { insertSubOrder, suspendVendor } from './support/marketplace.js';

/** Makes the vendors of the world's users. The first one has sold something. */
export async function populate({ store, staff, vendors, suspended }: World): Promise<void> {
  for (const { vendorId: id, userId: ownerUserId, email, name, marker } of [
    ...vendors,
    suspended,
  ]) {
    const slug = name.toLowerCase().replace(' ', '-');
    await insertVendor(store.knex, { ...{ id, ownerUserId, name, slug, email }, taxId: marker });
  }
  await suspendVendor(staff, suspended.vendorId);
  const [{ vendorId, marker }] = vendors;
  await insertSubOrder(store, { vendorId, subtotal: Number(marker) });
}

/** Everything that the marketplace stores of a person, as a buyer and as a user of a vendor. */
export async function recordsOf(knex: Knex, { customerId, userId }: Person): Promise<string> {
  const { rows } = await knex.raw<{ rows: { text: string }[] }>(
    `with mine as (select vendor_id as id from users where id = :userId)
     select jsonb_build_array(
       (select jsonb_build_array(v,
          (select jsonb_agg(o.id order by o.id) from users o where o.vendor_id = v.id),
          (select jsonb_agg(d order by d.id) from vendor_documents d where d.vendor_id = v.id))
        from vendors v where v.id = (select id from mine)),
       (select jsonb_agg(s order by s.id) from sub_orders s
        where s.vendor_id = (select id from mine)),
       (select jsonb_agg(r order by r.id) from vendor_reviews r
        where r.customer_id = :customerId or r.vendor_id = (select id from mine)),
       (select jsonb_agg(d order by d.id) from disputes d
        where d.customer_id = :customerId or d.vendor_id = (select id from mine)),
       (select jsonb_agg(r order by r.id) from returns r
        where r.customer_id = :customerId or r.vendor_id = (select id from mine)))::text as text`,
    { customerId, userId },
  );
  return rows[0]?.text ?? '';
}
