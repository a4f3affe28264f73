import { createCart } from '../support/carts.js';
import { createBrand, createCategory, createEntity, createProduct } from '../support/catalog.js';
import { expectOk } from '../support/client.js';
import { createCustomer } from '../support/customers.js';
import { createWarehouse } from '../support/inventory.js';
import { uploadFile } from '../support/media.js';
import { address, checkOut, createOrder } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { changeRow as row, type EventChange } from './event-change.js';

const ifFirst = { 'If-Match': '"1"' };

/** At least one for each event of the contract, and one for each place in which one is fired. */
export const eventChanges: EventChange[] = [
  row('orders.create', 'checkout', ['orders', 201], async (staff, store) => {
    const { id } = await createProduct(staff);
    const cart = await createCart(store.anonymous(), { items: [[id, 1]] });
    return (headers) => checkOut(cart, {}, headers);
  }),
  row(
    'orders.statusChange',
    'the payment of a checkout',
    ['order_status_changes', 201],
    async (staff, store) => {
      const { id } = await createProduct(staff);
      const cart = await createCart(store.anonymous(), { items: [[id, 2]] });
      return (headers) => checkOut(cart, {}, headers);
    },
  ),
  row('orders.statusChange', 'changeOrderStatus', ['order_status_changes', 412], async (staff) => {
    const { id, version } = await createOrder(staff);
    const headers = { 'If-Match': `"${version}"` };
    const body = { status: 'processing', reason: 'Picked.' } as const;
    return () => staff.call('changeOrderStatus', { params: { id }, body, headers });
  }),
  row('orders.statusChange', 'a cancellation', ['order_status_changes', 412], async (staff) => {
    const { id, version } = await createOrder(staff);
    const headers = { 'If-Match': `"${version}"` };
    const body = { status: 'cancelled' } as const;
    return () => staff.call('changeOrderStatus', { params: { id }, body, headers });
  }),
  row('fulfillment.create', 'createFulfillment', ['fulfillments', 201], async (staff) => {
    const { id } = await createOrder(staff);
    const body = { carrier: 'UPS', trackingNumber: '1Z' };
    return (headers) => staff.call('createFulfillment', { params: { id }, body, headers });
  }),

  row('catalog.create', 'createEntity', ['entities', 201], (staff) => {
    const body = { type: 'product', slug: 'blue-mug' };
    return Promise.resolve((headers) => staff.call('createEntity', { body, headers }));
  }),
  row('catalog.delete', 'deleteEntity', ['entities', 404], async (staff) => {
    const { id: idOrSlug } = await createEntity(staff);
    return () => staff.call('deleteEntity', { params: { idOrSlug } });
  }),
  row('catalog.update', 'updateEntity', ['entities', 412], async (staff) => {
    const params = { idOrSlug: (await createEntity(staff)).id };
    const body = { taxClass: 'reduced' };
    return () => staff.call('updateEntity', { params, body, headers: ifFirst });
  }),
  row('catalog.update', 'publishEntity', ['entities', 200], async (staff) => {
    const { id } = await createEntity(staff);
    return () => staff.call('publishEntity', { params: { id } });
  }),
  row('catalog.update', 'setEntityAttributes', ['entity_attributes', 412], async (staff) => {
    const params = { id: (await createEntity(staff)).id, locale: 'en' };
    expectOk(await staff.call('setEntityAttributes', { params, body: { title: 'Cup' } }));
    const body = { title: 'Mug' };
    return () => staff.call('setEntityAttributes', { params, body, headers: ifFirst });
  }),
  row('catalog.update', 'createOptionType', ['option_types', 201], async (staff) => {
    const { id } = await createEntity(staff);
    const body = { name: 'size', values: ['S'] };
    return (headers) => staff.call('createOptionType', { params: { id }, body, headers });
  }),
  row('catalog.update', 'createOptionValue', ['option_values', 201], async (staff) => {
    const params = { id: (await createEntity(staff)).id };
    const type = await staff.call('createOptionType', { params, body: { name: 'size' } });
    const of = { optionTypeId: expectOk(type).id };
    return (headers) =>
      staff.call('createOptionValue', { params: of, body: { value: 'M' }, headers });
  }),
  row('catalog.update', 'generateVariants', ['variants', 201], async (staff) => {
    const params = { id: (await createEntity(staff)).id };
    const body = { name: 'size', values: ['S', 'M'] };
    expectOk(await staff.call('createOptionType', { params, body }));
    return (headers) => staff.call('generateVariants', { params, headers });
  }),
  row('catalog.update', 'createVariant', ['variants', 201], async (staff) => {
    const params = { id: (await createEntity(staff)).id };
    const body = { name: 'size', values: ['S'] };
    expectOk(await staff.call('createOptionType', { params, body }));
    return (headers) =>
      staff.call('createVariant', { params, body: { options: { size: 'S' } }, headers });
  }),
  row('catalog.update', 'addEntityToCategory', ['entity_categories', 200], async (staff) => {
    const [{ id }, category] = [await createEntity(staff), await createCategory(staff)];
    const params = { id, categoryId: category.id };
    return () => staff.call('addEntityToCategory', { params });
  }),
  row('catalog.update', 'removeEntityFromBrand', ['entity_brands', 200], async (staff) => {
    const [{ id }, brand] = [await createEntity(staff), await createBrand(staff)];
    const params = { id, brandId: brand.id };
    expectOk(await staff.call('addEntityToBrand', { params }));
    return () => staff.call('removeEntityFromBrand', { params });
  }),
  row('catalog.update', 'attachMedia', ['entity_media', 201], async (staff) => {
    const [{ id: entityId }, file] = [await createEntity(staff), await uploadFile(staff)];
    const body = { entityId, mediaAssetId: file.id, role: 'primary' } as const;
    return (headers) => staff.call('attachMedia', { body, headers });
  }),
  row('catalog.update', 'deleteMedia', ['entity_media', 404], async (staff) => {
    const [{ id: entityId }, { id }] = [await createEntity(staff), await uploadFile(staff)];
    const body = { entityId, mediaAssetId: id, role: 'gallery' } as const;
    expectOk(await staff.call('attachMedia', { body }));
    return () => staff.call('deleteMedia', { params: { id } });
  }),

  row('inventory.afterAdjust', 'adjustInventory', ['stock_levels', 200], async (staff) => {
    const [{ id: entityId }, warehouse] = [await createEntity(staff), await createWarehouse(staff)];
    const body = { entityId, warehouseId: warehouse.id, type: 'restock', quantity: 7 } as const;
    return (headers) => staff.call('adjustInventory', { body, headers });
  }),
  row('pricing.create', 'createPrice', ['prices', 201], async (staff) => {
    const { id: entityId } = await createEntity(staff);
    const body = { entityId, currency: 'USD', amount: 500 };
    return (headers) => staff.call('createPrice', { body, headers });
  }),
  row('pricing.update', 'createPrice', ['prices', 200], async (staff) => {
    const { id: entityId } = await createEntity(staff);
    await setPrice(staff, entityId, 500);
    const body = { entityId, currency: 'USD', amount: 600 };
    return (headers) => staff.call('createPrice', { body, headers });
  }),
  row('promotions.create', 'createPromotion', ['promotions', 201], (staff) => {
    const body = { code: 'SPRING', name: 'Spring', type: 'free_shipping' } as const;
    return Promise.resolve((headers) => staff.call('createPromotion', { body, headers }));
  }),
  row('promotions.update', 'updatePromotion', ['promotions', 412], async (staff) => {
    const { id } = await createPromotion(staff);
    const body = { name: 'Twenty', value: 20 };
    return () => staff.call('updatePromotion', { params: { id }, body, headers: ifFirst });
  }),
  row('promotions.update', 'deactivatePromotion', ['promotions', 200], async (staff) => {
    const { id } = await createPromotion(staff);
    return () => staff.call('deactivatePromotion', { params: { id } });
  }),

  row('customers.create', 'getProfile', ['customers', 200], async (_staff, store) => {
    const user = await store.signedIn();
    return () => user.call('getProfile');
  }),
  row('customers.update', 'updateProfile', ['customers', 412], async (_staff, store) => {
    const customer = await createCustomer(store);
    const body = { firstName: 'Jane' };
    return () => customer.call('updateProfile', { body, headers: ifFirst });
  }),
  row('customers.update', 'closeCustomerAccount', ['customers', 200], async (staff, store) => {
    const { customerId: id } = await createCustomer(store);
    return () => staff.call('closeCustomerAccount', { params: { id } });
  }),

  row('cart.afterAddItem', 'addCartItem', ['cart_items', 201], async (staff, store) => {
    const { id: entityId } = await createProduct(staff);
    const { client, id } = await createCart(store.anonymous(), { items: [[entityId, 1]] });
    const body = { entityId, quantity: 2 };
    return (headers) => client.call('addCartItem', { params: { id }, body, headers });
  }),
  row('cart.afterAddItem', 'mergeCart', ['cart_items', 200], async (staff, store) => {
    const [mug, pen] = [await createProduct(staff), await createProduct(staff)];
    const customer = await createCustomer(store);
    await createCart(customer, { items: [[mug.id, 1], [pen.id, 1]] }); // prettier-ignore
    const guest = await createCart(store.anonymous(), { items: [[mug.id, 2]] });
    const owner = customer.with({ 'x-cart-secret': guest.secret });
    return (headers) => owner.call('mergeCart', { params: { id: guest.id }, headers });
  }),
  row('cart.afterAddItem', 'reorder', ['cart_items', 201], async (staff, store) => {
    const customer = await createCustomer(store);
    const { id } = await createProduct(staff);
    const cart = await createCart(customer, { items: [[id, 1]] });
    const body = { cartId: cart.id, paymentMethodId: 'pm_card_visa', shippingAddress: address };
    const order = expectOk(await customer.call('checkout', { body }));
    const params = { orderId: order.id };
    return (headers) => customer.call('reorder', { params, headers });
  }),
];
