/** The example bodies of the REST reference for operations with a handler, unchanged. */
const bodies = {
  createEntity: `{
"type": "product",
"slug": "blue-widget",
"status": "draft",
"metadata": {}
}`,
  setEntityAttributes: `{
"title": "Blue Widget",
"description": "A fine blue widget.",
"seoTitle": "Buy Blue Widget",
"seoDescription": "Best blue widget online."
}`,
  createCart: `{
"currency": "USD",
"customerId": "optional-uuid"
}`,
  addCartItem: `{
"entityId": "uuid",
"variantId": "uuid-or-omit",
"quantity": 2,
"unitPriceSnapshot": 1999
}`,
  updateCartItem: `{ "quantity": 3 }`,
  checkout: `{
"cartId": "uuid",
"paymentMethodId": "pm_...",
"currency": "USD",
"customerId": "optional",
"customerGroupIds": ["optional"],
"promotionCodes": ["SAVE10"],
"shippingAddress": {
"line1": "123 Main St",
"city": "Springfield",
"state": "IL",
"postalCode": "62701",
"country": "US"
}
}`,
  changeOrderStatus: `{
"status": "confirmed",
"reason": "optional reason string"
}`,
  adjustInventory: `{
"entityId": "uuid",
"variantId": "optional-uuid",
"warehouseId": "uuid",
"type": "restock",
"quantity": 50
}`,
  createPrice: `{
"entityId": "uuid",
"variantId": "optional-uuid",
"currency": "USD",
"amount": 2999
}`,
  createPromotion: `{
"code": "SAVE10",
"name": "Save 10%",
"type": "percentage_off_order",
"value": 10,
"validFrom": "2025-01-01T00:00:00Z",
"validUntil": "2025-12-31T23:59:59Z"
}`,
  validatePromotion: `{
"code": "SAVE10",
"currency": "USD",
"subtotal": 5000,
"lineItems": [
{
"entityId": "uuid",
"entityType": "product",
"quantity": 1,
"unitPrice": 5000,
"totalPrice": 5000
}
],
"customerId": "optional",
"customerGroupIds": ["optional"]
}`,
  signUpWithEmail: `{
"email": "user@example.com",
"password": "secret",
"name": "Jane Doe"
}`,
  signInWithEmail: `{
"email": "user@example.com",
"password": "secret"
}`,
};

/**
 * An example with its placeholders replaced.
 * @param given the values of placeholders by field; a placeholder that is `undefined` is omitted
 */
export function paste(name: keyof typeof bodies, given: Record<string, unknown> = {}): object {
  return JSON.parse(bodies[name], (field, value: unknown) =>
    field in given ? given[field] : value,
  ) as object;
}
