// Written by `npm run codegen` from the contract. Never edited.

import type { UploadedFile } from "../src/contract/multipart.js";
export interface paths {
    "/api/doc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description The OpenAPI 3.0 document that routes, validates, and serializes every request of this server, plugins included. Use it to generate a client.
         *
         *     **Open to all callers.**
         */
        get: operations["getApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the interactive API reference
         * @description Swagger UI for this document. It loads nothing from other hosts. Enter an API key with "Authorize" and use "Try it out".
         *
         *     **Open to all callers.**
         */
        get: operations["getApiReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the server and its database
         * @description Probes the database connection. The body is not wrapped in `data`. It needs no credential and responds within five seconds, even if the database does not.
         *
         *     **Open to all callers.**
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List catalog entities
         * @description One page of entities. Callers without `catalog:read:unpublished` get only active entities, whatever status they ask for. A category or brand that does not exist matches nothing.
         *
         *     **Open to all callers.**
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create a catalog entity
         * @description Creates an entity without attributes, variants, or prices. It is a draft unless the request sets it to active. Unknown properties are rejected, because the server would not store them, for example a price. Emits `catalog.create`.
         *
         *     **Requires the permission `catalog:create`.**
         */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entity by UUID or slug
         * @description Callers without `catalog:read:unpublished` get a 404 for an entity that is not active.
         *
         *     **Open to all callers.**
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        /**
         * Delete an entity
         * @description Deletes the entity with its attributes, options, variants, prices, and links. Returns 409 if stock or an order refers to the entity; archive or discontinue it instead. Emits `catalog.delete`.
         *
         *     **Requires the permission `catalog:delete`.**
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        /**
         * Update an entity
         * @description Changes the given properties and keeps the others. Each given key of `metadata` is replaced; `null` removes it. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        patch: operations["updateEntity"];
        trace?: never;
    };
    "/api/catalog/entities/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an entity
         * @description Transitions a draft, archived, or discontinued entity to `active`, which makes it publicly visible. Does nothing if the entity is already active. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["publishEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an entity
         * @description Transitions a draft, active, or discontinued entity to `archived`, which hides it from the public. Does nothing if the entity is already archived. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["archiveEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/discontinue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discontinue an entity
         * @description Transitions an active entity to `discontinued`: it is no longer sold. Returns 422 for a draft or an archived entity (`INVALID_TRANSITION`). Does nothing if the entity is already discontinued. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["discontinueEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/attributes/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get localized attributes
         * @description The entity's attributes in one locale. With `fallback=true`, a locale without attributes falls back to its language (`pt-BR` to `pt`), then to the entity's first locale. Returns 404 for an entity that the caller cannot see.
         *
         *     **Open to all callers.**
         */
        get: operations["getEntityAttributes"];
        /**
         * Set localized attributes
         * @description Replaces all attributes of the entity in one locale; omitted attributes become null. The locale is stored in canonical form. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        put: operations["setEntityAttributes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all categories
         * @description One page of the categories, by sort order.
         *
         *     **Open to all callers.**
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates a category below `parentId`, or as a root. Returns 422 if the parent does not exist.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description Deletes the category. Its entities are removed from it, and its child categories become roots.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Changes the given properties and keeps the others. Returns 422 if a category would move below itself or one of its descendants.
         *
         *     **Requires the permission `catalog:update`.**
         */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/api/catalog/entities/{id}/categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an entity to a category
         * @description Adds the entity to the category. Does nothing if the entity is already in it. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["addEntityToCategory"];
        /**
         * Remove an entity from a category
         * @description Removes the entity from the category. Does nothing if the entity is not in it. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["removeEntityFromCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all brands
         * @description One page of the brands, by display name.
         *
         *     **Open to all callers.**
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Creates a brand. Either `displayName` or its alias `name` is required.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["createBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/brands/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a brand
         * @description Deletes the brand. Its entities are kept, without the brand.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Update a brand
         * @description Changes the given properties and keeps the others.
         *
         *     **Requires the permission `catalog:update`.**
         */
        patch: operations["updateBrand"];
        trace?: never;
    };
    "/api/catalog/entities/{id}/brands/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an entity to a brand
         * @description Adds the entity to the brand. Does nothing if the entity already has the brand. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["addEntityToBrand"];
        /**
         * Remove an entity from a brand
         * @description Removes the entity from the brand. Does nothing if the entity does not have the brand. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["removeEntityFromBrand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option type
         * @description Adds an option in which the entity's variants differ, with its first values. An entity has at most ten options (422), with unique names (409). Once the entity has variants, no option can be added (409). Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["createOptionType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/options/{optionTypeId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option value
         * @description Adds a value to an option: at most 200 (422), each unique (409). Emits `catalog.update` for the option's entity.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["createOptionValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a single variant
         * @description Adds a variant. `options` names every option of the entity once, with one of its values (422 otherwise). The combination and the SKU must be unique (409). Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["createVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/entities/{id}/variants/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate variants from an option matrix
         * @description Creates the missing variants and keeps the existing ones. Without a body, it generates all combinations. Returns 422 and creates nothing for more than 200 combinations, an entity without options, or an unknown option or value. Emits `catalog.update` if it created variants.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["generateVariants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List carts
         * @description One page of carts without their items, last changed first.
         *
         *     **Requires the permission `cart:manage`.**
         */
        get: operations["listCarts"];
        put?: never;
        /**
         * Create a new cart
         * @description A signed-in customer gets their own cart; naming another customer returns 403. Any other caller gets a guest cart and its secret, which only this response contains: send it as `x-cart-secret` from then on. Staff with `cart:manage` may create a cart for a customer; returns 404 if the customer does not exist. Because the response contains the secret, it is not stored for an `Idempotency-Key`.
         *
         *     **Open to guests and customers; a key needs the permission `cart:create`.**
         */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a cart with its line items
         * @description Prices older than 15 minutes are resolved again; `meta.warnings` lists the changes. Returns the same 404 for a cart that does not exist, a cart of another caller, and a wrong secret.
         *
         *     **Open to guests and customers; a key needs the permission `cart:read`.**
         */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item to the cart
         * @description The server sets the price, whatever the request says. If the item is already in the cart, the server adds the quantity; returns 422 above 9999. Returns 422 if the item is not for sale: the entity is not active, the variant is missing or belongs to another entity, or the item has no price. Stock is not reserved, but `meta.warnings` reports a shortage. Returns the same 404 for a cart that does not exist, a cart of another caller, and a wrong secret. Returns 409 for a cart that has expired or is no longer active. Emits `cart.afterAddItem`.
         *
         *     **Open to guests and customers; a key needs the permission `cart:update`.**
         */
        post: operations["addCartItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carts/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an item from the cart
         * @description Removes a cart item. Returns the same 404 for a cart that does not exist, a cart of another caller, and a wrong secret. Returns 409 for a cart that has expired or is no longer active.
         *
         *     **Open to guests and customers; a key needs the permission `cart:update`.**
         */
        delete: operations["removeCartItem"];
        options?: never;
        head?: never;
        /**
         * Update item quantity
         * @description Sets the quantity of a cart item; to remove it, delete it. Returns the same 404 for a cart that does not exist, a cart of another caller, and a wrong secret. Returns 409 for a cart that has expired or is no longer active.
         *
         *     **Open to guests and customers; a key needs the permission `cart:update`.**
         */
        patch: operations["updateCartItem"];
        trace?: never;
    };
    "/api/carts/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a guest cart after sign-in
         * @description Moves the items of a guest cart into the signed-in customer's active cart in the same currency. If there is none, the guest cart becomes the customer's. Quantities of the same item are added, up to 9999; `meta.warnings` reports what was cut off. It requires the guest cart's secret. The guest cart's status becomes `merged`. Returns the same 404 for a cart that does not exist, a cart of another caller, and a wrong secret. Returns 409 for a cart that has expired or is no longer active.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["mergeCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order from a cart
         * @description The server computes prices, promotions, shipping, and tax, reserves the stock, authorizes the payment, and confirms the order. It requires the same credentials for the cart as reading it; otherwise it returns 404. If the payment requires an action of the buyer, it returns 201 with a pending order and `payment.clientSecret`. The stock then stays reserved for 30 minutes for a customer and for 10 for a guest, unless the store configures other times. A guest's email address can have one unpaid order: the next checkout with it cancels the previous order. If that happens to an order while it is being placed, its checkout returns 409. All unpaid guest orders together can reserve only a share of an item's stock, half of it unless the store configures another share; an order that would exceed it is rejected as `out_of_stock`. A declined payment, missing stock, a promotion that cannot be used, and similar failures return 422 `CHECKOUT_FAILED`, and the cart is active again. `details.reason` is one of `empty_cart`, `item_unavailable`, `out_of_stock` (with `available`), `price_missing`, `promotion_rejected` (with `code`), `payment_declined`, `address_required`, `currency_mismatch`, and `shipping_unavailable`. The shipping address determines the taxes, else the billing address, which digital items require in a store with taxes. In a country whose states differ in tax or shipping, the state is required, by name or ISO 3166-2 code. Returns 422 `VALIDATION_FAILED` for a missing or unknown address or state and names it, as `body.billingAddress` or `body.shippingAddress.state`. Also returns 422 `VALIDATION_FAILED`, without creating an order, for a total that the payment provider cannot charge (5.125 KWD at Stripe). Returns 409 for a cart that was checked out or that another request is checking out. `meta.hookErrors` lists after hooks that failed; the order is not affected. Emits `orders.create`.
         *
         *     **Open to guests and customers; a key needs the permission `orders:create`.**
         */
        post: operations["checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description One page of all orders, last placed first. Customers get their own orders with `/api/me/orders`.
         *
         *     **Requires the permission `orders:read`.**
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{idOrNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description By UUID or number, with its history. Staff with `orders:read` can get every order. Customers can get their own orders. Guests can get their order for seven days after it was placed, with the cart's secret in `x-cart-secret`. Returns 404 for any other order.
         *
         *     **Open to all callers.**
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change order status
         * @description Transitions an order. Valid transitions are pending to confirmed, confirmed to processing, processing to partially_fulfilled or fulfilled, partially_fulfilled to fulfilled, and partially_fulfilled or fulfilled to refunded. Cancel is allowed from pending, confirmed, processing, and partially_fulfilled. Any other transition, and the current status, returns 422 with the allowed statuses. Cancelling an order releases its stock and refunds the captured payment, minus fulfilled units and units that were refunded before. Of an authorized payment, the share of the fulfilled units is captured, and the rest is voided. If nothing was fulfilled, shipping and the uses of promotions are also returned. Fulfilling an order fulfills all unfulfilled units; partially_fulfilled requires `lineItems` or an earlier fulfillment. Refunding an order refunds what is left of the captured payment, voids an authorized payment, and releases the stock of unfulfilled units. Of two concurrent calls, one succeeds and the other returns 409. Emits `orders.statusChange`.
         *
         *     **Requires the permission `orders:update`.**
         */
        patch: operations["changeOrderStatus"];
        trace?: never;
    };
    "/api/orders/{id}/fulfillments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fulfillments for an order
         * @description One page of the order's fulfillments, oldest first. It has the same access rules as reading the order: other callers get a 404.
         *
         *     **Open to all callers.**
         */
        get: operations["listOrderFulfillments"];
        put?: never;
        /**
         * Create a fulfillment
         * @description Records the fulfillment of line items of the order: all unfulfilled units, unless the request names line items. The units leave the warehouse, and the order becomes partially_fulfilled or fulfilled. Returns 422 for more units than are unfulfilled, and for an order that is not confirmed, processing, or partially_fulfilled. Emits `fulfillment.create` and `orders.statusChange`.
         *
         *     **Requires the permission `orders:update`.**
         */
        post: operations["createFulfillment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture the payment
         * @description Captures the authorized payment, all of it unless the request gives an amount; the rest is voided. A pending order is confirmed. Returns 409 for a payment that is not authorized, and 422 for more than the authorized amount. With the manual provider, a payment that still waits for the customer can also be captured, to record that the money has arrived.
         *
         *     **Requires the permission `orders:update`.**
         */
        post: operations["captureOrderPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order
         * @description Refunds an amount, or line items (their price minus discount plus tax), or everything that is left. Returns 422 for more than was captured; concurrent refunds cannot exceed it together. With `restock`, refunded units are restocked.
         *
         *     **Requires the permission `orders:update`.**
         */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check stock
         * @description The availability of up to 100 entities. All callers get `available`. Only callers with `inventory:read` get warehouses, units on hand, and reserved units. The response omits ids that do not exist and items that the caller cannot see.
         *
         *     **Open to all callers.**
         */
        get: operations["checkInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjust an inventory level
         * @description Changes the units on hand of one item in one warehouse and records a stock movement. The first adjustment creates the stock level. Returns 422 and changes nothing if the result would be below zero, or below the reserved units, unless it is a `correction` with `force`. Concurrent adjustments all count. Returns 404 for an entity, variant, or warehouse that does not exist. Emits `inventory.afterAdjust`.
         *
         *     **Requires the permission `inventory:adjust`.**
         */
        post: operations["adjustInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve inventory
         * @description Reserves units, so that no other buyer can buy them. Unless the request names a warehouse, warehouses are used by priority, several together if necessary. Returns 422 with `details.available` and reserves nothing if there is not enough stock. Returns 404 for an entity, variant, warehouse, or order that does not exist, and 409 for an order that has ended. A reservation for an order is released when the order is fulfilled, cancelled, or refunded.
         *
         *     **Requires the permission `inventory:adjust`.**
         */
        post: operations["reserveInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a reservation
         * @description Releases a reservation by its id, or all reservations of an entity and an order. Releasing again changes nothing. Returns 404 for a reservation that does not exist. Returns 409 for a reservation of an order's line items, which ends with the order.
         *
         *     **Requires the permission `inventory:adjust`.**
         */
        post: operations["releaseInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List warehouses
         * @description One page of warehouses in order of priority.
         *
         *     **Requires the permission `inventory:read`.**
         */
        get: operations["listWarehouses"];
        put?: never;
        /**
         * Create a warehouse
         * @description Adds a warehouse. Returns 409 if the code is already in use.
         *
         *     **Requires the permission `inventory:adjust`.**
         */
        post: operations["createWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pricing/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prices
         * @description One page of prices, newest first. If several filters are given, all must match.
         *
         *     **Requires the permission `pricing:update` or the permission `pricing:create` or the permission `pricing:manage`.**
         */
        get: operations["listPrices"];
        put?: never;
        /**
         * Create or replace a price
         * @description Sets the price of an item. A price with the same entity, variant, currency, customer group, quantities, and validity period is replaced (200), which also requires `pricing:update`; otherwise a new price is created (201). With `If-Match`, it only replaces a price, and returns 412 if there is none. If several prices match, a variant's price takes precedence over the entity's, then the price for the customer group, then the narrower quantity range, then the shorter validity period, then the newest. Returns 404 for an entity that does not exist, and 422 for a variant of another entity. Emits `pricing.create` or `pricing.update`, which is also the audit event.
         *
         *     **Requires the permission `pricing:create` or the permission `pricing:manage`.**
         */
        post: operations["createPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pricing/modifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price modifiers
         * @description One page of modifiers, in the order in which they apply.
         *
         *     **Requires the permission `pricing:update` or the permission `pricing:create` or the permission `pricing:manage`.**
         */
        get: operations["listPriceModifiers"];
        put?: never;
        /**
         * Create a price modifier
         * @description Creates a rule that changes prices. Modifiers that match a line item apply in order of priority, each to the result of the previous one, rounded half up each time and never below zero. Returns 404 for an entity or variant that does not exist, and 422 for a variant of another entity.
         *
         *     **Requires the permission `pricing:create` or the permission `pricing:manage`.**
         */
        post: operations["createPriceModifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promotions
         * @description One page of promotions. By default, those that can be used now: active, within their validity period, and with uses left. It requires a permission, because codes are secret.
         *
         *     **Requires the permission `promotions:update` or the permission `promotions:create` or the permission `promotions:manage`.**
         */
        get: operations["listPromotions"];
        put?: never;
        /**
         * Create a promotion
         * @description Creates a promotion with a code, or an automatic one. Codes are uppercase and unique; returns 409 if the code is already in use. Returns 422 for a percentage above 100, an end before the start, a fixed amount without a currency, and a missing code. Emits `promotions.create`.
         *
         *     **Requires the permission `promotions:create` or the permission `promotions:manage`.**
         */
        post: operations["createPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a promotion code
         * @description Computes the discount of a code for these line items, together with automatic promotions. The result is not binding: checkout computes it from the server's own prices. Returns `valid: false` with the reason for a code that cannot be used, and 404 for a code that does not exist.
         *
         *     **Open to all callers.**
         */
        post: operations["validatePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a promotion
         * @description Changes a promotion. Returns 422 if the request changes the type or code of a promotion that has been used, or sets the total limit below its uses. Emits `promotions.update`.
         *
         *     **Requires the permission `promotions:update` or the permission `promotions:manage`.**
         */
        patch: operations["updatePromotion"];
        trace?: never;
    };
    "/api/promotions/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a promotion
         * @description Ends a promotion for new orders. Doing it again changes nothing. Emits `promotions.update`.
         *
         *     **Requires the permission `promotions:update` or the permission `promotions:manage`.**
         */
        post: operations["deactivatePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalog
         * @description Full-text search over titles, slugs, SKUs, brands, categories, and descriptions, best matches first. Without a query, it lists all entities, newest first. Quotes, `OR`, and a leading `-` work as in web search; every query text is valid. Changes to the catalog are searchable immediately. Callers without `catalog:read:unpublished` find only active entities, whatever status they ask for. A category or brand that does not exist matches nothing.
         *
         *     **Open to all callers.**
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Autocomplete titles by prefix
         * @description Titles with a word that starts with the prefix, without duplicates, most relevant first, to autocomplete a search field. A prefix of fewer than two characters returns nothing. Callers without `catalog:read:unpublished` get only titles of active entities.
         *
         *     **Open to all callers.**
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a PNG, JPEG, GIF, WebP, or PDF file. The body may have at most 10 MB. The server detects the type from the file's bytes and returns 422 for any other type, including SVG, and for bytes that do not match the declared type. The file is private until it is attached to an active entity. Returns 413 for several files.
         *
         *     **Requires the permission `media:write`.**
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file's URL
         * @description Redirects to the file, so that an `img` tag can use this path. With `Accept: application/json`, it returns the URL as JSON instead. All callers can get a file that is attached to an active entity. Only callers with `media:write` can get other files; they always receive a signed URL. A signed URL is valid for 15 minutes without a credential.
         *
         *     **Open to all callers.**
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Deletes the file and detaches it from all entities; emits `catalog.update` for each of them. Signed URLs also stop working.
         *
         *     **Requires the permission `media:write`.**
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file to an entity
         * @description Attaches a file to an entity, or to one of its variants. The same file may have several roles there; returns 409 for a role that it already has. Returns 404 for an entity, variant, or file that does not exist, and for a variant of another entity. Emits `catalog.update`.
         *
         *     **Requires the permission `media:write`.**
         */
        post: operations["attachMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive payment provider events
         * @description Receives events of the payment provider. The signature must match the raw body, and its timestamp may differ by at most 300 seconds. Each event is applied once. `payment_intent.succeeded` with `metadata.orderId` confirms the order if amount and currency match; if the order has been cancelled, the payment is refunded. A cancelled payment cancels the pending order and releases its stock. After a failed payment, the buyer may try another card until the payment window ends: 30 minutes after the order for a customer and 10 for a guest, unless the store configures other times. Events of other types and events about unknown orders are accepted and ignored. Returns 503 if no webhook secret is configured.
         */
        post: operations["receivePaymentWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description One page of the endpoints, newest first, without their secrets.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook endpoint
         * @description Registers an endpoint. The server then posts each named event to the URL, signed with the endpoint's secret according to Standard Webhooks: `webhook-signature` is `v1,` and the base64 HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`. Any 2xx response within ten seconds is a success; otherwise, the server retries, eight times over about 24 hours. The same event may arrive more than once, and events may arrive out of order. Returns 422 for a URL whose host is not public or that contains a user name. Only this response contains the secret, so it is not stored for an `Idempotency-Key`.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint with its log. The server sends no further deliveries to it, including pending ones.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an endpoint's deliveries
         * @description One page of the endpoint's deliveries, newest first. Of the endpoint's responses, only the status is stored.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a delivery
         * @description Sends the same event again immediately, whether it had succeeded or failed, with eight new attempts. It keeps its `webhook-id`, so that a receiver can detect the duplicate. Returns 409 for a delivery that is still pending and for an endpoint that is not active.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to an endpoint
         * @description Posts one signed body of type `webhook.test`, with `data: { webhookId }`, and waits up to ten seconds for the response. It also works for an inactive endpoint, does not change the endpoint, is not retried, and is not listed as a delivery.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current customer profile
         * @description The first call creates the profile, with the account's email address. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the current customer profile
         * @description Changes the phone number and the names. The email address belongs to the account; sending it returns 422. Emits `customers.update`. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer addresses
         * @description One page of the customer's addresses, defaults first, then the newest. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Add a new address
         * @description Adds an address, at most 100. A new default replaces the previous default of its type. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an address
         * @description Removes one of the customer's addresses; returns 404 for another customer's address. If it was the default, the newest address of its type becomes the default. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the current customer's orders
         * @description One page of the customer's orders, last placed first. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["listMyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/orders/{idOrNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the customer's orders
         * @description By UUID or number. Returns 404 for another customer's order. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["getMyOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/orders/{idOrNumber}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get fulfillment tracking for an order
         * @description The tracking information of the order's parcels, oldest first. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["getMyOrderTracking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/orders/{orderId}/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get download links for digital items
         * @description Download links for the digital items of a paid order; empty before the order is paid. A link is valid for 24 hours, and each item can be downloaded five times. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["listMyOrderDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/orders/{orderId}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cart from a previous order
         * @description Puts the items of the order into a new cart, at current prices. `itemsFailed` lists items that can no longer be bought. If no item can be bought, returns 422 and creates no cart. Requires a session: an API key returns 401.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["reorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List analytics models
         * @description The models with their measures, dimensions, and segments, including those of plugins. Vendors without `analytics:read` get only the models of vendors.
         *
         *     **Requires the permission `analytics:read` or a signed-in user of a vendor.**
         */
        get: operations["getAnalyticsMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an analytics query
         * @description Computes measures of one model, grouped by dimensions and periods. It changes nothing. A query with a measure of money must have the model's currency as a dimension or as a filter with one value, because amounts in different currencies are never summed. Cancelled orders do not count toward revenue. Vendors without `analytics:read` can query the models of vendors and get only their own rows. Returns 422 for a name that the caller's metadata does not list, for two models in one query, and for a value that does not match its dimension. Returns 503 for a query that takes longer than five seconds.
         *
         *     **Requires the permission `analytics:read` or a signed-in user of a vendor.**
         */
        post: operations["queryAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description One page of the store's audit entries, newest first. If several filters are given, all must match.
         *
         *     **Requires the permission `audit:read`.**
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{entityType}/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a record's audit entries
         * @description One page of the record's history, newest first, even if the record was deleted. Returns 404 for a record without any entry. Returns an empty page if no entry matches the filters.
         *
         *     **Requires the permission `audit:read`.**
         */
        get: operations["listEntityAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a new user
         * @description Creates an account with the role `customer` and signs it in with a session cookie. Returns 422 if the email address already has an account (`USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL` as the issue's code) or the password is too short. If the store requires verified email addresses, the user is not signed in: `token` is null, and there is no cookie. The response is then the same for an address that already has an account, so it reveals nothing. Returns 403 for a `callbackURL` on another origin.
         *
         *     **Open to all callers.**
         */
        post: operations["signUpWithEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with email and password
         * @description Sets the session cookie. Returns the same 401 for a wrong password and for an unknown email address. If the store requires verified email addresses, returns 403 for an account that is not verified. Also returns 403 for a `callbackURL` on another origin. Attempts are limited per network address. Wrong passwords are also limited per account, from all unknown network addresses together: ten in 15 minutes. Network addresses from which the account signed in during the last 90 days, and the account's own sessions, have separate limits, so that attackers cannot lock the owner out.
         *
         *     **Open to all callers.**
         */
        post: operations["signInWithEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description The cookie's session and its account, or `null` if there is no session, it has expired, or the cookie's signature is invalid. Once a day, it renews the session for another seven days and sets the cookie again; no other operation renews it. An API key has no session.
         *
         *     **Open to all callers.**
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the cookie's session and removes the cookie. Does nothing without a session.
         *
         *     **Open to all callers.**
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Replaces the current password. Returns 422 for a wrong current password (`INVALID_PASSWORD` as the issue's code), which also counts toward the account's limit of ten wrong passwords in 15 minutes. With `revokeOtherSessions`, all sessions of the account end, and the caller gets a new cookie.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify your password
         * @description Verifies the password of the signed-in account, before a sensitive action. Returns 422 for a wrong password (`INVALID_PASSWORD` as the issue's code), which also counts toward the account's limit of ten wrong passwords in 15 minutes.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["verifyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update your account
         * @description Changes the name or the picture of the signed-in account. An account cannot change its own role, vendor, or email address.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description The active sessions of the account. An account has at most 50: a new session ends the oldest. Returns 403 for a session older than 24 hours; sign in again.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of your sessions
         * @description Ends the caller's session with this token. The response is the same if the caller has no such session.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all of your sessions
         * @description Ends all sessions of the account, including this one.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End your other sessions
         * @description Ends all sessions of the account except this one.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["revokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description One page of keys, newest first. Expired keys are listed until they are revoked; revoked keys are not listed.
         *
         *     **Requires the permission `api-keys:manage`.**
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a key for a program. A caller cannot give a key permissions that the caller does not have (403). If the creator loses a permission, so does the key; if the creator is deleted or revoked, the key is invalid. A key can create keys, up to eight levels deep (403). Only this response contains the key, so it is not stored for an `Idempotency-Key`.
         *
         *     **Requires the permission `api-keys:manage`.**
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes the key and all keys that were created with it, and removes them from the list. Their actions stay in the audit log under their ids. A caller can revoke the key that it sends, the keys that it created, and keys whose permissions do not exceed its own (403 for others).
         *
         *     **Requires the permission `api-keys:manage`.**
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List failed jobs
         * @description One page of the jobs that have no attempts left, last failed first.
         *
         *     **Requires the permission `jobs:admin`.**
         */
        get: operations["listFailedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a failed job
         * @description Puts the job back into its queue to run immediately, with its attempts reset to zero. Returns 409 for a job that has not failed.
         *
         *     **Requires the permission `jobs:admin`.**
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run pending jobs
         * @description Takes pending jobs from a queue, runs them, and responds when they are done. It is for a cron service; a server with its own workers does not need it. Two concurrent calls never take the same job. Only an API key with `*:*` may call it. A session returns 403, whatever its permissions, because a browser can be made to send a GET. The response is `no-store`. A job that fails is retried later and does not fail the call.
         *
         *     **Requires the permission `*:*`.**
         */
        get: operations["runJobs"];
        put?: never;
        /**
         * Run pending jobs by POST
         * @description The same as the GET, for callers that do not use GET for side effects. It takes the same parameters and no body.
         *
         *     **Requires the permission `*:*`.**
         */
        post: operations["runJobsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description One page of vendors by name. All callers get approved vendors with their descriptive fields; `marketplace:admin` gets all vendors with all fields.
         *
         *     **Open to all callers.**
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Register a vendor
         * @description A signed-in user applies to sell: the vendor is pending, and the user is its owner. `marketplace:admin` may register a vendor for another user. Returns 409 if the slug is already in use or the user already owns a vendor.
         *
         *     **Requires a signed-in user or the permission `marketplace:admin`.**
         */
        post: operations["registerVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor
         * @description An approved vendor, with its descriptive fields. Its owner and `marketplace:admin` get all fields, whatever its status. Returns 404 for any other vendor.
         *
         *     **Open to all callers.**
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor
         * @description Changes what the platform decides about a vendor: terms, tier, categories, and description.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        patch: operations["updateVendor"];
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a vendor
         * @description Approves a pending or rejected vendor, who may then sell. Returns 422 for any other status.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["approveVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a vendor
         * @description Rejects a pending vendor, with a reason that the vendor can read. Returns 422 for any other status.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["rejectVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a vendor
         * @description Suspends an approved vendor: its listings are hidden, and its payouts are held. The vendor can complete existing orders. Returns 422 for any other status.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["suspendVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate a vendor
         * @description Allows a suspended vendor to sell again. Returns 422 for any other status.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["reinstateVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a vendor's documents
         * @description One page of documents, newest first. Vendors get only their own; returns 404 for another vendor's documents.
         *
         *     **Requires a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listVendorDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description Adds a document that was uploaded as a media file before. The vendor becomes `documents_submitted`. Returns 404 for another user's vendor, and for a file that does not exist.
         *
         *     **Requires a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        post: operations["uploadVendorDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/documents/{docId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a document
         * @description Approves a pending document of this vendor. When the last required document is approved, the vendor becomes `verified`.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["approveVendorDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/documents/{docId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a document
         * @description Rejects a pending document of this vendor, with notes that the vendor can read.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["rejectVendorDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor's balance
         * @description The vendor's balance in each currency, with its ledger, newest entries first. Pagination applies to the ledger.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["getVendorBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor's performance
         * @description Score, tier, rating, and balances. Vendors get only their own; returns 404 for another vendor's.
         *
         *     **Requires a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["getVendorPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your vendor profile
         * @description The caller's vendor. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        get: operations["getOwnVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update your vendor profile
         * @description Changes descriptive fields and bank details. Only the platform can change terms, tier, and status; sending them returns 422. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        patch: operations["updateOwnVendor"];
        trace?: never;
    };
    "/api/marketplace/vendor/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sub-orders
         * @description One page of the vendor's sub-orders, newest first. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        get: operations["listOwnSubOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a sub-order
         * @description The vendor accepts a pending sub-order. Returns 404 for another vendor's sub-order, and 422 for any other status. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["confirmOwnSubOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/orders/{id}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship a sub-order
         * @description The vendor ships a confirmed or processing sub-order. The customer's order becomes partially_fulfilled. Emits `fulfillment.create`. Returns 404 for another vendor's sub-order, and 422 for any other status. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["shipOwnSubOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a sub-order delivered
         * @description Marks a shipped sub-order as delivered. The order is fulfilled when all sub-orders that were not cancelled are delivered. Returns 404 for another vendor's sub-order, and 422 for any other status. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["deliverOwnSubOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a sub-order
         * @description Cancels a sub-order that is not shipped. Its part of the payment is refunded, its stock is released, and its ledger entries are reversed. Returns 404 for another vendor's sub-order, and 422 for any other status. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["cancelOwnSubOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your payouts
         * @description One page of the vendor's payouts, newest first. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        get: operations["listOwnPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your balance
         * @description The vendor's balance in each currency, with its ledger, newest entries first. Pagination applies to the ledger. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        get: operations["getOwnBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your reviews
         * @description One page of the vendor's reviews, newest first, including unpublished ones. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        get: operations["listOwnReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/returns/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a return
         * @description The vendor approves a requested return. Returns 404 for another vendor's return. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["approveOwnReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendor/me/returns/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a return
         * @description The vendor rejects a requested return, with a reason that the buyer can read. Returns 404 for another vendor's return. Returns 403 if the caller has no vendor.
         *
         *     **Requires a signed-in user of a vendor.**
         */
        post: operations["rejectOwnReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/commission-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List commission rules
         * @description One page of rules, highest priority first.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["listCommissionRules"];
        put?: never;
        /**
         * Create a commission rule
         * @description Creates a rule. For each line item, the rule for its vendor and category takes precedence, then the rule for its category, then the others by priority, then the vendor's own rate. Returns 422 if a field that the type requires is missing.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["createCommissionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/commission-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a commission rule
         * @description Deletes a rule. Existing orders keep their rate.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        delete: operations["deleteCommissionRule"];
        options?: never;
        head?: never;
        /**
         * Update a commission rule
         * @description Changes a rule for future orders.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        patch: operations["updateCommissionRule"];
        trace?: never;
    };
    "/api/marketplace/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         * @description One page of payouts, newest first.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/payouts/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run payouts
         * @description Pays out what vendors are owed after the holdback period: to all vendors whose schedule is due, or to the named ones. A balance below the minimum or below zero is not paid out. Two concurrent runs pay once.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["runPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/payouts/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a payout
         * @description Sends a failed payout again with the same idempotency key, so that it is paid once. Returns 409 for any other status.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["retryPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/sub-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sub-orders
         * @description One page of the sub-orders of all vendors, newest first.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["listSubOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/sub-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sub-order
         * @description One vendor's part of an order.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["getSubOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/sub-orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a sub-order's status
         * @description Transitions a sub-order. The valid transitions are the same as for the vendor: pending to confirmed, to processing, to shipped, to delivered; cancelled from any of the first three. Any other transition returns 422.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        patch: operations["changeSubOrderStatus"];
        trace?: never;
    };
    "/api/marketplace/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description One page of disputes, newest first: all disputes for `marketplace:admin`, their own for vendors and buyers.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listDisputes"];
        put?: never;
        /**
         * Open a dispute
         * @description The buyer opens a dispute about a sub-order. The vendor has three days to respond. Returns 404 for another buyer's sub-order, and 409 while a dispute about it is open.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/disputes/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Respond to a dispute
         * @description The vendor responds, or the buyer during the platform's review. Then the platform reviews the dispute. Returns 404 for a dispute of other parties, and 422 if it is not the caller's turn.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor.**
         */
        post: operations["respondToDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/disputes/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate a dispute
         * @description Either party asks the platform to decide. Returns 404 for a dispute of other parties, and 422 for a dispute that is already escalated or resolved.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        post: operations["escalateDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/disputes/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a dispute
         * @description The platform decides. A refund is paid to the buyer and deducted from the vendor's balance; it is at most what was captured for the sub-order and not yet refunded.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        post: operations["resolveDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List returns
         * @description One page of returns, newest first: all returns for `marketplace:admin`, their own for vendors and buyers.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listReturns"];
        put?: never;
        /**
         * Request a return
         * @description The buyer requests a return, within 30 days after a sub-order was shipped or delivered, for at most the bought units minus those already returned. Returns 404 for another buyer's sub-order.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/returns/{id}/ship-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship a return
         * @description The buyer ships the goods after the vendor has approved the return. Returns 404 for another buyer's return, and 422 for any other status.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["shipReturnBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/returns/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a return
         * @description The vendor or the platform has received the goods. The buyer is refunded, the vendor's balance is reduced, and with `restock` the units are restocked. Returns 404 for another vendor's return, and 422 for any other status.
         *
         *     **Requires a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        post: operations["receiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a vendor's reviews
         * @description One page of published reviews, newest first. `marketplace:admin` gets all reviews.
         *
         *     **Open to all callers.**
         */
        get: operations["listVendorReviews"];
        put?: never;
        /**
         * Review a vendor
         * @description A buyer reviews a vendor, once for each order that the vendor delivered; returns 409 for a second review. Returns 404 for an order of another buyer or vendor, and 422 for an order that is not delivered. The review is published after moderation.
         *
         *     **Requires a signed-in user.**
         */
        post: operations["createVendorReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marketplace/vendors/{id}/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Moderate a review
         * @description Publishes, hides, or flags a review of this vendor.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        patch: operations["moderateVendorReview"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description `[from, to]`. `from` is inclusive. A date as `to` includes that day; a timestamp as `to` is exclusive. */
        AnalyticsDateRange: components["schemas"]["DateOrTime"][];
        /**
         * @description A range of whole days that ends today or earlier, in UTC. Weeks start on Monday.
         * @enum {string}
         */
        AnalyticsDateRangePreset: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year";
        /** @description A condition on a dimension. All conditions of a query must be true. */
        AnalyticsFilter: {
            member: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description `equals`, `in`, and `contains` are true if any of the values matches; `notEquals` and `notIn` are true if none does. `gt`, `gte`, `lt`, `lte`, `beforeDate`, and `afterDate` take one value, `inDateRange` takes two.
             * @enum {string}
             */
            operator: "equals" | "notEquals" | "contains" | "in" | "notIn" | "gt" | "gte" | "lt" | "lte" | "beforeDate" | "afterDate" | "inDateRange";
            /** @description The values as strings, numbers and dates included. */
            values: string[];
        };
        /**
         * @description The length of the periods, in UTC. Weeks start on Monday (ISO 8601).
         * @enum {string}
         */
        AnalyticsGranularity: "day" | "week" | "month" | "year";
        /** @description A measure, dimension, or segment. */
        AnalyticsMember: {
            name: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description The type of the values. `money` is in minor units; the query must have the currency among its dimensions or filters. Segments are `boolean`.
             * @enum {string}
             */
            type: "integer" | "number" | "money" | "string" | "time" | "boolean";
            /** @description What the member means. */
            description: string;
        };
        /** @description A measure, dimension or segment as `Model.member`. */
        AnalyticsMemberName: string;
        /** @description What the caller can query. The last three fields list the member names of all models. */
        AnalyticsMeta: {
            /** @description What can be queried. */
            models: components["schemas"]["AnalyticsModel"][];
            /** @description Full names of measures. */
            measures: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of dimensions. */
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of segments. */
            segments: components["schemas"]["AnalyticsMemberName"][];
        };
        /** @description What can be queried about one kind of record. */
        AnalyticsModel: {
            /** @description The name of the model, the first part of its members' names. */
            name: string;
            /** @description What the model contains. */
            description: string;
            /** @description What can be counted and summed. */
            measures: components["schemas"]["AnalyticsMember"][];
            /** @description What can be used for grouping and filtering. */
            dimensions: components["schemas"]["AnalyticsMember"][];
            /** @description Named filters. */
            segments: components["schemas"]["AnalyticsMember"][];
        };
        /** @description A measure or dimension of the query to sort by. */
        AnalyticsOrder: {
            member: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description Ascending or descending.
             * @enum {string}
             */
            direction: "asc" | "desc";
        };
        /** @description The query as it was run, with its defaults filled in. */
        AnalyticsQuery: {
            /** @description Full names of measures. */
            measures: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of dimensions. */
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of segments. */
            segments: components["schemas"]["AnalyticsMemberName"][];
            /** @description Time ranges, and the periods to group by. */
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            /** @description Conditions that all rows must meet. */
            filters: components["schemas"]["AnalyticsFilter"][];
            /** @description The sort order of the rows. */
            order: components["schemas"]["AnalyticsOrder"][];
            /** @description The maximum number of rows returned. */
            limit: number;
        };
        /** @description A query on one model. All names start with that model's name. */
        AnalyticsQueryInput: {
            /** @description The measures to compute. */
            measures: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description The dimensions to group by.
             * @default []
             */
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description Named filters. All must be true.
             * @default []
             */
            segments: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description Time ranges, and the periods to group by.
             * @default []
             */
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            /**
             * @description Conditions that all rows must meet.
             * @default []
             */
            filters: components["schemas"]["AnalyticsFilter"][];
            /**
             * @description If omitted, rows are sorted by period, then by the first measure in descending order.
             * @default []
             */
            order: components["schemas"]["AnalyticsOrder"][];
            /**
             * @description The maximum number of rows.
             * @default 100
             */
            limit: number;
        };
        /** @description The result of a query. */
        AnalyticsResult: {
            query: components["schemas"]["AnalyticsQuery"];
            /** @description One object per group. */
            rows: components["schemas"]["AnalyticsRow"][];
            /**
             * @description The source of the rows.
             * @enum {string}
             */
            source: "database";
        };
        /** @description The value of each measure and dimension by its full name. A time dimension with a granularity has the start of the period. */
        AnalyticsRow: {
            [key: string]: components["schemas"]["AnalyticsValue"];
        };
        /** @description A dimension of type `time`, to limit the rows to a range, to group them by period, or both. Give the range as dates or as a preset, not both. */
        AnalyticsTimeDimension: {
            dimension: components["schemas"]["AnalyticsMemberName"];
            granularity?: components["schemas"]["AnalyticsGranularity"];
            dateRange?: components["schemas"]["AnalyticsDateRange"];
            dateRangePreset?: components["schemas"]["AnalyticsDateRangePreset"];
        };
        /** @description A string, a number, or null if there is no value. Timestamps are ISO 8601 in UTC. */
        AnalyticsValue: (string | null) | number;
        /** @description A key to create. */
        ApiKeyInput: {
            /** @description A name for the key. */
            name: string;
            /** @description The key's permissions. They cannot exceed the creator's permissions. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: date-time
             * @description When the key expires, in the future. If null or omitted, it is valid until it is revoked.
             */
            expiresAt?: string | null;
        };
        /** @description A program's credential. The server does not store the key itself. */
        ApiKeyRecord: {
            /**
             * Format: uuid
             * @description The `actorId` of the key's actions in the audit log.
             */
            id: string;
            /** @description The purpose of the key. */
            name: string;
            /** @description The key's first 12 characters, for identification. */
            prefix: string;
            /** @description The key's permissions, as far as its creator currently has them. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: uuid
             * @description The user who created the key; null if the server or another key created it.
             */
            createdBy: string | null;
            /**
             * Format: uuid
             * @description The key that created this key; null if the server or a user created it. Revoking that key also revokes this one.
             */
            createdByKey: string | null;
            /**
             * Format: date-time
             * @description When it expires.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was last used; null before its first use.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             */
            createdAt: string;
        };
        /** @description The effect of one promotion on a cart or order. */
        AppliedPromotion: {
            /**
             * Format: uuid
             * @description The id of the promotion.
             */
            promotionId: string;
            /** @description The given code; null for an automatic promotion. */
            code: string | null;
            type: components["schemas"]["PromotionType"];
            discountAmount: components["schemas"]["MoneyAmount"];
            /** @description Whether shipping is free. */
            freeShipping: boolean;
            /** @description A display text for the discount. */
            description: string;
        };
        /** @description The kind of record, such as `order`, `catalog_entity`, `inventory`, `customer`, `price`, `promotion`, `cart`, `media`, `webhook`, `api_key`, or `job`. Plugins add their own. */
        AuditEntityType: string;
        /** @description A change to a record, and who made it. Entries are never changed or removed. */
        AuditEntry: {
            /**
             * Format: uuid
             * @description The entry's UUID.
             */
            id: string;
            entityType: components["schemas"]["AuditEntityType"];
            /**
             * Format: uuid
             * @description The record that was changed.
             */
            entityId: string;
            event: components["schemas"]["AuditEventName"];
            payload: components["schemas"]["AuditPayload"];
            /**
             * Format: uuid
             * @description The user or the API key; null for guests, the server, and webhooks.
             */
            actorId: string | null;
            /**
             * @description `anonymous` is a guest, `system` is the server, and `webhook` is a provider that sent an event.
             * @enum {string}
             */
            actorType: "anonymous" | "user" | "api_key" | "system" | "webhook";
            /** @description The X-Request-Id of the request or job that made the change. */
            requestId: string;
            /**
             * Format: date-time
             * @description When the entry was created.
             */
            createdAt: string;
        };
        /** @description What happened, such as `orders.statusChange`. */
        AuditEventName: string;
        /** @description The request or the change; for a status change, `from`, `to`, and `reason`. The values of secret fields are `[redacted]`. */
        AuditPayload: {
            [key: string]: unknown;
        };
        /** @description A sign-in on one device. */
        AuthSession: {
            /**
             * Format: uuid
             * @description The session's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The account that the session belongs to.
             */
            userId: string;
            /** @description The session's token. */
            token: string;
            /**
             * Format: date-time
             * @description Seven days after the last renewal. Use renews the session once a day.
             */
            expiresAt: string;
            /** @description The network address of the sign-in; empty if unknown. */
            ipAddress: string | null;
            /** @description The first 512 characters of the browser's user agent; empty if unknown. */
            userAgent: string | null;
            /**
             * Format: date-time
             * @description When the session was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the session was last updated.
             */
            updatedAt: string;
        };
        /** @description An account. */
        AuthUser: {
            /**
             * Format: uuid
             * @description The account's UUID.
             */
            id: string;
            /** @description The name of the user. */
            name: string;
            /** @description In lowercase. */
            email: string;
            /** @description Whether the user has verified the email address. */
            emailVerified: boolean;
            /** @description The URL of a picture. */
            image: string | null;
            /**
             * @description Determines the account's permissions. Every account starts as a customer and cannot change its own role.
             * @enum {string}
             */
            role: "owner" | "admin" | "manager" | "customer";
            /**
             * Format: uuid
             * @description The vendor that the account acts for.
             */
            vendorId: string | null;
            /**
             * Format: date-time
             * @description When the account was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the account was last updated.
             */
            updatedAt: string;
        };
        /** @description A brand or manufacturer. */
        Brand: {
            /**
             * Format: uuid
             * @description The brand's UUID.
             */
            id: string;
            slug: components["schemas"]["Slug"];
            /** @description The display name. */
            displayName: string;
            /** @description The description of the brand. */
            description: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the brand was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the brand was last updated.
             */
            updatedAt: string;
        };
        /** @description A new brand. `displayName` is required; `name` is an alias. */
        BrandCreateInput: {
            slug: components["schemas"]["Slug"];
            /** @description The display name. */
            displayName?: string;
            /** @description An alias of `displayName`; give one of the two. */
            name?: string;
            /** @description The description of the brand. */
            description?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity belongs to a brand, after the change. */
        BrandLink: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The id of the brand.
             */
            brandId: string;
            /** @description Always true: the link exists. */
            linked: boolean;
        };
        /** @description Changes to a brand. */
        BrandUpdateInput: {
            slug?: components["schemas"]["Slug"];
            /** @description The display name. */
            displayName?: string;
            /** @description An alias of `displayName`; give one of the two. */
            name?: string;
            /** @description The description of the brand. */
            description?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description The amount to capture. */
        CaptureInput: {
            /**
             * Format: int64
             * @description In minor units. Defaults to the whole authorized amount; the rest is voided.
             */
            amount?: number;
        };
        /** @description A shopping cart. */
        Cart: {
            /**
             * Format: uuid
             * @description The cart's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            status: components["schemas"]["CartStatus"];
            currency: components["schemas"]["CurrencyCode"];
            /** @description An email address. */
            email: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description The items of the cart. */
            lineItems: components["schemas"]["CartItem"][];
            /**
             * Format: int64
             * @description The number of units of all items.
             */
            itemCount: number;
            subtotal: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description Seven days after the last change.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the cart was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart was last updated.
             */
            updatedAt: string;
        };
        /** @description The payload of `cart.afterAddItem`. */
        CartAfterAddItemEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "cart.afterAddItem";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CartAfterAddItemPayload"];
        };
        /** @description The cart's id and the current cart item. */
        CartAfterAddItemPayload: {
            /**
             * Format: uuid
             * @description The id of the cart.
             */
            cartId: string;
            item: components["schemas"]["CartItem"];
        };
        /** @description A new cart. */
        CartCreateInput: {
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description For staff. A customer's cart always belongs to the customer.
             */
            customerId?: string;
            email?: components["schemas"]["EmailAddress"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A cart item. */
        CartItem: {
            /**
             * Format: uuid
             * @description The item's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /** @description The title to display. */
            title: string;
            /** @description The number of units. */
            quantity: number;
            /**
             * Format: int64
             * @description The server's price of one unit, at most 15 minutes old.
             */
            unitPriceSnapshot: number;
            currency: components["schemas"]["CurrencyCode"];
            lineTotal: components["schemas"]["MoneyAmount"];
            /** @description The customer's note. */
            notes: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * Format: date-time
             * @description When the item was added to the cart.
             */
            addedAt: string;
        };
        /** @description The item to add. */
        CartItemInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required if the entity has variants.
             */
            variantId?: string | null;
            /** @description The number of units. */
            quantity: number;
            /**
             * Format: int64
             * @description Not used for the price. If it differs from the server's price, the response has a warning.
             */
            unitPriceSnapshot?: number;
            /** @description The customer's note. */
            notes?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Changes to a cart item. */
        CartItemUpdateInput: {
            /** @description The new number of units. */
            quantity?: number;
            /** @description The customer's note. */
            notes?: string | null;
        };
        /** @description Additional information about a cart. */
        CartMeta: {
            /** @description Warnings for the customer. */
            warnings: components["schemas"]["CartWarning"][];
        };
        /**
         * @description Only an active cart can be changed.
         * @enum {string}
         */
        CartStatus: "active" | "checking_out" | "checked_out" | "merged" | "abandoned";
        /** @description A cart without its items. */
        CartSummary: {
            /**
             * Format: uuid
             * @description The cart's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            status: components["schemas"]["CartStatus"];
            currency: components["schemas"]["CurrencyCode"];
            /** @description An email address. */
            email: string | null;
            /**
             * Format: int64
             * @description The number of units of all items.
             */
            itemCount: number;
            subtotal: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description When it expires.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the cart was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart was last updated.
             */
            updatedAt: string;
        };
        /** @description A warning for the customer. */
        CartWarning: {
            /**
             * @description A machine-readable code.
             * @enum {string}
             */
            code: "price_changed" | "out_of_stock" | "low_stock" | "item_unavailable" | "price_missing" | "quantity_capped";
            /**
             * Format: uuid
             * @description The affected item; null for the whole cart.
             */
            itemId: string | null;
            /** @description A human-readable message. */
            message: string;
        };
        /** @description The payload of `catalog.create`. */
        CatalogCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "catalog.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogEntityPayload"];
        };
        /** @description The payload of `catalog.delete`. */
        CatalogDeleteEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "catalog.delete";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogDeletePayload"];
        };
        /** @description The deleted entity. */
        CatalogDeletePayload: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            slug: components["schemas"]["Slug"];
        };
        /** @description The entity after the change, without properties that `include` adds. */
        CatalogEntityPayload: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            /** @description Whether the entity is publicly visible: it is active. */
            isVisible: boolean;
            /** @description The class that tax rates refer to; null is the default class. */
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the entity was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the entity was last updated.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the entity first became active; null before.
             */
            publishedAt: string | null;
        };
        /** @description The payload of `catalog.update`. */
        CatalogUpdateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "catalog.update";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogEntityPayload"];
        };
        /** @description A category of the category tree. */
        Category: {
            /**
             * Format: uuid
             * @description The category's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The parent category; null for a root.
             */
            parentId: string | null;
            slug: components["schemas"]["Slug"];
            /** @description The display name of the category. */
            name: string;
            /** @description The description of the category. */
            description: string | null;
            /** @description Lower values sort first. */
            sortOrder: number;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the category was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the category was last updated.
             */
            updatedAt: string;
        };
        /** @description A new category. */
        CategoryCreateInput: {
            /**
             * Format: uuid
             * @description The parent category; null for a root.
             */
            parentId?: string | null;
            slug: components["schemas"]["Slug"];
            /** @description The display name of the category. */
            name: string;
            /** @description The description of the category. */
            description?: string | null;
            /**
             * @description Lower values sort first.
             * @default 0
             */
            sortOrder: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity is in a category, after the change. */
        CategoryLink: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The id of the category.
             */
            categoryId: string;
            /** @description Always true: the link exists. */
            linked: boolean;
        };
        /** @description Changes to a category. */
        CategoryUpdateInput: {
            /**
             * Format: uuid
             * @description Null makes it a root.
             */
            parentId?: string | null;
            slug?: components["schemas"]["Slug"];
            /** @description The display name of the category. */
            name?: string;
            /** @description The description of the category. */
            description?: string | null;
            /** @description Lower values sort first. */
            sortOrder?: number;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description The current and the new password. */
        ChangePasswordInput: {
            /** @description The current password. */
            currentPassword: string;
            /** @description At least six characters. */
            newPassword: string;
            /**
             * @description Whether to end all other sessions of the account.
             * @default false
             */
            revokeOtherSessions: boolean;
        };
        /** @description The account. It is not wrapped in `data`. */
        ChangePasswordResult: {
            /** @description The token of the new session; null if the sessions were not ended. */
            token: string | null;
            user: components["schemas"]["AuthUser"];
        };
        /** @description The input of a checkout. */
        CheckoutInput: {
            /**
             * Format: uuid
             * @description The id of the cart.
             */
            cartId: string;
            /** @description The payment provider's token, such as `pm_card_visa`. Not required if there is nothing to pay. */
            paymentMethodId?: string;
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description Customers can give only their own id. Staff give the order's customer. Ignored for guests.
             */
            customerId?: string;
            /** @description Only with `orders:update`; otherwise, the customer's own groups apply. */
            customerGroupIds?: string[];
            /** @description Codes that differ only in case count once. */
            promotionCodes?: components["schemas"]["PromotionCodeInput"][];
            shippingAddress?: components["schemas"]["PostalAddress"];
            billingAddress?: components["schemas"]["PostalAddress"];
            /**
             * Format: email
             * @description The email address for messages about the order. Defaults to that of the cart or the customer. A guest's order may have none, unless the store requires one (422).
             */
            email?: string;
            /** @description Defaults to the cheapest method. */
            shippingMethodId?: string;
            /**
             * Format: int64
             * @description If the grand total differs from this amount, the server returns 409 and changes nothing.
             */
            expectedTotal?: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A rule that sets the commission of a line item. */
        CommissionRule: {
            /**
             * Format: uuid
             * @description The rule's UUID.
             */
            id: string;
            /** @description The display name of the rule. */
            name: string;
            type: components["schemas"]["CommissionRuleType"];
            rateBps: components["schemas"]["RateBps"];
            /** @description The category that the rule applies to. */
            categorySlug: string | null;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string | null;
            /** @description The vendor tier that the rule applies to. */
            vendorTier: string | null;
            /**
             * Format: int64
             * @description The minimum trailing volume in minor units; null for no lower bound.
             */
            minVolumeAmount: number | null;
            /**
             * Format: int64
             * @description The maximum trailing volume in minor units; null for no upper bound.
             */
            maxVolumeAmount: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil: string | null;
            /** @description The highest number takes precedence. */
            priority: number;
            /** @description Whether the rule is active. */
            isActive: boolean;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the rule was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the rule was last updated.
             */
            updatedAt: string;
        };
        /** @description A new price modifier. */
        CommissionRuleCreateInput: {
            /** @description The display name of the commission rule. */
            name: string;
            type: components["schemas"]["CommissionRuleType"];
            rateBps: components["schemas"]["RateBps"];
            categorySlug?: components["schemas"]["Slug"];
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId?: string;
            vendorTier?: components["schemas"]["VendorTier"];
            /**
             * Format: int64
             * @description Required for volume_tier; sales of the last 30 days.
             */
            minVolumeAmount?: number | null;
            /**
             * Format: int64
             * @description The maximum trailing volume in minor units; null for no upper bound.
             */
            maxVolumeAmount?: number | null;
            /**
             * Format: date-time
             * @description Required for promotional, as is the end.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil?: string | null;
            /**
             * @description Lower values sort first.
             * @default 100
             */
            priority: number;
            /**
             * @description Whether the commission rule is active.
             * @default true
             */
            isActive: boolean;
        };
        /**
         * @description The type of the rule.
         * @enum {string}
         */
        CommissionRuleType: "category" | "volume_tier" | "vendor_tier" | "promotional";
        /** @description Changes to a rule. Existing orders keep their rate. */
        CommissionRuleUpdateInput: {
            /** @description The display name of the commission rule. */
            name?: string;
            rateBps?: components["schemas"]["RateBps"];
            categorySlug?: components["schemas"]["Slug"];
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId?: string | null;
            vendorTier?: components["schemas"]["VendorTier"];
            /**
             * Format: int64
             * @description The minimum trailing volume in minor units; null for no lower bound.
             */
            minVolumeAmount?: number | null;
            /**
             * Format: int64
             * @description The maximum trailing volume in minor units; null for no upper bound.
             */
            maxVolumeAmount?: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil?: string | null;
            /** @description Lower values sort first. */
            priority?: number;
            /** @description Whether the commission rule is active. */
            isActive?: boolean;
        };
        /** @description ISO 3166-1 alpha-2 code, uppercase. */
        CountryCode: string;
        /** @description A new credential with its key, which is returned only once. */
        CreatedApiKey: {
            /**
             * Format: uuid
             * @description The key's UUID.
             */
            id: string;
            /** @description The purpose of the key. */
            name: string;
            /** @description The key's first 12 characters. */
            prefix: string;
            /** @description The key's permissions, as far as its creator currently has them. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: uuid
             * @description The user who created the key.
             */
            createdBy: string | null;
            /**
             * Format: uuid
             * @description The key that created this key.
             */
            createdByKey: string | null;
            /**
             * Format: date-time
             * @description When it expires.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was last used; null before its first use.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             */
            createdAt: string;
            /** @description The value to send in `x-api-key`. Store it: no other response contains it. */
            key: string;
        };
        /** @description A newly created cart. */
        CreatedCart: {
            /**
             * Format: uuid
             * @description The cart's UUID.
             */
            id: string;
            /** @description The guest's credential for this cart, sent as `x-cart-secret`. It is returned only once. */
            secret?: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            status: components["schemas"]["CartStatus"];
            currency: components["schemas"]["CurrencyCode"];
            /** @description An email address. */
            email: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description The items of the cart. A new cart has none. */
            lineItems: components["schemas"]["CartItem"][];
            /**
             * Format: int64
             * @description The number of units of all items.
             */
            itemCount: number;
            subtotal: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description When it expires.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the cart was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart was last updated.
             */
            updatedAt: string;
        };
        /** @description A webhook endpoint with its secret, which is returned only once. */
        CreatedWebhookEndpoint: {
            /**
             * Format: uuid
             * @description The endpoint's UUID.
             */
            id: string;
            /** @description A web address. */
            url: string;
            /** @description The names of the events to deliver. */
            events: components["schemas"]["WebhookEventFilter"][];
            /** @description The description of the endpoint. */
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /**
             * @description Why deliveries have stopped; null while the endpoint is active.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When the endpoint was created.
             */
            createdAt: string;
            /** @description `whsec_` and base64. The decoded bytes are the signing key. Store it: no other response contains it. */
            secret: string;
        };
        /** @description ISO 4217 code, uppercase. */
        CurrencyCode: string;
        /** @description The cookie's session and its account. It is not wrapped in `data`. */
        CurrentSession: {
            session: components["schemas"]["AuthSession"];
            user: components["schemas"]["AuthUser"];
        };
        /** @description An address of a customer's address book. */
        CustomerAddress: {
            /**
             * Format: uuid
             * @description The address's UUID.
             */
            id: string;
            /**
             * @description The purpose of the address.
             * @enum {string}
             */
            type: "shipping" | "billing";
            /** @description Whether it is the default address of its type. Each type has one default. */
            isDefault: boolean;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Street and number. */
            line1: string;
            /** @description Additional address line. */
            line2: string | null;
            /** @description City. */
            city: string;
            /** @description State, province, or region, by name or code. */
            state: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A phone number. */
            phone: string | null;
            /**
             * Format: date-time
             * @description When the address was created.
             */
            createdAt: string;
        };
        /** @description A new address of the address book. */
        CustomerAddressInput: {
            /**
             * @description The purpose of the address.
             * @default shipping
             * @enum {string}
             */
            type: "shipping" | "billing";
            /**
             * @description With `true`, it replaces the default address of its type. The first address of a type always becomes the default.
             * @default false
             */
            isDefault: boolean;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Street and number. */
            line1: string;
            /** @description Additional address line. */
            line2?: string | null;
            /** @description City. */
            city: string;
            /** @description State, province, or region, by name or code. */
            state?: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A phone number. */
            phone?: string | null;
        };
        /** @description A customer's profile without its metadata. */
        CustomerPayload: {
            /**
             * Format: uuid
             * @description The profile's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The account that the session belongs to.
             */
            userId: string;
            /** @description An email address. */
            email: string;
            /** @description A phone number. */
            phone: string | null;
            /** @description Given name. */
            firstName: string | null;
            /** @description Family name. */
            lastName: string | null;
            /**
             * Format: date-time
             * @description When the profile was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the profile was last updated.
             */
            updatedAt: string;
        };
        /** @description A customer's profile. */
        CustomerProfile: {
            /**
             * Format: uuid
             * @description The `customerId` of the customer's carts and orders.
             */
            id: string;
            /**
             * Format: uuid
             * @description The account.
             */
            userId: string;
            /** @description The account's email address. */
            email: string;
            /** @description A phone number; null if unknown. */
            phone: string | null;
            /** @description Given name. */
            firstName: string | null;
            /** @description Family name. */
            lastName: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the profile was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the profile was last updated.
             */
            updatedAt: string;
        };
        /** @description Changes to a profile. Null removes a value. The email address belongs to the account. */
        CustomerProfileUpdateInput: {
            /** @description A phone number. */
            phone?: string | null;
            /** @description Given name. */
            firstName?: string | null;
            /** @description Family name. */
            lastName?: string | null;
        };
        /** @description The payload of `customers.create`. */
        CustomersCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "customers.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CustomerPayload"];
        };
        /** @description The payload of `customers.update`. */
        CustomersUpdateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "customers.update";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["CustomerPayload"];
        };
        /** @description An ISO 8601 date (`2026-03-01`, in UTC) or timestamp (`2026-03-01T08:00:00Z`). */
        DateOrTime: string;
        /** @description The result of a delete. */
        Deleted: {
            /**
             * Format: uuid
             * @description The deleted record's UUID.
             */
            id: string;
            /**
             * @description Always true: the record was deleted.
             * @enum {boolean}
             */
            deleted: true;
        };
        /** @description A buyer's complaint about a sub-order. */
        Dispute: {
            /**
             * Format: uuid
             * @description The dispute's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the sub-order.
             */
            subOrderId: string;
            /**
             * Format: uuid
             * @description The account that opened it.
             */
            openedBy: string;
            /**
             * @description The reason for the dispute.
             * @enum {string}
             */
            reason: "item_not_received" | "item_not_as_described" | "defective" | "wrong_item" | "other";
            /** @description The buyer's description of the problem. */
            description: string;
            status: components["schemas"]["DisputeStatus"];
            /**
             * Format: date-time
             * @description When it escalates automatically; three days for each response.
             */
            deadline: string | null;
            /** @description The evidence of all parties. */
            evidence: components["schemas"]["DisputeEvidence"][];
            /**
             * @description The resolution; null while the dispute is open.
             * @enum {string|null}
             */
            resolution: "refund_full" | "refund_partial" | "replacement" | "rejected" | "vendor_favor" | "buyer_favor" | null;
            /**
             * Format: int64
             * @description The refund to the buyer, in minor units.
             */
            refundAmount: number | null;
            /**
             * Format: date-time
             * @description When the dispute was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the dispute was last updated.
             */
            updatedAt: string;
        };
        /** @description The reason for the escalation. */
        DisputeEscalationInput: {
            /** @description The reason for the change. */
            reason?: string;
        };
        /** @description Evidence from one party. */
        DisputeEvidence: {
            /**
             * @description The party that submitted it.
             * @enum {string}
             */
            party: "buyer" | "vendor" | "platform";
            /**
             * @description The type of the evidence.
             * @enum {string}
             */
            type: "text" | "image" | "document" | "tracking";
            /** @description A web address. */
            url: string | null;
            /** @description A note. */
            note: string | null;
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            at: string;
        };
        /** @description Evidence from the caller. */
        DisputeEvidenceInput: {
            /**
             * @description The type of the evidence.
             * @enum {string}
             */
            type: "text" | "image" | "document" | "tracking";
            /** @description A web address. */
            url?: string;
            /** @description A note. */
            note?: string;
        };
        /** @description A new dispute. */
        DisputeInput: {
            /**
             * Format: uuid
             * @description The id of the sub-order.
             */
            subOrderId: string;
            /**
             * @description The reason for the dispute.
             * @enum {string}
             */
            reason: "item_not_received" | "item_not_as_described" | "defective" | "wrong_item" | "other";
            /** @description The buyer's description of the problem. */
            description: string;
            /** @description The evidence of all parties. */
            evidence?: components["schemas"]["DisputeEvidenceInput"][];
        };
        /** @description The platform's decision. */
        DisputeResolutionInput: {
            /**
             * @description The resolution.
             * @enum {string}
             */
            resolution: "refund_full" | "refund_partial" | "replacement" | "rejected" | "vendor_favor" | "buyer_favor";
            /**
             * Format: int64
             * @description Required for refund_partial.
             */
            refundAmount?: number;
            /** @description A note. */
            note?: string;
        };
        /** @description A response to a dispute. */
        DisputeResponseInput: {
            /** @description A note. */
            note: string;
            /** @description The evidence of all parties. */
            evidence?: components["schemas"]["DisputeEvidenceInput"][];
        };
        /**
         * @description The status of the dispute.
         * @enum {string}
         */
        DisputeStatus: "open" | "vendor_response_pending" | "platform_review" | "escalated" | "resolved" | "closed";
        /** @description Why the document is rejected. */
        DocumentRejectionInput: {
            /** @description A note. */
            notes: string;
        };
        /** @description The review of a document. */
        DocumentReviewInput: {
            /** @description A note. */
            notes?: string;
        };
        /**
         * Format: email
         * @description An email address.
         */
        EmailAddress: string;
        /** @description Something that the store sells. The properties from `attributes` on are present only if requested with `include`. */
        Entity: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            /** @description Whether the entity is publicly visible: true if and only if it is active. */
            isVisible: boolean;
            /** @description The class that tax rates refer to; null is the default class. */
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the entity was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the entity was last updated.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the entity first became active.
             */
            publishedAt: string | null;
            /** @description Its localized attributes, one record for each locale. */
            attributes?: components["schemas"]["EntityAttributes"][];
            /** @description The variants, oldest first. */
            variants?: components["schemas"]["Variant"][];
            /** @description The categories of the entity. */
            categories?: components["schemas"]["Category"][];
            /** @description The brands of the entity. */
            brands?: components["schemas"]["Brand"][];
            /** @description Its media, in sort order. */
            media?: components["schemas"]["EntityMedia"][];
            inventory?: components["schemas"]["EntityInventory"];
            /** @description Its prices, base prices first: those that could apply to the caller now. Callers with a pricing permission get the prices of all groups and periods. */
            pricing?: components["schemas"]["EntityPrice"][];
        };
        /** @description An entity's localized attributes in one locale. */
        EntityAttributes: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            locale: components["schemas"]["LocaleTag"];
            /** @description The title to display. */
            title: string;
            /** @description A subtitle. */
            subtitle: string | null;
            /** @description The description to display. */
            description: string | null;
            /** @description The description as a document of a rich text editor. */
            richDescription: {
                [key: string]: unknown;
            } | null;
            /** @description The title for search engines. */
            seoTitle: string | null;
            /** @description The description for search engines. */
            seoDescription: string | null;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the attributes were created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the attributes were last updated.
             */
            updatedAt: string;
        };
        /** @description All attributes of the entity in this locale. Omitted attributes become null. */
        EntityAttributesInput: {
            /** @description The title to display. */
            title: string;
            /** @description A subtitle. */
            subtitle?: string | null;
            /** @description The description to display. */
            description?: string | null;
            /** @description The description as a document of the store's rich text editor. */
            richDescription?: {
                [key: string]: unknown;
            } | null;
            /** @description The title for search engines. */
            seoTitle?: string | null;
            /** @description The description for search engines. */
            seoDescription?: string | null;
        };
        /** @description A new entity. Other operations set prices, stock, and localized attributes. */
        EntityCreateInput: {
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            /**
             * @description The initial status. Other operations set the other statuses.
             * @default draft
             * @enum {string}
             */
            status: "draft" | "active";
            /** @description The class that tax rates refer to; null is the default class. */
            taxClass?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Stock in all active warehouses. Only callers with `inventory:read` get `quantityOnHand` and `quantityReserved`. */
        EntityInventory: {
            /**
             * Format: int64
             * @description Units available for sale: on hand minus reserved.
             */
            available: number;
            /**
             * Format: int64
             * @description Units on hand.
             */
            quantityOnHand?: number;
            /**
             * Format: int64
             * @description Reserved units.
             */
            quantityReserved?: number;
            /** @description The same for each variant. */
            variants: components["schemas"]["VariantInventory"][];
        };
        /** @description A media asset of an entity or of one of its variants. */
        EntityMedia: {
            /**
             * Format: uuid
             * @description The id of the media asset.
             */
            mediaAssetId: string;
            /**
             * @description The role of the asset.
             * @enum {string}
             */
            role: "primary" | "gallery" | "thumbnail" | "video" | "document";
            /** @description Lower values sort first. */
            sortOrder: number;
            /**
             * Format: uuid
             * @description The variant that the asset shows; null for all variants.
             */
            variantId: string | null;
            /** @description The URL of the file. */
            url: string;
            /** @description The alternative text for the image. */
            alt: string | null;
            /** @description The media type, such as image/png. */
            contentType: string;
        };
        /** @description A price of an entity or of one of its variants. */
        EntityPrice: {
            /**
             * Format: uuid
             * @description The price's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The customer group that the price applies to; null for all customers.
             */
            customerGroupId: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description The former price in minor units, to display struck through.
             */
            compareAtAmount: number | null;
            /** @description The minimum quantity; null for no lower bound. */
            minQuantity: number | null;
            /** @description The maximum quantity; null for no upper bound. */
            maxQuantity: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil: string | null;
            /**
             * Format: date-time
             * @description When the price was created.
             */
            createdAt: string;
        };
        /**
         * @description `draft` is not yet for sale, `active` is for sale, `archived` can be made active again, and `discontinued` is no longer sold.
         * @enum {string}
         */
        EntityStatus: "draft" | "active" | "archived" | "discontinued";
        /** @description The type of the entity, such as `product`, `digitalDownload`, or `course`. The server's configuration defines which types are digital. The type cannot change. */
        EntityType: string;
        /** @description Changes to an entity. The type cannot change. The publish, archive, and discontinue operations change the status. */
        EntityUpdateInput: {
            slug?: components["schemas"]["Slug"];
            /** @description The class that tax rates refer to; null is the default class. */
            taxClass?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A human-readable message. */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /** @description A human-readable message. */
            message: string;
            /** @description The same value as the X-Request-Id header. */
            requestId: string;
            details?: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description The machine-readable error code.
         * @enum {string}
         */
        ErrorCode: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "CSRF_ORIGIN_REJECTED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_FAILED" | "INVALID_TRANSITION" | "CHECKOUT_FAILED" | "WEBHOOK_SIGNATURE_MISSING" | "WEBHOOK_VERIFICATION_FAILED" | "TOO_MANY_REQUESTS" | "INTERNAL_ERROR" | "NOT_IMPLEMENTED" | "SERVICE_UNAVAILABLE";
        /** @description Machine-readable details of the error. */
        ErrorDetails: {
            /** @description Each invalid field. */
            issues?: components["schemas"]["ValidationIssue"][];
            reason?: components["schemas"]["ErrorReason"];
            /** @description The current state. */
            from?: string;
            /** @description The requested state. */
            to?: string;
            /** @description The states that the current state can change to. */
            allowed?: string[];
            /**
             * Format: int64
             * @description Units available for sale.
             */
            available?: number;
            /** @description The record's current version. */
            currentVersion?: number;
            /** @description The rejected promotion code. */
            code?: string;
        };
        /**
         * @description Why the checkout failed.
         * @enum {string}
         */
        ErrorReason: "empty_cart" | "item_unavailable" | "out_of_stock" | "price_missing" | "promotion_rejected" | "payment_declined" | "address_required" | "currency_mismatch" | "shipping_unavailable";
        /** @description The response body of every error. */
        ErrorResponse: {
            error: components["schemas"]["ErrorBody"];
        };
        /** @description The number of matches for each value, on all pages. */
        FacetCounts: {
            [key: string]: number;
        };
        /** @description A fulfillment: a parcel, or another delivery of line items of an order. */
        Fulfillment: {
            /**
             * Format: uuid
             * @description The fulfillment's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId: string;
            type: components["schemas"]["FulfillmentType"];
            status: components["schemas"]["FulfillmentStatus"];
            /** @description The carrier of the parcel. */
            carrier: string | null;
            /** @description The tracking number. */
            trackingNumber: string | null;
            /** @description The tracking URL. */
            trackingUrl: string | null;
            /**
             * Format: date-time
             * @description When delivery is expected.
             */
            estimatedDelivery: string | null;
            /**
             * Format: date-time
             * @description When the parcel was shipped.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When the parcel was delivered.
             */
            deliveredAt: string | null;
            /** @description The line items and their quantities. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
            /**
             * Format: date-time
             * @description When the fulfillment was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the fulfillment was last updated.
             */
            updatedAt: string;
        };
        /** @description The payload of `fulfillment.create`. */
        FulfillmentCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "fulfillment.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Fulfillment"];
        };
        /** @description The units to fulfill. */
        FulfillmentInput: {
            type?: components["schemas"]["FulfillmentType"];
            /**
             * @description The status of the fulfillment.
             * @default shipped
             * @enum {string}
             */
            status: "pending" | "processing" | "shipped" | "delivered";
            /** @description The carrier of the parcel. */
            carrier?: string | null;
            /** @description The tracking number. */
            trackingNumber?: string | null;
            /** @description The tracking URL. */
            trackingUrl?: string | null;
            /**
             * Format: date-time
             * @description When delivery is expected.
             */
            estimatedDelivery?: string | null;
            /** @description If omitted, all unfulfilled units. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
        };
        /** @description Units of an order line item. */
        FulfillmentLineItem: {
            /**
             * Format: uuid
             * @description The id of the order line item.
             */
            orderLineItemId: string;
            /** @description The number of units. */
            quantity: number;
        };
        /**
         * @description The tracking URL.
         * @enum {string}
         */
        FulfillmentStatus: "pending" | "processing" | "shipped" | "delivered" | "cancelled" | "failed";
        /** @description The tracking information of a fulfillment. */
        FulfillmentTracking: {
            /**
             * Format: uuid
             * @description The id of the fulfillment.
             */
            fulfillmentId: string;
            status: components["schemas"]["FulfillmentStatus"];
            /** @description The carrier of the parcel. */
            carrier: string | null;
            /** @description The tracking number. */
            trackingNumber: string | null;
            /** @description The tracking URL. */
            trackingUrl: string | null;
            /**
             * Format: date-time
             * @description When delivery is expected.
             */
            estimatedDelivery: string | null;
            /**
             * Format: date-time
             * @description When the parcel was shipped.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When the parcel was delivered.
             */
            deliveredAt: string | null;
            /** @description The contents of the parcel. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
        };
        /**
         * @description The fulfillment method.
         * @enum {string}
         */
        FulfillmentType: "physical" | "digital_download" | "digital_access" | "internal_transfer" | "appointment";
        /** @description The server's status. It is not wrapped in `data`. */
        Health: {
            /**
             * @description `ok`, or `error` if the database is unreachable.
             * @enum {string}
             */
            status: "ok" | "error";
            /** @description The server's version. */
            version: string;
            /**
             * @description Present if the database is unreachable.
             * @enum {string}
             */
            database?: "unreachable";
        };
        /** @description An error of an after hook. The order is not affected. */
        HookError: {
            /** @description The hook that failed. */
            hook: string;
            /** @description A human-readable message. */
            message: string;
        };
        /** @description The stock level after a change. */
        InventoryAdjustment: {
            level: components["schemas"]["InventoryLevel"];
            /** @description Units on hand before. */
            before: number;
            /** @description Units on hand now. */
            after: number;
            /**
             * Format: int64
             * @description The change of the stock in units; negative for a decrease.
             */
            delta: number;
            /**
             * Format: uuid
             * @description The stock movement that records the change.
             */
            movementId: string;
        };
        /** @description A stock adjustment. The first adjustment creates the stock level. */
        InventoryAdjustmentInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required if the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The id of the warehouse.
             */
            warehouseId: string;
            type: components["schemas"]["InventoryAdjustmentType"];
            /** @description Units: above 0, except for `correction` (not 0) and `set` (0 or more). */
            quantity: number;
            /** @description The reason for the change. */
            reason?: string;
            /** @description An external reference, such as a delivery note. */
            reference?: string;
            /**
             * @description With `correction`, allows the stock to fall below the reserved units.
             * @default false
             */
            force: boolean;
            /** @description Sets the stock level's flag. */
            allowBackorder?: boolean;
            /** @description Sets the stock level's threshold. */
            reorderThreshold?: number | null;
            /** @description Sets the stock level's incoming units. */
            quantityIncoming?: number;
        };
        /**
         * @description restock, return, and transfer_in increase the stock; damage, loss, and transfer_out decrease it; correction adds a signed number; set sets the stock.
         * @enum {string}
         */
        InventoryAdjustmentType: "restock" | "return" | "damage" | "loss" | "correction" | "set" | "transfer_in" | "transfer_out";
        /** @description The payload of `inventory.afterAdjust`. */
        InventoryAfterAdjustEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "inventory.afterAdjust";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["InventoryAfterAdjustPayload"];
        };
        /** @description The stock level after the adjustment. */
        InventoryAfterAdjustPayload: {
            level: components["schemas"]["InventoryLevel"];
            /**
             * Format: int64
             * @description The change of the stock in units; negative for a decrease.
             */
            delta: number;
            /** @description The reason for the change. */
            reason: string | null;
        };
        /** @description The stock of an entity. */
        InventoryCheck: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: int64
             * @description The sum of all variants and active warehouses.
             */
            available: number;
            /** @description Whether stock is tracked. Digital items without stock levels are never out of stock. */
            tracked: boolean;
            /** @description One per variant; with `inventory:read`, one per variant and warehouse. */
            levels: components["schemas"]["InventoryCheckLevel"][];
        };
        /** @description The stock of a variant, or of an entity without variants. */
        InventoryCheckLevel: {
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: int64
             * @description Units available for sale.
             */
            available: number;
            /**
             * Format: uuid
             * @description Only with `inventory:read`.
             */
            warehouseId?: string;
            /** @description Only with `inventory:read`. */
            quantityOnHand?: number;
            /** @description Only with `inventory:read`. */
            quantityReserved?: number;
        };
        /** @description The stock of one item in one warehouse. */
        InventoryLevel: {
            /**
             * Format: uuid
             * @description The stock level's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The id of the warehouse.
             */
            warehouseId: string;
            /** @description Units on hand. */
            quantityOnHand: number;
            /** @description Units reserved for orders and reservations. */
            quantityReserved: number;
            /** @description On hand minus reserved. */
            available: number;
            /** @description Incoming units. */
            quantityIncoming: number;
            /** @description The stock is low at this number of available units or below. */
            reorderThreshold: number | null;
            /** @description Whether more units may be sold than are on hand (backorder). */
            allowBackorder: boolean;
            /**
             * Format: date-time
             * @description When stock last arrived; null before.
             */
            lastRestockedAt: string | null;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the stock level was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the stock level was last updated.
             */
            updatedAt: string;
        };
        /** @description Either a reservation, or an entity and an order. */
        InventoryReleaseInput: {
            /**
             * Format: uuid
             * @description The id of the reservation.
             */
            reservationId?: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId?: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId?: string;
        };
        /** @description A stock reservation. */
        InventoryReservation: {
            /**
             * Format: uuid
             * @description The reservation's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The warehouse, or null if several share the reservation.
             */
            warehouseId: string | null;
            /** @description The number of units. */
            quantity: number;
            /** @description The warehouses that the units are reserved in. */
            allocations: components["schemas"]["InventoryReservationAllocation"][];
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId: string | null;
            /**
             * @description The status of the reservation.
             * @enum {string}
             */
            status: "active" | "released" | "fulfilled" | "expired";
            /**
             * Format: date-time
             * @description When the reservation expires; null if it lasts until it is released or fulfilled.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the reservation was created.
             */
            createdAt: string;
        };
        /** @description The part of a reservation in one warehouse. */
        InventoryReservationAllocation: {
            /**
             * Format: uuid
             * @description The id of the warehouse.
             */
            warehouseId: string;
            /** @description The number of units. */
            quantity: number;
        };
        /** @description The units to reserve. */
        InventoryReserveInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required if the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description If omitted, warehouses are used by priority, several together if necessary.
             */
            warehouseId?: string | null;
            /** @description The number of units. */
            quantity: number;
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId?: string | null;
            /** @description If null, the reservation lasts until it is released or fulfilled. */
            expiresInSeconds?: number | null;
        };
        /** @description A background job. */
        Job: {
            /**
             * Format: uuid
             * @description The job's UUID.
             */
            id: string;
            /** @description The job's queue. */
            queue: string;
            /** @description The type of the job, such as `webhooks-deliver`. */
            taskSlug: string;
            /**
             * @description The status of the job.
             * @enum {string}
             */
            status: "pending" | "processing" | "succeeded" | "failed";
            input: components["schemas"]["JobArguments"];
            /** @description Attempts started. */
            attempts: number;
            /** @description The maximum number of attempts. */
            maxAttempts: number;
            /** @description The error of the last attempt. */
            error: string | null;
            /**
             * Format: date-time
             * @description The earliest start time.
             */
            waitUntil: string | null;
            /**
             * Format: date-time
             * @description When the job was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the job was last updated.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the last attempt started.
             */
            processingStartedAt: string | null;
            /**
             * Format: date-time
             * @description When the job succeeded or finally failed.
             */
            completedAt: string | null;
        };
        /** @description The job's input, mostly ids. The values of secret fields are `[redacted]`. */
        JobArguments: {
            [key: string]: unknown;
        };
        /** @description The result of running the queue. */
        JobRun: {
            /** @description Jobs that were run, including failed ones. */
            processed: number;
            /** @description Jobs whose attempt failed. */
            failed: number;
        };
        /** @description A ledger entry of a vendor. */
        LedgerEntry: {
            /**
             * Format: uuid
             * @description The entry's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            /**
             * @description The type of the entry.
             * @enum {string}
             */
            type: "sale" | "commission" | "refund_deduction" | "adjustment" | "payout";
            amount: components["schemas"]["SignedAmount"];
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description The id of the sub-order.
             */
            subOrderId: string | null;
            /**
             * Format: uuid
             * @description The payout that settled the entry; null before.
             */
            payoutId: string | null;
            /**
             * Format: date-time
             * @description When it can be paid out.
             */
            availableAt: string;
            /**
             * Format: date-time
             * @description When the entry was created.
             */
            createdAt: string;
        };
        /** @description Additional information about a list. */
        ListMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description BCP 47 language tag, stored in canonical form (`en-us` becomes `en-US`). */
        LocaleTag: string;
        /** @description A stored file. */
        MediaAsset: {
            /**
             * Format: uuid
             * @description The asset's UUID.
             */
            id: string;
            /** @description The sanitized name of the uploaded file. */
            filename: string;
            contentType: components["schemas"]["MediaContentType"];
            /** @description In bytes. */
            size: number;
            /** @description In pixels; null for a PDF. */
            width: number | null;
            /** @description In pixels; null for a PDF. */
            height: number | null;
            /** @description The alternative text for the image. */
            alt: string | null;
            /** @description The file's public URL while it is attached to an active entity. */
            url: string;
            /**
             * Format: date-time
             * @description When the file was uploaded.
             */
            uploadedAt: string;
        };
        /** @description The attachment of a file to an entity. */
        MediaAttachment: {
            /**
             * Format: uuid
             * @description The attachment's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant that the file shows; null for all variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The id of the media asset.
             */
            mediaAssetId: string;
            role: components["schemas"]["MediaRole"];
            /** @description Lower values sort first. */
            sortOrder: number;
            /**
             * Format: date-time
             * @description When the attachment was created.
             */
            createdAt: string;
        };
        /** @description A file to attach to an entity. */
        MediaAttachmentInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description A variant of the entity that the file shows.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The id of the media asset.
             */
            mediaAssetId: string;
            /**
             * @description The role of the file.
             * @default gallery
             * @enum {string}
             */
            role: "primary" | "gallery" | "thumbnail" | "video" | "document";
            /**
             * @description Lower values sort first.
             * @default 0
             */
            sortOrder: number;
        };
        /**
         * @description The media type, detected from the file's bytes.
         * @enum {string}
         */
        MediaContentType: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "application/pdf";
        /** @description The current URL of a file. */
        MediaLink: {
            /** @description The URL of the file. */
            url: string;
            /**
             * Format: date-time
             * @description When a signed URL expires, 15 minutes after it was created; null for a public URL.
             */
            expiresAt: string | null;
        };
        /**
         * @description The role of the file.
         * @enum {string}
         */
        MediaRole: "primary" | "gallery" | "thumbnail" | "video" | "document";
        /** @description The parts of an upload. */
        MediaUploadInput: {
            /**
             * Format: binary
             * @description A PNG, JPEG, GIF, WebP, or PDF file. The server detects the type from the file's bytes, not from its name or declared type.
             */
            file: UploadedFile;
            /** @description The alternative text for the image. */
            alt?: string;
        };
        /** @description The caller's free-form data, at most 16 KB as JSON. The server stores it but does not interpret it. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Each given key replaces the stored value; `null` removes the key. The result is at most 16 KB. */
        MetadataPatch: {
            [key: string]: unknown;
        };
        /**
         * Format: int64
         * @description An amount in minor units of its currency (cents for USD), never negative.
         */
        MoneyAmount: number;
        /** @description An option of an entity's variants, such as `size`. */
        OptionType: {
            /**
             * Format: uuid
             * @description The option's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /** @description The name of the option, such as size. */
            name: string;
            /** @description The display name. */
            displayName: string;
            /** @description Lower values sort first. */
            sortOrder: number;
            /** @description The values, in sort order. */
            values: components["schemas"]["OptionValue"][];
        };
        /** @description A new option, with its first values. */
        OptionTypeInput: {
            /** @description The name of the option, such as size. */
            name: string;
            /** @description The display name. Defaults to the name. */
            displayName?: string;
            /** @description The first values, in sort order. */
            values?: string[];
        };
        /** @description A value of an option, such as `M`. */
        OptionValue: {
            /**
             * Format: uuid
             * @description The value's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The option that the value belongs to.
             */
            optionTypeId: string;
            /** @description The display name of the value. */
            value: string;
            /** @description The display name. */
            displayName: string;
            /** @description Lower values sort first. */
            sortOrder: number;
        };
        /** @description A new value of an option. */
        OptionValueInput: {
            /** @description The display name of the value. */
            value: string;
            /** @description The display name. Defaults to the value. */
            displayName?: string;
        };
        /** @description An order. The grand total is subtotal minus discounts plus shipping plus tax. */
        Order: {
            /**
             * Format: uuid
             * @description The order's UUID.
             */
            id: string;
            /** @description The order number, such as ORD-2026-000042. */
            orderNumber: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            /** @description An email address. */
            email: string | null;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            /**
             * @description Why staff must review the payment: `underpaid` means that less than the total was captured. The order waits until staff change its status. Otherwise null.
             * @enum {string|null}
             */
            paymentReview: "underpaid" | null;
            currency: components["schemas"]["CurrencyCode"];
            subtotal: components["schemas"]["MoneyAmount"];
            discountTotal: components["schemas"]["MoneyAmount"];
            shippingTotal: components["schemas"]["MoneyAmount"];
            taxTotal: components["schemas"]["MoneyAmount"];
            grandTotal: components["schemas"]["MoneyAmount"];
            amountCaptured: components["schemas"]["MoneyAmount"];
            amountRefunded: components["schemas"]["MoneyAmount"];
            /** @description The shipping address; null for digital goods. */
            shippingAddress: components["schemas"]["PostalAddress"] | null;
            /** @description The billing address; null if none was given. */
            billingAddress: components["schemas"]["PostalAddress"] | null;
            /** @description The shipping method; null for digital goods. */
            shippingMethodId: string | null;
            /** @description The promotions that reduced the total. */
            appliedPromotions: components["schemas"]["AppliedPromotion"][];
            /**
             * Format: uuid
             * @description The id of the cart.
             */
            cartId: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description The line items, as they were when the order was placed. */
            lineItems: components["schemas"]["OrderLineItem"][];
            payment?: components["schemas"]["OrderPayment"];
            /** @description Only in the response for a single order. */
            statusHistory?: components["schemas"]["OrderStatusChange"][];
            /**
             * Format: date-time
             * @description When the order was placed.
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description When the last unit was fulfilled; null before.
             */
            fulfilledAt: string | null;
            /**
             * Format: date-time
             * @description When it was cancelled; null otherwise.
             */
            cancelledAt: string | null;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the order was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the order was last updated.
             */
            updatedAt: string;
        };
        /** @description A digital item of an order that can be downloaded. */
        OrderDownload: {
            /**
             * Format: uuid
             * @description The order line item.
             */
            lineItemId: string;
            /** @description The title to display. */
            title: string;
            /** @description It needs no credential. Each fetch uses one download. */
            downloadUrl: string;
            /** @description The number of remaining downloads. */
            downloadsRemaining: number;
            /**
             * Format: date-time
             * @description When the URL expires, 24 hours after it was created.
             */
            expiresAt: string;
        };
        /** @description An order line item, as it was when the order was placed. */
        OrderLineItem: {
            /**
             * Format: uuid
             * @description The line item's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /** @description The type of the entity, such as product. */
            entityType: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /** @description Stock keeping unit. */
            sku: string | null;
            /** @description The title to display. */
            title: string;
            /** @description The number of units. */
            quantity: number;
            unitPrice: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description Unit price times quantity.
             */
            totalPrice: number;
            /**
             * Format: int64
             * @description This line item's share of the discounts.
             */
            discountAmount: number;
            taxAmount: components["schemas"]["MoneyAmount"];
            taxRateBps: components["schemas"]["RateBps"];
            /** @description Refunded units. */
            refundedQuantity: number;
            /** @description Fulfilled units. */
            fulfilledQuantity: number;
            /** @description Whether staff set the price manually. */
            isCustomPrice: boolean;
            /**
             * @description The fulfillment status of the line item.
             * @enum {string}
             */
            fulfillmentStatus: "unfulfilled" | "partial" | "fulfilled";
        };
        /** @description Units of a line item. */
        OrderLineQuantityInput: {
            /**
             * Format: uuid
             * @description The id of the order line item.
             */
            orderLineItemId: string;
            /** @description The number of units. */
            quantity: number;
        };
        /** @description Additional information about a new order. */
        OrderMeta: {
            /** @description Errors that happened after the order was committed. */
            hookErrors: components["schemas"]["HookError"][];
        };
        /** @description What a client needs to complete the payment. */
        OrderPayment: {
            status: components["schemas"]["OrderPaymentStatus"];
            /**
             * @description The payment provider, such as stripe or manual.
             * @enum {string}
             */
            provider: "stripe" | "manual";
            /** @description For the provider's client library, if the payment requires an action of the customer. */
            clientSecret: string | null;
        };
        /**
         * @description The status of the order's payment.
         * @enum {string}
         */
        OrderPaymentStatus: "none" | "requires_action" | "authorized" | "captured" | "partially_refunded" | "refunded" | "voided" | "failed";
        /**
         * @description The status of the order.
         * @enum {string}
         */
        OrderStatus: "pending" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "cancelled" | "refunded";
        /** @description A status change of an order. */
        OrderStatusChange: {
            /** @description The previous status; null for the first entry. */
            from: (string & components["schemas"]["OrderStatus"]) | null;
            to: components["schemas"]["OrderStatus"];
            /** @description The reason for the change. */
            reason: string | null;
            /**
             * @description The type of the caller.
             * @enum {string}
             */
            actorType: "user" | "api_key" | "system" | "webhook" | "anonymous";
            /**
             * Format: date-time
             * @description When the change was created.
             */
            createdAt: string;
        };
        /** @description The new status of the order. */
        OrderStatusInput: {
            status: components["schemas"]["OrderStatus"];
            /** @description The reason for the change. */
            reason?: string;
            /** @description For partially_fulfilled, the fulfilled units. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
        };
        /** @description The payload of `orders.create`. */
        OrdersCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "orders.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Order"];
        };
        /** @description The payload of `orders.statusChange`. */
        OrdersStatusChangeEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "orders.statusChange";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["OrdersStatusChangePayload"];
        };
        /** @description The order after the transition. */
        OrdersStatusChangePayload: {
            order: components["schemas"]["Order"];
            from: components["schemas"]["OrderStatus"];
            to: components["schemas"]["OrderStatus"];
            /** @description The reason for the change. */
            reason: string | null;
        };
        /** @description Changes that vendors may make to their profile. */
        OwnVendorUpdateInput: {
            /** @description The display name. */
            name?: string;
            email?: components["schemas"]["EmailAddress"];
            /** @description The description of the vendor. */
            description?: string | null;
            /** @description The URL of the vendor's logo. */
            logoUrl?: string | null;
            /** @description The URL of the vendor's banner image. */
            bannerUrl?: string | null;
            /** @description The vendor's phone number. */
            contactPhone?: string | null;
            /** @description The vendor's postal address. */
            businessAddress?: components["schemas"]["PostalAddress"] | null;
            /** @description The vendor's tax number. */
            taxId?: string | null;
            bankAccount?: components["schemas"]["VendorBankAccountInput"];
        };
        /** @description The current page and the number of pages. */
        Pagination: {
            /** @description Page number, from 1. */
            page: number;
            /** @description Items per page. */
            limit: number;
            /**
             * Format: int64
             * @description The number of records on all pages.
             */
            total: number;
            /**
             * Format: int64
             * @description The number of pages.
             */
            totalPages: number;
        };
        /** @description An event of the payment provider, in the provider's format. The signature covers the raw body. */
        PaymentEvent: {
            [key: string]: unknown;
        };
        /** @description The server has stored the event. It applies each event once, even if the provider sends it again. */
        PaymentEventReceipt: {
            /** @description Always true: the event is stored. */
            received: boolean;
            /** @description `true` if the event was received before. */
            duplicate?: boolean;
        };
        /** @description A payout to a vendor. */
        Payout: {
            /**
             * Format: uuid
             * @description The payout's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            /**
             * @description The status of the payout.
             * @enum {string}
             */
            status: "pending" | "processing" | "completed" | "failed";
            currency: components["schemas"]["CurrencyCode"];
            grossAmount: components["schemas"]["MoneyAmount"];
            deductions: components["schemas"]["MoneyAmount"];
            netAmount: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description The start of the payout period.
             */
            periodStart: string;
            /**
             * Format: date-time
             * @description The end of the payout period.
             */
            periodEnd: string;
            /** @description The number of retries. */
            retryCount: number;
            /** @description Why it failed; null otherwise. */
            failureReason: string | null;
            /** @description The provider's id of the transfer; null before. */
            providerReference: string | null;
            /**
             * Format: date-time
             * @description When the payout was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the payout was last updated.
             */
            updatedAt: string;
        };
        /** @description The result of a payout run. */
        PayoutRun: {
            /** @description The payouts of this run. */
            payouts: components["schemas"]["Payout"][];
            /** @description Vendors that were not paid, and why. */
            skipped: components["schemas"]["SkippedPayout"][];
        };
        /** @description The vendors to pay. */
        PayoutRunInput: {
            /** @description Defaults to all vendors. */
            vendorIds?: string[];
            /**
             * @description Ignores schedule and minimum, but never the holdback.
             * @default false
             */
            force: boolean;
        };
        /**
         * @description The payout schedule.
         * @enum {string}
         */
        PayoutSchedule: "daily" | "weekly" | "biweekly" | "monthly" | "manual";
        /** @description A permission such as `catalog:update`, all permissions of a resource (`orders:*`), or all permissions (`*:*`). */
        PermissionName: string;
        /** @description A shipping or billing address. */
        PostalAddress: {
            /** @description Given name. */
            firstName?: string | null;
            /** @description Family name. */
            lastName?: string | null;
            /** @description Street and number. */
            line1: string;
            /** @description Additional address line. */
            line2?: string | null;
            /** @description City. */
            city: string;
            /** @description State, province, or region, by name or ISO 3166-2 code. Checkout requires it if taxes or shipping depend on it. */
            state?: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A phone number. */
            phone?: string | null;
        };
        /** @description The price of an item in one currency, with its customer group, quantity range, and validity period. */
        Price: {
            /**
             * Format: uuid
             * @description The price's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description The price to display struck through; not below the amount.
             */
            compareAtAmount: number | null;
            /**
             * Format: uuid
             * @description The customer group that the price applies to; null for all customers.
             */
            customerGroupId: string | null;
            /** @description Inclusive. */
            minQuantity: number | null;
            /** @description Inclusive. */
            maxQuantity: number | null;
            /**
             * Format: date-time
             * @description Inclusive.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description Exclusive.
             */
            validUntil: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the price was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the price was last updated.
             */
            updatedAt: string;
        };
        /** @description A price. It replaces a price with the same item, currency, customer group, quantities, and validity period. */
        PriceInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId?: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description Not below the amount.
             */
            compareAtAmount?: number | null;
            /**
             * Format: uuid
             * @description The customer group that the price applies to; null for all customers.
             */
            customerGroupId?: string | null;
            /** @description The minimum quantity; null for no lower bound. */
            minQuantity?: number | null;
            /** @description The maximum quantity; null for no upper bound. */
            maxQuantity?: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A rule that changes prices. Modifiers apply one after another, each to the result of the previous one. */
        PriceModifier: {
            /**
             * Format: uuid
             * @description The modifier's UUID.
             */
            id: string;
            /** @description The display name of the modifier. */
            name: string;
            type: components["schemas"]["PriceModifierType"];
            /**
             * Format: int64
             * @description Whole percent or minor units, depending on the type.
             */
            value: number;
            /** @description Lower numbers apply first. */
            priority: number;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string | null;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The customer group that the price applies to; null for all customers.
             */
            customerGroupId: string | null;
            /** @description ISO 4217 code; null if the modifier has no currency. */
            currency: string | null;
            /** @description The minimum quantity; null for no lower bound. */
            minQuantity: number | null;
            /** @description The maximum quantity; null for no upper bound. */
            maxQuantity: number | null;
            conditions: components["schemas"]["PriceModifierConditions"];
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil: string | null;
            /** @description Whether the modifier is active. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the modifier was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the modifier was last updated.
             */
            updatedAt: string;
        };
        /** @description Additional conditions of a modifier. */
        PriceModifierConditions: {
            /**
             * Format: int64
             * @description The cart's subtotal before promotions.
             */
            minSubtotal?: number | null;
        };
        /** @description Additional conditions of a modifier. */
        PriceModifierConditionsInput: {
            /**
             * Format: int64
             * @description The cart's subtotal before promotions.
             */
            minSubtotal?: number | null;
        };
        /** @description A new price modifier. */
        PriceModifierInput: {
            /** @description The display name of the price modifier. */
            name: string;
            type: components["schemas"]["PriceModifierType"];
            /**
             * Format: int64
             * @description Percentage discounts are at most 100, markups at most 1000.
             */
            value: number;
            /**
             * @description Lower values sort first.
             * @default 100
             */
            priority: number;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId?: string | null;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The customer group that the price applies to; null for all customers.
             */
            customerGroupId?: string | null;
            /** @description Required for fixed_discount and override. */
            currency?: string | null;
            /** @description The minimum quantity; null for no lower bound. */
            minQuantity?: number | null;
            /** @description The maximum quantity; null for no upper bound. */
            maxQuantity?: number | null;
            conditions?: components["schemas"]["PriceModifierConditionsInput"];
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil?: string | null;
            /**
             * @description Whether the price modifier is active.
             * @default true
             */
            isActive: boolean;
        };
        /**
         * @description percentage_discount and markup take whole percent; fixed_discount and override take minor units.
         * @enum {string}
         */
        PriceModifierType: "percentage_discount" | "fixed_discount" | "markup" | "override";
        /** @description The payload of `pricing.create`. */
        PricingCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "pricing.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Price"];
        };
        /** @description The payload of `pricing.update`. */
        PricingUpdateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "pricing.update";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Price"];
        };
        /** @description A discount by code, or an automatic one. */
        Promotion: {
            /**
             * Format: uuid
             * @description The promotion's UUID.
             */
            id: string;
            /** @description Null for an automatic promotion. */
            code: string | null;
            /** @description The display name of the promotion. */
            name: string;
            type: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description Whole percent, or minor units of the currency.
             */
            value: number;
            /** @description Units to buy, for buy_x_get_y. */
            buyQuantity: number | null;
            /** @description Free units, for buy_x_get_y. */
            getQuantity: number | null;
            /** @description ISO 4217 code; null if the modifier has no currency. */
            currency: string | null;
            /** @description Whether it applies without a code. */
            isAutomatic: boolean;
            /** @description Whether the promotion is active. */
            isActive: boolean;
            /** @description Whether it can be combined with others. */
            stackable: boolean;
            /** @description Lower numbers apply first. */
            priority: number;
            conditions: components["schemas"]["PromotionConditions"];
            /** @description The maximum number of uses; null for no limit. */
            usageLimitTotal: number | null;
            /** @description The maximum number of uses per customer; null for no limit. */
            usageLimitPerCustomer: number | null;
            /** @description The number of uses so far. */
            usageCount: number;
            /**
             * Format: date-time
             * @description Inclusive.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description Exclusive.
             */
            validUntil: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the promotion was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the promotion was last updated.
             */
            updatedAt: string;
        };
        /** @description Trimmed and converted to uppercase. */
        PromotionCodeInput: string;
        /** @description The conditions of the promotion. A condition on items limits the discount to the qualifying line items. */
        PromotionConditions: {
            /**
             * Format: int64
             * @description The subtotal, in the promotion's currency or the cart's.
             */
            minimumOrderValue?: number | null;
            /** @description Units of qualifying line items. */
            minimumQuantity?: number | null;
            /** @description Types of the entities that qualify. */
            entityTypes?: string[];
            /** @description Slugs of the categories that qualify. */
            categories?: components["schemas"]["Slug"][];
            /** @description Only for members of one of these groups. */
            customerGroups?: string[];
            /** @description Only for a customer's first order. Guests must sign in, because an email address is no proof. */
            firstOrderOnly?: boolean;
        };
        /** @description The conditions of the promotion. */
        PromotionConditionsInput: {
            /**
             * Format: int64
             * @description The subtotal in minor units.
             */
            minimumOrderValue?: number | null;
            /** @description The minimum number of units in the cart. */
            minimumQuantity?: number | null;
            /** @description Only for entities of these types. */
            entityTypes?: string[];
            /** @description Slugs. */
            categories?: components["schemas"]["Slug"][];
            /** @description Only for members of one of these groups. */
            customerGroups?: string[];
            /** @description Only for a customer's first order. Guests must sign in, because an email address is no proof. */
            firstOrderOnly?: boolean;
        };
        /** @description A new promotion. */
        PromotionCreateInput: {
            code?: components["schemas"]["PromotionCodeInput"];
            /** @description The display name of the promotion. */
            name: string;
            type: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description Whole percent up to 100, or minor units; not used by free_shipping and buy_x_get_y.
             * @default 0
             */
            value: number;
            /** @description Required for buy_x_get_y. */
            buyQuantity?: number | null;
            /** @description Required for buy_x_get_y. */
            getQuantity?: number | null;
            /** @description Required for fixed amounts. */
            currency?: string | null;
            /**
             * @description With `true`, it needs no code.
             * @default false
             */
            isAutomatic: boolean;
            /**
             * @description Whether the promotion is active.
             * @default true
             */
            isActive: boolean;
            /**
             * @description Whether it can be combined with others.
             * @default true
             */
            stackable: boolean;
            /**
             * @description Lower values sort first.
             * @default 100
             */
            priority: number;
            conditions?: components["schemas"]["PromotionConditionsInput"];
            /** @description The maximum number of uses; null for no limit. */
            usageLimitTotal?: number | null;
            /** @description The maximum number of uses per customer; null for no limit. */
            usageLimitPerCustomer?: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description After validFrom.
             */
            validUntil?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description The type of the discount.
         * @enum {string}
         */
        PromotionType: "percentage_off_order" | "fixed_off_order" | "percentage_off_item" | "fixed_off_item" | "free_shipping" | "buy_x_get_y";
        /** @description Changes to a promotion. Type and code cannot change once the promotion has been used. */
        PromotionUpdateInput: {
            code?: components["schemas"]["PromotionCodeInput"];
            /** @description The display name of the promotion. */
            name?: string;
            type?: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description The display name of the value.
             */
            value?: number;
            /** @description Units to buy, for buy_x_get_y. */
            buyQuantity?: number | null;
            /** @description Free units, for buy_x_get_y. */
            getQuantity?: number | null;
            /** @description ISO 4217 code; null if the modifier has no currency. */
            currency?: string | null;
            /** @description Whether it applies without a code. */
            isAutomatic?: boolean;
            /** @description Whether the promotion is active. */
            isActive?: boolean;
            /** @description Whether it can be combined with others. */
            stackable?: boolean;
            /** @description Lower values sort first. */
            priority?: number;
            conditions?: components["schemas"]["PromotionConditionsInput"];
            /** @description The maximum number of uses; null for no limit. */
            usageLimitTotal?: number | null;
            /** @description The maximum number of uses per customer; null for no limit. */
            usageLimitPerCustomer?: number | null;
            /**
             * Format: date-time
             * @description The start of the validity period, inclusive.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The end of the validity period, exclusive.
             */
            validUntil?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A cart to validate a code against. */
        PromotionValidateInput: {
            code: components["schemas"]["PromotionCodeInput"];
            currency: components["schemas"]["CurrencyCode"];
            subtotal: components["schemas"]["MoneyAmount"];
            /** @description The line items and their quantities. */
            lineItems: components["schemas"]["PromotionValidateLineInput"][];
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId?: string;
            /** @description Only with `promotions:update`; otherwise, the caller's own groups apply. */
            customerGroupIds?: string[];
        };
        /** @description A line item as the caller gives it. */
        PromotionValidateLineInput: {
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /** @description The type of the entity, such as product. */
            entityType: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId?: string | null;
            /** @description The number of units. */
            quantity: number;
            unitPrice: components["schemas"]["MoneyAmount"];
            totalPrice: components["schemas"]["MoneyAmount"];
        };
        /** @description The effect of a code. Checkout computes it again from the server's own prices. */
        PromotionValidation: {
            /** @description Whether the code can be used now. */
            valid: boolean;
            totalDiscount: components["schemas"]["MoneyAmount"];
            /** @description Whether shipping is free. */
            freeShipping: boolean;
            /** @description The discount of each promotion. */
            applied: components["schemas"]["AppliedPromotion"][];
            /** @description Codes that cannot be used, and why. */
            rejectedCodes: components["schemas"]["RejectedPromotionCode"][];
        };
        /** @description The payload of `promotions.create`. */
        PromotionsCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "promotions.create";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Promotion"];
        };
        /** @description The payload of `promotions.update`. */
        PromotionsUpdateEvent: {
            /** @description The event's identifier. */
            id: string;
            /**
             * @description The name of the event.
             * @enum {string}
             */
            type: "promotions.update";
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            data: components["schemas"]["Promotion"];
        };
        /** @description A rate in basis points; 10000 is 100 %. */
        RateBps: number;
        /** @description The reason. */
        ReasonInput: {
            /** @description The reason for the change. */
            reason: string;
        };
        /** @description A refund. */
        Refund: {
            /**
             * Format: uuid
             * @description The refund's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId: string;
            amount: components["schemas"]["MoneyAmount"];
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description The status of the refund at the provider.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /** @description The reason for the refund. */
            reason: string | null;
            /** @description The line items and their quantities. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
            /**
             * Format: date-time
             * @description When the refund was created.
             */
            createdAt: string;
        };
        /** @description The refund. Line items and an amount exclude each other; without either, everything that is left is refunded. */
        RefundInput: {
            /**
             * Format: int64
             * @description In minor units.
             */
            amount?: number;
            /** @description The line items and their quantities. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
            /** @description The reason for the refund. */
            reason?: string;
            /**
             * @description Whether to restock the refunded units.
             * @default false
             */
            restock: boolean;
        };
        /** @description A code that cannot be used. */
        RejectedPromotionCode: {
            /** @description The code as given. */
            code: string;
            /**
             * @description Why the code cannot be used.
             * @enum {string}
             */
            reason: "not_found" | "inactive" | "not_started" | "expired" | "usage_limit_reached" | "customer_limit_reached" | "sign_in_required" | "conditions_not_met" | "currency_mismatch" | "not_stackable";
        };
        /** @description A line item that was not added to the new cart. */
        ReorderFailure: {
            item: components["schemas"]["ReorderItem"];
            /**
             * @description The item or its variant is no longer sold, or it has no price in the order's currency.
             * @enum {string}
             */
            reason: "not_available" | "price_missing";
        };
        /** @description A line item of the earlier order. */
        ReorderItem: {
            /**
             * Format: uuid
             * @description The id of the order line item.
             */
            lineItemId: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string | null;
            /** @description Its title in that order. */
            title: string;
            /** @description The number of units. */
            quantity: number;
        };
        /** @description The cart that was created from an order. */
        ReorderResult: {
            /**
             * Format: uuid
             * @description The new cart.
             */
            cartId: string;
            /** @description Line items that were added to the cart. */
            itemsAdded: number;
            /** @description Line items that were not added. */
            itemsFailed: components["schemas"]["ReorderFailure"][];
        };
        /** @description A return request. */
        ReturnInput: {
            /**
             * Format: uuid
             * @description The id of the sub-order.
             */
            subOrderId: string;
            /** @description The line items and their quantities. */
            lineItems: components["schemas"]["ReturnLineItemInput"][];
            /**
             * @description The reason for the return.
             * @enum {string}
             */
            reason: "defective" | "wrong_item" | "not_as_described" | "changed_mind" | "other";
            /** @description A note. */
            note?: string;
        };
        /** @description The returned units. */
        ReturnLineItem: {
            /**
             * Format: uuid
             * @description The id of the order line item.
             */
            orderLineItemId: string;
            /** @description The number of units. */
            quantity: number;
        };
        /** @description The units to return. */
        ReturnLineItemInput: {
            /**
             * Format: uuid
             * @description The id of the order line item.
             */
            orderLineItemId: string;
            /** @description The number of units. */
            quantity: number;
        };
        /** @description The received units. */
        ReturnReceiptInput: {
            /**
             * @description Whether to restock the units.
             * @default false
             */
            restock: boolean;
        };
        /** @description A return to a vendor. */
        ReturnRequest: {
            /**
             * Format: uuid
             * @description The return's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the sub-order.
             */
            subOrderId: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            /** @description The line items and their quantities. */
            lineItems: components["schemas"]["ReturnLineItem"][];
            /**
             * @description The reason for the return.
             * @enum {string}
             */
            reason: "defective" | "wrong_item" | "not_as_described" | "changed_mind" | "other";
            /** @description A note. */
            note: string | null;
            status: components["schemas"]["ReturnStatus"];
            /** @description The carrier of the return parcel. */
            returnCarrier: string | null;
            /** @description The tracking number of the return parcel. */
            returnTracking: string | null;
            /** @description Why it was rejected; null otherwise. */
            rejectionReason: string | null;
            /**
             * Format: int64
             * @description The refund to the buyer, in minor units.
             */
            refundAmount: number | null;
            /**
             * Format: date-time
             * @description When the return was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the return was last updated.
             */
            updatedAt: string;
        };
        /** @description The shipping information of the return. */
        ReturnShipmentInput: {
            /** @description The carrier of the parcel. */
            carrier?: string;
            /** @description The tracking number of the return parcel. */
            returnTracking: string;
        };
        /**
         * @description The status of the return.
         * @enum {string}
         */
        ReturnStatus: "requested" | "vendor_approved" | "vendor_rejected" | "shipped_back" | "received" | "refunded" | "closed";
        /** @description The visibility of the review. */
        ReviewModerationInput: {
            status: components["schemas"]["ReviewStatus"];
        };
        /**
         * @description Only published reviews are public.
         * @enum {string}
         */
        ReviewStatus: "pending" | "published" | "hidden" | "flagged";
        /** @description The session to end. */
        RevokeSessionInput: {
            /** @description The session's `token`, as returned by the list of sessions. */
            token: string;
        };
        /** @description An entity in the search index. */
        SearchDocument: {
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            /** @description The title in the locale that was set first; null if the entity has no attributes. */
            title: string | null;
            /** @description The description in the same locale. */
            description: string | null;
            status: components["schemas"]["EntityStatus"];
            /** @description The slugs of its categories. */
            categories: components["schemas"]["Slug"][];
            /** @description The slugs of its brands. */
            brands: components["schemas"]["Slug"][];
        };
        /** @description The requested facets. Categories and brands are counted by slug. */
        SearchFacets: {
            type?: components["schemas"]["FacetCounts"];
            category?: components["schemas"]["FacetCounts"];
            brand?: components["schemas"]["FacetCounts"];
            status?: components["schemas"]["FacetCounts"];
        };
        /** @description An entity that matches. */
        SearchHit: {
            /**
             * Format: uuid
             * @description The entity's id.
             */
            id: string;
            /** @description The relevance, comparable only within one query. 0 without a search query. */
            score: number;
            document: components["schemas"]["SearchDocument"];
        };
        /** @description `total`, `page`, and `limit` have the same values as in `pagination`. */
        SearchMeta: {
            /**
             * Format: int64
             * @description The number of matches on all pages.
             */
            total: number;
            /** @description Page number, from 1. */
            page: number;
            /** @description Items per page. */
            limit: number;
            facets: components["schemas"]["SearchFacets"];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description An account's credentials. */
        SignInInput: {
            email: components["schemas"]["EmailAddress"];
            /** @description The password in plain text. */
            password: string;
            /** @description A path, or a URL of an allowed origin, to continue to. The response returns it as `url` and in `Location`. */
            callbackURL?: string;
            /**
             * @description With `false`, the cookie expires with the browser session.
             * @default true
             */
            rememberMe: boolean;
        };
        /** @description The signed-in account. It is not wrapped in `data`. */
        SignInResult: {
            /** @description Whether the request had a `callbackURL`. */
            redirect: boolean;
            /** @description The `callbackURL`, if the request had one. */
            url?: string;
            /** @description The session's token. */
            token: string;
            user: components["schemas"]["AuthUser"];
        };
        /** @description It is not wrapped in `data`. */
        SignOutResult: {
            /** @description Always true. */
            success: boolean;
        };
        /** @description A new account. */
        SignUpInput: {
            email: components["schemas"]["EmailAddress"];
            /** @description At least six characters. */
            password: string;
            /** @description The name of the user. */
            name: string;
            /** @description The URL of a picture. */
            image?: string;
            /** @description A path, or a URL of an allowed origin, that the link in the verification email opens. */
            callbackURL?: string;
            /**
             * @description With `false`, the cookie expires with the browser session.
             * @default true
             */
            rememberMe: boolean;
        };
        /** @description The new account. It is not wrapped in `data`. */
        SignUpResult: {
            /** @description The session's token; null if the email address must be verified first. */
            token: string | null;
            user: components["schemas"]["AuthUser"];
        };
        /**
         * Format: int64
         * @description An amount in minor units of its currency that may be negative.
         */
        SignedAmount: number;
        /** @description A vendor who was not paid. */
        SkippedPayout: {
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            /**
             * @description Why the vendor was not paid.
             * @enum {string}
             */
            reason: "not_due" | "below_minimum" | "nothing_available" | "negative_balance" | "suspended" | "no_bank_account" | "not_found";
        };
        /** @description Lowercase words joined by hyphens. It must not look like a UUID. */
        Slug: string;
        /** @description It is not wrapped in `data`. */
        StatusResult: {
            /** @description Always true. */
            status: boolean;
        };
        /** @description One vendor's part of an order. */
        SubOrder: {
            /**
             * Format: uuid
             * @description The sub-order's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId: string;
            /** @description The order number, such as ORD-2026-000042. */
            orderNumber: string;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            status: components["schemas"]["SubOrderStatus"];
            currency: components["schemas"]["CurrencyCode"];
            subtotal: components["schemas"]["MoneyAmount"];
            discount: components["schemas"]["MoneyAmount"];
            tax: components["schemas"]["MoneyAmount"];
            shipping: components["schemas"]["MoneyAmount"];
            commissionRateBps: components["schemas"]["RateBps"];
            /**
             * Format: int64
             * @description The total of the line items after discounts, without tax and shipping.
             */
            commissionAmount: number;
            payoutAmount: components["schemas"]["MoneyAmount"];
            /** @description The carrier of the parcel. */
            carrier: string | null;
            /** @description The tracking number. */
            trackingNumber: string | null;
            /** @description The vendor's line items of the order. */
            lineItems: components["schemas"]["OrderLineItem"][];
            /**
             * Format: date-time
             * @description When the vendor confirmed it; null before.
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @description When the parcel was shipped.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When the parcel was delivered.
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description When it was cancelled; null otherwise.
             */
            cancelledAt: string | null;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the sub-order was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the sub-order was last updated.
             */
            updatedAt: string;
        };
        /** @description The reason. */
        SubOrderCancelInput: {
            /** @description The reason for the change. */
            reason?: string;
        };
        /** @description The shipping information. */
        SubOrderShipInput: {
            /** @description The carrier of the parcel. */
            carrier: string;
            /** @description The tracking number. */
            trackingNumber: string;
            /** @description The tracking URL. */
            trackingUrl?: string;
        };
        /**
         * @description The status of the sub-order.
         * @enum {string}
         */
        SubOrderStatus: "pending" | "confirmed" | "processing" | "shipped" | "delivered" | "cancelled";
        /** @description The new status of the sub-order. */
        SubOrderStatusInput: {
            status: components["schemas"]["SubOrderStatus"];
            /** @description The reason for the change. */
            reason?: string;
            /** @description Required for shipped. */
            carrier?: string;
            /** @description Required for shipped. */
            trackingNumber?: string;
        };
        /** @description Changes to the account. */
        UserUpdateInput: {
            /** @description The name of the user. */
            name?: string;
            /** @description The URL of a picture; null removes it. */
            image?: string | null;
        };
        /** @description An invalid field, and what is wrong with it. */
        ValidationIssue: {
            /** @description The location of the value, such as `body.lineItems.0.quantity`, `query.limit`, or `path.id`. */
            path: string;
            /** @description A human-readable message. */
            message: string;
            /** @description The rule that was violated, such as `required`, `pattern`, or `maximum`. */
            code: string;
        };
        /** @description A variant of an entity. */
        Variant: {
            /**
             * Format: uuid
             * @description The variant's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the entity.
             */
            entityId: string;
            /** @description Stock keeping unit; unique in the store. */
            sku: string | null;
            /** @description The barcode number, such as an EAN. */
            barcode: string | null;
            options: components["schemas"]["VariantOptions"];
            /** @description The ids of the same values, in the order of the options. */
            optionValueIds: string[];
            /** @description Overrides the entity's value. */
            taxClass: string | null;
            /**
             * @description The status of the variant.
             * @enum {string}
             */
            status: "active" | "discontinued";
            /**
             * Format: date-time
             * @description When the variant was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the variant was last updated.
             */
            updatedAt: string;
        };
        /** @description The option combinations to generate variants for. */
        VariantGenerateInput: {
            /**
             * @description `all` generates every combination; `manual` generates those in `combinations`; `matrix` generates every combination of the values in `include` (all values of an option that it does not name), except those that match `exclude`.
             * @default all
             * @enum {string}
             */
            mode: "all" | "manual" | "matrix";
            /** @description For `manual`. Each combination lists one value of every option, in the order of the options. */
            combinations?: string[][];
            /** @description For `matrix`. The values to use, by the option's name. */
            include?: {
                [key: string]: string[];
            };
            /** @description For `matrix`. A combination is excluded if it has all the values of one of these. */
            exclude?: components["schemas"]["VariantOptions"][];
        };
        /** @description A variant. `options` gives a value for every option of the entity. */
        VariantInput: {
            /** @description Stock keeping unit. */
            sku?: string | null;
            /** @description The barcode number, such as an EAN. */
            barcode?: string | null;
            options?: components["schemas"]["VariantOptions"];
            /** @description The class that tax rates refer to; null is the default class. */
            taxClass?: string | null;
        };
        /** @description The stock of one variant. */
        VariantInventory: {
            /**
             * Format: uuid
             * @description The variant, if the entity has variants.
             */
            variantId: string;
            /**
             * Format: int64
             * @description Units available for sale.
             */
            available: number;
            /**
             * Format: int64
             * @description Units on hand.
             */
            quantityOnHand?: number;
            /**
             * Format: int64
             * @description Reserved units.
             */
            quantityReserved?: number;
        };
        /** @description The value of each of the entity's options, by the option's name. */
        VariantOptions: {
            [key: string]: string;
        };
        /** @description A seller in the marketplace. The descriptive fields of approved vendors are public. */
        Vendor: {
            /**
             * Format: uuid
             * @description The vendor's UUID.
             */
            id: string;
            /** @description The display name. */
            name: string;
            slug: components["schemas"]["Slug"];
            /** @description The description of the vendor. */
            description: string | null;
            /** @description The URL of the vendor's logo. */
            logoUrl: string | null;
            /** @description The URL of the vendor's banner image. */
            bannerUrl: string | null;
            status: components["schemas"]["VendorStatus"];
            tier: components["schemas"]["VendorTier"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the vendor was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the vendor was last updated.
             */
            updatedAt: string;
            /** @description Only for the vendor and `marketplace:admin`. */
            email?: string;
            /** @description Only for the vendor and `marketplace:admin`. */
            contactPhone?: string | null;
            /** @description The vendor's postal address. */
            businessAddress?: components["schemas"]["PostalAddress"] | null;
            /** @description Only for the vendor and `marketplace:admin`. */
            taxId?: string | null;
            /** @description Whether bank details are on file. They are never returned. */
            hasBankAccount?: boolean;
            /**
             * Format: uuid
             * @description Only for the vendor and `marketplace:admin`.
             */
            ownerUserId?: string | null;
            /**
             * @description Only for the vendor and `marketplace:admin`.
             * @enum {string}
             */
            verificationStatus?: "unverified" | "documents_submitted" | "verified" | "rejected";
            /** @description Only for the vendor and `marketplace:admin`. */
            rejectionReason?: string | null;
            /** @description Only for the vendor and `marketplace:admin`. */
            suspensionReason?: string | null;
            /**
             * Format: date-time
             * @description Only for the vendor and `marketplace:admin`.
             */
            suspendedAt?: string | null;
            /** @description Only for the vendor and `marketplace:admin`. */
            approvedCategories?: components["schemas"]["Slug"][];
            /** @description Only for the vendor and `marketplace:admin`. */
            performanceScore?: number;
            /** @description Only for the vendor and `marketplace:admin`. */
            commissionRateBps?: number;
            payoutSchedule?: components["schemas"]["PayoutSchedule"];
            /**
             * Format: int64
             * @description Only for the vendor and `marketplace:admin`.
             */
            payoutMinimumAmount?: number;
            /** @description Days between a sale and its payout. */
            holdbackDays?: number;
        };
        /** @description A vendor's balance in one currency. */
        VendorBalance: {
            currency: components["schemas"]["CurrencyCode"];
            balanceAmount: components["schemas"]["SignedAmount"];
            /**
             * Format: int64
             * @description The amount available for payout.
             */
            availableAmount: number;
            /**
             * Format: int64
             * @description The amount held back.
             */
            pendingAmount: number;
            /** @description The entries of this page in this currency, newest first. */
            ledger: components["schemas"]["LedgerEntry"][];
        };
        /** @description A balance in one currency. */
        VendorBalanceAmount: {
            currency: components["schemas"]["CurrencyCode"];
            balanceAmount: components["schemas"]["SignedAmount"];
        };
        /** @description The bank account for payouts. It is write-only. */
        VendorBankAccountInput: {
            /** @description The account holder's name. */
            accountHolder: string;
            /** @description International bank account number. */
            iban: string;
            /** @description Bank identifier code. */
            bic?: string;
        };
        /** @description A new vendor. */
        VendorCreateInput: {
            /** @description The display name. */
            name: string;
            slug?: components["schemas"]["Slug"];
            email: components["schemas"]["EmailAddress"];
            /** @description The description of the vendor. */
            description?: string | null;
            /** @description The URL of the vendor's logo. */
            logoUrl?: string | null;
            /** @description The URL of the vendor's banner image. */
            bannerUrl?: string | null;
            /** @description The vendor's phone number. */
            contactPhone?: string | null;
            businessAddress?: components["schemas"]["PostalAddress"];
            /** @description The vendor's tax number. */
            taxId?: string | null;
            bankAccount?: components["schemas"]["VendorBankAccountInput"];
            /**
             * Format: uuid
             * @description For admins. Otherwise, the caller becomes the owner.
             */
            ownerUserId?: string;
        };
        /** @description A document that proves a vendor's identity. */
        VendorDocument: {
            /**
             * Format: uuid
             * @description The document's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            type: components["schemas"]["VendorDocumentType"];
            /** @description A signed URL that is valid for 15 minutes. */
            fileUrl: string;
            /**
             * @description The status of the document.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected";
            /** @description The reviewer's notes. */
            reviewerNotes: string | null;
            /**
             * Format: date-time
             * @description When it was reviewed; null before.
             */
            reviewedAt: string | null;
            /**
             * Format: date-time
             * @description When the document was created.
             */
            createdAt: string;
        };
        /** @description A document. Upload the file with the media operations first. */
        VendorDocumentInput: {
            type: components["schemas"]["VendorDocumentType"];
            /**
             * Format: uuid
             * @description The id of the media asset.
             */
            mediaAssetId: string;
        };
        /**
         * @description The purpose of the document.
         * @enum {string}
         */
        VendorDocumentType: "business_license" | "tax_form" | "bank_proof" | "identity" | "other";
        /** @description The performance of a vendor. */
        VendorPerformance: {
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            /** @description From 0 to 100; higher is better. */
            performanceScore: number;
            tier: components["schemas"]["VendorTier"];
            rating: components["schemas"]["VendorRating"];
            /** @description One balance for each currency. */
            balances: components["schemas"]["VendorBalanceAmount"][];
        };
        /** @description The published reviews. */
        VendorRating: {
            /** @description The average of all published ratings. */
            average: number | null;
            /** @description The number of published ratings. */
            count: number;
        };
        /** @description A buyer's review of a vendor. */
        VendorReview: {
            /**
             * Format: uuid
             * @description The review's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the vendor.
             */
            vendorId: string;
            /** @description Stars, from 1 to 5. */
            rating: number;
            /** @description The title to display. */
            title: string | null;
            /** @description The text of the review. */
            body: string | null;
            status: components["schemas"]["ReviewStatus"];
            /** @description The vendor's reply; null without one. */
            vendorResponse: string | null;
            /**
             * Format: uuid
             * @description Only for `marketplace:admin`.
             */
            customerId?: string | null;
            /**
             * Format: uuid
             * @description Only for the author, the vendor, and `marketplace:admin`.
             */
            orderId?: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the review was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the review was last updated.
             */
            updatedAt: string;
        };
        /** @description A new review. */
        VendorReviewInput: {
            /**
             * Format: uuid
             * @description The id of the order.
             */
            orderId: string;
            /** @description Stars, from 1 to 5. */
            rating: number;
            /** @description The title to display. */
            title?: string;
            /** @description The text of the review. */
            body?: string;
        };
        /**
         * @description Only approved vendors can sell.
         * @enum {string}
         */
        VendorStatus: "pending" | "approved" | "suspended" | "rejected";
        /**
         * @description The performance tier of the vendor.
         * @enum {string}
         */
        VendorTier: "standard" | "silver" | "gold" | "platinum";
        /** @description Changes that the platform may make to a vendor. */
        VendorUpdateInput: {
            /** @description The display name. */
            name?: string;
            email?: components["schemas"]["EmailAddress"];
            /** @description The description of the vendor. */
            description?: string | null;
            /** @description The URL of the vendor's logo. */
            logoUrl?: string | null;
            /** @description The URL of the vendor's banner image. */
            bannerUrl?: string | null;
            /** @description The vendor's phone number. */
            contactPhone?: string | null;
            /** @description The vendor's postal address. */
            businessAddress?: components["schemas"]["PostalAddress"] | null;
            /** @description The vendor's tax number. */
            taxId?: string | null;
            bankAccount?: components["schemas"]["VendorBankAccountInput"];
            /** @description Slugs of the categories in which the vendor may sell. */
            approvedCategories?: components["schemas"]["Slug"][];
            tier?: components["schemas"]["VendorTier"];
            commissionRateBps?: components["schemas"]["RateBps"];
            payoutSchedule?: components["schemas"]["PayoutSchedule"];
            payoutMinimumAmount?: components["schemas"]["MoneyAmount"];
            /** @description Days before the proceeds of a sale can be paid out. */
            holdbackDays?: number;
        };
        /** @description A password to verify. */
        VerifyPasswordInput: {
            /** @description The password to verify. */
            password: string;
        };
        /** @description Increments with every change. It is also the record's ETag. */
        Version: number;
        /** @description A warehouse. */
        Warehouse: {
            /**
             * Format: uuid
             * @description The warehouse's UUID.
             */
            id: string;
            /** @description The display name of the warehouse. */
            name: string;
            /** @description Unique, uppercase. */
            code: string;
            /** @description The postal address; null if unknown. */
            address: components["schemas"]["PostalAddress"] | null;
            /** @description The stock of an inactive warehouse is not for sale. */
            isActive: boolean;
            /** @description Stock is allocated from the lowest number first. */
            priority: number;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the warehouse was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the warehouse was last updated.
             */
            updatedAt: string;
        };
        /** @description A new warehouse. */
        WarehouseInput: {
            /** @description The display name of the warehouse. */
            name: string;
            /** @description Derived from the name if omitted. */
            code?: string;
            /** @description The postal address; null if unknown. */
            address?: components["schemas"]["PostalAddress"] | null;
            /**
             * @description Whether the warehouse is active.
             * @default true
             */
            isActive: boolean;
            /**
             * @description Lower values sort first.
             * @default 100
             */
            priority: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The delivery of an event to an endpoint. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description The delivery's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The endpoint.
             */
            webhookId: string;
            /** @description The `id` in the body and in the header `webhook-id`. */
            eventId: string;
            event: components["schemas"]["WebhookEventName"];
            /**
             * @description `pending` while attempts are left, `failed` if the last attempt failed or the endpoint was disabled.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /** @description Attempts made since it was created or replayed. */
            attempts: number;
            /** @description The last status that the endpoint returned; null if it returned none. */
            responseStatus: number | null;
            failure: components["schemas"]["WebhookFailure"];
            /**
             * Format: date-time
             * @description When the delivery was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description The time of the last attempt; null before.
             */
            lastAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Null unless it is pending.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When the endpoint returned 2xx.
             */
            deliveredAt: string | null;
        };
        /** @description A webhook endpoint. */
        WebhookEndpoint: {
            /**
             * Format: uuid
             * @description The endpoint's UUID.
             */
            id: string;
            /** @description A web address. */
            url: string;
            /** @description The names of the events to deliver. */
            events: components["schemas"]["WebhookEventFilter"][];
            /** @description The description of the endpoint. */
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /**
             * @description Why the endpoint is not active: `gone` after it returned 410, or `failing` after every delivery for three days failed. To use it again, delete it and register it again.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When the endpoint was created.
             */
            createdAt: string;
        };
        /** @description An endpoint to register. */
        WebhookEndpointInput: {
            /**
             * Format: uri
             * @description An `https` URL of a public host on the default port, without user name or password. Only development servers accept `http`.
             */
            url: string;
            /** @description The names of the events to deliver, or `*` for all. */
            events: components["schemas"]["WebhookEventFilter"][];
            /** @description A note. */
            description?: string | null;
            /** @description The secret to sign deliveries with: `whsec_` and 24 to 64 random bytes in base64. By default, the server generates one. */
            secret?: string;
        };
        /**
         * @description An event to deliver, or `*` for all events, including those of later versions.
         * @enum {string}
         */
        WebhookEventFilter: "*" | "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem";
        /**
         * @description The name of an event that webhooks deliver.
         * @enum {string}
         */
        WebhookEventName: "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem";
        /**
         * @description Why a delivery failed: the endpoint did not respond within ten seconds (`timeout`), could not be reached (`connection_failed`), resolves to a private address (`address_not_allowed`), or responded with a redirect (`redirect`) or another status than 2xx (`http_status`). Null if it did not fail.
         * @enum {string|null}
         */
        WebhookFailure: "timeout" | "connection_failed" | "address_not_allowed" | "redirect" | "http_status" | null;
        /** @description The result of a test. */
        WebhookTestResult: {
            /** @description Whether the endpoint returned 2xx. */
            delivered: boolean;
            /** @description The status that the endpoint returned; null if it returned none. */
            responseStatus: number | null;
            failure: components["schemas"]["WebhookFailure"];
            /** @description Milliseconds until the response or the failure. */
            durationMs: number;
        };
    };
    responses: {
        /** @description The request is malformed, for example invalid JSON or invalid percent-encoding (`BAD_REQUEST`). */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "BAD_REQUEST",
                 *         "message": "The request body is not valid JSON.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The input is not valid (`VALIDATION_FAILED`), or the checkout failed; `details.reason` gives the reason (`CHECKOUT_FAILED`). */
        CheckoutFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "CHECKOUT_FAILED",
                 *         "message": "An item is out of stock.",
                 *         "requestId": "req_01hzy3v7k9",
                 *         "details": {
                 *           "reason": "out_of_stock"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request conflicts with the current state, for example a duplicate slug, or an Idempotency-Key whose request is still running (`CONFLICT`). */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "CONFLICT",
                 *         "message": "The slug \"blue-widget\" is already in use.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller lacks the permission (`FORBIDDEN`), or the Origin of a request with a session cookie is missing or not allowed (`CSRF_ORIGIN_REJECTED`). */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "FORBIDDEN",
                 *         "message": "You do not have permission to do this.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description An internal server error. The message is constant; use the request id to find the error in the log (`INTERNAL_ERROR`). */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "INTERNAL_ERROR",
                 *         "message": "Something went wrong on our side.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The input is not valid (`VALIDATION_FAILED`), or the record's status does not allow the transition; then `details` has `from`, `to`, and `allowed` (`INVALID_TRANSITION`). */
        InvalidTransition: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "INVALID_TRANSITION",
                 *         "message": "Cannot go from \"draft\" to \"discontinued\".",
                 *         "requestId": "req_01hzy3v7k9",
                 *         "details": {
                 *           "from": "draft",
                 *           "to": "discontinued",
                 *           "allowed": [
                 *             "active",
                 *             "archived"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The resource does not exist, or the caller has no access to it (`NOT_FOUND`). */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "NOT_FOUND",
                 *         "message": "Entity not found.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body exceeds the limit, which is 1 MB unless the operation says otherwise (`PAYLOAD_TOO_LARGE`). */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "PAYLOAD_TOO_LARGE",
                 *         "message": "The request body exceeds 1 MB.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description `If-Match` does not match the current version (`PRECONDITION_FAILED`). */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "PRECONDITION_FAILED",
                 *         "message": "The record has changed since you read it.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The database or another required service is unavailable; retry after `Retry-After` seconds (`SERVICE_UNAVAILABLE`). */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "SERVICE_UNAVAILABLE",
                 *         "message": "The service is not available right now.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The rate limit is exceeded; `Retry-After` says when to retry (`TOO_MANY_REQUESTS`). */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "TOO_MANY_REQUESTS",
                 *         "message": "Too many requests. Try again later.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No valid credential. Every operation rejects an API key that is unknown, expired, or revoked; it never treats the caller as anonymous (`UNAUTHORIZED`). */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "UNAUTHORIZED",
                 *         "message": "Authentication is required.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The operation does not accept the Content-Type (`UNSUPPORTED_MEDIA_TYPE`). */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "UNSUPPORTED_MEDIA_TYPE",
                 *         "message": "Send the body as application/json.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The input is well-formed but not valid; `details.issues` names each field (`VALIDATION_FAILED`). */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "VALIDATION_FAILED",
                 *         "message": "The request is not valid.",
                 *         "requestId": "req_01hzy3v7k9",
                 *         "details": {
                 *           "issues": [
                 *             {
                 *               "path": "body.slug",
                 *               "message": "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
                 *               "code": "pattern"
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not JSON (`BAD_REQUEST`), the signature is missing (`WEBHOOK_SIGNATURE_MISSING`), or the signature does not match the body, or its timestamp is out of range (`WEBHOOK_VERIFICATION_FAILED`). */
        WebhookRejected: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "WEBHOOK_VERIFICATION_FAILED",
                 *         "message": "The signature does not fit the body.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The operation is described here and not yet served (`NOT_IMPLEMENTED`). */
        NotImplemented: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "NOT_IMPLEMENTED",
                 *         "message": "This operation is not yet available.",
                 *         "requestId": "req_01hzy3v7k9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
         * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
         */
        CartSecret: string;
        /**
         * @description The record's UUID.
         * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
         */
        Id: string;
        /**
         * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
         * @example 7f3b1c9e-order-42
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Items per page. Values above 100 are clamped to 100.
         * @example 20
         */
        Limit: number;
        /**
         * @description Page number, from 1.
         * @example 1
         */
        Page: number;
    };
    requestBodies: never;
    headers: {
        /** @description How the response may be cached. */
        CacheControl: string;
        /** @description The record's version as an entity tag, for `If-Match`. */
        ETag: string;
        /** @description `true` if this response is a replay of the response to an earlier request with the same Idempotency-Key. */
        IdempotentReplayed: "true";
        /** @description The URL of the resource. */
        Location: string;
        /** @description Seconds to wait before retrying. */
        RetryAfter: number;
        /** @description How to authenticate. */
        WWWAuthenticate: string;
        /** @description Requests allowed in the current window. */
        XRateLimitLimit: number;
        /** @description Requests remaining in the current window. */
        XRateLimitRemaining: number;
        /** @description Unix timestamp in seconds when the window resets. */
        XRateLimitReset: number;
        /** @description The identifier of this request. It also appears in the server's log. The server keeps a valid value that the client sends. */
        XRequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.0.3",
                     *       "info": {
                     *         "title": "Covenant",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server and its database are available. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description The database is unreachable. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "version": "0.1.0",
                     *       "database": "unreachable"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /**
                 * @description Only entities of this type.
                 * @example product
                 */
                type?: components["schemas"]["EntityType"];
                /**
                 * @description Only entities in this status. Ignored for callers who get only active entities.
                 * @example active
                 */
                status?: components["schemas"]["EntityStatus"];
                /**
                 * @description Only entities in this category, by its id or slug.
                 * @example widgets
                 */
                category?: string;
                /**
                 * @description Only entities of this brand, by its id or slug.
                 * @example acme
                 */
                brand?: string;
                /**
                 * @description The sort field and direction. Entities with equal values are sorted by id.
                 * @example createdAt:desc
                 */
                sort?: "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc" | "slug:asc" | "slug:desc";
                /**
                 * @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory`, and `pricing`.
                 * @example attributes,pricing
                 */
                include?: string;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of entities. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "type": "product",
                     *           "slug": "blue-widget",
                     *           "status": "active",
                     *           "isVisible": true,
                     *           "taxClass": null,
                     *           "metadata": {
                     *             "season": "spring"
                     *           },
                     *           "version": 2,
                     *           "createdAt": "2026-03-02T09:15:00.000Z",
                     *           "updatedAt": "2026-03-03T08:00:00.000Z",
                     *           "publishedAt": "2026-03-03T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "product",
                 *       "slug": "blue-widget",
                 *       "status": "draft",
                 *       "metadata": {}
                 *     }
                 */
                "application/json": components["schemas"]["EntityCreateInput"];
            };
        };
        responses: {
            /** @description The new entity. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "draft",
                     *         "isVisible": false,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-02T09:15:00.000Z",
                     *         "publishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntity: {
        parameters: {
            query?: {
                /**
                 * @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory`, and `pricing`.
                 * @example attributes,pricing
                 */
                include?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The entity's UUID or slug.
                 * @example blue-widget
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "active",
                     *         "isVisible": true,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-03T08:00:00.000Z",
                     *         "publishedAt": "2026-03-03T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The entity's UUID or slug.
                 * @example blue-widget
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The entity's UUID or slug.
                 * @example blue-widget
                 */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "bluer-widget",
                 *       "metadata": {
                 *         "season": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntityUpdateInput"];
            };
        };
        responses: {
            /** @description The updated entity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "draft",
                     *         "isVisible": false,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-02T09:15:00.000Z",
                     *         "publishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active entity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "active",
                     *         "isVisible": true,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-03T08:00:00.000Z",
                     *         "publishedAt": "2026-03-03T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived entity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "draft",
                     *         "isVisible": false,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-02T09:15:00.000Z",
                     *         "publishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    discontinueEntity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discontinued entity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "type": "product",
                     *         "slug": "blue-widget",
                     *         "status": "draft",
                     *         "isVisible": false,
                     *         "taxClass": null,
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:15:00.000Z",
                     *         "updatedAt": "2026-03-02T09:15:00.000Z",
                     *         "publishedAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Entity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntityAttributes: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return another locale if this one has no attributes.
                 * @example false
                 */
                fallback?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description A BCP 47 language tag, such as `en` or `pt-BR`.
                 * @example en
                 */
                locale: components["schemas"]["LocaleTag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "locale": "en",
                     *         "title": "Blue Widget",
                     *         "subtitle": null,
                     *         "description": "A fine blue widget.",
                     *         "richDescription": null,
                     *         "seoTitle": "Buy Blue Widget",
                     *         "seoDescription": "Best blue widget online.",
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:20:00.000Z",
                     *         "updatedAt": "2026-03-02T09:20:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EntityAttributes"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setEntityAttributes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description A BCP 47 language tag, such as `en` or `pt-BR`.
                 * @example en
                 */
                locale: components["schemas"]["LocaleTag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Blue Widget",
                 *       "description": "A fine blue widget.",
                 *       "seoTitle": "Buy Blue Widget",
                 *       "seoDescription": "Best blue widget online."
                 *     }
                 */
                "application/json": components["schemas"]["EntityAttributesInput"];
            };
        };
        responses: {
            /** @description The updated attributes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "locale": "en",
                     *         "title": "Blue Widget",
                     *         "subtitle": null,
                     *         "description": "A fine blue widget.",
                     *         "richDescription": null,
                     *         "seoTitle": "Buy Blue Widget",
                     *         "seoDescription": "Best blue widget online.",
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:20:00.000Z",
                     *         "updatedAt": "2026-03-02T09:20:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EntityAttributes"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only the direct children of this category; `root` for the root categories.
                 * @example root
                 */
                parentId?: string;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of categories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *           "parentId": null,
                     *           "slug": "widgets",
                     *           "name": "Widgets",
                     *           "description": null,
                     *           "sortOrder": 0,
                     *           "metadata": {},
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T08:00:00.000Z",
                     *           "updatedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Category"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "widgets",
                 *       "name": "Widgets"
                 *     }
                 */
                "application/json": components["schemas"]["CategoryCreateInput"];
            };
        };
        responses: {
            /** @description The new category. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *         "parentId": null,
                     *         "slug": "widgets",
                     *         "name": "Widgets",
                     *         "description": null,
                     *         "sortOrder": 0,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Category"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The category's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01
                 */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The category's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01
                 */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Fine widgets",
                 *       "sortOrder": 2
                 *     }
                 */
                "application/json": components["schemas"]["CategoryUpdateInput"];
            };
        };
        responses: {
            /** @description The updated category. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *         "parentId": null,
                     *         "slug": "widgets",
                     *         "name": "Widgets",
                     *         "description": null,
                     *         "sortOrder": 0,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Category"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addEntityToCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The category's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01
                 */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity is in the category. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "categoryId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *         "linked": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CategoryLink"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeEntityFromCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The category's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01
                 */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity is not in the category. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "categoryId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dca01",
                     *         "linked": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CategoryLink"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of brands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *           "slug": "acme",
                     *           "displayName": "Acme",
                     *           "description": null,
                     *           "metadata": {},
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T08:00:00.000Z",
                     *           "updatedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Brand"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "acme",
                 *       "displayName": "Acme"
                 *     }
                 */
                "application/json": components["schemas"]["BrandCreateInput"];
            };
        };
        responses: {
            /** @description The new brand. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *         "slug": "acme",
                     *         "displayName": "Acme",
                     *         "description": null,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Brand"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01
                 */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The brand's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01
                 */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Acme Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["BrandUpdateInput"];
            };
        };
        responses: {
            /** @description The updated brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *         "slug": "acme",
                     *         "displayName": "Acme",
                     *         "description": null,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Brand"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addEntityToBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The brand's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01
                 */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity has the brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "brandId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *         "linked": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BrandLink"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeEntityFromBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The brand's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01
                 */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity does not have the brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "brandId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8dba01",
                     *         "linked": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BrandLink"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOptionType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "size",
                 *       "displayName": "Size",
                 *       "values": [
                 *         "M"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OptionTypeInput"];
            };
        };
        responses: {
            /** @description The new option. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "name": "size",
                     *         "displayName": "Size",
                     *         "sortOrder": 0,
                     *         "values": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f01",
                     *             "optionTypeId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *             "value": "M",
                     *             "displayName": "Medium",
                     *             "sortOrder": 0
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OptionType"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOptionValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The option's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01
                 */
                optionTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "M",
                 *       "displayName": "Medium"
                 *     }
                 */
                "application/json": components["schemas"]["OptionValueInput"];
            };
        };
        responses: {
            /** @description The new value. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f01",
                     *         "optionTypeId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "value": "M",
                     *         "displayName": "Medium",
                     *         "sortOrder": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OptionValue"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVariant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sku": "BW-M",
                 *       "options": {
                 *         "size": "M"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VariantInput"];
            };
        };
        responses: {
            /** @description The new variant. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0b01",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "sku": "BW-M",
                     *         "barcode": null,
                     *         "options": {
                     *           "size": "M"
                     *         },
                     *         "optionValueIds": [
                     *           "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f01"
                     *         ],
                     *         "taxClass": null,
                     *         "status": "active",
                     *         "createdAt": "2026-03-02T09:30:00.000Z",
                     *         "updatedAt": "2026-03-02T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Variant"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generateVariants: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "mode": "matrix",
                 *       "include": {
                 *         "size": [
                 *           "S",
                 *           "M"
                 *         ]
                 *       },
                 *       "exclude": [
                 *         {
                 *           "size": "S"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VariantGenerateInput"];
            };
        };
        responses: {
            /** @description The created variants; empty if all of them existed. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0b01",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "sku": "BW-M",
                     *           "barcode": null,
                     *           "options": {
                     *             "size": "M"
                     *           },
                     *           "optionValueIds": [
                     *             "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f01"
                     *           ],
                     *           "taxClass": null,
                     *           "status": "active",
                     *           "createdAt": "2026-03-02T09:30:00.000Z",
                     *           "updatedAt": "2026-03-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Variant"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCarts: {
        parameters: {
            query?: {
                /**
                 * @description Only carts in this status.
                 * @example active
                 */
                status?: components["schemas"]["CartStatus"];
                /**
                 * @description Only carts last changed before this time.
                 * @example 2026-03-01T00:00:00Z
                 */
                olderThan?: string;
                /**
                 * @description Only customers' carts, or only guests' carts.
                 * @example false
                 */
                hasCustomer?: boolean;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of carts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *           "customerId": null,
                     *           "status": "active",
                     *           "currency": "USD",
                     *           "email": null,
                     *           "itemCount": 2,
                     *           "subtotal": 3998,
                     *           "expiresAt": "2026-03-09T12:00:00.000Z",
                     *           "version": 2,
                     *           "createdAt": "2026-03-02T12:00:00.000Z",
                     *           "updatedAt": "2026-03-02T12:05:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CartSummary"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "currency": "USD"
                 *     }
                 */
                "application/json": components["schemas"]["CartCreateInput"];
            };
        };
        responses: {
            /** @description The new cart. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": null,
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [],
                     *         "itemCount": 0,
                     *         "subtotal": 0,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z",
                     *         "secret": "cs_mB0cYq2uXl1nT7r8Zp4wKd9s"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CreatedCart"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": null,
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "variantId": null,
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPriceSnapshot": 1999,
                     *             "currency": "USD",
                     *             "lineTotal": 3998,
                     *             "notes": null,
                     *             "metadata": {},
                     *             "addedAt": "2026-03-02T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "itemCount": 2,
                     *         "subtotal": 3998,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z"
                     *       },
                     *       "meta": {
                     *         "warnings": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta: components["schemas"]["CartMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCartItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "quantity": 2
                 *     }
                 */
                "application/json": components["schemas"]["CartItemInput"];
            };
        };
        responses: {
            /** @description The whole cart. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": null,
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "variantId": null,
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPriceSnapshot": 1999,
                     *             "currency": "USD",
                     *             "lineTotal": 3998,
                     *             "notes": null,
                     *             "metadata": {},
                     *             "addedAt": "2026-03-02T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "itemCount": 2,
                     *         "subtotal": 3998,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z"
                     *       },
                     *       "meta": {
                     *         "warnings": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta: components["schemas"]["CartMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCartItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The line item's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": null,
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [],
                     *         "itemCount": 0,
                     *         "subtotal": 0,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 3,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z"
                     *       },
                     *       "meta": {
                     *         "warnings": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta: components["schemas"]["CartMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCartItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The line item's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 3
                 *     }
                 */
                "application/json": components["schemas"]["CartItemUpdateInput"];
            };
        };
        responses: {
            /** @description The whole cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": null,
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "variantId": null,
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPriceSnapshot": 1999,
                     *             "currency": "USD",
                     *             "lineTotal": 3998,
                     *             "notes": null,
                     *             "metadata": {},
                     *             "addedAt": "2026-03-02T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "itemCount": 2,
                     *         "subtotal": 3998,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z"
                     *       },
                     *       "meta": {
                     *         "warnings": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta: components["schemas"]["CartMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mergeCart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer's cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "status": "active",
                     *         "currency": "USD",
                     *         "email": null,
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "variantId": null,
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPriceSnapshot": 1999,
                     *             "currency": "USD",
                     *             "lineTotal": 3998,
                     *             "notes": null,
                     *             "metadata": {},
                     *             "addedAt": "2026-03-02T12:00:00.000Z"
                     *           }
                     *         ],
                     *         "itemCount": 2,
                     *         "subtotal": 3998,
                     *         "expiresAt": "2026-03-09T12:00:00.000Z",
                     *         "version": 3,
                     *         "createdAt": "2026-03-02T12:00:00.000Z",
                     *         "updatedAt": "2026-03-02T12:00:00.000Z"
                     *       },
                     *       "meta": {
                     *         "warnings": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta: components["schemas"]["CartMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                 *       "paymentMethodId": "pm_card_visa",
                 *       "currency": "USD",
                 *       "promotionCodes": [
                 *         "SAVE10"
                 *       ],
                 *       "shippingAddress": {
                 *         "line1": "123 Main St",
                 *         "city": "Springfield",
                 *         "state": "IL",
                 *         "postalCode": "62701",
                 *         "country": "US"
                 *       },
                 *       "email": "jane@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CheckoutInput"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "email": "jane@example.com",
                     *         "status": "confirmed",
                     *         "paymentStatus": "captured",
                     *         "paymentReview": null,
                     *         "currency": "USD",
                     *         "subtotal": 3998,
                     *         "discountTotal": 400,
                     *         "shippingTotal": 500,
                     *         "taxTotal": 297,
                     *         "grandTotal": 4395,
                     *         "amountCaptured": 4395,
                     *         "amountRefunded": 0,
                     *         "shippingAddress": {
                     *           "line1": "123 Main St",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "billingAddress": null,
                     *         "shippingMethodId": "standard",
                     *         "appliedPromotions": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 400,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPrice": 1999,
                     *             "totalPrice": 3998,
                     *             "discountAmount": 400,
                     *             "taxAmount": 297,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "placedAt": "2026-03-03T12:00:00.000Z",
                     *         "fulfilledAt": null,
                     *         "cancelledAt": null,
                     *         "version": 2,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z",
                     *         "payment": {
                     *           "status": "captured",
                     *           "provider": "stripe",
                     *           "clientSecret": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: components["schemas"]["OrderMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CheckoutFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders in this status.
                 * @example confirmed
                 */
                status?: components["schemas"]["OrderStatus"];
                /**
                 * @description Only orders of this customer.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01
                 */
                customerId?: string;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "orderNumber": "ORD-2026-000042",
                     *           "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *           "email": "jane@example.com",
                     *           "status": "confirmed",
                     *           "paymentStatus": "captured",
                     *           "paymentReview": null,
                     *           "currency": "USD",
                     *           "subtotal": 3998,
                     *           "discountTotal": 400,
                     *           "shippingTotal": 500,
                     *           "taxTotal": 297,
                     *           "grandTotal": 4395,
                     *           "amountCaptured": 4395,
                     *           "amountRefunded": 0,
                     *           "shippingAddress": {
                     *             "line1": "123 Main St",
                     *             "city": "Springfield",
                     *             "state": "IL",
                     *             "postalCode": "62701",
                     *             "country": "US"
                     *           },
                     *           "billingAddress": null,
                     *           "shippingMethodId": "standard",
                     *           "appliedPromotions": [
                     *             {
                     *               "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *               "code": "SAVE10",
                     *               "type": "percentage_off_order",
                     *               "discountAmount": 400,
                     *               "freeShipping": false,
                     *               "description": "10% off the order"
                     *             }
                     *           ],
                     *           "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *           "metadata": {},
                     *           "lineItems": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *               "entityType": "product",
                     *               "variantId": null,
                     *               "sku": "BW-1",
                     *               "title": "Blue Widget",
                     *               "quantity": 2,
                     *               "unitPrice": 1999,
                     *               "totalPrice": 3998,
                     *               "discountAmount": 400,
                     *               "taxAmount": 297,
                     *               "taxRateBps": 825,
                     *               "refundedQuantity": 0,
                     *               "fulfilledQuantity": 0,
                     *               "isCustomPrice": false,
                     *               "fulfillmentStatus": "unfulfilled"
                     *             }
                     *           ],
                     *           "placedAt": "2026-03-03T12:00:00.000Z",
                     *           "fulfilledAt": null,
                     *           "cancelledAt": null,
                     *           "version": 2,
                     *           "createdAt": "2026-03-03T12:00:00.000Z",
                     *           "updatedAt": "2026-03-03T12:00:01.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
            };
            path: {
                /**
                 * @description The order's UUID or its number, such as `ORD-2026-000042`.
                 * @example ORD-2026-000042
                 */
                idOrNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "email": "jane@example.com",
                     *         "status": "confirmed",
                     *         "paymentStatus": "captured",
                     *         "paymentReview": null,
                     *         "currency": "USD",
                     *         "subtotal": 3998,
                     *         "discountTotal": 400,
                     *         "shippingTotal": 500,
                     *         "taxTotal": 297,
                     *         "grandTotal": 4395,
                     *         "amountCaptured": 4395,
                     *         "amountRefunded": 0,
                     *         "shippingAddress": {
                     *           "line1": "123 Main St",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "billingAddress": null,
                     *         "shippingMethodId": "standard",
                     *         "appliedPromotions": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 400,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPrice": 1999,
                     *             "totalPrice": 3998,
                     *             "discountAmount": 400,
                     *             "taxAmount": 297,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "placedAt": "2026-03-03T12:00:00.000Z",
                     *         "fulfilledAt": null,
                     *         "cancelledAt": null,
                     *         "version": 2,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z",
                     *         "statusHistory": [
                     *           {
                     *             "from": null,
                     *             "to": "pending",
                     *             "reason": null,
                     *             "actorType": "user",
                     *             "createdAt": "2026-03-03T12:00:00.000Z"
                     *           },
                     *           {
                     *             "from": "pending",
                     *             "to": "confirmed",
                     *             "reason": null,
                     *             "actorType": "system",
                     *             "createdAt": "2026-03-03T12:00:01.000Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "confirmed",
                 *       "reason": "Paid by bank transfer"
                 *     }
                 */
                "application/json": components["schemas"]["OrderStatusInput"];
            };
        };
        responses: {
            /** @description The updated order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "email": "jane@example.com",
                     *         "status": "processing",
                     *         "paymentStatus": "captured",
                     *         "paymentReview": null,
                     *         "currency": "USD",
                     *         "subtotal": 3998,
                     *         "discountTotal": 400,
                     *         "shippingTotal": 500,
                     *         "taxTotal": 297,
                     *         "grandTotal": 4395,
                     *         "amountCaptured": 4395,
                     *         "amountRefunded": 0,
                     *         "shippingAddress": {
                     *           "line1": "123 Main St",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "billingAddress": null,
                     *         "shippingMethodId": "standard",
                     *         "appliedPromotions": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 400,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPrice": 1999,
                     *             "totalPrice": 3998,
                     *             "discountAmount": 400,
                     *             "taxAmount": 297,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "placedAt": "2026-03-03T12:00:00.000Z",
                     *         "fulfilledAt": null,
                     *         "cancelledAt": null,
                     *         "version": 3,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrderFulfillments: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description The secret that the server returned when a guest created the cart. It gives a guest access to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fulfillments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1f01",
                     *           "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "type": "physical",
                     *           "status": "shipped",
                     *           "carrier": "UPS",
                     *           "trackingNumber": "1Z999AA10123456784",
                     *           "trackingUrl": "https://www.ups.com/track?tracknum=1Z999AA10123456784",
                     *           "estimatedDelivery": "2026-03-07T18:00:00.000Z",
                     *           "shippedAt": "2026-03-04T09:00:00.000Z",
                     *           "deliveredAt": null,
                     *           "lineItems": [
                     *             {
                     *               "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "quantity": 2
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-04T09:00:00.000Z",
                     *           "updatedAt": "2026-03-04T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Fulfillment"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFulfillment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "UPS",
                 *       "trackingNumber": "1Z999AA10123456784",
                 *       "trackingUrl": "https://www.ups.com/track?tracknum=1Z999AA10123456784",
                 *       "estimatedDelivery": "2026-03-07T18:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["FulfillmentInput"];
            };
        };
        responses: {
            /** @description The fulfillment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1f01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "type": "physical",
                     *         "status": "shipped",
                     *         "carrier": "UPS",
                     *         "trackingNumber": "1Z999AA10123456784",
                     *         "trackingUrl": "https://www.ups.com/track?tracknum=1Z999AA10123456784",
                     *         "estimatedDelivery": "2026-03-07T18:00:00.000Z",
                     *         "shippedAt": "2026-03-04T09:00:00.000Z",
                     *         "deliveredAt": null,
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 2
                     *           }
                     *         ],
                     *         "createdAt": "2026-03-04T09:00:00.000Z",
                     *         "updatedAt": "2026-03-04T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Fulfillment"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    captureOrderPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": 4395
                 *     }
                 */
                "application/json": components["schemas"]["CaptureInput"];
            };
        };
        responses: {
            /** @description The updated order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "email": "jane@example.com",
                     *         "status": "confirmed",
                     *         "paymentStatus": "captured",
                     *         "paymentReview": null,
                     *         "currency": "USD",
                     *         "subtotal": 3998,
                     *         "discountTotal": 400,
                     *         "shippingTotal": 500,
                     *         "taxTotal": 297,
                     *         "grandTotal": 4395,
                     *         "amountCaptured": 4395,
                     *         "amountRefunded": 0,
                     *         "shippingAddress": {
                     *           "line1": "123 Main St",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "billingAddress": null,
                     *         "shippingMethodId": "standard",
                     *         "appliedPromotions": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 400,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPrice": 1999,
                     *             "totalPrice": 3998,
                     *             "discountAmount": 400,
                     *             "taxAmount": 297,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "placedAt": "2026-03-03T12:00:00.000Z",
                     *         "fulfilledAt": null,
                     *         "cancelledAt": null,
                     *         "version": 2,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refundOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": 1000,
                 *       "reason": "Scratched in transit"
                 *     }
                 */
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            /** @description The refund. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1e01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "amount": 1000,
                     *         "currency": "USD",
                     *         "status": "succeeded",
                     *         "reason": "Scratched in transit",
                     *         "lineItems": [],
                     *         "createdAt": "2026-03-08T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Refund"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkInventory: {
        parameters: {
            query: {
                /**
                 * @description Comma-separated entity UUIDs, at most 100.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                entityIds: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entities that exist. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "available": 48,
                     *           "tracked": true,
                     *           "levels": [
                     *             {
                     *               "variantId": null,
                     *               "available": 48
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InventoryCheck"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adjustInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                 *       "type": "restock",
                 *       "quantity": 50
                 *     }
                 */
                "application/json": components["schemas"]["InventoryAdjustmentInput"];
            };
        };
        responses: {
            /** @description The updated stock level. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "level": {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d02",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "variantId": null,
                     *           "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *           "quantityOnHand": 50,
                     *           "quantityReserved": 2,
                     *           "available": 48,
                     *           "quantityIncoming": 0,
                     *           "reorderThreshold": null,
                     *           "allowBackorder": false,
                     *           "lastRestockedAt": "2026-03-02T11:00:00.000Z",
                     *           "version": 2,
                     *           "createdAt": "2026-03-01T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T11:00:00.000Z"
                     *         },
                     *         "before": 0,
                     *         "after": 50,
                     *         "delta": 50,
                     *         "movementId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d04"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InventoryAdjustment"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reserveInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "quantity": 2,
                 *       "expiresInSeconds": 3600
                 *     }
                 */
                "application/json": components["schemas"]["InventoryReserveInput"];
            };
        };
        responses: {
            /** @description The reservation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d03",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "variantId": null,
                     *         "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *         "quantity": 2,
                     *         "allocations": [
                     *           {
                     *             "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *             "quantity": 2
                     *           }
                     *         ],
                     *         "orderId": null,
                     *         "status": "active",
                     *         "expiresAt": "2026-03-02T12:00:00.000Z",
                     *         "createdAt": "2026-03-02T11:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InventoryReservation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    releaseInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reservationId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d03"
                 *     }
                 */
                "application/json": components["schemas"]["InventoryReleaseInput"];
            };
        };
        responses: {
            /** @description The updated reservations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d03",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "variantId": null,
                     *           "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *           "quantity": 2,
                     *           "allocations": [
                     *             {
                     *               "warehouseId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *               "quantity": 2
                     *             }
                     *           ],
                     *           "orderId": null,
                     *           "status": "released",
                     *           "expiresAt": "2026-03-02T12:00:00.000Z",
                     *           "createdAt": "2026-03-02T11:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InventoryReservation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWarehouses: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of warehouses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *           "name": "Springfield",
                     *           "code": "SPRINGFIELD",
                     *           "address": {
                     *             "line1": "1 Depot Road",
                     *             "city": "Springfield",
                     *             "state": "IL",
                     *             "postalCode": "62701",
                     *             "country": "US"
                     *           },
                     *           "isActive": true,
                     *           "priority": 100,
                     *           "metadata": {},
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T08:00:00.000Z",
                     *           "updatedAt": "2026-03-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Warehouse"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWarehouse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Springfield",
                 *       "address": {
                 *         "line1": "1 Depot Road",
                 *         "city": "Springfield",
                 *         "state": "IL",
                 *         "postalCode": "62701",
                 *         "country": "US"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WarehouseInput"];
            };
        };
        responses: {
            /** @description The warehouse. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0d01",
                     *         "name": "Springfield",
                     *         "code": "SPRINGFIELD",
                     *         "address": {
                     *           "line1": "1 Depot Road",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "isActive": true,
                     *         "priority": 100,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T08:00:00.000Z",
                     *         "updatedAt": "2026-03-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Warehouse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrices: {
        parameters: {
            query?: {
                /**
                 * @description Only prices of this entity and its variants.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                entityId?: string;
                /**
                 * @description Only prices of this variant.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0b01
                 */
                variantId?: string;
                /**
                 * @description Only prices in this currency.
                 * @example USD
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /**
                 * @description Only prices for this customer group.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01
                 */
                customerGroupId?: string;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of prices. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c01",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "variantId": null,
                     *           "currency": "USD",
                     *           "amount": 2999,
                     *           "compareAtAmount": null,
                     *           "customerGroupId": null,
                     *           "minQuantity": null,
                     *           "maxQuantity": null,
                     *           "validFrom": null,
                     *           "validUntil": null,
                     *           "metadata": {},
                     *           "version": 1,
                     *           "createdAt": "2026-03-02T09:50:00.000Z",
                     *           "updatedAt": "2026-03-02T09:50:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Price"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPrice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "currency": "USD",
                 *       "amount": 2999
                 *     }
                 */
                "application/json": components["schemas"]["PriceInput"];
            };
        };
        responses: {
            /** @description The replaced price, with its new values. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c01",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "variantId": null,
                     *         "currency": "USD",
                     *         "amount": 2799,
                     *         "compareAtAmount": null,
                     *         "customerGroupId": null,
                     *         "minQuantity": null,
                     *         "maxQuantity": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "metadata": {},
                     *         "version": 2,
                     *         "createdAt": "2026-03-02T09:50:00.000Z",
                     *         "updatedAt": "2026-03-02T09:50:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Price"];
                    };
                };
            };
            /** @description The new price. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c01",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "variantId": null,
                     *         "currency": "USD",
                     *         "amount": 2999,
                     *         "compareAtAmount": null,
                     *         "customerGroupId": null,
                     *         "minQuantity": null,
                     *         "maxQuantity": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-02T09:50:00.000Z",
                     *         "updatedAt": "2026-03-02T09:50:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Price"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPriceModifiers: {
        parameters: {
            query?: {
                /**
                 * @description Only modifiers of this entity.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                entityId?: string;
                /**
                 * @description Only modifiers of this variant.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0b01
                 */
                variantId?: string;
                /**
                 * @description Only active or only inactive modifiers.
                 * @example true
                 */
                isActive?: boolean;
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of modifiers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c02",
                     *           "name": "Spring sale",
                     *           "type": "percentage_discount",
                     *           "value": 10,
                     *           "priority": 100,
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "variantId": null,
                     *           "customerGroupId": null,
                     *           "currency": null,
                     *           "minQuantity": null,
                     *           "maxQuantity": null,
                     *           "conditions": {
                     *             "minSubtotal": null
                     *           },
                     *           "validFrom": "2026-03-01T00:00:00.000Z",
                     *           "validUntil": "2026-04-01T00:00:00.000Z",
                     *           "isActive": true,
                     *           "createdAt": "2026-02-20T10:00:00.000Z",
                     *           "updatedAt": "2026-02-20T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PriceModifier"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPriceModifier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Spring sale",
                 *       "type": "percentage_discount",
                 *       "value": 10,
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "validFrom": "2026-03-01T00:00:00Z",
                 *       "validUntil": "2026-04-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["PriceModifierInput"];
            };
        };
        responses: {
            /** @description The modifier. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0c02",
                     *         "name": "Spring sale",
                     *         "type": "percentage_discount",
                     *         "value": 10,
                     *         "priority": 100,
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "variantId": null,
                     *         "customerGroupId": null,
                     *         "currency": null,
                     *         "minQuantity": null,
                     *         "maxQuantity": null,
                     *         "conditions": {
                     *           "minSubtotal": null
                     *         },
                     *         "validFrom": "2026-03-01T00:00:00.000Z",
                     *         "validUntil": "2026-04-01T00:00:00.000Z",
                     *         "isActive": true,
                     *         "createdAt": "2026-02-20T10:00:00.000Z",
                     *         "updatedAt": "2026-02-20T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PriceModifier"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPromotions: {
        parameters: {
            query?: {
                /**
                 * @description The status of the promotions.
                 * @example active
                 */
                status?: "active" | "inactive" | "expired" | "scheduled" | "all";
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of promotions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *           "code": "SAVE10",
                     *           "name": "Save 10%",
                     *           "type": "percentage_off_order",
                     *           "value": 10,
                     *           "buyQuantity": null,
                     *           "getQuantity": null,
                     *           "currency": null,
                     *           "isAutomatic": false,
                     *           "isActive": true,
                     *           "stackable": true,
                     *           "priority": 100,
                     *           "conditions": {
                     *             "minimumOrderValue": 2000
                     *           },
                     *           "usageLimitTotal": 1000,
                     *           "usageLimitPerCustomer": 1,
                     *           "usageCount": 0,
                     *           "validFrom": "2026-01-01T00:00:00.000Z",
                     *           "validUntil": "2026-12-31T23:59:59.000Z",
                     *           "metadata": {},
                     *           "version": 1,
                     *           "createdAt": "2025-12-20T09:00:00.000Z",
                     *           "updatedAt": "2025-12-20T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Promotion"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPromotion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "SAVE10",
                 *       "name": "Save 10%",
                 *       "type": "percentage_off_order",
                 *       "value": 10,
                 *       "conditions": {
                 *         "minimumOrderValue": 2000
                 *       },
                 *       "usageLimitTotal": 1000,
                 *       "usageLimitPerCustomer": 1,
                 *       "validFrom": "2026-01-01T00:00:00Z",
                 *       "validUntil": "2026-12-31T23:59:59Z"
                 *     }
                 */
                "application/json": components["schemas"]["PromotionCreateInput"];
            };
        };
        responses: {
            /** @description The promotion. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *         "code": "SAVE10",
                     *         "name": "Save 10%",
                     *         "type": "percentage_off_order",
                     *         "value": 10,
                     *         "buyQuantity": null,
                     *         "getQuantity": null,
                     *         "currency": null,
                     *         "isAutomatic": false,
                     *         "isActive": true,
                     *         "stackable": true,
                     *         "priority": 100,
                     *         "conditions": {
                     *           "minimumOrderValue": 2000
                     *         },
                     *         "usageLimitTotal": 1000,
                     *         "usageLimitPerCustomer": 1,
                     *         "usageCount": 0,
                     *         "validFrom": "2026-01-01T00:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2025-12-20T09:00:00.000Z",
                     *         "updatedAt": "2025-12-20T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validatePromotion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "SAVE10",
                 *       "currency": "USD",
                 *       "subtotal": 5000,
                 *       "lineItems": [
                 *         {
                 *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *           "entityType": "product",
                 *           "quantity": 1,
                 *           "unitPrice": 5000,
                 *           "totalPrice": 5000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PromotionValidateInput"];
            };
        };
        responses: {
            /** @description The effect of the code. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "valid": true,
                     *         "totalDiscount": 500,
                     *         "freeShipping": false,
                     *         "applied": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 500,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "rejectedCodes": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromotionValidation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePromotion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "priority": 50
                 *     }
                 */
                "application/json": components["schemas"]["PromotionUpdateInput"];
            };
        };
        responses: {
            /** @description The updated promotion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *         "code": "SAVE10",
                     *         "name": "Save 10%",
                     *         "type": "percentage_off_order",
                     *         "value": 10,
                     *         "buyQuantity": null,
                     *         "getQuantity": null,
                     *         "currency": null,
                     *         "isAutomatic": false,
                     *         "isActive": true,
                     *         "stackable": true,
                     *         "priority": 50,
                     *         "conditions": {
                     *           "minimumOrderValue": 2000
                     *         },
                     *         "usageLimitTotal": 1000,
                     *         "usageLimitPerCustomer": 1,
                     *         "usageCount": 0,
                     *         "validFrom": "2026-01-01T00:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "metadata": {},
                     *         "version": 2,
                     *         "createdAt": "2025-12-20T09:00:00.000Z",
                     *         "updatedAt": "2025-12-20T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deactivatePromotion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deactivated promotion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *         "code": "SAVE10",
                     *         "name": "Save 10%",
                     *         "type": "percentage_off_order",
                     *         "value": 10,
                     *         "buyQuantity": null,
                     *         "getQuantity": null,
                     *         "currency": null,
                     *         "isAutomatic": false,
                     *         "isActive": false,
                     *         "stackable": true,
                     *         "priority": 100,
                     *         "conditions": {
                     *           "minimumOrderValue": 2000
                     *         },
                     *         "usageLimitTotal": 1000,
                     *         "usageLimitPerCustomer": 1,
                     *         "usageCount": 0,
                     *         "validFrom": "2026-01-01T00:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "metadata": {},
                     *         "version": 2,
                     *         "createdAt": "2025-12-20T09:00:00.000Z",
                     *         "updatedAt": "2025-12-20T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description The search query. If empty or omitted, everything matches.
                 * @example blue widget
                 */
                q?: string;
                /**
                 * @description Only entities of this type.
                 * @example product
                 */
                type?: components["schemas"]["EntityType"];
                /**
                 * @description Only entities in this category, by its id or slug.
                 * @example widgets
                 */
                category?: string;
                /**
                 * @description Only entities of this brand, by its id or slug.
                 * @example acme
                 */
                brand?: string;
                /**
                 * @description Only entities in this status. Ignored for callers who find only active entities.
                 * @example active
                 */
                status?: components["schemas"]["EntityStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The facets to count matches by: a comma-separated list of `type`, `category`, `brand`, and `status`.
                 * @example type,brand
                 */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of matches. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *           "score": 0.6079,
                     *           "document": {
                     *             "type": "product",
                     *             "slug": "blue-widget",
                     *             "title": "Blue Widget",
                     *             "description": "A fine blue widget.",
                     *             "status": "active",
                     *             "categories": [
                     *               "widgets"
                     *             ],
                     *             "brands": [
                     *               "acme"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1,
                     *         "page": 1,
                     *         "limit": 20,
                     *         "facets": {
                     *           "type": {
                     *             "product": 1
                     *           },
                     *           "brand": {
                     *             "acme": 1
                     *           }
                     *         },
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SearchHit"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suggest: {
        parameters: {
            query?: {
                /**
                 * @description The text typed so far. Every character is taken literally.
                 * @example blu
                 */
                prefix?: string;
                /**
                 * @description Only entities of this type.
                 * @example product
                 */
                type?: components["schemas"]["EntityType"];
                /**
                 * @description The maximum number of titles. Values above 25 are clamped to 25.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The titles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         "Blue Widget",
                     *         "Blueprint Poster"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: string[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "blue-widget.png",
                 *       "alt": "A blue widget seen from the front"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MediaUploadInput"];
            };
        };
        responses: {
            /** @description The stored file. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01",
                     *         "filename": "blue-widget.png",
                     *         "contentType": "image/png",
                     *         "size": 48213,
                     *         "width": 1200,
                     *         "height": 900,
                     *         "alt": "A blue widget seen from the front",
                     *         "url": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01.png",
                     *         "uploadedAt": "2026-03-02T09:40:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MediaAsset"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMedia: {
        parameters: {
            query?: {
                /**
                 * @description With `true`, returns a signed URL that expires instead of the public URL. Returns 401 without a session or an API key.
                 * @example true
                 */
                signed?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL, for `Accept: application/json`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "url": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01.png",
                     *         "expiresAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MediaLink"];
                    };
                };
            };
            /** @description The redirect to the URL. It must not be cached (`no-store`). */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    attachMedia: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                 *       "mediaAssetId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01",
                 *       "role": "thumbnail"
                 *     }
                 */
                "application/json": components["schemas"]["MediaAttachmentInput"];
            };
        };
        responses: {
            /** @description The attachment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3b01",
                     *         "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *         "variantId": null,
                     *         "mediaAssetId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01",
                     *         "role": "thumbnail",
                     *         "sortOrder": 0,
                     *         "createdAt": "2026-03-02T09:45:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MediaAttachment"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receivePaymentWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The provider's signature of the body.
                 * @example t=1772442900,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
                 */
                "stripe-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1Pq8Xy2eZvKYlo2C",
                 *       "type": "payment_intent.succeeded",
                 *       "created": 1772442900,
                 *       "data": {
                 *         "object": {
                 *           "id": "pi_3Pq8Xy2eZvKYlo2C",
                 *           "amount": 4395,
                 *           "currency": "usd",
                 *           "metadata": {
                 *             "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentEvent"];
            };
        };
        responses: {
            /** @description The event was received. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentEventReceipt"];
                };
            };
            400: components["responses"]["WebhookRejected"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4a01",
                     *           "url": "https://erp.example.com/hooks/covenant",
                     *           "events": [
                     *             "orders.create",
                     *             "orders.statusChange"
                     *           ],
                     *           "description": "Orders to the ERP",
                     *           "isActive": true,
                     *           "disabledReason": null,
                     *           "createdAt": "2026-03-02T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example.com/hooks/covenant",
                 *       "events": [
                 *         "orders.create",
                 *         "orders.statusChange"
                 *       ],
                 *       "description": "Orders to the ERP"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4a01",
                     *         "url": "https://erp.example.com/hooks/covenant",
                     *         "events": [
                     *           "orders.create",
                     *           "orders.statusChange"
                     *         ],
                     *         "description": "Orders to the ERP",
                     *         "isActive": true,
                     *         "disabledReason": null,
                     *         "createdAt": "2026-03-02T10:00:00.000Z",
                     *         "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CreatedWebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4a01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries in this status.
                 * @example failed
                 */
                status?: "pending" | "succeeded" | "failed";
                /**
                 * @description Only deliveries of this event.
                 * @example orders.create
                 */
                event?: components["schemas"]["WebhookEventName"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4b01",
                     *           "webhookId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4a01",
                     *           "eventId": "evt_018f3a5e7c1b7d2e9b1a2f6c4e8d0e77",
                     *           "event": "orders.create",
                     *           "status": "failed",
                     *           "attempts": 8,
                     *           "responseStatus": 503,
                     *           "failure": "http_status",
                     *           "createdAt": "2026-03-03T12:00:00.000Z",
                     *           "lastAttemptAt": "2026-03-04T11:41:00.000Z",
                     *           "nextAttemptAt": null,
                     *           "deliveredAt": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The delivery's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4b01
                 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, pending again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4b01",
                     *         "webhookId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4a01",
                     *         "eventId": "evt_018f3a5e7c1b7d2e9b1a2f6c4e8d0e77",
                     *         "event": "orders.create",
                     *         "status": "pending",
                     *         "attempts": 0,
                     *         "responseStatus": null,
                     *         "failure": null,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "lastAttemptAt": null,
                     *         "nextAttemptAt": "2026-03-04T15:00:00.000Z",
                     *         "deliveredAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the test. A failing endpoint is a result, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "delivered": true,
                     *         "responseStatus": 204,
                     *         "failure": null,
                     *         "durationMs": 182
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookTestResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "userId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "email": "jane@example.com",
                     *         "phone": null,
                     *         "firstName": "Jane",
                     *         "lastName": "Doe",
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T10:00:00.000Z",
                     *         "updatedAt": "2026-03-01T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CustomerProfile"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+1 217 555 0100"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerProfileUpdateInput"];
            };
        };
        responses: {
            /** @description The updated profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "userId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "email": "jane@example.com",
                     *         "phone": "+1 217 555 0100",
                     *         "firstName": "Jane",
                     *         "lastName": "Doe",
                     *         "metadata": {},
                     *         "version": 1,
                     *         "createdAt": "2026-03-01T10:00:00.000Z",
                     *         "updatedAt": "2026-03-01T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CustomerProfile"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1b01",
                     *           "type": "shipping",
                     *           "isDefault": true,
                     *           "firstName": "Jane",
                     *           "lastName": "Doe",
                     *           "line1": "123 Main St",
                     *           "line2": null,
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US",
                     *           "phone": null,
                     *           "createdAt": "2026-03-01T10:05:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CustomerAddress"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "shipping",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "line1": "123 Main St",
                 *       "city": "Springfield",
                 *       "state": "IL",
                 *       "postalCode": "62701",
                 *       "country": "US"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerAddressInput"];
            };
        };
        responses: {
            /** @description The address. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1b01",
                     *         "type": "shipping",
                     *         "isDefault": true,
                     *         "firstName": "Jane",
                     *         "lastName": "Doe",
                     *         "line1": "123 Main St",
                     *         "line2": null,
                     *         "city": "Springfield",
                     *         "state": "IL",
                     *         "postalCode": "62701",
                     *         "country": "US",
                     *         "phone": null,
                     *         "createdAt": "2026-03-01T10:05:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CustomerAddress"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1b01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders in this status.
                 * @example confirmed
                 */
                status?: components["schemas"]["OrderStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "orderNumber": "ORD-2026-000042",
                     *           "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *           "email": "jane@example.com",
                     *           "status": "confirmed",
                     *           "paymentStatus": "captured",
                     *           "paymentReview": null,
                     *           "currency": "USD",
                     *           "subtotal": 3998,
                     *           "discountTotal": 400,
                     *           "shippingTotal": 500,
                     *           "taxTotal": 297,
                     *           "grandTotal": 4395,
                     *           "amountCaptured": 4395,
                     *           "amountRefunded": 0,
                     *           "shippingAddress": {
                     *             "line1": "123 Main St",
                     *             "city": "Springfield",
                     *             "state": "IL",
                     *             "postalCode": "62701",
                     *             "country": "US"
                     *           },
                     *           "billingAddress": null,
                     *           "shippingMethodId": "standard",
                     *           "appliedPromotions": [
                     *             {
                     *               "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *               "code": "SAVE10",
                     *               "type": "percentage_off_order",
                     *               "discountAmount": 400,
                     *               "freeShipping": false,
                     *               "description": "10% off the order"
                     *             }
                     *           ],
                     *           "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *           "metadata": {},
                     *           "lineItems": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *               "entityType": "product",
                     *               "variantId": null,
                     *               "sku": "BW-1",
                     *               "title": "Blue Widget",
                     *               "quantity": 2,
                     *               "unitPrice": 1999,
                     *               "totalPrice": 3998,
                     *               "discountAmount": 400,
                     *               "taxAmount": 297,
                     *               "taxRateBps": 825,
                     *               "refundedQuantity": 0,
                     *               "fulfilledQuantity": 0,
                     *               "isCustomPrice": false,
                     *               "fulfillmentStatus": "unfulfilled"
                     *             }
                     *           ],
                     *           "placedAt": "2026-03-03T12:00:00.000Z",
                     *           "fulfilledAt": null,
                     *           "cancelledAt": null,
                     *           "version": 2,
                     *           "createdAt": "2026-03-03T12:00:00.000Z",
                     *           "updatedAt": "2026-03-03T12:00:01.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's UUID or its number, such as `ORD-2026-000042`.
                 * @example ORD-2026-000042
                 */
                idOrNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "email": "jane@example.com",
                     *         "status": "confirmed",
                     *         "paymentStatus": "captured",
                     *         "paymentReview": null,
                     *         "currency": "USD",
                     *         "subtotal": 3998,
                     *         "discountTotal": 400,
                     *         "shippingTotal": 500,
                     *         "taxTotal": 297,
                     *         "grandTotal": 4395,
                     *         "amountCaptured": 4395,
                     *         "amountRefunded": 0,
                     *         "shippingAddress": {
                     *           "line1": "123 Main St",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62701",
                     *           "country": "US"
                     *         },
                     *         "billingAddress": null,
                     *         "shippingMethodId": "standard",
                     *         "appliedPromotions": [
                     *           {
                     *             "promotionId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0f11",
                     *             "code": "SAVE10",
                     *             "type": "percentage_off_order",
                     *             "discountAmount": 400,
                     *             "freeShipping": false,
                     *             "description": "10% off the order"
                     *           }
                     *         ],
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01",
                     *         "metadata": {},
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 2,
                     *             "unitPrice": 1999,
                     *             "totalPrice": 3998,
                     *             "discountAmount": 400,
                     *             "taxAmount": 297,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "placedAt": "2026-03-03T12:00:00.000Z",
                     *         "fulfilledAt": null,
                     *         "cancelledAt": null,
                     *         "version": 2,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Order"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyOrderTracking: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The order's UUID or its number, such as `ORD-2026-000042`.
                 * @example ORD-2026-000042
                 */
                idOrNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parcels. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       },
                     *       "data": [
                     *         {
                     *           "fulfillmentId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1f01",
                     *           "status": "shipped",
                     *           "carrier": "UPS",
                     *           "trackingNumber": "1Z999AA10123456784",
                     *           "trackingUrl": "https://www.ups.com/track?tracknum=1Z999AA10123456784",
                     *           "estimatedDelivery": "2026-03-07T18:00:00.000Z",
                     *           "shippedAt": "2026-03-04T09:00:00.000Z",
                     *           "deliveredAt": null,
                     *           "lineItems": [
                     *             {
                     *               "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "quantity": 2
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        meta: components["schemas"]["ListMeta"];
                        data: components["schemas"]["FulfillmentTracking"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyOrderDownloads: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The order's UUID or its number, such as `ORD-2026-000042`.
                 * @example ORD-2026-000042
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       },
                     *       "data": [
                     *         {
                     *           "lineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d12",
                     *           "title": "Widget Handbook",
                     *           "downloadUrl": "https://store.example.com/downloads/4f9a1c7e5b2d",
                     *           "downloadsRemaining": 5,
                     *           "expiresAt": "2026-03-04T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        meta: components["schemas"]["ListMeta"];
                        data: components["schemas"]["OrderDownload"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reorder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's UUID or its number, such as `ORD-2026-000042`.
                 * @example ORD-2026-000042
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new cart. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cartId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e02",
                     *         "itemsAdded": 1,
                     *         "itemsFailed": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReorderResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsMeta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "models": [
                     *           {
                     *             "name": "Orders",
                     *             "description": "Placed orders. Cancelled ones do not count towards revenue.",
                     *             "measures": [
                     *               {
                     *                 "name": "Orders.count",
                     *                 "type": "integer",
                     *                 "description": "Number of orders."
                     *               },
                     *               {
                     *                 "name": "Orders.revenue",
                     *                 "type": "money",
                     *                 "description": "Sum of the grand totals."
                     *               }
                     *             ],
                     *             "dimensions": [
                     *               {
                     *                 "name": "Orders.currency",
                     *                 "type": "string",
                     *                 "description": "The order's currency."
                     *               },
                     *               {
                     *                 "name": "Orders.placedAt",
                     *                 "type": "time",
                     *                 "description": "When the order was placed."
                     *               }
                     *             ],
                     *             "segments": []
                     *           }
                     *         ],
                     *         "measures": [
                     *           "Orders.count",
                     *           "Orders.revenue"
                     *         ],
                     *         "dimensions": [
                     *           "Orders.currency",
                     *           "Orders.placedAt"
                     *         ],
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AnalyticsMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "measures": [
                 *         "Orders.count",
                 *         "Orders.revenue"
                 *       ],
                 *       "dimensions": [
                 *         "Orders.currency"
                 *       ],
                 *       "segments": [],
                 *       "timeDimensions": [
                 *         {
                 *           "dimension": "Orders.placedAt",
                 *           "granularity": "month",
                 *           "dateRange": [
                 *             "2026-01-01",
                 *             "2026-03-31"
                 *           ]
                 *         }
                 *       ],
                 *       "filters": [
                 *         {
                 *           "member": "Orders.status",
                 *           "operator": "notEquals",
                 *           "values": [
                 *             "pending"
                 *           ]
                 *         }
                 *       ],
                 *       "order": [
                 *         {
                 *           "member": "Orders.placedAt",
                 *           "direction": "asc"
                 *         }
                 *       ],
                 *       "limit": 100
                 *     }
                 */
                "application/json": components["schemas"]["AnalyticsQueryInput"];
            };
        };
        responses: {
            /** @description The rows and the query as it was run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "query": {
                     *           "measures": [
                     *             "Orders.count",
                     *             "Orders.revenue"
                     *           ],
                     *           "dimensions": [
                     *             "Orders.currency"
                     *           ],
                     *           "segments": [],
                     *           "timeDimensions": [
                     *             {
                     *               "dimension": "Orders.placedAt",
                     *               "granularity": "month",
                     *               "dateRange": [
                     *                 "2026-01-01",
                     *                 "2026-03-31"
                     *               ]
                     *             }
                     *           ],
                     *           "filters": [
                     *             {
                     *               "member": "Orders.status",
                     *               "operator": "notEquals",
                     *               "values": [
                     *                 "pending"
                     *               ]
                     *             }
                     *           ],
                     *           "order": [
                     *             {
                     *               "member": "Orders.placedAt",
                     *               "direction": "asc"
                     *             }
                     *           ],
                     *           "limit": 100
                     *         },
                     *         "rows": [
                     *           {
                     *             "Orders.currency": "USD",
                     *             "Orders.placedAt": "2026-02-01T00:00:00.000Z",
                     *             "Orders.count": 12,
                     *             "Orders.revenue": 61188
                     *           },
                     *           {
                     *             "Orders.currency": "USD",
                     *             "Orders.placedAt": "2026-03-01T00:00:00.000Z",
                     *             "Orders.count": 19,
                     *             "Orders.revenue": 104881
                     *           }
                     *         ],
                     *         "source": "database"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AnalyticsResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries about this kind of record.
                 * @example order
                 */
                entityType?: components["schemas"]["AuditEntityType"];
                /**
                 * @description Only entries about the record with this UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01
                 */
                entityId?: string;
                /**
                 * @description Only entries of this event.
                 * @example orders.statusChange
                 */
                event?: components["schemas"]["AuditEventName"];
                /**
                 * @description Only entries of this user or API key.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01
                 */
                actorId?: string;
                /**
                 * @description Only entries of this date or timestamp and later. Returns 422 for a date that does not exist.
                 * @example 2026-03-01T00:00:00Z
                 */
                from?: components["schemas"]["DateOrTime"];
                /**
                 * @description Only entries before this timestamp, or up to the end of this date.
                 * @example 2026-03-31
                 */
                to?: components["schemas"]["DateOrTime"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries per page. Values above 100 are clamped to 100.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d8a01",
                     *           "entityType": "order",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "event": "orders.statusChange",
                     *           "payload": {
                     *             "from": "pending",
                     *             "to": "confirmed",
                     *             "reason": "Paid by bank transfer"
                     *           },
                     *           "actorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *           "actorType": "user",
                     *           "requestId": "req_01hzy3v7k9",
                     *           "createdAt": "2026-03-03T12:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 50,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEntityAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this event.
                 * @example orders.statusChange
                 */
                event?: components["schemas"]["AuditEventName"];
                /**
                 * @description Only entries of this user or API key.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01
                 */
                actorId?: string;
                /**
                 * @description Only entries of this date or timestamp and later. Returns 422 for a date that does not exist.
                 * @example 2026-03-01T00:00:00Z
                 */
                from?: components["schemas"]["DateOrTime"];
                /**
                 * @description Only entries before this timestamp, or up to the end of this date.
                 * @example 2026-03-31
                 */
                to?: components["schemas"]["DateOrTime"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries per page. Values above 100 are clamped to 100.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record.
                 * @example order
                 */
                entityType: components["schemas"]["AuditEntityType"];
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01
                 */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d8a01",
                     *           "entityType": "order",
                     *           "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "event": "orders.statusChange",
                     *           "payload": {
                     *             "from": "pending",
                     *             "to": "confirmed",
                     *             "reason": "Paid by bank transfer"
                     *           },
                     *           "actorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *           "actorType": "user",
                     *           "requestId": "req_01hzy3v7k9",
                     *           "createdAt": "2026-03-03T12:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 50,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signUpWithEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com",
                 *       "password": "secret",
                 *       "name": "Jane Doe"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpInput"];
            };
        };
        responses: {
            /** @description The new account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "7SOMu0J3DW1YymzXC6qMwRsrOvLm8mI1",
                     *       "user": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "name": "Jane Doe",
                     *         "email": "user@example.com",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "role": "customer",
                     *         "vendorId": null,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignUpResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signInWithEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com",
                 *       "password": "secret"
                 *     }
                 */
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description The signed-in account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect": false,
                     *       "token": "7SOMu0J3DW1YymzXC6qMwRsrOvLm8mI1",
                     *       "user": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "name": "Jane Doe",
                     *         "email": "user@example.com",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "role": "customer",
                     *         "vendorId": null,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: {
                /**
                 * @description Does not renew the session, even if renewal is due.
                 * @example true
                 */
                disableRefresh?: boolean;
                /**
                 * @description Better Auth clients send it. It has no effect, because sessions are always read from the database.
                 * @example true
                 */
                disableCookieCache?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, or null. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5d01",
                     *         "userId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "token": "7SOMu0J3DW1YymzXC6qMwRsrOvLm8mI1",
                     *         "expiresAt": "2026-03-09T08:00:00.000Z",
                     *         "ipAddress": "",
                     *         "userAgent": "Mozilla/5.0",
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       },
                     *       "user": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "name": "Jane Doe",
                     *         "email": "user@example.com",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "role": "customer",
                     *         "vendorId": null,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentSession"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller is signed out. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["SignOutResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "secret",
                 *       "newPassword": "correct-horse",
                 *       "revokeOtherSessions": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "kD2mQ7xYt4WbZr9JfL0sVcN8aHuE3pGi",
                     *       "user": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "name": "Jane Doe",
                     *         "email": "user@example.com",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "role": "customer",
                     *         "vendorId": null,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChangePasswordResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "secret"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyPasswordInput"];
            };
        };
        responses: {
            /** @description The password is correct. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Jane Q. Doe",
                 *       "image": "https://images.example.com/jane.png"
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdateInput"];
            };
        };
        responses: {
            /** @description The account was updated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5d01",
                     *         "userId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "token": "7SOMu0J3DW1YymzXC6qMwRsrOvLm8mI1",
                     *         "expiresAt": "2026-03-09T08:00:00.000Z",
                     *         "ipAddress": "203.0.113.7",
                     *         "userAgent": "Mozilla/5.0",
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuthSession"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "7SOMu0J3DW1YymzXC6qMwRsrOvLm8mI1"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeSessionInput"];
            };
        };
        responses: {
            /** @description The caller has no session with this token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account has no sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly and SameSite=Lax, for seven days. If `rememberMe` is false, it has no Max-Age, and there is a second cookie, `better-auth.dont_remember`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account has only this session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d6a01",
                     *           "name": "ERP connector",
                     *           "prefix": "cov_3q2nV8Zt",
                     *           "permissions": [
                     *             "orders:read",
                     *             "inventory:*"
                     *           ],
                     *           "createdBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *           "createdByKey": null,
                     *           "expiresAt": "2027-03-02T00:00:00.000Z",
                     *           "lastUsedAt": null,
                     *           "createdAt": "2026-03-02T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApiKeyRecord"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ERP connector",
                 *       "permissions": [
                 *         "orders:read",
                 *         "inventory:*"
                 *       ],
                 *       "expiresAt": "2027-03-02T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d6a01",
                     *         "name": "ERP connector",
                     *         "prefix": "cov_3q2nV8Zt",
                     *         "permissions": [
                     *           "orders:read",
                     *           "inventory:*"
                     *         ],
                     *         "createdBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "createdByKey": null,
                     *         "expiresAt": "2027-03-02T00:00:00.000Z",
                     *         "lastUsedAt": null,
                     *         "createdAt": "2026-03-02T10:30:00.000Z",
                     *         "key": "cov_3q2nV8ZtWk7mRb1YxLp0sHc5Je9UaGd4fTi6KoNwEzQ"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CreatedApiKey"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d6a01",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFailedJobs: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of jobs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d7a01",
                     *           "queue": "default",
                     *           "taskSlug": "webhooks-deliver",
                     *           "status": "failed",
                     *           "input": {
                     *             "deliveryId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4b01"
                     *           },
                     *           "attempts": 8,
                     *           "maxAttempts": 8,
                     *           "error": "The receiver answered 503.",
                     *           "waitUntil": null,
                     *           "createdAt": "2026-03-03T12:00:00.000Z",
                     *           "updatedAt": "2026-03-04T11:41:00.000Z",
                     *           "processingStartedAt": "2026-03-04T11:40:59.000Z",
                     *           "completedAt": "2026-03-04T11:41:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Job"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, pending again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d7a01",
                     *         "queue": "default",
                     *         "taskSlug": "webhooks-deliver",
                     *         "status": "pending",
                     *         "input": {
                     *           "deliveryId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d4b01"
                     *         },
                     *         "attempts": 0,
                     *         "maxAttempts": 8,
                     *         "error": null,
                     *         "waitUntil": null,
                     *         "createdAt": "2026-03-03T12:00:00.000Z",
                     *         "updatedAt": "2026-03-04T15:00:00.000Z",
                     *         "processingStartedAt": null,
                     *         "completedAt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Job"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runJobs: {
        parameters: {
            query?: {
                /**
                 * @description The queue to take jobs from. A queue that does not exist is empty.
                 * @example default
                 */
                queue?: string;
                /**
                 * @description The maximum number of jobs to run. Values above 100 are clamped to 100.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "processed": 10,
                     *         "failed": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["JobRun"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runJobsByPost: {
        parameters: {
            query?: {
                /**
                 * @description The queue to take jobs from. A queue that does not exist is empty.
                 * @example default
                 */
                queue?: string;
                /**
                 * @description The maximum number of jobs to run. Values above 100 are clamped to 100.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "processed": 10,
                     *         "failed": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["JobRun"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /**
                 * @description Only vendors in this status. Ignored for callers who get only approved vendors.
                 * @example approved
                 */
                status?: components["schemas"]["VendorStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "name": "Acme Outfitters",
                     *           "slug": "acme-outfitters",
                     *           "description": "Hand-made widgets since 1987.",
                     *           "logoUrl": null,
                     *           "bannerUrl": null,
                     *           "status": "approved",
                     *           "tier": "standard",
                     *           "version": 1,
                     *           "createdAt": "2026-02-01T09:00:00.000Z",
                     *           "updatedAt": "2026-02-03T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerVendor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Outfitters",
                 *       "email": "owner@acme.example",
                 *       "description": "Hand-made widgets since 1987."
                 *     }
                 */
                "application/json": components["schemas"]["VendorCreateInput"];
            };
        };
        responses: {
            /** @description The vendor. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "pending",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "unverified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "commissionRateBps": 1000,
                 *       "payoutSchedule": "weekly"
                 *     }
                 */
                "application/json": components["schemas"]["VendorUpdateInput"];
            };
        };
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The documents cannot be read."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "rejected",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspendVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Three parcels were never sent."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "suspended",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reinstateVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVendorDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "type": "business_license",
                     *           "fileUrl": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a09.pdf?signature=5f2c",
                     *           "status": "pending",
                     *           "reviewerNotes": null,
                     *           "reviewedAt": null,
                     *           "createdAt": "2026-02-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorDocument"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadVendorDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "business_license",
                 *       "mediaAssetId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a09"
                 *     }
                 */
                "application/json": components["schemas"]["VendorDocumentInput"];
            };
        };
        responses: {
            /** @description The document. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "type": "business_license",
                     *         "fileUrl": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a09.pdf?signature=5f2c",
                     *         "status": "pending",
                     *         "reviewerNotes": null,
                     *         "reviewedAt": null,
                     *         "createdAt": "2026-02-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorDocument"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveVendorDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The document's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01
                 */
                docId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "notes": "Checked against the register."
                 *     }
                 */
                "application/json": components["schemas"]["DocumentReviewInput"];
            };
        };
        responses: {
            /** @description The updated document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "type": "business_license",
                     *         "fileUrl": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a09.pdf?signature=5f2c",
                     *         "status": "approved",
                     *         "reviewerNotes": null,
                     *         "reviewedAt": "2026-02-03T10:00:00.000Z",
                     *         "createdAt": "2026-02-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorDocument"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectVendorDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The document's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01
                 */
                docId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notes": "The scan is cut off."
                 *     }
                 */
                "application/json": components["schemas"]["DocumentRejectionInput"];
            };
        };
        responses: {
            /** @description The updated document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2f01",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "type": "business_license",
                     *         "fileUrl": "https://store.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a09.pdf?signature=5f2c",
                     *         "status": "rejected",
                     *         "reviewerNotes": "The scan is cut off.",
                     *         "reviewedAt": "2026-02-03T10:00:00.000Z",
                     *         "createdAt": "2026-02-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorDocument"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVendorBalance: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A balance for each currency. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "currency": "USD",
                     *           "balanceAmount": 5400,
                     *           "availableAmount": 0,
                     *           "pendingAmount": 5400,
                     *           "ledger": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2c01",
                     *               "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *               "type": "sale",
                     *               "amount": 6000,
                     *               "currency": "USD",
                     *               "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *               "payoutId": null,
                     *               "availableAt": "2026-03-10T12:00:00.000Z",
                     *               "createdAt": "2026-03-03T12:00:01.000Z"
                     *             },
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2c02",
                     *               "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *               "type": "commission",
                     *               "amount": -600,
                     *               "currency": "USD",
                     *               "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *               "payoutId": null,
                     *               "availableAt": "2026-03-10T12:00:00.000Z",
                     *               "createdAt": "2026-03-03T12:00:01.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 2,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        meta: components["schemas"]["ListMeta"];
                        data: components["schemas"]["VendorBalance"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVendorPerformance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "performanceScore": 100,
                     *         "tier": "standard",
                     *         "rating": {
                     *           "average": 4.8,
                     *           "count": 12
                     *         },
                     *         "balances": [
                     *           {
                     *             "currency": "USD",
                     *             "balanceAmount": 5400
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorPerformance"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOwnVendor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOwnVendor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Hand-made widgets since 1987."
                 *     }
                 */
                "application/json": components["schemas"]["OwnVendorUpdateInput"];
            };
        };
        responses: {
            /** @description The updated vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "name": "Acme Outfitters",
                     *         "slug": "acme-outfitters",
                     *         "description": "Hand-made widgets since 1987.",
                     *         "logoUrl": null,
                     *         "bannerUrl": null,
                     *         "status": "approved",
                     *         "tier": "standard",
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-03T10:00:00.000Z",
                     *         "email": "owner@acme.example",
                     *         "contactPhone": "+1 217 555 0134",
                     *         "businessAddress": {
                     *           "line1": "9 Foundry Lane",
                     *           "city": "Springfield",
                     *           "state": "IL",
                     *           "postalCode": "62703",
                     *           "country": "US"
                     *         },
                     *         "taxId": null,
                     *         "hasBankAccount": true,
                     *         "ownerUserId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b02",
                     *         "verificationStatus": "verified",
                     *         "rejectionReason": null,
                     *         "suspensionReason": null,
                     *         "suspendedAt": null,
                     *         "approvedCategories": [
                     *           "widgets"
                     *         ],
                     *         "performanceScore": 100,
                     *         "commissionRateBps": 1000,
                     *         "payoutSchedule": "weekly",
                     *         "payoutMinimumAmount": 5000,
                     *         "holdbackDays": 7
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Vendor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOwnSubOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only sub-orders in this status.
                 * @example pending
                 */
                status?: components["schemas"]["SubOrderStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *           "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "orderNumber": "ORD-2026-000042",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "status": "pending",
                     *           "currency": "USD",
                     *           "subtotal": 6000,
                     *           "discount": 0,
                     *           "tax": 495,
                     *           "shipping": 0,
                     *           "commissionRateBps": 1000,
                     *           "commissionAmount": 600,
                     *           "payoutAmount": 5400,
                     *           "carrier": null,
                     *           "trackingNumber": null,
                     *           "lineItems": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *               "entityType": "product",
                     *               "variantId": null,
                     *               "sku": "BW-1",
                     *               "title": "Blue Widget",
                     *               "quantity": 3,
                     *               "unitPrice": 2000,
                     *               "totalPrice": 6000,
                     *               "discountAmount": 0,
                     *               "taxAmount": 495,
                     *               "taxRateBps": 825,
                     *               "refundedQuantity": 0,
                     *               "fulfilledQuantity": 0,
                     *               "isCustomPrice": false,
                     *               "fulfillmentStatus": "unfulfilled"
                     *             }
                     *           ],
                     *           "confirmedAt": null,
                     *           "shippedAt": null,
                     *           "deliveredAt": null,
                     *           "cancelledAt": null,
                     *           "version": 1,
                     *           "createdAt": "2026-03-03T12:00:01.000Z",
                     *           "updatedAt": "2026-03-03T12:00:01.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmOwnSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "confirmed",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": null,
                     *         "trackingNumber": null,
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": null,
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    shipOwnSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "UPS",
                 *       "trackingNumber": "1Z999AA10123456784"
                 *     }
                 */
                "application/json": components["schemas"]["SubOrderShipInput"];
            };
        };
        responses: {
            /** @description The updated sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "shipped",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": "UPS",
                     *         "trackingNumber": "1Z999AA10123456784",
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": "2026-03-04T09:00:00.000Z",
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliverOwnSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "delivered",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": "UPS",
                     *         "trackingNumber": "1Z999AA10123456784",
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": "2026-03-04T09:00:00.000Z",
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelOwnSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Out of stock"
                 *     }
                 */
                "application/json": components["schemas"]["SubOrderCancelInput"];
            };
        };
        responses: {
            /** @description The updated sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "cancelled",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": null,
                     *         "trackingNumber": null,
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": null,
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOwnPayouts: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payouts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ca1",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "status": "completed",
                     *           "currency": "USD",
                     *           "grossAmount": 6000,
                     *           "deductions": 600,
                     *           "netAmount": 5400,
                     *           "periodStart": "2026-03-03T00:00:00.000Z",
                     *           "periodEnd": "2026-03-10T00:00:00.000Z",
                     *           "retryCount": 0,
                     *           "failureReason": null,
                     *           "providerReference": "po_1Pq8Xy2eZvKYlo2C",
                     *           "createdAt": "2026-03-11T02:00:00.000Z",
                     *           "updatedAt": "2026-03-11T02:00:05.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Payout"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOwnBalance: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A balance for each currency. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "currency": "USD",
                     *           "balanceAmount": 5400,
                     *           "availableAmount": 0,
                     *           "pendingAmount": 5400,
                     *           "ledger": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2c01",
                     *               "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *               "type": "sale",
                     *               "amount": 6000,
                     *               "currency": "USD",
                     *               "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *               "payoutId": null,
                     *               "availableAt": "2026-03-10T12:00:00.000Z",
                     *               "createdAt": "2026-03-03T12:00:01.000Z"
                     *             },
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2c02",
                     *               "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *               "type": "commission",
                     *               "amount": -600,
                     *               "currency": "USD",
                     *               "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *               "payoutId": null,
                     *               "availableAt": "2026-03-10T12:00:00.000Z",
                     *               "createdAt": "2026-03-03T12:00:01.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 2,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        meta: components["schemas"]["ListMeta"];
                        data: components["schemas"]["VendorBalance"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOwnReviews: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2aa1",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "rating": 5,
                     *           "title": "Quick and careful",
                     *           "body": "Arrived in two days, well packed.",
                     *           "status": "published",
                     *           "vendorResponse": null,
                     *           "version": 1,
                     *           "createdAt": "2026-03-12T10:00:00.000Z",
                     *           "updatedAt": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorReview"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveOwnReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated return. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "reason": "defective",
                     *         "note": null,
                     *         "status": "vendor_approved",
                     *         "returnCarrier": null,
                     *         "returnTracking": null,
                     *         "rejectionReason": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-11T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectOwnReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The item was worn."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The updated return. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "reason": "defective",
                     *         "note": null,
                     *         "status": "vendor_rejected",
                     *         "returnCarrier": null,
                     *         "returnTracking": null,
                     *         "rejectionReason": "The item was worn.",
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-11T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCommissionRules: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ba1",
                     *           "name": "Widgets at 15 %",
                     *           "type": "category",
                     *           "rateBps": 1500,
                     *           "categorySlug": "widgets",
                     *           "vendorId": null,
                     *           "vendorTier": null,
                     *           "minVolumeAmount": null,
                     *           "maxVolumeAmount": null,
                     *           "validFrom": null,
                     *           "validUntil": null,
                     *           "priority": 100,
                     *           "isActive": true,
                     *           "version": 1,
                     *           "createdAt": "2026-02-01T09:00:00.000Z",
                     *           "updatedAt": "2026-02-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CommissionRule"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCommissionRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Widgets at 15 %",
                 *       "type": "category",
                 *       "rateBps": 1500,
                 *       "categorySlug": "widgets"
                 *     }
                 */
                "application/json": components["schemas"]["CommissionRuleCreateInput"];
            };
        };
        responses: {
            /** @description The rule. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ba1",
                     *         "name": "Widgets at 15 %",
                     *         "type": "category",
                     *         "rateBps": 1500,
                     *         "categorySlug": "widgets",
                     *         "vendorId": null,
                     *         "vendorTier": null,
                     *         "minVolumeAmount": null,
                     *         "maxVolumeAmount": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "priority": 100,
                     *         "isActive": true,
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CommissionRule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCommissionRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule was deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ba1",
                     *         "deleted": true
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Deleted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCommissionRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rateBps": 1200
                 *     }
                 */
                "application/json": components["schemas"]["CommissionRuleUpdateInput"];
            };
        };
        responses: {
            /** @description The updated rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ba1",
                     *         "name": "Widgets at 15 %",
                     *         "type": "category",
                     *         "rateBps": 1200,
                     *         "categorySlug": "widgets",
                     *         "vendorId": null,
                     *         "vendorTier": null,
                     *         "minVolumeAmount": null,
                     *         "maxVolumeAmount": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "priority": 100,
                     *         "isActive": true,
                     *         "version": 1,
                     *         "createdAt": "2026-02-01T09:00:00.000Z",
                     *         "updatedAt": "2026-02-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CommissionRule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /**
                 * @description Only payouts to this vendor.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01
                 */
                vendorId?: string;
                /**
                 * @description Only payouts in this status.
                 * @example failed
                 */
                status?: "pending" | "processing" | "completed" | "failed";
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payouts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ca1",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "status": "completed",
                     *           "currency": "USD",
                     *           "grossAmount": 6000,
                     *           "deductions": 600,
                     *           "netAmount": 5400,
                     *           "periodStart": "2026-03-03T00:00:00.000Z",
                     *           "periodEnd": "2026-03-10T00:00:00.000Z",
                     *           "retryCount": 0,
                     *           "failureReason": null,
                     *           "providerReference": "po_1Pq8Xy2eZvKYlo2C",
                     *           "createdAt": "2026-03-11T02:00:00.000Z",
                     *           "updatedAt": "2026-03-11T02:00:05.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Payout"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runPayouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "vendorIds": [
                 *         "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01"
                 *       ],
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["PayoutRunInput"];
            };
        };
        responses: {
            /** @description The payouts, and the vendors that were not paid, with reasons. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "payouts": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ca1",
                     *             "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *             "status": "completed",
                     *             "currency": "USD",
                     *             "grossAmount": 6000,
                     *             "deductions": 600,
                     *             "netAmount": 5400,
                     *             "periodStart": "2026-03-03T00:00:00.000Z",
                     *             "periodEnd": "2026-03-10T00:00:00.000Z",
                     *             "retryCount": 0,
                     *             "failureReason": null,
                     *             "providerReference": "po_1Pq8Xy2eZvKYlo2C",
                     *             "createdAt": "2026-03-11T02:00:00.000Z",
                     *             "updatedAt": "2026-03-11T02:00:05.000Z"
                     *           }
                     *         ],
                     *         "skipped": [
                     *           {
                     *             "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a02",
                     *             "reason": "below_minimum"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PayoutRun"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated payout. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2ca1",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "completed",
                     *         "currency": "USD",
                     *         "grossAmount": 6000,
                     *         "deductions": 600,
                     *         "netAmount": 5400,
                     *         "periodStart": "2026-03-03T00:00:00.000Z",
                     *         "periodEnd": "2026-03-10T00:00:00.000Z",
                     *         "retryCount": 1,
                     *         "failureReason": null,
                     *         "providerReference": "po_1Pq8Xy2eZvKYlo2C",
                     *         "createdAt": "2026-03-11T02:00:00.000Z",
                     *         "updatedAt": "2026-03-11T02:00:05.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Payout"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only sub-orders of this vendor.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01
                 */
                vendorId?: string;
                /**
                 * @description Only sub-orders of this order.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01
                 */
                orderId?: string;
                /**
                 * @description Only sub-orders in this status.
                 * @example pending
                 */
                status?: components["schemas"]["SubOrderStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *           "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *           "orderNumber": "ORD-2026-000042",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "status": "pending",
                     *           "currency": "USD",
                     *           "subtotal": 6000,
                     *           "discount": 0,
                     *           "tax": 495,
                     *           "shipping": 0,
                     *           "commissionRateBps": 1000,
                     *           "commissionAmount": 600,
                     *           "payoutAmount": 5400,
                     *           "carrier": null,
                     *           "trackingNumber": null,
                     *           "lineItems": [
                     *             {
                     *               "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *               "entityType": "product",
                     *               "variantId": null,
                     *               "sku": "BW-1",
                     *               "title": "Blue Widget",
                     *               "quantity": 3,
                     *               "unitPrice": 2000,
                     *               "totalPrice": 6000,
                     *               "discountAmount": 0,
                     *               "taxAmount": 495,
                     *               "taxRateBps": 825,
                     *               "refundedQuantity": 0,
                     *               "fulfilledQuantity": 0,
                     *               "isCustomPrice": false,
                     *               "fulfillmentStatus": "unfulfilled"
                     *             }
                     *           ],
                     *           "confirmedAt": null,
                     *           "shippedAt": null,
                     *           "deliveredAt": null,
                     *           "cancelledAt": null,
                     *           "version": 1,
                     *           "createdAt": "2026-03-03T12:00:01.000Z",
                     *           "updatedAt": "2026-03-03T12:00:01.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "pending",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": null,
                     *         "trackingNumber": null,
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": null,
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeSubOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "processing"
                 *     }
                 */
                "application/json": components["schemas"]["SubOrderStatusInput"];
            };
        };
        responses: {
            /** @description The updated sub-order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                     *         "orderNumber": "ORD-2026-000042",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "status": "processing",
                     *         "currency": "USD",
                     *         "subtotal": 6000,
                     *         "discount": 0,
                     *         "tax": 495,
                     *         "shipping": 0,
                     *         "commissionRateBps": 1000,
                     *         "commissionAmount": 600,
                     *         "payoutAmount": 5400,
                     *         "carrier": null,
                     *         "trackingNumber": null,
                     *         "lineItems": [
                     *           {
                     *             "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "entityId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11",
                     *             "entityType": "product",
                     *             "variantId": null,
                     *             "sku": "BW-1",
                     *             "title": "Blue Widget",
                     *             "quantity": 3,
                     *             "unitPrice": 2000,
                     *             "totalPrice": 6000,
                     *             "discountAmount": 0,
                     *             "taxAmount": 495,
                     *             "taxRateBps": 825,
                     *             "refundedQuantity": 0,
                     *             "fulfilledQuantity": 0,
                     *             "isCustomPrice": false,
                     *             "fulfillmentStatus": "unfulfilled"
                     *           }
                     *         ],
                     *         "confirmedAt": null,
                     *         "shippedAt": null,
                     *         "deliveredAt": null,
                     *         "cancelledAt": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-03T12:00:01.000Z",
                     *         "updatedAt": "2026-03-03T12:00:01.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SubOrder"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /**
                 * @description Only disputes in this status.
                 * @example escalated
                 */
                status?: components["schemas"]["DisputeStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disputes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2d01",
                     *           "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *           "openedBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *           "reason": "defective",
                     *           "description": "The left hinge is broken.",
                     *           "status": "vendor_response_pending",
                     *           "deadline": "2026-03-13T10:00:00.000Z",
                     *           "evidence": [
                     *             {
                     *               "party": "buyer",
                     *               "type": "text",
                     *               "url": null,
                     *               "note": "It fell apart on the first day.",
                     *               "at": "2026-03-10T10:00:00.000Z"
                     *             }
                     *           ],
                     *           "resolution": null,
                     *           "refundAmount": null,
                     *           "createdAt": "2026-03-10T10:00:00.000Z",
                     *           "updatedAt": "2026-03-10T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Dispute"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                 *       "reason": "defective",
                 *       "description": "The left hinge is broken.",
                 *       "evidence": [
                 *         {
                 *           "type": "text",
                 *           "note": "It fell apart on the first day."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DisputeInput"];
            };
        };
        responses: {
            /** @description The dispute. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2d01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "openedBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "reason": "defective",
                     *         "description": "The left hinge is broken.",
                     *         "status": "vendor_response_pending",
                     *         "deadline": "2026-03-13T10:00:00.000Z",
                     *         "evidence": [
                     *           {
                     *             "party": "buyer",
                     *             "type": "text",
                     *             "url": null,
                     *             "note": "It fell apart on the first day.",
                     *             "at": "2026-03-10T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "resolution": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    respondToDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "We can send a new hinge today."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeResponseInput"];
            };
        };
        responses: {
            /** @description The updated dispute. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2d01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "openedBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "reason": "defective",
                     *         "description": "The left hinge is broken.",
                     *         "status": "platform_review",
                     *         "deadline": "2026-03-13T10:00:00.000Z",
                     *         "evidence": [
                     *           {
                     *             "party": "buyer",
                     *             "type": "text",
                     *             "url": null,
                     *             "note": "It fell apart on the first day.",
                     *             "at": "2026-03-10T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "resolution": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    escalateDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "The vendor does not answer."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeEscalationInput"];
            };
        };
        responses: {
            /** @description The updated dispute. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2d01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "openedBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "reason": "defective",
                     *         "description": "The left hinge is broken.",
                     *         "status": "escalated",
                     *         "deadline": null,
                     *         "evidence": [
                     *           {
                     *             "party": "buyer",
                     *             "type": "text",
                     *             "url": null,
                     *             "note": "It fell apart on the first day.",
                     *             "at": "2026-03-10T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "resolution": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resolveDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resolution": "refund_partial",
                 *       "refundAmount": 2000
                 *     }
                 */
                "application/json": components["schemas"]["DisputeResolutionInput"];
            };
        };
        responses: {
            /** @description The updated dispute. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2d01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "openedBy": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d5b01",
                     *         "reason": "defective",
                     *         "description": "The left hinge is broken.",
                     *         "status": "resolved",
                     *         "deadline": null,
                     *         "evidence": [
                     *           {
                     *             "party": "buyer",
                     *             "type": "text",
                     *             "url": null,
                     *             "note": "It fell apart on the first day.",
                     *             "at": "2026-03-10T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "resolution": "refund_partial",
                     *         "refundAmount": 2000,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReturns: {
        parameters: {
            query?: {
                /**
                 * @description Only returns in this status.
                 * @example requested
                 */
                status?: components["schemas"]["ReturnStatus"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of returns. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *           "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *           "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *           "lineItems": [
                     *             {
                     *               "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "reason": "defective",
                     *           "note": null,
                     *           "status": "requested",
                     *           "returnCarrier": null,
                     *           "returnTracking": null,
                     *           "rejectionReason": null,
                     *           "refundAmount": null,
                     *           "createdAt": "2026-03-10T10:00:00.000Z",
                     *           "updatedAt": "2026-03-10T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestReturn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                 *       "lineItems": [
                 *         {
                 *           "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                 *           "quantity": 1
                 *         }
                 *       ],
                 *       "reason": "defective"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description The return. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "reason": "defective",
                     *         "note": null,
                     *         "status": "requested",
                     *         "returnCarrier": null,
                     *         "returnTracking": null,
                     *         "rejectionReason": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    shipReturnBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "UPS",
                 *       "returnTracking": "1Z999AA10198765432"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnShipmentInput"];
            };
        };
        responses: {
            /** @description The updated return. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "reason": "defective",
                     *         "note": null,
                     *         "status": "shipped_back",
                     *         "returnCarrier": "UPS",
                     *         "returnTracking": "1Z999AA10198765432",
                     *         "rejectionReason": null,
                     *         "refundAmount": null,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receiveReturn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "restock": true
                 *     }
                 */
                "application/json": components["schemas"]["ReturnReceiptInput"];
            };
        };
        responses: {
            /** @description The updated return. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2e01",
                     *         "subOrderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2b01",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "lineItems": [
                     *           {
                     *             "orderLineItemId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d11",
                     *             "quantity": 1
                     *           }
                     *         ],
                     *         "reason": "defective",
                     *         "note": null,
                     *         "status": "refunded",
                     *         "returnCarrier": "UPS",
                     *         "returnTracking": "1Z999AA10198765432",
                     *         "rejectionReason": null,
                     *         "refundAmount": 2165,
                     *         "createdAt": "2026-03-10T10:00:00.000Z",
                     *         "updatedAt": "2026-03-10T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReturnRequest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTransition"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVendorReviews: {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items per page. Values above 100 are clamped to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2aa1",
                     *           "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *           "rating": 5,
                     *           "title": "Quick and careful",
                     *           "body": "Arrived in two days, well packed.",
                     *           "status": "published",
                     *           "vendorResponse": null,
                     *           "version": 1,
                     *           "createdAt": "2026-03-12T10:00:00.000Z",
                     *           "updatedAt": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 1,
                     *           "totalPages": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorReview"][];
                        meta: components["schemas"]["ListMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVendorReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries safe. The server stores the first response for this key for 24 hours and replays it to the same caller on the same route. While the first request is still running, a retry returns 409. The same key with a different body returns 422. If the record can be read again, a response above 64 KB is not stored; the replay then returns the record's current state.
                 * @example 7f3b1c9e-order-42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01",
                 *       "rating": 5,
                 *       "title": "Quick and careful",
                 *       "body": "Arrived in two days, well packed."
                 *     }
                 */
                "application/json": components["schemas"]["VendorReviewInput"];
            };
        };
        responses: {
            /** @description The review. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2aa1",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "rating": 5,
                     *         "title": "Quick and careful",
                     *         "body": "Arrived in two days, well packed.",
                     *         "status": "pending",
                     *         "vendorResponse": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-12T10:00:00.000Z",
                     *         "updatedAt": "2026-03-12T10:00:00.000Z",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorReview"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    moderateVendorReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you read. If the record has changed since, the server returns 412 and changes nothing.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The record's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The review's UUID.
                 * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2aa1
                 */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "published"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewModerationInput"];
            };
        };
        responses: {
            /** @description The updated review. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2aa1",
                     *         "vendorId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01",
                     *         "rating": 5,
                     *         "title": "Quick and careful",
                     *         "body": "Arrived in two days, well packed.",
                     *         "status": "published",
                     *         "vendorResponse": null,
                     *         "version": 1,
                     *         "createdAt": "2026-03-12T10:00:00.000Z",
                     *         "updatedAt": "2026-03-12T10:00:00.000Z",
                     *         "customerId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01",
                     *         "orderId": "018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1d01"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["VendorReview"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

/** The operations that a handler file answers. */
export type OperationId =
  | 'getHealth'
  | 'listEntities'
  | 'createEntity'
  | 'getEntity'
  | 'updateEntity'
  | 'deleteEntity'
  | 'publishEntity'
  | 'archiveEntity'
  | 'discontinueEntity'
  | 'getEntityAttributes'
  | 'setEntityAttributes'
  | 'listCategories'
  | 'createCategory'
  | 'updateCategory'
  | 'deleteCategory'
  | 'addEntityToCategory'
  | 'removeEntityFromCategory'
  | 'listBrands'
  | 'createBrand'
  | 'updateBrand'
  | 'deleteBrand'
  | 'addEntityToBrand'
  | 'removeEntityFromBrand'
  | 'createOptionType'
  | 'createOptionValue'
  | 'createVariant'
  | 'generateVariants'
  | 'listCarts'
  | 'createCart'
  | 'getCart'
  | 'addCartItem'
  | 'updateCartItem'
  | 'removeCartItem'
  | 'mergeCart'
  | 'checkout'
  | 'listOrders'
  | 'getOrder'
  | 'changeOrderStatus'
  | 'listOrderFulfillments'
  | 'createFulfillment'
  | 'captureOrderPayment'
  | 'refundOrder'
  | 'checkInventory'
  | 'adjustInventory'
  | 'reserveInventory'
  | 'releaseInventory'
  | 'listWarehouses'
  | 'createWarehouse'
  | 'listPrices'
  | 'createPrice'
  | 'listPriceModifiers'
  | 'createPriceModifier'
  | 'listPromotions'
  | 'createPromotion'
  | 'validatePromotion'
  | 'updatePromotion'
  | 'deactivatePromotion'
  | 'search'
  | 'suggest'
  | 'uploadMedia'
  | 'getMedia'
  | 'deleteMedia'
  | 'attachMedia'
  | 'receivePaymentWebhook'
  | 'listWebhooks'
  | 'createWebhook'
  | 'deleteWebhook'
  | 'listWebhookDeliveries'
  | 'replayWebhookDelivery'
  | 'testWebhook'
  | 'getProfile'
  | 'updateProfile'
  | 'listAddresses'
  | 'createAddress'
  | 'deleteAddress'
  | 'listMyOrders'
  | 'getMyOrder'
  | 'getMyOrderTracking'
  | 'listMyOrderDownloads'
  | 'reorder'
  | 'getAnalyticsMeta'
  | 'queryAnalytics'
  | 'listAuditEntries'
  | 'listEntityAuditEntries'
  | 'listApiKeys'
  | 'createApiKey'
  | 'revokeApiKey'
  | 'listFailedJobs'
  | 'retryJob'
  | 'runJobs'
  | 'runJobsByPost'
  | 'listVendors'
  | 'registerVendor'
  | 'getVendor'
  | 'updateVendor'
  | 'approveVendor'
  | 'rejectVendor'
  | 'suspendVendor'
  | 'reinstateVendor'
  | 'listVendorDocuments'
  | 'uploadVendorDocument'
  | 'approveVendorDocument'
  | 'rejectVendorDocument'
  | 'getVendorBalance'
  | 'getVendorPerformance'
  | 'getOwnVendor'
  | 'updateOwnVendor'
  | 'listOwnSubOrders'
  | 'confirmOwnSubOrder'
  | 'shipOwnSubOrder'
  | 'deliverOwnSubOrder'
  | 'cancelOwnSubOrder'
  | 'listOwnPayouts'
  | 'getOwnBalance'
  | 'listOwnReviews'
  | 'approveOwnReturn'
  | 'rejectOwnReturn'
  | 'listCommissionRules'
  | 'createCommissionRule'
  | 'updateCommissionRule'
  | 'deleteCommissionRule'
  | 'listPayouts'
  | 'runPayouts'
  | 'retryPayout'
  | 'listSubOrders'
  | 'getSubOrder'
  | 'changeSubOrderStatus'
  | 'listDisputes'
  | 'openDispute'
  | 'respondToDispute'
  | 'escalateDispute'
  | 'resolveDispute'
  | 'listReturns'
  | 'requestReturn'
  | 'shipReturnBack'
  | 'receiveReturn'
  | 'listVendorReviews'
  | 'createVendorReview'
  | 'moderateVendorReview';

/** The query parameters that have a default: a handler always finds them. */
export interface QueryDefaults {
  getHealth: never;
  listEntities: 'sort' | 'page' | 'limit';
  createEntity: never;
  getEntity: never;
  updateEntity: never;
  deleteEntity: never;
  publishEntity: never;
  archiveEntity: never;
  discontinueEntity: never;
  getEntityAttributes: 'fallback';
  setEntityAttributes: never;
  listCategories: 'page' | 'limit';
  createCategory: never;
  updateCategory: never;
  deleteCategory: never;
  addEntityToCategory: never;
  removeEntityFromCategory: never;
  listBrands: 'page' | 'limit';
  createBrand: never;
  updateBrand: never;
  deleteBrand: never;
  addEntityToBrand: never;
  removeEntityFromBrand: never;
  createOptionType: never;
  createOptionValue: never;
  createVariant: never;
  generateVariants: never;
  listCarts: 'page' | 'limit';
  createCart: never;
  getCart: never;
  addCartItem: never;
  updateCartItem: never;
  removeCartItem: never;
  mergeCart: never;
  checkout: never;
  listOrders: 'page' | 'limit';
  getOrder: never;
  changeOrderStatus: never;
  listOrderFulfillments: 'page' | 'limit';
  createFulfillment: never;
  captureOrderPayment: never;
  refundOrder: never;
  checkInventory: never;
  adjustInventory: never;
  reserveInventory: never;
  releaseInventory: never;
  listWarehouses: 'page' | 'limit';
  createWarehouse: never;
  listPrices: 'page' | 'limit';
  createPrice: never;
  listPriceModifiers: 'page' | 'limit';
  createPriceModifier: never;
  listPromotions: 'status' | 'page' | 'limit';
  createPromotion: never;
  validatePromotion: never;
  updatePromotion: never;
  deactivatePromotion: never;
  search: 'page' | 'limit';
  suggest: 'limit';
  uploadMedia: never;
  getMedia: 'signed';
  deleteMedia: never;
  attachMedia: never;
  receivePaymentWebhook: never;
  listWebhooks: 'page' | 'limit';
  createWebhook: never;
  deleteWebhook: never;
  listWebhookDeliveries: 'page' | 'limit';
  replayWebhookDelivery: never;
  testWebhook: never;
  getProfile: never;
  updateProfile: never;
  listAddresses: 'page' | 'limit';
  createAddress: never;
  deleteAddress: never;
  listMyOrders: 'page' | 'limit';
  getMyOrder: never;
  getMyOrderTracking: 'page' | 'limit';
  listMyOrderDownloads: 'page' | 'limit';
  reorder: never;
  getAnalyticsMeta: never;
  queryAnalytics: never;
  listAuditEntries: 'page' | 'limit';
  listEntityAuditEntries: 'page' | 'limit';
  listApiKeys: 'page' | 'limit';
  createApiKey: never;
  revokeApiKey: never;
  listFailedJobs: 'page' | 'limit';
  retryJob: never;
  runJobs: 'queue' | 'limit';
  runJobsByPost: 'queue' | 'limit';
  listVendors: 'page' | 'limit';
  registerVendor: never;
  getVendor: never;
  updateVendor: never;
  approveVendor: never;
  rejectVendor: never;
  suspendVendor: never;
  reinstateVendor: never;
  listVendorDocuments: 'page' | 'limit';
  uploadVendorDocument: never;
  approveVendorDocument: never;
  rejectVendorDocument: never;
  getVendorBalance: 'page' | 'limit';
  getVendorPerformance: never;
  getOwnVendor: never;
  updateOwnVendor: never;
  listOwnSubOrders: 'page' | 'limit';
  confirmOwnSubOrder: never;
  shipOwnSubOrder: never;
  deliverOwnSubOrder: never;
  cancelOwnSubOrder: never;
  listOwnPayouts: 'page' | 'limit';
  getOwnBalance: 'page' | 'limit';
  listOwnReviews: 'page' | 'limit';
  approveOwnReturn: never;
  rejectOwnReturn: never;
  listCommissionRules: 'page' | 'limit';
  createCommissionRule: never;
  updateCommissionRule: never;
  deleteCommissionRule: never;
  listPayouts: 'page' | 'limit';
  runPayouts: never;
  retryPayout: never;
  listSubOrders: 'page' | 'limit';
  getSubOrder: never;
  changeSubOrderStatus: never;
  listDisputes: 'page' | 'limit';
  openDispute: never;
  respondToDispute: never;
  escalateDispute: never;
  resolveDispute: never;
  listReturns: 'page' | 'limit';
  requestReturn: never;
  shipReturnBack: never;
  receiveReturn: never;
  listVendorReviews: 'page' | 'limit';
  createVendorReview: never;
  moderateVendorReview: never;
}

/** The data of each event, as webhooks deliver it. */
export interface EventPayloads {
  'orders.create': components['schemas']['Order'];
  'orders.statusChange': components['schemas']['OrdersStatusChangePayload'];
  'catalog.create': components['schemas']['CatalogEntityPayload'];
  'catalog.update': components['schemas']['CatalogEntityPayload'];
  'catalog.delete': components['schemas']['CatalogDeletePayload'];
  'inventory.afterAdjust': components['schemas']['InventoryAfterAdjustPayload'];
  'customers.create': components['schemas']['CustomerPayload'];
  'customers.update': components['schemas']['CustomerPayload'];
  'pricing.create': components['schemas']['Price'];
  'pricing.update': components['schemas']['Price'];
  'promotions.create': components['schemas']['Promotion'];
  'promotions.update': components['schemas']['Promotion'];
  'fulfillment.create': components['schemas']['Fulfillment'];
  'cart.afterAddItem': components['schemas']['CartAfterAddItemPayload'];
}
