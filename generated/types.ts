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
         * @description The OpenAPI 3.0 document that routes, validates and serializes every request of this server, plugins included. Generate your client from it.
         *
         *     **Open to everybody.**
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
         * Explore the API in a browser
         * @description Swagger UI over this document. It loads nothing from other hosts; enter an API key with "Authorize" and use "Try it out".
         *
         *     **Open to everybody.**
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
         * Check that the server and its database answer
         * @description Probes the database connection. The body is not wrapped in `data`. It needs no credential and answers within five seconds whatever the database does.
         *
         *     **Open to everybody.**
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
         * @description One page of what is sold. Callers without `catalog:read:unpublished` see active entities only, whatever status they ask for. A category or brand that does not exist matches nothing.
         *
         *     **Open to everybody.**
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create a catalog entity
         * @description Creates an entity without texts, variants or prices. It starts as a draft unless it is to be active at once. Unknown properties are refused: a price given here would be lost. Emits `catalog.create`.
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
         * @description An entity that is not active is found by callers with `catalog:read:unpublished` only; for everybody else it does not exist.
         *
         *     **Open to everybody.**
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        /**
         * Delete an entity
         * @description Deletes the entity with its texts, options, variants, prices and links. One that stock or an order refers to cannot be deleted (409): archive or discontinue it. Emits `catalog.delete`.
         *
         *     **Requires the permission `catalog:delete`.**
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        /**
         * Update an entity
         * @description Changes what is given and keeps the rest. In `metadata` each key given is replaced, and removed by `null`. Emits `catalog.update`.
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
         * @description Moves a draft, archived or discontinued entity to `active`, where everybody sees it. For one that is active already nothing happens. Emits `catalog.update`.
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
         * @description Moves a draft, active or discontinued entity to `archived`, out of the public's sight. For one that is archived already nothing happens. Emits `catalog.update`.
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
         * @description Moves an active entity to `discontinued`: it is out of the range. From a draft or the archive there is no such move (INVALID_TRANSITION). For one that is discontinued already nothing happens. Emits `catalog.update`.
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
         * @description The entity's texts in one language. With `fallback=true` a locale without texts falls back to its language (`pt-BR` to `pt`), then to the entity's first locale. An entity that the caller may not see does not exist.
         *
         *     **Open to everybody.**
         */
        get: operations["getEntityAttributes"];
        /**
         * Set localized attributes
         * @description Replaces all texts of the entity in one language; what is left out becomes null. The locale is stored in canonical form. Emits `catalog.update`.
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
         * @description One page of the category tree's nodes, by sort order.
         *
         *     **Open to everybody.**
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates a category below `parentId`, or as a root. A parent that does not exist is refused (422).
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
         * @description Deletes the category. Its entities leave it, and the categories below it become roots.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Changes what is given and keeps the rest. Moving a category below itself or one of its descendants is refused (422).
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
         * @description Puts the entity into the category. One that is in it already stays, and nothing happens. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["addEntityToCategory"];
        /**
         * Remove an entity from a category
         * @description Takes the entity out of the category. For one that is not in it nothing happens. Emits `catalog.update`.
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
         *     **Open to everybody.**
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Creates a brand. Either `displayName` or `name` is required; they mean the same.
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
         * @description Deletes the brand. Its entities stay, without it.
         *
         *     **Requires the permission `catalog:update`.**
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Update a brand
         * @description Changes what is given and keeps the rest.
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
         * @description Says that the entity is of this brand. For one that is already nothing happens. Emits `catalog.update`.
         *
         *     **Requires the permission `catalog:update`.**
         */
        post: operations["addEntityToBrand"];
        /**
         * Remove an entity from a brand
         * @description Says that the entity is not of this brand. For one that is not already nothing happens. Emits `catalog.update`.
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
         * @description Adds something in which the entity's variants differ, with its first values. An entity has ten options at most (422), and each name once (409). Once there are variants, no option can be added (409). Emits `catalog.update`.
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
         * @description Adds a choice to an option: 200 at most (422), and each value once (409). Emits `catalog.update` for the option's entity.
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
         * @description Adds a variant. `options` names every option of the entity once, with one of its values (422 otherwise). The combination (409) and the SKU (409) must be new. Emits `catalog.update`.
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
         * @description Makes the variants that are missing and leaves those that exist. Without a body all combinations are made. More than 200 combinations, an entity without options, or an unknown option or value is refused (422) and nothing is made. Emits `catalog.update` when something was made.
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
         * @description One page of carts without their lines, the last changed first.
         *
         *     **Requires the permission `cart:manage`.**
         */
        get: operations["listCarts"];
        put?: never;
        /**
         * Create a new cart
         * @description A signed-in customer gets a cart of their own; naming another customer is a 403. Anybody else gets a guest cart and its secret, which is shown in this answer only: send it as `x-cart-secret` from then on. Staff with `cart:manage` may open a cart for a customer; one that does not exist is a 404. Since it carries the secret, the answer is not stored for an `Idempotency-Key`.
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
         * @description Prices older than 15 minutes are resolved again; what changed is in `meta.warnings`. A cart that does not exist, is somebody else's, or comes with a wrong secret is a 404 each time.
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
         * @description The price is the server's own, whatever the request says. An item that is already in the cart grows by the quantity; above 9999 is a 422. The item must be for sale: an entity that is not active, a variant of another entity, a missing variant and an item without a price are a 422. Stock is not reserved, but a shortage is in `meta.warnings`. A cart that does not exist, is somebody else's, or comes with a wrong secret is a 404 each time. A cart that is expired or no longer active is a 409. Emits `cart.afterAddItem`.
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
         * @description Takes a line out. A cart that does not exist, is somebody else's, or comes with a wrong secret is a 404 each time. A cart that is expired or no longer active is a 409.
         *
         *     **Open to guests and customers; a key needs the permission `cart:update`.**
         */
        delete: operations["removeCartItem"];
        options?: never;
        head?: never;
        /**
         * Update item quantity
         * @description Sets the quantity of a line; to remove it, delete it. A cart that does not exist, is somebody else's, or comes with a wrong secret is a 404 each time. A cart that is expired or no longer active is a 409.
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
         * @description Moves the lines of a guest cart into the signed-in customer's active cart of the same currency, or makes the cart theirs if there is none. Quantities of equal items add up, at most 9999; what is cut off is in `meta.warnings`. It takes the guest cart's secret; the guest cart ends as `merged`. A cart that does not exist, is somebody else's, or comes with a wrong secret is a 404 each time. A cart that is expired or no longer active is a 409.
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
         * @description Prices, promotions, shipping and tax are computed by the server, stock is reserved, the payment is authorized, and the order is confirmed. It takes the same proof of the cart as reading it; without that the answer is 404. A payment that needs another step of the buyer answers 201 with a pending order and `payment.clientSecret`; the stock is kept for 30 minutes for a customer and for 10 for a guest, unless the store sets other times. A guest's e-mail address has one unpaid order: the next checkout with it cancels the one before, and when that happens to an order while it is being placed, its answer is a 409. Unpaid orders of guests keep a share of an item's stock at most, half of it unless the store sets another; one that would keep more is refused as `out_of_stock`. A declined payment, missing stock, a promotion that cannot be used and the like are a 422 `CHECKOUT_FAILED`, and the cart is active again; `details.reason` is one of `empty_cart`, `item_unavailable`, `out_of_stock` (with `available`), `price_missing`, `promotion_rejected` (with `code`), `payment_declined`, `address_required`, `currency_mismatch` and `shipping_unavailable`. Taxes are those of the shipping address, else of the billing address, which digital items need in a store with taxes. In a country whose states differ in tax or shipping the state is needed, by name or ISO 3166-2 code. An address or state that is missing or unknown is a 422 `VALIDATION_FAILED` naming it, as `body.billingAddress` or `body.shippingAddress.state`. A total that the payment provider cannot charge (5.125 KWD at Stripe) is a 422 `VALIDATION_FAILED` and leaves no order. A cart that was checked out, or that another request is checking out, is a 409. Steps after the order that fail are listed in `meta.hookErrors`; the order stands. Emits `orders.create`.
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
         * @description One page of everybody's orders, the last placed first. Customers find their own under `/api/me/orders`.
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
         * @description By UUID or number, with its history. Staff with `orders:read` see every order, customers their own, and guests theirs for seven days after it was placed with the cart's secret in `x-cart-secret`. Any other order is a 404, as if it did not exist.
         *
         *     **Open to everybody.**
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
         * @description Moves an order: pending to confirmed, confirmed to processing, processing to partially_fulfilled or fulfilled, partially_fulfilled to fulfilled, partially_fulfilled or fulfilled to refunded; pending, confirmed, processing and partially_fulfilled to cancelled. Any other move, and the status it already has, is a 422 with what is allowed. Cancelling releases stock and gives back what was not handed over: money that was taken is refunded, less units that were refunded before; of money that was only reserved, the share of what was handed over is captured and the rest let go. With nothing handed over, shipping and the use of promotions go back too. Fulfilling hands over every outstanding line; partially_fulfilled takes `lineItems` or an earlier fulfillment. Refunding gives back what is left of the money, lets go what was only reserved, and releases stock that was not handed over. Two callers at once: one wins, the other gets a 409. Emits `orders.statusChange`.
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
         * @description One page of what has been handed over, oldest first. Whoever may read the order may read this; for anybody else it is a 404.
         *
         *     **Open to everybody.**
         */
        get: operations["listOrderFulfillments"];
        put?: never;
        /**
         * Create a fulfillment
         * @description Records that lines of the order are handed over, all that is outstanding unless lines are named. The stock leaves the warehouse and the order becomes partially_fulfilled or fulfilled. More than is outstanding is a 422, and so is an order that is not confirmed, processing or partially_fulfilled. Emits `fulfillment.create` and `orders.statusChange`.
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
         * @description Takes the money that was authorized, all of it unless an amount is given; what is left over is let go. The order is confirmed if it was pending. A payment that is not authorized is a 409, more than was authorized a 422. With the manual provider a payment that still waits for the customer can be captured too: it says that the money has come.
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
         * @description Gives money back: an amount, or lines (their price less discount plus tax), or all that is left. Never more than was captured, however many ask at once: a 422. With `restock` refunded lines go back into stock.
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
         * @description What can be had of up to 100 entities. Everybody sees `available`; warehouses, units on hand and reserved are for callers with `inventory:read`. Ids that do not exist, and items that the caller may not see, are left out of the answer.
         *
         *     **Open to everybody.**
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
         * @description Changes the units on hand of one item in one warehouse and writes a movement. The level is made with the first adjustment. A result below zero is a 422, and so is one below what is reserved, unless it is a `correction` with `force`; then nothing changes. Parallel adjustments all count. An entity, variant or warehouse that does not exist is a 404. Emits `inventory.afterAdjust`.
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
         * @description Keeps units for somebody, so that nobody else can buy them. The warehouses are used in order of priority, several together if need be, unless one is named. Too little stock is a 422 with `details.available`, and nothing is kept. An entity, variant, warehouse or order that does not exist is a 404, an order that has ended a 409. What is kept for an order is free again when that is fulfilled, cancelled or refunded.
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
         * @description Gives back what a reservation keeps. It is named by its id, or by entity and order, which may be several. Releasing again changes nothing. A reservation that does not exist is a 404. What an order's lines keep ends with the order and cannot be released: a 409.
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
         * @description Adds a place where stock is kept. A code that is taken is a 409.
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
         * @description One page of prices, newest first. Filters given together must all hold.
         *
         *     **Requires the permission `pricing:update` or the permission `pricing:create` or the permission `pricing:manage`.**
         */
        get: operations["listPrices"];
        put?: never;
        /**
         * Create or replace a price
         * @description Sets what an item costs. A price with the same entity, variant, currency, customer group, quantities and times is replaced (200), which takes `pricing:update` too; otherwise it is new (201). With `If-Match` it only replaces; when there is nothing to replace, that is a 412. When several fit a sale, the price of the variant wins over that of the entity, then the one for the customer group, then the narrower quantities, then the shorter validity, then the newest. An entity that does not exist is a 404, a variant of another entity a 422. Emits `pricing.create` or `pricing.update`, under which it is audited too.
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
         * @description One page of modifiers in the order in which they apply.
         *
         *     **Requires the permission `pricing:update` or the permission `pricing:create` or the permission `pricing:manage`.**
         */
        get: operations["listPriceModifiers"];
        put?: never;
        /**
         * Create a price modifier
         * @description Adds a rule that changes prices. Modifiers that fit a line apply in order of priority, each on the result of the last, rounded half up each time and never below zero. An entity or variant that does not exist is a 404, a variant of another entity a 422.
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
         * @description One page of promotions, by default those that can be used now: active, within their time, with uses left. Codes are secrets, so it takes a permission.
         *
         *     **Requires the permission `promotions:update` or the permission `promotions:create` or the permission `promotions:manage`.**
         */
        get: operations["listPromotions"];
        put?: never;
        /**
         * Create a promotion
         * @description Adds a promotion with a code, or one that applies by itself. Codes are upper case and unique: one that is taken is a 409. A percentage above 100, an end before the start, a fixed amount without a currency and a missing code are a 422. Emits `promotions.create`.
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
         * @description Says what a code would take off these lines, together with the promotions that apply by themselves. The answer is advice only: checkout computes from the prices of the store. A code that exists and does not fit answers `valid: false` with the reason; one that does not exist is a 404.
         *
         *     **Open to everybody.**
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
         * @description Changes a promotion. Its type and code cannot change once it has been used, and its total limit not below its uses: a 422. Emits `promotions.update`.
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
         * @description Full-text search over titles, slugs, SKUs, brands, categories and descriptions, best matches first. Without a text it lists all entities, newest first. Quotes, `OR` and a leading `-` work as in web search; no text is an error. A change to the catalog is found at once. Callers without `catalog:read:unpublished` find active entities only, whatever status they ask for. A category or brand that does not exist matches nothing.
         *
         *     **Open to everybody.**
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
         * Suggest titles that start with a text
         * @description Titles that have a word beginning with the prefix, each once, most fitting first, for a search field that completes what is typed. A prefix of less than two characters suggests nothing. Callers without `catalog:read:unpublished` are suggested active entities only.
         *
         *     **Open to everybody.**
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
         * @description Stores a PNG, JPEG, GIF, WebP or PDF file. The whole body may have 10 MB. The kind is found from the file's bytes: another kind, SVG included, or bytes that do not fit the declared type are a 422. The file is private until it is attached to an active entity. Several files answer 413.
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
         * @description Redirects to the file, so that an `img` tag can use this path. With `Accept: application/json` it answers the URL as JSON instead. Everybody can get a file that is attached to an active entity. Any other is found by callers with `media:write` only, who get a signed URL whether they ask for it or not. A signed URL works for 15 minutes without a credential.
         *
         *     **Open to everybody.**
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Removes the file and takes it from every entity it is attached to; each of them emits `catalog.update`. Signed URLs stop working too.
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
         * @description Shows a file with an entity, or with one of its variants. The same file may have several roles there, each once: a second time is a 409. An entity, variant or file that does not exist, and a variant of another entity, are a 404. Emits `catalog.update`.
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
         * Payment provider webhook receiver
         * @description Takes events of the payment provider, proved by the signature over the raw body and a time at most 300 seconds off. Each event is applied once. `payment_intent.succeeded` with `metadata.orderId` confirms the order if amount and currency are right; an order that was cancelled meanwhile is refunded. A cancelled payment cancels the pending order and releases its stock; after a failed one the buyer may try another card until the payment window ends, 30 minutes after the order of a customer and 10 after that of a guest unless the store sets others. Events of other kinds or about unknown orders are taken and ignored. Without a configured secret the answer is 503.
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
         * @description One page of the endpoints, newest first. Their secrets are not shown.
         *
         *     **Requires the permission `webhooks:manage`.**
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook endpoint
         * @description From now on each event named is posted to the URL, signed with the endpoint's secret as Standard Webhooks say: `webhook-signature` is `v1,` and the base64 HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`. Any 2xx answer within ten seconds is a success; anything else is tried again, eight times over about 24 hours. The same event may arrive more than once and events may arrive out of order. A URL whose host is not public, or that carries a user name, is a 422. The secret is in this answer only, which is why it is not stored for an `Idempotency-Key`.
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
         * @description Nothing more is delivered to it, waiting deliveries included, and its log is removed.
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
         * @description One page of what was or will be sent to the endpoint, newest first. What receivers answer is not kept, apart from the status.
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
         * Send a delivery again
         * @description Sends the same event at once, whether it had succeeded or failed, with eight new attempts. Its `webhook-id` stays, so that a receiver that has seen it can tell. A delivery that is still pending, or an endpoint that is not active, is a 409.
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
         * @description Posts one signed body of type `webhook.test`, with `data: { webhookId }`, and waits up to ten seconds for the answer. It works on an endpoint that is not active too, changes nothing about it, is not tried again and is not in the list of deliveries.
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
         * @description The profile is made with the first call, its e-mail address taken from the account. Sessions only: a key is refused with 401.
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
         * @description Changes the phone number and the names. The e-mail address belongs to the account: sending it is a 422. Emits `customers.update`. Sessions only: a key is refused with 401.
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
         * @description One page of the customer's addresses, defaults first, then the newest. Sessions only: a key is refused with 401.
         *
         *     **Requires a signed-in user.**
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Add a new address
         * @description Adds an address, at most 100. A new default takes over from the old one of its type. Sessions only: a key is refused with 401.
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
         * @description Removes an address of the customer's own; somebody else's is a 404. When it was the default, the newest of its type takes over. Sessions only: a key is refused with 401.
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
         * @description One page of the customer's own orders, the last placed first. Sessions only: a key is refused with 401.
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
         * @description By UUID or number. Somebody else's order is a 404. Sessions only: a key is refused with 401.
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
         * @description Where each parcel of the order is, oldest first. Sessions only: a key is refused with 401.
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
         * @description Links for the digital items of an order that has been paid; before that the list is empty. A link works for 24 hours and each item can be fetched five times. Sessions only: a key is refused with 401.
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
         * @description Puts what the order had into a new cart, at today's prices. Lines that cannot be bought any more are in `itemsFailed`; when none can, the answer is 422 and there is no cart. Sessions only: a key is refused with 401.
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
         * List what can be queried
         * @description The models with their measures, dimensions and segments, those of plugins included. Vendors who lack `analytics:read` see the models of vendors only.
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
         * @description Computes measures over one model, grouped by dimensions and periods. It changes nothing. Measures of money need the model's currency as a dimension or in a filter with one value: different currencies are never added up. Cancelled orders do not count towards revenue. Vendors who lack `analytics:read` can query the models of vendors and get their own rows only. A name that the caller's metadata does not list, two models in one query, and a value that does not fit its dimension are a 422. A query that takes longer than five seconds is stopped with 503.
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
         * @description One page of who changed what in the store, newest first. Filters given together must all hold.
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
         * @description One page of the record's history, newest first. It outlives the record: what was deleted can still be looked up. A record about which nothing was ever written is a 404; filters that fit none of its entries give an empty page.
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
         * @description Makes an account with the role `customer` and signs it in: the cookie comes with the answer. An address that has an account is a 422 (`USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL` as the issue's code), as is a password that is too short. Where the store demands verified addresses, nobody is signed in: `token` is null, there is no cookie, and the answer is the same for an address that has an account, so that it gives nothing away. A `callbackURL` on another origin is a 403.
         *
         *     **Open to everybody.**
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
         * Sign in with e-mail and password
         * @description Sets the session's cookie. A wrong password and an unknown address are the same 401. Where the store demands verified addresses, the right password of an account that has not verified its own is a 403. A `callbackURL` on another origin is a 403 too. Attempts are limited per address of the network, and wrong passwords per account, however many addresses they come from: ten in 15 minutes. Addresses from which the account signed in during the last 90 days, and its own sessions, have a limit of their own, so that strangers cannot lock the owner out.
         *
         *     **Open to everybody.**
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
         * @description The session of the cookie and its account, or `null` when there is none, it has expired, or the cookie is not genuine. Once a day it renews the session for another seven days and sets the cookie anew; no other operation renews it. An API key has no session.
         *
         *     **Open to everybody.**
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
         * @description Ends the session of the cookie and removes the cookie. Without a session it does nothing.
         *
         *     **Open to everybody.**
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
         * Change the own password
         * @description Takes the current password and sets another. A wrong current password is a 422 (`INVALID_PASSWORD` as the issue's code) and counts for the account's limit of ten wrong passwords in 15 minutes. With `revokeOtherSessions` every session of the account ends and this one gets a new cookie.
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
         * Check the own password
         * @description Says whether a password is that of the signed-in account, before something that should not happen on an unwatched screen. A wrong one is a 422 (`INVALID_PASSWORD` as the issue's code) and counts for the account's limit of ten wrong passwords in 15 minutes.
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
         * Update the own account
         * @description Changes the name or the picture of the signed-in account. Role, vendor and e-mail address are not for the account itself to change.
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
         * List the own sessions
         * @description Every sign-in of the account that has not ended. An account has at most 50: the oldest ends when another begins. It needs a session of the last 24 hours (403 for an older one: sign in again).
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
         * End one of the own sessions
         * @description Ends the session with this token, if it is one of the caller's own. The answer is the same when it is not.
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
         * End all of the own sessions
         * @description Signs the account out everywhere, here too.
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
         * End the other sessions
         * @description Signs the account out everywhere but here.
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
         * @description One page of the keys, newest first. Expired keys are listed until they are revoked; revoked keys are not.
         *
         *     **Requires the permission `api-keys:manage`.**
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for a program. It may do what its permissions say and no more; nobody can give a key a permission that they do not hold themselves (403). When its maker loses a permission, so does the key, and it ends with its maker. Keys make keys up to eight deep (403). The key is in this answer only, which is why it is not stored for an `Idempotency-Key`.
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
         * @description The key is refused from now on and leaves the list, and so do the keys that were made with it. What they did stays in the audit log under their ids. A caller may revoke the key that it sends, the keys it has made, and those that may do nothing that it may not do itself (403 for others).
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
         * @description One page of the jobs that have no attempts left, the last to fail first.
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
         * Run a failed job again
         * @description Puts the job back into its queue, to run at once, with its attempts counted from zero. A job that has not failed is a 409.
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
         * @description Takes pending jobs from a queue, runs them and answers when they are done. It is for a cron service; a server that runs its own workers does not need it. Two calls at a time never take the same job. Only an API key with `*:*` may call it: a session is a 403 whatever its permissions, because a browser can be made to send a GET. The answer is `no-store`. A job that fails is tried again later and does not fail the call.
         *
         *     **Requires the permission `*:*`.**
         */
        get: operations["runJobs"];
        put?: never;
        /**
         * Run pending jobs by POST
         * @description The same as the GET, for callers that keep GET free of effects. It takes the same parameters and no body.
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
         * @description One page of vendors by name. Everybody sees approved ones with their descriptive fields; `marketplace:admin` sees all of them with all fields.
         *
         *     **Open to everybody.**
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Register a vendor
         * @description A signed-in user applies to sell: the vendor is pending and the user its owner. `marketplace:admin` may register one for somebody else. A slug that is taken, and a user who owns a vendor already, are a 409.
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
         * @description An approved vendor for everybody, with its descriptive fields; its owner and `marketplace:admin` get all fields, whatever its status. Any other is a 404.
         *
         *     **Open to everybody.**
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor
         * @description Changes what the platform decides about a vendor: terms, tier, categories, description.
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
         * @description A pending or rejected vendor may sell from now on. From any other status it is a 422.
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
         * @description A pending vendor is turned down, with a reason it can read. From any other status it is a 422.
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
         * @description An approved vendor stops selling: its listings are hidden, its payouts held. It may finish the orders it has. From any other status it is a 422.
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
         * @description A suspended vendor may sell again. From any other status it is a 422.
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
         * @description One page of documents, newest first. A vendor sees its own; another's are a 404.
         *
         *     **Requires a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listVendorDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description Adds a proof that was uploaded to the media before. The vendor becomes `documents_submitted`. Another's vendor, and a file that does not exist, are a 404.
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
         * @description Accepts a pending document of this vendor. With the last one required the vendor becomes `verified`.
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
         * @description Refuses a pending document of this vendor, with notes that the vendor can read.
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
         * @description What the vendor is owed, for each currency, with its ledger, newest entries first; the pages are those of the ledger.
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
         * @description Score, tier, rating and balances. A vendor sees its own; another's is a 404.
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
         * Get the own vendor profile
         * @description The vendor that the caller acts for. A caller without a vendor gets a 403.
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
         * Update the own vendor profile
         * @description Changes descriptive fields and bank details. Terms, tier and status are the platform's: sending them is a 422. A caller without a vendor gets a 403.
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
         * List the own sub-orders
         * @description One page of the vendor's parts of orders, newest first. A caller without a vendor gets a 403.
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
         * @description The vendor takes a pending sub-order. Another vendor's sub-order is a 404, any other status a 422. A caller without a vendor gets a 403.
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
         * @description The vendor hands a confirmed or processing sub-order to a carrier. The customer's order becomes partially_fulfilled. Emits `fulfillment.create`. Another vendor's sub-order is a 404, any other status a 422. A caller without a vendor gets a 403.
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
         * @description A shipped sub-order has arrived. The order is fulfilled when every part that was not cancelled is delivered. Another vendor's sub-order is a 404, any other status a 422. A caller without a vendor gets a 403.
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
         * @description A sub-order that is not shipped ends. Its part of the payment is refunded, its stock released, its ledger entries reversed. Another vendor's sub-order is a 404, any other status a 422. A caller without a vendor gets a 403.
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
         * List the own payouts
         * @description One page of the vendor's payouts, newest first. A caller without a vendor gets a 403.
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
         * Get the own balance
         * @description What the vendor is owed, for each currency, with its ledger, newest entries first; the pages are those of the ledger. A caller without a vendor gets a 403.
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
         * List the own reviews
         * @description One page of the reviews that the vendor received, newest first, those that are not published too. A caller without a vendor gets a 403.
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
         * @description The vendor agrees to a return that was requested. Another vendor's is a 404. A caller without a vendor gets a 403.
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
         * @description The vendor refuses a return that was requested, with a reason that the buyer can read. Another vendor's is a 404. A caller without a vendor gets a 403.
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
         * @description One page of rules, the highest priority first.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        get: operations["listCommissionRules"];
        put?: never;
        /**
         * Create a commission rule
         * @description Adds a rule. For each line of a sale the rule for its vendor and category wins, then the one for its category, then the others by priority, then the vendor's own rate. Each type has fields that it requires: without them it is a 422.
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
         * @description Removes a rule. Orders that exist keep their rate.
         *
         *     **Requires the permission `marketplace:admin`.**
         */
        delete: operations["deleteCommissionRule"];
        options?: never;
        head?: never;
        /**
         * Update a commission rule
         * @description Changes a rule for orders to come.
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
         * @description Pays what vendors are owed and the holdback has passed for: all vendors whose schedule is due, or those named. A balance below the minimum or below zero waits. Two runs at once pay once.
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
         * @description Sends a failed payout again with the same key at the provider, so it is paid once. Any other is a 409.
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
         * @description One page of all vendors' parts of orders, newest first.
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
         * @description Moves a sub-order along the same graph as the vendor: pending to confirmed, to processing, to shipped, to delivered; cancelled from any of the first three. Any other move is a 422.
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
         * @description One page of disputes, newest first: all of them for `marketplace:admin`, their own for vendors and buyers.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listDisputes"];
        put?: never;
        /**
         * Open a dispute
         * @description The buyer complains about a sub-order, and the vendor has three days to answer. Somebody else's sub-order is a 404, a second dispute while one is open a 409.
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
         * @description The vendor answers, or the buyer while the platform reviews. The platform looks at it next. Somebody else's dispute is a 404; when it is not the caller's turn, it is a 422.
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
         * @description Either side asks the platform to decide. Somebody else's dispute is a 404, one that is escalated or decided a 422.
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
         * @description The platform decides. A refund goes back to the buyer and off the vendor's balance together; it is at most what was captured for the sub-order and not yet refunded.
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
         * @description One page of returns, newest first: all of them for `marketplace:admin`, their own for vendors and buyers.
         *
         *     **Requires a signed-in user or a signed-in user of a vendor or the permission `marketplace:admin`.**
         */
        get: operations["listReturns"];
        put?: never;
        /**
         * Request a return
         * @description The buyer asks to send goods back, within 30 days of a shipped or delivered sub-order and at most what was bought less what came back already. Somebody else's sub-order is a 404.
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
         * Ship a return back
         * @description The buyer sends the goods after the vendor has approved. Somebody else's return is a 404, any other status a 422.
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
         * @description The vendor or the platform has the goods. The buyer is refunded, the vendor's balance reduced, and with `restock` the stock grows. Another vendor's return is a 404, any other status a 422.
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
         * @description One page of published reviews, newest first. `marketplace:admin` sees all of them.
         *
         *     **Open to everybody.**
         */
        get: operations["listVendorReviews"];
        put?: never;
        /**
         * Review a vendor
         * @description A buyer says how it was, once for each order that this vendor delivered: a second time is a 409. An order that is not the caller's or not this vendor's is a 404, one that is not delivered a 422. It is published after moderation.
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
         * @description Publishes, hides or flags a review of this vendor.
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
        /** @description `[from, to]`: `from` is included; a date as `to` includes that day, a time as `to` is excluded. */
        AnalyticsDateRange: components["schemas"]["DateOrTime"][];
        /**
         * @description A range of whole days that ends today or before, in UTC; weeks start on Monday.
         * @enum {string}
         */
        AnalyticsDateRangePreset: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year";
        /** @description A condition on a dimension. Conditions of one query must all hold. */
        AnalyticsFilter: {
            member: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description `equals`, `in` and `contains` hold when any of the values fits, `notEquals` and `notIn` when none does. `gt`, `gte`, `lt`, `lte`, `beforeDate` and `afterDate` take one value, `inDateRange` two.
             * @enum {string}
             */
            operator: "equals" | "notEquals" | "contains" | "in" | "notIn" | "gt" | "gte" | "lt" | "lte" | "beforeDate" | "afterDate" | "inDateRange";
            /** @description The values as text, numbers and dates too. */
            values: string[];
        };
        /**
         * @description The length of the periods, in UTC; weeks start on Monday (ISO 8601).
         * @enum {string}
         */
        AnalyticsGranularity: "day" | "week" | "month" | "year";
        /** @description Something that queries can name. */
        AnalyticsMember: {
            name: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description What its values are. `money` is minor units, and the query must have the currency among its dimensions or filters; `boolean` is what segments are.
             * @enum {string}
             */
            type: "integer" | "number" | "money" | "string" | "time" | "boolean";
            /** @description What the member means. */
            description: string;
        };
        /** @description A measure, dimension or segment as `Model.member`. */
        AnalyticsMemberName: string;
        /** @description What the caller can query. The last three list the names of all models' members. */
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
        /** @description What can be asked about one kind of record. */
        AnalyticsModel: {
            /** @description The name of the model, the first part of its members. */
            name: string;
            /** @description What the model holds. */
            description: string;
            /** @description What can be counted and summed up. */
            measures: components["schemas"]["AnalyticsMember"][];
            /** @description What can be grouped by and filtered. */
            dimensions: components["schemas"]["AnalyticsMember"][];
            /** @description Named filters. */
            segments: components["schemas"]["AnalyticsMember"][];
        };
        /** @description A measure or dimension of the query to sort the rows by. */
        AnalyticsOrder: {
            member: components["schemas"]["AnalyticsMemberName"];
            /**
             * @description Ascending or descending.
             * @enum {string}
             */
            direction: "asc" | "desc";
        };
        /** @description The query as it was run, with what it left out filled in. */
        AnalyticsQuery: {
            /** @description Full names of measures. */
            measures: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of dimensions. */
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            /** @description Full names of segments. */
            segments: components["schemas"]["AnalyticsMemberName"][];
            /** @description Ranges of time, and how finely to group them. */
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            /** @description Conditions that all rows meet. */
            filters: components["schemas"]["AnalyticsFilter"][];
            /** @description How rows are sorted. */
            order: components["schemas"]["AnalyticsOrder"][];
            /** @description The most rows that are answered. */
            limit: number;
        };
        /** @description A question about one model; all names begin with that model's. */
        AnalyticsQueryInput: {
            /** @description What to compute. */
            measures: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description What to group by.
             * @default []
             */
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description Named filters that must all hold.
             * @default []
             */
            segments: components["schemas"]["AnalyticsMemberName"][];
            /**
             * @description Ranges of time, and how finely to group them.
             * @default []
             */
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            /**
             * @description Conditions that all rows meet.
             * @default []
             */
            filters: components["schemas"]["AnalyticsFilter"][];
            /**
             * @description Left out, rows come by period, then by the first measure, highest first.
             * @default []
             */
            order: components["schemas"]["AnalyticsOrder"][];
            /**
             * @description The most rows to return.
             * @default 100
             */
            limit: number;
        };
        /** @description The answer to a query. */
        AnalyticsResult: {
            query: components["schemas"]["AnalyticsQuery"];
            /** @description One object for each group. */
            rows: components["schemas"]["AnalyticsRow"][];
            /**
             * @description Where the rows were read.
             * @enum {string}
             */
            source: "database";
        };
        /** @description The value of each measure and dimension by its full name. A time dimension with a granularity has the start of the period. */
        AnalyticsRow: {
            [key: string]: components["schemas"]["AnalyticsValue"];
        };
        /** @description A dimension of type `time`, to limit the rows to a range, to group them by period, or both. The range is given by dates or by a preset, not by both. */
        AnalyticsTimeDimension: {
            dimension: components["schemas"]["AnalyticsMemberName"];
            granularity?: components["schemas"]["AnalyticsGranularity"];
            dateRange?: components["schemas"]["AnalyticsDateRange"];
            dateRangePreset?: components["schemas"]["AnalyticsDateRangePreset"];
        };
        /** @description A text, a number, or null where there is nothing to compute. Times are ISO 8601 in UTC. */
        AnalyticsValue: (string | null) | number;
        /** @description A key to make. */
        ApiKeyInput: {
            /** @description What people know it by. */
            name: string;
            /** @description What it may do. Nothing that its creator may not do. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: date-time
             * @description When it stops working, in the future. Null or left out, it works until it is revoked.
             */
            expiresAt?: string | null;
        };
        /** @description A credential of a program. The key itself is not stored. */
        ApiKeyRecord: {
            /**
             * Format: uuid
             * @description The `actorId` of what the key does in the audit log.
             */
            id: string;
            /** @description What the key is for. */
            name: string;
            /** @description The key's first 12 characters, to recognize it by. */
            prefix: string;
            /** @description What the key may do, as far as its maker may do it now. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: uuid
             * @description The user who made it; null when the server or another key did.
             */
            createdBy: string | null;
            /**
             * Format: uuid
             * @description The key that made it; null when the server or a user did. It ends with that key.
             */
            createdByKey: string | null;
            /**
             * Format: date-time
             * @description When it stops being valid.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was last used; null before its first use.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
        };
        /** @description What one promotion does to a cart or order. */
        AppliedPromotion: {
            /**
             * Format: uuid
             * @description The promotion in question.
             */
            promotionId: string;
            /** @description The code that was given; null for an automatic promotion. */
            code: string | null;
            type: components["schemas"]["PromotionType"];
            discountAmount: components["schemas"]["MoneyAmount"];
            /** @description Whether shipping is free. */
            freeShipping: boolean;
            /** @description What it does, for people. */
            description: string;
        };
        /** @description The kind of record, such as `order`, `catalog_entity`, `inventory`, `customer`, `price`, `promotion`, `cart`, `media`, `webhook`, `api_key` or `job`. Plugins add their own. */
        AuditEntityType: string;
        /** @description Who did what to which record. Entries are never changed or removed. */
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
             * @description The user or the API key; null for guests, the server and webhooks.
             */
            actorId: string | null;
            /**
             * @description `anonymous` is a guest, `system` the server itself, `webhook` a provider that reported something.
             * @enum {string}
             */
            actorType: "anonymous" | "user" | "api_key" | "system" | "webhook";
            /** @description The X-Request-Id of the request or job that did it. */
            requestId: string;
            /**
             * Format: date-time
             * @description When the entry was made.
             */
            createdAt: string;
        };
        /** @description What happened, such as `orders.statusChange`. */
        AuditEventName: string;
        /** @description What was asked for or what changed; for a change of status `from`, `to` and `reason`. The values of secret fields read `[redacted]`. */
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
             * @description The account that it belongs to.
             */
            userId: string;
            /** @description The session's identifier. */
            token: string;
            /**
             * Format: date-time
             * @description Seven days after it was last renewed; use renews it once a day.
             */
            expiresAt: string;
            /** @description Where the sign-in came from; empty when not known. */
            ipAddress: string | null;
            /** @description The first 512 characters of what the browser calls itself; empty when not known. */
            userAgent: string | null;
            /**
             * Format: date-time
             * @description When the session was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the session last changed.
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
            /** @description The name of the person. */
            name: string;
            /** @description In lower case. */
            email: string;
            /** @description Whether the owner has shown that the address is theirs. */
            emailVerified: boolean;
            /** @description The URL of a picture. */
            image: string | null;
            /**
             * @description Decides the account's permissions. Everybody starts as a customer; no request of their own changes it.
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
             * @description When the account was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the account last changed.
             */
            updatedAt: string;
        };
        /** @description Who makes what is sold. */
        Brand: {
            /**
             * Format: uuid
             * @description The brand's UUID.
             */
            id: string;
            slug: components["schemas"]["Slug"];
            /** @description The name that people see. */
            displayName: string;
            /** @description What the brand is, for people. */
            description: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the brand was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the brand last changed.
             */
            updatedAt: string;
        };
        /** @description A new brand. `displayName` is required; `name` is another word for it. */
        BrandCreateInput: {
            slug: components["schemas"]["Slug"];
            /** @description The name that people see. */
            displayName?: string;
            /** @description The same as `displayName`; give one of the two. */
            name?: string;
            /** @description What the brand is, for people. */
            description?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity belongs to a brand, after the change. */
        BrandLink: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The brand in question.
             */
            brandId: string;
            /** @description Always true: the link is there. */
            linked: boolean;
        };
        /** @description What to change of a brand. */
        BrandUpdateInput: {
            slug?: components["schemas"]["Slug"];
            /** @description The name that people see. */
            displayName?: string;
            /** @description The same as `displayName`; give one of the two. */
            name?: string;
            /** @description What the brand is, for people. */
            description?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description How much to capture. */
        CaptureInput: {
            /**
             * Format: int64
             * @description In minor units. All that is authorized when left out; what is left over is let go.
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
            /** @description An e-mail address. */
            email: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description What is in the cart. */
            lineItems: components["schemas"]["CartItem"][];
            /**
             * Format: int64
             * @description Units over all lines.
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
             * @description When the cart was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart last changed.
             */
            updatedAt: string;
        };
        /** @description What is delivered for `cart.afterAddItem`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CartAfterAddItemPayload"];
        };
        /** @description The cart's id and the line as it is now. */
        CartAfterAddItemPayload: {
            /**
             * Format: uuid
             * @description The cart in question.
             */
            cartId: string;
            item: components["schemas"]["CartItem"];
        };
        /** @description A new cart. */
        CartCreateInput: {
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description For staff. A customer's cart is always the customer's own.
             */
            customerId?: string;
            email?: components["schemas"]["EmailAddress"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A line of a cart. */
        CartItem: {
            /**
             * Format: uuid
             * @description The item's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /** @description The title, for people. */
            title: string;
            /** @description Units. */
            quantity: number;
            /**
             * Format: int64
             * @description The server's price of one unit, at most 15 minutes old.
             */
            unitPriceSnapshot: number;
            currency: components["schemas"]["CurrencyCode"];
            lineTotal: components["schemas"]["MoneyAmount"];
            /** @description The shopper's remark. */
            notes: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * Format: date-time
             * @description When the item was put into the cart.
             */
            addedAt: string;
        };
        /** @description What to add. */
        CartItemInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required when the entity has variants.
             */
            variantId?: string | null;
            /** @description Units. */
            quantity: number;
            /**
             * Format: int64
             * @description Never used. When it differs from the server's price, the answer has a warning.
             */
            unitPriceSnapshot?: number;
            /** @description The shopper's remark. */
            notes?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What to change of a line. */
        CartItemUpdateInput: {
            /** @description Units that the line shall have. */
            quantity?: number;
            /** @description The shopper's remark. */
            notes?: string | null;
        };
        /** @description What stands beside a cart. */
        CartMeta: {
            /** @description What the shopper should know. */
            warnings: components["schemas"]["CartWarning"][];
        };
        /**
         * @description Only an active cart can change.
         * @enum {string}
         */
        CartStatus: "active" | "checking_out" | "checked_out" | "merged" | "abandoned";
        /** @description A cart without its lines. */
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
            /** @description An e-mail address. */
            email: string | null;
            /**
             * Format: int64
             * @description Units over all lines.
             */
            itemCount: number;
            subtotal: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description When it stops being valid.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the cart was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart last changed.
             */
            updatedAt: string;
        };
        /** @description Something the shopper should know. */
        CartWarning: {
            /**
             * @description A code for programs.
             * @enum {string}
             */
            code: "price_changed" | "out_of_stock" | "low_stock" | "item_unavailable" | "price_missing" | "quantity_capped";
            /**
             * Format: uuid
             * @description The item concerned; null for the whole cart.
             */
            itemId: string | null;
            /** @description A sentence for a person. */
            message: string;
        };
        /** @description What is delivered for `catalog.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogEntityPayload"];
        };
        /** @description What is delivered for `catalog.delete`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogDeletePayload"];
        };
        /** @description Which entity was deleted. */
        CatalogDeletePayload: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            slug: components["schemas"]["Slug"];
        };
        /** @description The entity as it is after the change, without what includes add. */
        CatalogEntityPayload: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            /** @description Whether the public sees the entity: it is active. */
            isVisible: boolean;
            /** @description The class that tax rates name; null stands for the default. */
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the entity was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the entity last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it first became active; null before.
             */
            publishedAt: string | null;
        };
        /** @description What is delivered for `catalog.update`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogEntityPayload"];
        };
        /** @description A node of the category tree. */
        Category: {
            /**
             * Format: uuid
             * @description The category's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The category above; null for a root.
             */
            parentId: string | null;
            slug: components["schemas"]["Slug"];
            /** @description The name of the category, for people. */
            name: string;
            /** @description What the category is, for people. */
            description: string | null;
            /** @description Lower comes first. */
            sortOrder: number;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the category was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the category last changed.
             */
            updatedAt: string;
        };
        /** @description A new category. */
        CategoryCreateInput: {
            /**
             * Format: uuid
             * @description The category above; null at the top.
             */
            parentId?: string | null;
            slug: components["schemas"]["Slug"];
            /** @description The name of the category, for people. */
            name: string;
            /** @description What the category is, for people. */
            description?: string | null;
            /**
             * @description Lower numbers come first.
             * @default 0
             */
            sortOrder: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity is in a category, after the change. */
        CategoryLink: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The category in question.
             */
            categoryId: string;
            /** @description Always true: the link is there. */
            linked: boolean;
        };
        /** @description What to change of a category. */
        CategoryUpdateInput: {
            /**
             * Format: uuid
             * @description Null makes it a root.
             */
            parentId?: string | null;
            slug?: components["schemas"]["Slug"];
            /** @description The name of the category, for people. */
            name?: string;
            /** @description What the category is, for people. */
            description?: string | null;
            /** @description Lower numbers come first. */
            sortOrder?: number;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description The password of the account, and the one that it is to have. */
        ChangePasswordInput: {
            /** @description The password as it is. */
            currentPassword: string;
            /** @description At least six characters. */
            newPassword: string;
            /**
             * @description Whether all other sessions of the account end.
             * @default false
             */
            revokeOtherSessions: boolean;
        };
        /** @description The account. It is not wrapped in `data`. */
        ChangePasswordResult: {
            /** @description The identifier of the new session; null when the sessions were left as they are. */
            token: string | null;
            user: components["schemas"]["AuthUser"];
        };
        /** @description What turns a cart into an order. */
        CheckoutInput: {
            /**
             * Format: uuid
             * @description The cart in question.
             */
            cartId: string;
            /** @description The payment provider's token, such as `pm_card_visa`. Not needed when nothing is to be paid. */
            paymentMethodId?: string;
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description A customer: only themselves. Staff: whose order it is. Guests: ignored.
             */
            customerId?: string;
            /** @description With `orders:update` only; otherwise the customer's own groups count. */
            customerGroupIds?: string[];
            /** @description Codes that differ in case only count once. */
            promotionCodes?: components["schemas"]["PromotionCodeInput"][];
            shippingAddress?: components["schemas"]["PostalAddress"];
            billingAddress?: components["schemas"]["PostalAddress"];
            /**
             * Format: email
             * @description Where news of the order goes. Without it the cart's or the customer's counts; the order of a guest without any has none, unless the store requires one (422).
             */
            email?: string;
            /** @description The cheapest when left out. */
            shippingMethodId?: string;
            /**
             * Format: int64
             * @description When the grand total is another one, the answer is 409 and nothing happens.
             */
            expectedTotal?: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A rule that sets the commission of a line. */
        CommissionRule: {
            /**
             * Format: uuid
             * @description The rule's UUID.
             */
            id: string;
            /** @description The name of the rule, for people. */
            name: string;
            type: components["schemas"]["CommissionRuleType"];
            rateBps: components["schemas"]["RateBps"];
            /** @description The category that the rule is for. */
            categorySlug: string | null;
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId: string | null;
            /** @description The tier of vendors that the rule is for. */
            vendorTier: string | null;
            /**
             * Format: int64
             * @description From this much trailing volume on, minor units; null without a lower bound.
             */
            minVolumeAmount: number | null;
            /**
             * Format: int64
             * @description Up to this much trailing volume, minor units; null without an upper bound.
             */
            maxVolumeAmount: number | null;
            /**
             * Format: date-time
             * @description From when the rule counts, this moment included.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description Until when the rule counts, this moment excluded.
             */
            validUntil: string | null;
            /** @description The highest number wins. */
            priority: number;
            /** @description Whether the rule is in use. */
            isActive: boolean;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the rule was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the rule last changed.
             */
            updatedAt: string;
        };
        /** @description A new rule. */
        CommissionRuleCreateInput: {
            /** @description The name of the commission rule, for people. */
            name: string;
            type: components["schemas"]["CommissionRuleType"];
            rateBps: components["schemas"]["RateBps"];
            categorySlug?: components["schemas"]["Slug"];
            /**
             * Format: uuid
             * @description The vendor in question.
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
             * @description Up to this much trailing volume, minor units; null without an upper bound.
             */
            maxVolumeAmount?: number | null;
            /**
             * Format: date-time
             * @description Required for promotional, as is the end.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Until when the commission rule counts, this moment excluded.
             */
            validUntil?: string | null;
            /**
             * @description Lower numbers come first.
             * @default 100
             */
            priority: number;
            /**
             * @description Whether the commission rule is in use.
             * @default true
             */
            isActive: boolean;
        };
        /**
         * @description What the rule looks at.
         * @enum {string}
         */
        CommissionRuleType: "category" | "volume_tier" | "vendor_tier" | "promotional";
        /** @description What to change. Orders that exist keep their rate. */
        CommissionRuleUpdateInput: {
            /** @description The name of the commission rule, for people. */
            name?: string;
            rateBps?: components["schemas"]["RateBps"];
            categorySlug?: components["schemas"]["Slug"];
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId?: string | null;
            vendorTier?: components["schemas"]["VendorTier"];
            /**
             * Format: int64
             * @description From this much trailing volume on, minor units; null without a lower bound.
             */
            minVolumeAmount?: number | null;
            /**
             * Format: int64
             * @description Up to this much trailing volume, minor units; null without an upper bound.
             */
            maxVolumeAmount?: number | null;
            /**
             * Format: date-time
             * @description From when the commission rule counts, this moment included.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Until when the commission rule counts, this moment excluded.
             */
            validUntil?: string | null;
            /** @description Lower numbers come first. */
            priority?: number;
            /** @description Whether the commission rule is in use. */
            isActive?: boolean;
        };
        /** @description ISO 3166-1 alpha-2 code, upper case. */
        CountryCode: string;
        /** @description A new credential with its key, which is shown this once. */
        CreatedApiKey: {
            /**
             * Format: uuid
             * @description The key's UUID.
             */
            id: string;
            /** @description What the key is for. */
            name: string;
            /** @description The key's first 12 characters. */
            prefix: string;
            /** @description What the key may do, as far as its maker may do it now. */
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: uuid
             * @description The user who made it.
             */
            createdBy: string | null;
            /**
             * Format: uuid
             * @description The key that made it.
             */
            createdByKey: string | null;
            /**
             * Format: date-time
             * @description When it stops being valid.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was last used; null before its first use.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /** @description What to send in `x-api-key`. Keep it: no other answer has it. */
            key: string;
        };
        /** @description A cart as its creation answers it. */
        CreatedCart: {
            /**
             * Format: uuid
             * @description The cart's UUID.
             */
            id: string;
            /** @description A guest's proof of this cart, sent as `x-cart-secret`. It is shown this once. */
            secret?: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            status: components["schemas"]["CartStatus"];
            currency: components["schemas"]["CurrencyCode"];
            /** @description An e-mail address. */
            email: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description What is in the cart: nothing yet. */
            lineItems: components["schemas"]["CartItem"][];
            /**
             * Format: int64
             * @description Units over all lines.
             */
            itemCount: number;
            subtotal: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description When it stops being valid.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the cart was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the cart last changed.
             */
            updatedAt: string;
        };
        /** @description A receiver of events with its secret, which is shown this once. */
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
            /** @description What the endpoint is, for people. */
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /**
             * @description Why nothing is delivered any more; null while it is.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When the endpoint was made.
             */
            createdAt: string;
            /** @description `whsec_` and base64; the decoded bytes are the key of the signatures. Keep it: no other answer has it. */
            secret: string;
        };
        /** @description ISO 4217 code, upper case. */
        CurrencyCode: string;
        /** @description The session of the cookie and its account. It is not wrapped in `data`. */
        CurrentSession: {
            session: components["schemas"]["AuthSession"];
            user: components["schemas"]["AuthUser"];
        };
        /** @description An entry of a customer's address book. */
        CustomerAddress: {
            /**
             * Format: uuid
             * @description The address' UUID.
             */
            id: string;
            /**
             * @description What the address is for.
             * @enum {string}
             */
            type: "shipping" | "billing";
            /** @description Whether it is the one to propose; one address of each type is. */
            isDefault: boolean;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Street and number. */
            line1: string;
            /** @description More of the street address. */
            line2: string | null;
            /** @description City. */
            city: string;
            /** @description State, province or region, by name or code. */
            state: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A telephone number. */
            phone: string | null;
            /**
             * Format: date-time
             * @description When the address was made.
             */
            createdAt: string;
        };
        /** @description A new entry of the address book. */
        CustomerAddressInput: {
            /**
             * @description What the address is for.
             * @default shipping
             * @enum {string}
             */
            type: "shipping" | "billing";
            /**
             * @description With `true` it takes over from the default of its type. The first address of a type is the default anyway.
             * @default false
             */
            isDefault: boolean;
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Street and number. */
            line1: string;
            /** @description More of the street address. */
            line2?: string | null;
            /** @description City. */
            city: string;
            /** @description State, province or region, by name or code. */
            state?: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A telephone number. */
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
             * @description The account that it belongs to.
             */
            userId: string;
            /** @description An e-mail address. */
            email: string;
            /** @description A telephone number. */
            phone: string | null;
            /** @description Given name. */
            firstName: string | null;
            /** @description Family name. */
            lastName: string | null;
            /**
             * Format: date-time
             * @description When the profile was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the profile last changed.
             */
            updatedAt: string;
        };
        /** @description What the store knows of a customer. */
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
            /** @description The account's address. */
            email: string;
            /** @description A telephone number; null when unknown. */
            phone: string | null;
            /** @description Given name. */
            firstName: string | null;
            /** @description Family name. */
            lastName: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the profile was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the profile last changed.
             */
            updatedAt: string;
        };
        /** @description What to change. Null removes a value. The e-mail address belongs to the account. */
        CustomerProfileUpdateInput: {
            /** @description A telephone number. */
            phone?: string | null;
            /** @description Given name. */
            firstName?: string | null;
            /** @description Family name. */
            lastName?: string | null;
        };
        /** @description What is delivered for `customers.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CustomerPayload"];
        };
        /** @description What is delivered for `customers.update`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CustomerPayload"];
        };
        /** @description A date (`2026-03-01`, in UTC) or a time (`2026-03-01T08:00:00Z`) of ISO 8601. */
        DateOrTime: string;
        /** @description What a delete answers. */
        Deleted: {
            /**
             * Format: uuid
             * @description The deleted record's UUID.
             */
            id: string;
            /**
             * @description Always true: the record is gone.
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
             * @description The sub-order in question.
             */
            subOrderId: string;
            /**
             * Format: uuid
             * @description The account that opened it.
             */
            openedBy: string;
            /**
             * @description What the buyer complains about.
             * @enum {string}
             */
            reason: "item_not_received" | "item_not_as_described" | "defective" | "wrong_item" | "other";
            /** @description What happened, in the words of the buyer. */
            description: string;
            status: components["schemas"]["DisputeStatus"];
            /**
             * Format: date-time
             * @description When it escalates by itself; three days for each answer.
             */
            deadline: string | null;
            /** @description What the parties have shown. */
            evidence: components["schemas"]["DisputeEvidence"][];
            /**
             * @description How it ended; null while it is open.
             * @enum {string|null}
             */
            resolution: "refund_full" | "refund_partial" | "replacement" | "rejected" | "vendor_favor" | "buyer_favor" | null;
            /**
             * Format: int64
             * @description What the buyer gets back, minor units.
             */
            refundAmount: number | null;
            /**
             * Format: date-time
             * @description When the dispute was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the dispute last changed.
             */
            updatedAt: string;
        };
        /** @description Why the platform should decide. */
        DisputeEscalationInput: {
            /** @description Why, in the words of whoever did it. */
            reason?: string;
        };
        /** @description What one side says or shows. */
        DisputeEvidence: {
            /**
             * @description Who showed it.
             * @enum {string}
             */
            party: "buyer" | "vendor" | "platform";
            /**
             * @description What kind of dispute evidence it is.
             * @enum {string}
             */
            type: "text" | "image" | "document" | "tracking";
            /** @description A web address. */
            url: string | null;
            /** @description A remark for whoever reads it next. */
            note: string | null;
            /**
             * Format: date-time
             * @description When it was shown.
             */
            at: string;
        };
        /** @description What the caller says or shows. */
        DisputeEvidenceInput: {
            /**
             * @description What kind of dispute evidence it is.
             * @enum {string}
             */
            type: "text" | "image" | "document" | "tracking";
            /** @description A web address. */
            url?: string;
            /** @description A remark for whoever reads it next. */
            note?: string;
        };
        /** @description A complaint. */
        DisputeInput: {
            /**
             * Format: uuid
             * @description The sub-order in question.
             */
            subOrderId: string;
            /**
             * @description What the buyer complains about.
             * @enum {string}
             */
            reason: "item_not_received" | "item_not_as_described" | "defective" | "wrong_item" | "other";
            /** @description What happened, in the words of the buyer. */
            description: string;
            /** @description What the parties have shown. */
            evidence?: components["schemas"]["DisputeEvidenceInput"][];
        };
        /** @description The platform's decision. */
        DisputeResolutionInput: {
            /**
             * @description How it ends.
             * @enum {string}
             */
            resolution: "refund_full" | "refund_partial" | "replacement" | "rejected" | "vendor_favor" | "buyer_favor";
            /**
             * Format: int64
             * @description Required for refund_partial.
             */
            refundAmount?: number;
            /** @description A remark for whoever reads it next. */
            note?: string;
        };
        /** @description An answer. */
        DisputeResponseInput: {
            /** @description A remark for whoever reads it next. */
            note: string;
            /** @description What the parties have shown. */
            evidence?: components["schemas"]["DisputeEvidenceInput"][];
        };
        /**
         * @description Whose turn it is.
         * @enum {string}
         */
        DisputeStatus: "open" | "vendor_response_pending" | "platform_review" | "escalated" | "resolved" | "closed";
        /** @description Why the document is refused. */
        DocumentRejectionInput: {
            /** @description A remark of whoever wrote it. */
            notes: string;
        };
        /** @description What the reviewer says. */
        DocumentReviewInput: {
            /** @description A remark of whoever wrote it. */
            notes?: string;
        };
        /**
         * Format: email
         * @description An e-mail address.
         */
        EmailAddress: string;
        /** @description Something that is sold. The properties from `attributes` on are present when asked for by `include`. */
        Entity: {
            /**
             * Format: uuid
             * @description The entity's UUID.
             */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            /** @description Whether everybody sees it. True exactly when it is active. */
            isVisible: boolean;
            /** @description The class that tax rates name; null stands for the default. */
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the entity was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the entity last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it first became active.
             */
            publishedAt: string | null;
            /** @description Its texts, one record for each locale. */
            attributes?: components["schemas"]["EntityAttributes"][];
            /** @description The versions that can be bought, oldest first. */
            variants?: components["schemas"]["Variant"][];
            /** @description The categories that hold the entity. */
            categories?: components["schemas"]["Category"][];
            /** @description The brands of the entity. */
            brands?: components["schemas"]["Brand"][];
            /** @description Its pictures and files, in their order. */
            media?: components["schemas"]["EntityMedia"][];
            inventory?: components["schemas"]["EntityInventory"];
            /** @description Its prices, base prices first: those that could be the caller's now. Callers with a pricing permission see those of every group and time. */
            pricing?: components["schemas"]["EntityPrice"][];
        };
        /** @description An entity's texts in one language. */
        EntityAttributes: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            locale: components["schemas"]["LocaleTag"];
            /** @description The title, for people. */
            title: string;
            /** @description A second, smaller title. */
            subtitle: string | null;
            /** @description The description, for people. */
            description: string | null;
            /** @description The description as a document of the editor in use. */
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
             * @description When the texts were made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the texts last changed.
             */
            updatedAt: string;
        };
        /** @description All texts of the entity in this language. What is left out becomes null. */
        EntityAttributesInput: {
            /** @description The title, for people. */
            title: string;
            /** @description A second, smaller title. */
            subtitle?: string | null;
            /** @description The description, for people. */
            description?: string | null;
            /** @description The description as a document of the editor that the store uses. */
            richDescription?: {
                [key: string]: unknown;
            } | null;
            /** @description The title for search engines. */
            seoTitle?: string | null;
            /** @description The description for search engines. */
            seoDescription?: string | null;
        };
        /** @description A new entity. Prices, stock and texts have operations of their own. */
        EntityCreateInput: {
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            /**
             * @description The status to start in. The others are reached by their own operations.
             * @default draft
             * @enum {string}
             */
            status: "draft" | "active";
            /** @description The class that tax rates name; null stands for the default. */
            taxClass?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What is in stock, over all active warehouses. `quantityOnHand` and `quantityReserved` are there for callers with `inventory:read`. */
        EntityInventory: {
            /**
             * Format: int64
             * @description Units that can be sold: on hand less reserved.
             */
            available: number;
            /**
             * Format: int64
             * @description Units in the warehouses.
             */
            quantityOnHand?: number;
            /**
             * Format: int64
             * @description Units that are set aside.
             */
            quantityReserved?: number;
            /** @description The same for each variant. */
            variants: components["schemas"]["VariantInventory"][];
        };
        /** @description A picture or file of an entity or of one of its variants. */
        EntityMedia: {
            /**
             * Format: uuid
             * @description The media asset in question.
             */
            mediaAssetId: string;
            /**
             * @description What the asset is to the entity.
             * @enum {string}
             */
            role: "primary" | "gallery" | "thumbnail" | "video" | "document";
            /** @description Lower numbers come first. */
            sortOrder: number;
            /**
             * Format: uuid
             * @description The variant that the asset shows; null for all.
             */
            variantId: string | null;
            /** @description Where the file is. */
            url: string;
            /** @description Text for those who do not see the picture. */
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
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The group of customers that it is for; null for everybody.
             */
            customerGroupId: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description The former price in minor units, to show crossed out.
             */
            compareAtAmount: number | null;
            /** @description From this many units on; null without a lower bound. */
            minQuantity: number | null;
            /** @description Up to this many units; null without an upper bound. */
            maxQuantity: number | null;
            /**
             * Format: date-time
             * @description From when the price counts, this moment included.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description Until when the price counts, this moment excluded.
             */
            validUntil: string | null;
            /**
             * Format: date-time
             * @description When the price was made.
             */
            createdAt: string;
        };
        /**
         * @description `draft` is not yet for sale, `active` is, `archived` may come back, `discontinued` is out of the range.
         * @enum {string}
         */
        EntityStatus: "draft" | "active" | "archived" | "discontinued";
        /** @description What kind of thing is sold, such as `product`, `digitalDownload` or `course`. The deployment's configuration says which types are digital. It never changes. */
        EntityType: string;
        /** @description What to change. The type never changes; the status changes by publish, archive and discontinue. */
        EntityUpdateInput: {
            slug?: components["schemas"]["Slug"];
            /** @description The class that tax rates name; null stands for the default. */
            taxClass?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description What went wrong. */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for a person. */
            message: string;
            /** @description The same value as the X-Request-Id header. */
            requestId: string;
            details?: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description What went wrong, for a program.
         * @enum {string}
         */
        ErrorCode: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "CSRF_ORIGIN_REJECTED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_FAILED" | "INVALID_TRANSITION" | "CHECKOUT_FAILED" | "WEBHOOK_SIGNATURE_MISSING" | "WEBHOOK_VERIFICATION_FAILED" | "TOO_MANY_REQUESTS" | "INTERNAL_ERROR" | "NOT_IMPLEMENTED" | "SERVICE_UNAVAILABLE";
        /** @description Facts about the error that a program can use. */
        ErrorDetails: {
            /** @description Each invalid field. */
            issues?: components["schemas"]["ValidationIssue"][];
            reason?: components["schemas"]["ErrorReason"];
            /** @description The current state. */
            from?: string;
            /** @description The state asked for. */
            to?: string;
            /** @description The states that can be reached from the current one. */
            allowed?: string[];
            /**
             * Format: int64
             * @description Units in stock that can be had.
             */
            available?: number;
            /** @description The record's version now. */
            currentVersion?: number;
            /** @description The promotion code that was refused. */
            code?: string;
        };
        /**
         * @description Why a checkout failed.
         * @enum {string}
         */
        ErrorReason: "empty_cart" | "item_unavailable" | "out_of_stock" | "price_missing" | "promotion_rejected" | "payment_declined" | "address_required" | "currency_mismatch" | "shipping_unavailable";
        /** @description The one shape of every error. */
        ErrorResponse: {
            error: components["schemas"]["ErrorBody"];
        };
        /** @description How many matches have each value, over all pages. */
        FacetCounts: {
            [key: string]: number;
        };
        /** @description A parcel, or another way of handing over lines of an order. */
        Fulfillment: {
            /**
             * Format: uuid
             * @description The fulfillment's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId: string;
            type: components["schemas"]["FulfillmentType"];
            status: components["schemas"]["FulfillmentStatus"];
            /** @description Who carries the parcel. */
            carrier: string | null;
            /** @description The carrier's number of the parcel. */
            trackingNumber: string | null;
            /** @description Where the parcel can be followed. */
            trackingUrl: string | null;
            /**
             * Format: date-time
             * @description When the parcel is expected.
             */
            estimatedDelivery: string | null;
            /**
             * Format: date-time
             * @description When it was handed to the carrier.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt: string | null;
            /** @description The lines concerned, each with its number of units. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
            /**
             * Format: date-time
             * @description When the fulfillment was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the fulfillment last changed.
             */
            updatedAt: string;
        };
        /** @description What is delivered for `fulfillment.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Fulfillment"];
        };
        /** @description What is handed over. */
        FulfillmentInput: {
            type?: components["schemas"]["FulfillmentType"];
            /**
             * @description Where the fulfillment is in its life.
             * @default shipped
             * @enum {string}
             */
            status: "pending" | "processing" | "shipped" | "delivered";
            /** @description Who carries the parcel. */
            carrier?: string | null;
            /** @description The carrier's number of the parcel. */
            trackingNumber?: string | null;
            /** @description Where the parcel can be followed. */
            trackingUrl?: string | null;
            /**
             * Format: date-time
             * @description When the parcel is expected.
             */
            estimatedDelivery?: string | null;
            /** @description Everything that is outstanding when left out. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
        };
        /** @description Units of an order's line. */
        FulfillmentLineItem: {
            /**
             * Format: uuid
             * @description The order's line in question.
             */
            orderLineItemId: string;
            /** @description Units. */
            quantity: number;
        };
        /**
         * @description Where the parcel is.
         * @enum {string}
         */
        FulfillmentStatus: "pending" | "processing" | "shipped" | "delivered" | "cancelled" | "failed";
        /** @description Where a parcel, or another kind of fulfillment, is. */
        FulfillmentTracking: {
            /**
             * Format: uuid
             * @description The fulfillment in question.
             */
            fulfillmentId: string;
            status: components["schemas"]["FulfillmentStatus"];
            /** @description Who carries the parcel. */
            carrier: string | null;
            /** @description The carrier's number of the parcel. */
            trackingNumber: string | null;
            /** @description Where the parcel can be followed. */
            trackingUrl: string | null;
            /**
             * Format: date-time
             * @description When the parcel is expected.
             */
            estimatedDelivery: string | null;
            /**
             * Format: date-time
             * @description When it was handed to the carrier.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt: string | null;
            /** @description What is in it. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
        };
        /**
         * @description How the customer gets it.
         * @enum {string}
         */
        FulfillmentType: "physical" | "digital_download" | "digital_access" | "internal_transfer" | "appointment";
        /** @description The server's state. It is not wrapped in `data`. */
        Health: {
            /**
             * @description `ok`, or `error` when the database is away.
             * @enum {string}
             */
            status: "ok" | "error";
            /** @description The server's version. */
            version: string;
            /**
             * @description Present when the database does not answer.
             * @enum {string}
             */
            database?: "unreachable";
        };
        /** @description What a step after the order said. The order stands. */
        HookError: {
            /** @description The hook that failed. */
            hook: string;
            /** @description A sentence for a person. */
            message: string;
        };
        /** @description The level after a change. */
        InventoryAdjustment: {
            level: components["schemas"]["InventoryLevel"];
            /** @description Units on hand before. */
            before: number;
            /** @description Units on hand now. */
            after: number;
            /**
             * Format: int64
             * @description By how many units the stock changed; negative when it shrank.
             */
            delta: number;
            /**
             * Format: uuid
             * @description The movement that records the change.
             */
            movementId: string;
        };
        /** @description A change of stock. The level is made with the first one. */
        InventoryAdjustmentInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required when the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The warehouse in question.
             */
            warehouseId: string;
            type: components["schemas"]["InventoryAdjustmentType"];
            /** @description Units: above 0, except for `correction` (not 0) and `set` (0 or more). */
            quantity: number;
            /** @description Why, in the words of whoever did it. */
            reason?: string;
            /** @description What it belongs to, such as a delivery note. */
            reference?: string;
            /**
             * @description With `correction`, lets the stock fall below what is reserved.
             * @default false
             */
            force: boolean;
            /** @description Sets the level's flag. */
            allowBackorder?: boolean;
            /** @description Sets the level's threshold. */
            reorderThreshold?: number | null;
            /** @description Sets the level's incoming units. */
            quantityIncoming?: number;
        };
        /**
         * @description restock, return and transfer_in add; damage, loss and transfer_out take away; correction adds a signed number; set states what is there.
         * @enum {string}
         */
        InventoryAdjustmentType: "restock" | "return" | "damage" | "loss" | "correction" | "set" | "transfer_in" | "transfer_out";
        /** @description What is delivered for `inventory.afterAdjust`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["InventoryAfterAdjustPayload"];
        };
        /** @description The level after the adjustment. */
        InventoryAfterAdjustPayload: {
            level: components["schemas"]["InventoryLevel"];
            /**
             * Format: int64
             * @description By how many units the stock changed; negative when it shrank.
             */
            delta: number;
            /** @description Why, in the words of whoever did it. */
            reason: string | null;
        };
        /** @description What can be had of an entity. */
        InventoryCheck: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: int64
             * @description Over all variants and active warehouses.
             */
            available: number;
            /** @description Whether stock is counted. Digital items without stock are never short. */
            tracked: boolean;
            /** @description One a variant; with `inventory:read` one a variant and warehouse. */
            levels: components["schemas"]["InventoryCheckLevel"][];
        };
        /** @description The stock of a variant, or of an entity without variants. */
        InventoryCheckLevel: {
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: int64
             * @description Units that can be sold.
             */
            available: number;
            /**
             * Format: uuid
             * @description With `inventory:read` only.
             */
            warehouseId?: string;
            /** @description With `inventory:read` only. */
            quantityOnHand?: number;
            /** @description With `inventory:read` only. */
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
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The warehouse in question.
             */
            warehouseId: string;
            /** @description Units in the warehouse. */
            quantityOnHand: number;
            /** @description Units of it that orders and reservations hold. */
            quantityReserved: number;
            /** @description On hand less reserved. */
            available: number;
            /** @description Units on their way here. */
            quantityIncoming: number;
            /** @description At this number available, or below, stock counts as low. */
            reorderThreshold: number | null;
            /** @description Whether more may be sold than is on hand. */
            allowBackorder: boolean;
            /**
             * Format: date-time
             * @description When stock last came in; null before.
             */
            lastRestockedAt: string | null;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the stock level was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the stock level last changed.
             */
            updatedAt: string;
        };
        /** @description Either a reservation, or an entity and an order. */
        InventoryReleaseInput: {
            /**
             * Format: uuid
             * @description The reservation in question.
             */
            reservationId?: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId?: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId?: string;
        };
        /** @description Units that are kept for somebody. */
        InventoryReservation: {
            /**
             * Format: uuid
             * @description The reservation's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The warehouse, or null when several share it.
             */
            warehouseId: string | null;
            /** @description Units. */
            quantity: number;
            /** @description From which warehouses the units come. */
            allocations: components["schemas"]["InventoryReservationAllocation"][];
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId: string | null;
            /**
             * @description Where the reservation is in its life.
             * @enum {string}
             */
            status: "active" | "released" | "fulfilled" | "expired";
            /**
             * Format: date-time
             * @description When it ends by itself; null lasts until it is released or fulfilled.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the reservation was made.
             */
            createdAt: string;
        };
        /** @description The part of a reservation that one warehouse holds. */
        InventoryReservationAllocation: {
            /**
             * Format: uuid
             * @description The warehouse in question.
             */
            warehouseId: string;
            /** @description Units. */
            quantity: number;
        };
        /** @description What to keep. */
        InventoryReserveInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description Required when the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description Without it the warehouses are used by priority, several together if need be.
             */
            warehouseId?: string | null;
            /** @description Units. */
            quantity: number;
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId?: string | null;
            /** @description Null keeps it until it is released or fulfilled. */
            expiresInSeconds?: number | null;
        };
        /** @description A task that runs in the background. */
        Job: {
            /**
             * Format: uuid
             * @description The job's UUID.
             */
            id: string;
            /** @description The queue that the job waits in. */
            queue: string;
            /** @description What it does, such as `webhooks-deliver`. */
            taskSlug: string;
            /**
             * @description Where the job is in its life.
             * @enum {string}
             */
            status: "pending" | "processing" | "succeeded" | "failed";
            input: components["schemas"]["JobArguments"];
            /** @description Attempts begun. */
            attempts: number;
            /** @description Attempts after which it counts as failed. */
            maxAttempts: number;
            /** @description What made the last attempt fail. */
            error: string | null;
            /**
             * Format: date-time
             * @description It does not start before.
             */
            waitUntil: string | null;
            /**
             * Format: date-time
             * @description When the job was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the job last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the last attempt began.
             */
            processingStartedAt: string | null;
            /**
             * Format: date-time
             * @description When it succeeded or finally failed.
             */
            completedAt: string | null;
        };
        /** @description What the job works on, mostly ids. The values of secret fields read `[redacted]`. */
        JobArguments: {
            [key: string]: unknown;
        };
        /** @description What a run of the queue did. */
        JobRun: {
            /** @description Jobs that were run, failed ones included. */
            processed: number;
            /** @description Jobs among them whose attempt failed. */
            failed: number;
        };
        /** @description One movement of a vendor's money. */
        LedgerEntry: {
            /**
             * Format: uuid
             * @description The entry's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId: string;
            /**
             * @description What kind of entry it is.
             * @enum {string}
             */
            type: "sale" | "commission" | "refund_deduction" | "adjustment" | "payout";
            amount: components["schemas"]["SignedAmount"];
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: uuid
             * @description The sub-order in question.
             */
            subOrderId: string | null;
            /**
             * Format: uuid
             * @description The payout that settled the entry; null until then.
             */
            payoutId: string | null;
            /**
             * Format: date-time
             * @description When it may be paid out.
             */
            availableAt: string;
            /**
             * Format: date-time
             * @description When the entry was made.
             */
            createdAt: string;
        };
        /** @description What a list says beside its records. */
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
            /** @description The name it was uploaded under, made safe. */
            filename: string;
            contentType: components["schemas"]["MediaContentType"];
            /** @description In bytes. */
            size: number;
            /** @description In pixels; null for a PDF. */
            width: number | null;
            /** @description In pixels; null for a PDF. */
            height: number | null;
            /** @description What a reader who cannot see the image is told. */
            alt: string | null;
            /** @description Where everybody can fetch the file while it is attached to an active entity. */
            url: string;
            /**
             * Format: date-time
             * @description When the file was uploaded.
             */
            uploadedAt: string;
        };
        /** @description A file's place with an entity. */
        MediaAttachment: {
            /**
             * Format: uuid
             * @description The attachment's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant that the file shows; null for all.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The media asset in question.
             */
            mediaAssetId: string;
            role: components["schemas"]["MediaRole"];
            /** @description Lower comes first. */
            sortOrder: number;
            /**
             * Format: date-time
             * @description When the attachment was made.
             */
            createdAt: string;
        };
        /** @description Which file to show with which entity. */
        MediaAttachmentInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description A variant of the entity that the file shows.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The media asset in question.
             */
            mediaAssetId: string;
            /**
             * @description What the entity uses the file for.
             * @default gallery
             * @enum {string}
             */
            role: "primary" | "gallery" | "thumbnail" | "video" | "document";
            /**
             * @description Lower comes first.
             * @default 0
             */
            sortOrder: number;
        };
        /**
         * @description The kind of file, found from its bytes.
         * @enum {string}
         */
        MediaContentType: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "application/pdf";
        /** @description Where a file can be fetched now. */
        MediaLink: {
            /** @description Where the file is. */
            url: string;
            /**
             * Format: date-time
             * @description When a signed URL stops working, 15 minutes after it was made; null for a public URL.
             */
            expiresAt: string | null;
        };
        /**
         * @description What the entity uses the file for.
         * @enum {string}
         */
        MediaRole: "primary" | "gallery" | "thumbnail" | "video" | "document";
        /** @description The parts of an upload. */
        MediaUploadInput: {
            /**
             * Format: binary
             * @description A PNG, JPEG, GIF, WebP or PDF file. Its bytes decide, whatever its name and declared type say.
             */
            file: UploadedFile;
            /** @description What a reader who cannot see the image is told. */
            alt?: string;
        };
        /** @description Free-form data of the caller's own, at most 16 KB as JSON. The server stores it and never reads it. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Each key given replaces the stored one; `null` removes it. The result is at most 16 KB. */
        MetadataPatch: {
            [key: string]: unknown;
        };
        /**
         * Format: int64
         * @description An amount in minor units of its currency (cents for USD), never negative.
         */
        MoneyAmount: number;
        /** @description Something in which an entity's variants differ, such as `size`. */
        OptionType: {
            /**
             * Format: uuid
             * @description The option's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /** @description The name of the option, such as size. */
            name: string;
            /** @description The name that people see. */
            displayName: string;
            /** @description Lower numbers come first. */
            sortOrder: number;
            /** @description The values, in their order. */
            values: components["schemas"]["OptionValue"][];
        };
        /** @description A new option, with its first values. */
        OptionTypeInput: {
            /** @description The name of the option, such as size. */
            name: string;
            /** @description What a shopper reads. By default the name. */
            displayName?: string;
            /** @description The first values, in their order. */
            values?: string[];
        };
        /** @description One choice of an option, such as `M`. */
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
            /** @description The value, for people. */
            value: string;
            /** @description The name that people see. */
            displayName: string;
            /** @description Lower numbers come first. */
            sortOrder: number;
        };
        /** @description A new value of an option. */
        OptionValueInput: {
            /** @description The value, for people. */
            value: string;
            /** @description What a shopper reads. By default the value. */
            displayName?: string;
        };
        /** @description An order. The grand total is subtotal less discounts plus shipping plus tax. */
        Order: {
            /**
             * Format: uuid
             * @description The order's UUID.
             */
            id: string;
            /** @description The number that people use, such as ORD-2026-000042. */
            orderNumber: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            /** @description An e-mail address. */
            email: string | null;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            /**
             * @description Why staff have to decide: `underpaid`, less was taken than the total. The order waits until its status is changed. Otherwise null.
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
            /** @description Where the goods go; null for digital goods. */
            shippingAddress: components["schemas"]["PostalAddress"] | null;
            /** @description Where the bill goes; null when none was given. */
            billingAddress: components["schemas"]["PostalAddress"] | null;
            /** @description How the goods travel; null for digital goods. */
            shippingMethodId: string | null;
            /** @description The promotions that lowered the total. */
            appliedPromotions: components["schemas"]["AppliedPromotion"][];
            /**
             * Format: uuid
             * @description The cart in question.
             */
            cartId: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description What was bought, as it was then. */
            lineItems: components["schemas"]["OrderLineItem"][];
            payment?: components["schemas"]["OrderPayment"];
            /** @description Only where one order is read. */
            statusHistory?: components["schemas"]["OrderStatusChange"][];
            /**
             * Format: date-time
             * @description When the order was placed.
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description When the last unit was handed over; null before.
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
             * @description When the order was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the order last changed.
             */
            updatedAt: string;
        };
        /** @description A digital item of an order that can be fetched. */
        OrderDownload: {
            /**
             * Format: uuid
             * @description The order's line.
             */
            lineItemId: string;
            /** @description The title, for people. */
            title: string;
            /** @description It needs no credential; fetching it uses up one download. */
            downloadUrl: string;
            /** @description How often the file can still be fetched. */
            downloadsRemaining: number;
            /**
             * Format: date-time
             * @description When the URL stops working, 24 hours after it was made.
             */
            expiresAt: string;
        };
        /** @description A line of an order. All of it is as it was when the order was placed. */
        OrderLineItem: {
            /**
             * Format: uuid
             * @description The line's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /** @description The type of the entity, such as product. */
            entityType: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /** @description Stock keeping unit. */
            sku: string | null;
            /** @description The title, for people. */
            title: string;
            /** @description Units. */
            quantity: number;
            unitPrice: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description Unit price times quantity.
             */
            totalPrice: number;
            /**
             * Format: int64
             * @description This line's share of the discounts.
             */
            discountAmount: number;
            taxAmount: components["schemas"]["MoneyAmount"];
            taxRateBps: components["schemas"]["RateBps"];
            /** @description Units that were refunded. */
            refundedQuantity: number;
            /** @description Units that were handed over. */
            fulfilledQuantity: number;
            /** @description Whether staff set the price by hand. */
            isCustomPrice: boolean;
            /**
             * @description How much of the line was handed over.
             * @enum {string}
             */
            fulfillmentStatus: "unfulfilled" | "partial" | "fulfilled";
        };
        /** @description Units of a line. */
        OrderLineQuantityInput: {
            /**
             * Format: uuid
             * @description The order's line in question.
             */
            orderLineItemId: string;
            /** @description Units. */
            quantity: number;
        };
        /** @description What stands beside a new order. */
        OrderMeta: {
            /** @description What went wrong after the order was safe. */
            hookErrors: components["schemas"]["HookError"][];
        };
        /** @description What a client needs to finish the payment. */
        OrderPayment: {
            status: components["schemas"]["OrderPaymentStatus"];
            /**
             * @description The payment provider, such as stripe or manual.
             * @enum {string}
             */
            provider: "stripe" | "manual";
            /** @description For the provider's own library, when the payment needs another step of the customer. */
            clientSecret: string | null;
        };
        /**
         * @description Where the order's payment is.
         * @enum {string}
         */
        OrderPaymentStatus: "none" | "requires_action" | "authorized" | "captured" | "partially_refunded" | "refunded" | "voided" | "failed";
        /**
         * @description Where the order is.
         * @enum {string}
         */
        OrderStatus: "pending" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "cancelled" | "refunded";
        /** @description One move of an order. */
        OrderStatusChange: {
            /** @description The status before; null for the first. */
            from: (string & components["schemas"]["OrderStatus"]) | null;
            to: components["schemas"]["OrderStatus"];
            /** @description Why, in the words of whoever did it. */
            reason: string | null;
            /**
             * @description What kind of caller it was.
             * @enum {string}
             */
            actorType: "user" | "api_key" | "system" | "webhook" | "anonymous";
            /**
             * Format: date-time
             * @description When the change was made.
             */
            createdAt: string;
        };
        /** @description Where the order is to go. */
        OrderStatusInput: {
            status: components["schemas"]["OrderStatus"];
            /** @description Why, in the words of whoever did it. */
            reason?: string;
            /** @description For partially_fulfilled, what was fulfilled. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
        };
        /** @description What is delivered for `orders.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Order"];
        };
        /** @description What is delivered for `orders.statusChange`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["OrdersStatusChangePayload"];
        };
        /** @description The order after the move. */
        OrdersStatusChangePayload: {
            order: components["schemas"]["Order"];
            from: components["schemas"]["OrderStatus"];
            to: components["schemas"]["OrderStatus"];
            /** @description Why, in the words of whoever did it. */
            reason: string | null;
        };
        /** @description What a vendor may change of itself. */
        OwnVendorUpdateInput: {
            /** @description The name that shoppers see. */
            name?: string;
            email?: components["schemas"]["EmailAddress"];
            /** @description What the own vendor is, for people. */
            description?: string | null;
            /** @description Where the vendor's logo is. */
            logoUrl?: string | null;
            /** @description Where the vendor's banner picture is. */
            bannerUrl?: string | null;
            /** @description A telephone number of the vendor. */
            contactPhone?: string | null;
            /** @description The vendor's postal address. */
            businessAddress?: components["schemas"]["PostalAddress"] | null;
            /** @description The vendor's tax number. */
            taxId?: string | null;
            bankAccount?: components["schemas"]["VendorBankAccountInput"];
        };
        /** @description Which page this is, and how many there are. */
        Pagination: {
            /** @description Page number, from 1. */
            page: number;
            /** @description Items per page. */
            limit: number;
            /**
             * Format: int64
             * @description Records on all pages.
             */
            total: number;
            /**
             * Format: int64
             * @description The number of pages.
             */
            totalPages: number;
        };
        /** @description An event of the payment provider, as the provider describes it. The signature covers its bytes. */
        PaymentEvent: {
            [key: string]: unknown;
        };
        /** @description The event has been taken. It is applied once, however often it comes. */
        PaymentEventReceipt: {
            /** @description Always true: the event is stored. */
            received: boolean;
            /** @description `true` when it had come before. */
            duplicate?: boolean;
        };
        /** @description Money sent to a vendor. */
        Payout: {
            /**
             * Format: uuid
             * @description The payout's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId: string;
            /**
             * @description Where the payout is in its life.
             * @enum {string}
             */
            status: "pending" | "processing" | "completed" | "failed";
            currency: components["schemas"]["CurrencyCode"];
            grossAmount: components["schemas"]["MoneyAmount"];
            deductions: components["schemas"]["MoneyAmount"];
            netAmount: components["schemas"]["MoneyAmount"];
            /**
             * Format: date-time
             * @description From when the payout counts.
             */
            periodStart: string;
            /**
             * Format: date-time
             * @description Until when the payout counts.
             */
            periodEnd: string;
            /** @description How often it was tried again. */
            retryCount: number;
            /** @description Why it failed; null otherwise. */
            failureReason: string | null;
            /** @description The provider's id of the transfer; null before. */
            providerReference: string | null;
            /**
             * Format: date-time
             * @description When the payout was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the payout last changed.
             */
            updatedAt: string;
        };
        /** @description What a run did. */
        PayoutRun: {
            /** @description The payouts of this run. */
            payouts: components["schemas"]["Payout"][];
            /** @description Vendors that were not paid, and why. */
            skipped: components["schemas"]["SkippedPayout"][];
        };
        /** @description Whom to pay. */
        PayoutRunInput: {
            /** @description Every vendor when left out. */
            vendorIds?: string[];
            /**
             * @description Skips schedule and minimum, never the holdback.
             * @default false
             */
            force: boolean;
        };
        /**
         * @description How often payouts are made.
         * @enum {string}
         */
        PayoutSchedule: "daily" | "weekly" | "biweekly" | "monthly" | "manual";
        /** @description A permission such as `catalog:update`, all of a resource (`orders:*`), or everything (`*:*`). */
        PermissionName: string;
        /** @description Where goods or bills are sent. */
        PostalAddress: {
            /** @description Given name. */
            firstName?: string | null;
            /** @description Family name. */
            lastName?: string | null;
            /** @description Street and number. */
            line1: string;
            /** @description More of the street address. */
            line2?: string | null;
            /** @description City. */
            city: string;
            /** @description State, province or region, by name or ISO 3166-2 code. Where taxes or shipping depend on it, a checkout needs it. */
            state?: string | null;
            /** @description Postal code. */
            postalCode: string;
            country: components["schemas"]["CountryCode"];
            /** @description A telephone number. */
            phone?: string | null;
        };
        /** @description What an item costs in one currency, for whom, from which quantity and when. */
        Price: {
            /**
             * Format: uuid
             * @description The price's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /**
             * Format: int64
             * @description A price to strike through, not below the amount.
             */
            compareAtAmount: number | null;
            /**
             * Format: uuid
             * @description The group of customers that it is for; null for everybody.
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
             * @description When the price was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the price last changed.
             */
            updatedAt: string;
        };
        /** @description A price. One with the same item, currency, customer group, quantities and times is replaced. */
        PriceInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
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
             * @description The group of customers that it is for; null for everybody.
             */
            customerGroupId?: string | null;
            /** @description From this many units on; null without a lower bound. */
            minQuantity?: number | null;
            /** @description Up to this many units; null without an upper bound. */
            maxQuantity?: number | null;
            /**
             * Format: date-time
             * @description From when the price counts, this moment included.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Until when the price counts, this moment excluded.
             */
            validUntil?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A rule that changes prices. Rules apply one after the other, each on the result of the last. */
        PriceModifier: {
            /**
             * Format: uuid
             * @description The modifier's UUID.
             */
            id: string;
            /** @description The name of the modifier, for people. */
            name: string;
            type: components["schemas"]["PriceModifierType"];
            /**
             * Format: int64
             * @description Whole percents or minor units, as the type says.
             */
            value: number;
            /** @description The lowest number applies first. */
            priority: number;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string | null;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /**
             * Format: uuid
             * @description The group of customers that it is for; null for everybody.
             */
            customerGroupId: string | null;
            /** @description ISO 4217 code; null where none applies. */
            currency: string | null;
            /** @description From this many units on; null without a lower bound. */
            minQuantity: number | null;
            /** @description Up to this many units; null without an upper bound. */
            maxQuantity: number | null;
            conditions: components["schemas"]["PriceModifierConditions"];
            /**
             * Format: date-time
             * @description From when the modifier counts, this moment included.
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description Until when the modifier counts, this moment excluded.
             */
            validUntil: string | null;
            /** @description Whether the modifier is in use. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the modifier was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the modifier last changed.
             */
            updatedAt: string;
        };
        /** @description What else must hold for a modifier. */
        PriceModifierConditions: {
            /**
             * Format: int64
             * @description The cart's subtotal before promotions.
             */
            minSubtotal?: number | null;
        };
        /** @description What else must hold for a modifier. */
        PriceModifierConditionsInput: {
            /**
             * Format: int64
             * @description The cart's subtotal before promotions.
             */
            minSubtotal?: number | null;
        };
        /** @description A new rule. */
        PriceModifierInput: {
            /** @description The name of the price modifier, for people. */
            name: string;
            type: components["schemas"]["PriceModifierType"];
            /**
             * Format: int64
             * @description Percentage discounts are at most 100, markups at most 1000.
             */
            value: number;
            /**
             * @description Lower numbers come first.
             * @default 100
             */
            priority: number;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId?: string | null;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId?: string | null;
            /**
             * Format: uuid
             * @description The group of customers that it is for; null for everybody.
             */
            customerGroupId?: string | null;
            /** @description Required for fixed_discount and override. */
            currency?: string | null;
            /** @description From this many units on; null without a lower bound. */
            minQuantity?: number | null;
            /** @description Up to this many units; null without an upper bound. */
            maxQuantity?: number | null;
            conditions?: components["schemas"]["PriceModifierConditionsInput"];
            /**
             * Format: date-time
             * @description From when the price modifier counts, this moment included.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Until when the price modifier counts, this moment excluded.
             */
            validUntil?: string | null;
            /**
             * @description Whether the price modifier is in use.
             * @default true
             */
            isActive: boolean;
        };
        /**
         * @description percentage_discount and markup take whole percents; fixed_discount and override take minor units.
         * @enum {string}
         */
        PriceModifierType: "percentage_discount" | "fixed_discount" | "markup" | "override";
        /** @description What is delivered for `pricing.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Price"];
        };
        /** @description What is delivered for `pricing.update`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Price"];
        };
        /** @description A reduction that a code or the cart's content brings. */
        Promotion: {
            /**
             * Format: uuid
             * @description The promotion's UUID.
             */
            id: string;
            /** @description Null for one that applies by itself. */
            code: string | null;
            /** @description The name of the promotion, for people. */
            name: string;
            type: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description Whole percents, or minor units of the currency.
             */
            value: number;
            /** @description Units that have to be bought, for buy_x_get_y. */
            buyQuantity: number | null;
            /** @description Units that are then free, for buy_x_get_y. */
            getQuantity: number | null;
            /** @description ISO 4217 code; null where none applies. */
            currency: string | null;
            /** @description Whether it applies without a code. */
            isAutomatic: boolean;
            /** @description Whether the promotion is in use. */
            isActive: boolean;
            /** @description Whether it goes together with others. */
            stackable: boolean;
            /** @description The lowest number applies first. */
            priority: number;
            conditions: components["schemas"]["PromotionConditions"];
            /** @description How often it can be used altogether; null without a limit. */
            usageLimitTotal: number | null;
            /** @description How often one customer can use it; null without a limit. */
            usageLimitPerCustomer: number | null;
            /** @description How often it has been used. */
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
             * @description When the promotion was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the promotion last changed.
             */
            updatedAt: string;
        };
        /** @description Trimmed and turned to upper case. */
        PromotionCodeInput: string;
        /** @description What must hold for the promotion; an item type counts for the qualifying lines only. */
        PromotionConditions: {
            /**
             * Format: int64
             * @description The subtotal, in the promotion's currency or the cart's.
             */
            minimumOrderValue?: number | null;
            /** @description Units of qualifying lines. */
            minimumQuantity?: number | null;
            /** @description Types of the entities that qualify. */
            entityTypes?: string[];
            /** @description Slugs of the categories that qualify. */
            categories?: components["schemas"]["Slug"][];
            /** @description Only for members of one of these groups. */
            customerGroups?: string[];
            /** @description Only for a customer's first order. A guest has to sign in: an e-mail address proves nothing. */
            firstOrderOnly?: boolean;
        };
        /** @description What must hold for the promotion. */
        PromotionConditionsInput: {
            /**
             * Format: int64
             * @description The subtotal in minor units.
             */
            minimumOrderValue?: number | null;
            /** @description Units that the cart has to hold. */
            minimumQuantity?: number | null;
            /** @description Only for entities of these types. */
            entityTypes?: string[];
            /** @description Slugs. */
            categories?: components["schemas"]["Slug"][];
            /** @description Only for members of one of these groups. */
            customerGroups?: string[];
            /** @description Only for a customer's first order. A guest has to sign in: an e-mail address proves nothing. */
            firstOrderOnly?: boolean;
        };
        /** @description A new promotion. */
        PromotionCreateInput: {
            code?: components["schemas"]["PromotionCodeInput"];
            /** @description The name of the promotion, for people. */
            name: string;
            type: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description Whole percents up to 100, or minor units; not used by free_shipping and buy_x_get_y.
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
             * @description With `true` it needs no code.
             * @default false
             */
            isAutomatic: boolean;
            /**
             * @description Whether the promotion is in use.
             * @default true
             */
            isActive: boolean;
            /**
             * @description Whether it can be combined with others.
             * @default true
             */
            stackable: boolean;
            /**
             * @description Lower numbers come first.
             * @default 100
             */
            priority: number;
            conditions?: components["schemas"]["PromotionConditionsInput"];
            /** @description How often it can be used altogether; null without a limit. */
            usageLimitTotal?: number | null;
            /** @description How often one customer can use it; null without a limit. */
            usageLimitPerCustomer?: number | null;
            /**
             * Format: date-time
             * @description From when the promotion counts, this moment included.
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
         * @description What the promotion takes off.
         * @enum {string}
         */
        PromotionType: "percentage_off_order" | "fixed_off_order" | "percentage_off_item" | "fixed_off_item" | "free_shipping" | "buy_x_get_y";
        /** @description What to change. Type and code stay once the promotion has been used. */
        PromotionUpdateInput: {
            code?: components["schemas"]["PromotionCodeInput"];
            /** @description The name of the promotion, for people. */
            name?: string;
            type?: components["schemas"]["PromotionType"];
            /**
             * Format: int64
             * @description The value, for people.
             */
            value?: number;
            /** @description Units that have to be bought, for buy_x_get_y. */
            buyQuantity?: number | null;
            /** @description Units that are then free, for buy_x_get_y. */
            getQuantity?: number | null;
            /** @description ISO 4217 code; null where none applies. */
            currency?: string | null;
            /** @description Whether it applies without a code. */
            isAutomatic?: boolean;
            /** @description Whether the promotion is in use. */
            isActive?: boolean;
            /** @description Whether it can be combined with others. */
            stackable?: boolean;
            /** @description Lower numbers come first. */
            priority?: number;
            conditions?: components["schemas"]["PromotionConditionsInput"];
            /** @description How often it can be used altogether; null without a limit. */
            usageLimitTotal?: number | null;
            /** @description How often one customer can use it; null without a limit. */
            usageLimitPerCustomer?: number | null;
            /**
             * Format: date-time
             * @description From when the promotion counts, this moment included.
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description Until when the promotion counts, this moment excluded.
             */
            validUntil?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A cart to try a code on. */
        PromotionValidateInput: {
            code: components["schemas"]["PromotionCodeInput"];
            currency: components["schemas"]["CurrencyCode"];
            subtotal: components["schemas"]["MoneyAmount"];
            /** @description The lines concerned, each with its number of units. */
            lineItems: components["schemas"]["PromotionValidateLineInput"][];
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId?: string;
            /** @description Read with `promotions:update` only; otherwise the caller's own groups count. */
            customerGroupIds?: string[];
        };
        /** @description A line as the caller sees it. */
        PromotionValidateLineInput: {
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /** @description The type of the entity, such as product. */
            entityType: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId?: string | null;
            /** @description Units. */
            quantity: number;
            unitPrice: components["schemas"]["MoneyAmount"];
            totalPrice: components["schemas"]["MoneyAmount"];
        };
        /** @description What a code would do. Checkout computes again from the store's own figures. */
        PromotionValidation: {
            /** @description Whether the code could be used now. */
            valid: boolean;
            totalDiscount: components["schemas"]["MoneyAmount"];
            /** @description Whether shipping is free. */
            freeShipping: boolean;
            /** @description What each promotion takes off. */
            applied: components["schemas"]["AppliedPromotion"][];
            /** @description Codes that cannot be used, and why. */
            rejectedCodes: components["schemas"]["RejectedPromotionCode"][];
        };
        /** @description What is delivered for `promotions.create`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Promotion"];
        };
        /** @description What is delivered for `promotions.update`. */
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
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Promotion"];
        };
        /** @description A rate in basis points; 10000 is 100 %. */
        RateBps: number;
        /** @description Why. */
        ReasonInput: {
            /** @description Why, in the words of whoever did it. */
            reason: string;
        };
        /** @description Money given back. */
        Refund: {
            /**
             * Format: uuid
             * @description The refund's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId: string;
            amount: components["schemas"]["MoneyAmount"];
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description Whether the provider has given the money back.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /** @description Why the money goes back. */
            reason: string | null;
            /** @description The lines concerned, each with its number of units. */
            lineItems: components["schemas"]["FulfillmentLineItem"][];
            /**
             * Format: date-time
             * @description When the refund was made.
             */
            createdAt: string;
        };
        /** @description How much to give back. Lines and an amount exclude each other; without either it is all that is left. */
        RefundInput: {
            /**
             * Format: int64
             * @description In minor units.
             */
            amount?: number;
            /** @description The lines concerned, each with its number of units. */
            lineItems?: components["schemas"]["OrderLineQuantityInput"][];
            /** @description Why the money goes back. */
            reason?: string;
            /**
             * @description Puts refunded lines back into stock.
             * @default false
             */
            restock: boolean;
        };
        /** @description A code that does nothing here. */
        RejectedPromotionCode: {
            /** @description The code as it was given. */
            code: string;
            /**
             * @description Why the code cannot be used.
             * @enum {string}
             */
            reason: "not_found" | "inactive" | "not_started" | "expired" | "usage_limit_reached" | "customer_limit_reached" | "sign_in_required" | "conditions_not_met" | "currency_mismatch" | "not_stackable";
        };
        /** @description A line that did not get into the new cart. */
        ReorderFailure: {
            item: components["schemas"]["ReorderItem"];
            /**
             * @description The item or its variant is no longer sold, or it has no price in the order's currency.
             * @enum {string}
             */
            reason: "not_available" | "price_missing";
        };
        /** @description A line of the earlier order. */
        ReorderItem: {
            /**
             * Format: uuid
             * @description The order's line in question.
             */
            lineItemId: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string | null;
            /** @description Its title in that order. */
            title: string;
            /** @description Units. */
            quantity: number;
        };
        /** @description The cart that was made from an order. */
        ReorderResult: {
            /**
             * Format: uuid
             * @description The new cart.
             */
            cartId: string;
            /** @description Lines that are in the cart. */
            itemsAdded: number;
            /** @description Lines that are not. */
            itemsFailed: components["schemas"]["ReorderFailure"][];
        };
        /** @description A request to send goods back. */
        ReturnInput: {
            /**
             * Format: uuid
             * @description The sub-order in question.
             */
            subOrderId: string;
            /** @description The lines concerned, each with its number of units. */
            lineItems: components["schemas"]["ReturnLineItemInput"][];
            /**
             * @description Why the goods come back.
             * @enum {string}
             */
            reason: "defective" | "wrong_item" | "not_as_described" | "changed_mind" | "other";
            /** @description A remark for whoever reads it next. */
            note?: string;
        };
        /** @description What comes back. */
        ReturnLineItem: {
            /**
             * Format: uuid
             * @description The order's line in question.
             */
            orderLineItemId: string;
            /** @description Units. */
            quantity: number;
        };
        /** @description What is to come back. */
        ReturnLineItemInput: {
            /**
             * Format: uuid
             * @description The order's line in question.
             */
            orderLineItemId: string;
            /** @description Units. */
            quantity: number;
        };
        /** @description What arrived. */
        ReturnReceiptInput: {
            /**
             * @description Whether the units go back into stock.
             * @default false
             */
            restock: boolean;
        };
        /** @description Goods on their way back to a vendor. */
        ReturnRequest: {
            /**
             * Format: uuid
             * @description The return's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The sub-order in question.
             */
            subOrderId: string;
            /**
             * Format: uuid
             * @description The customer; null for a guest.
             */
            customerId: string | null;
            /** @description The lines concerned, each with its number of units. */
            lineItems: components["schemas"]["ReturnLineItem"][];
            /**
             * @description Why the goods come back.
             * @enum {string}
             */
            reason: "defective" | "wrong_item" | "not_as_described" | "changed_mind" | "other";
            /** @description A remark for whoever reads it next. */
            note: string | null;
            status: components["schemas"]["ReturnStatus"];
            /** @description Who carries the returned parcel. */
            returnCarrier: string | null;
            /** @description The carrier's number of the returned parcel. */
            returnTracking: string | null;
            /** @description Why it was rejected; null otherwise. */
            rejectionReason: string | null;
            /**
             * Format: int64
             * @description What the buyer gets back, minor units.
             */
            refundAmount: number | null;
            /**
             * Format: date-time
             * @description When the return was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the return last changed.
             */
            updatedAt: string;
        };
        /** @description How it is sent back. */
        ReturnShipmentInput: {
            /** @description Who carries the parcel. */
            carrier?: string;
            /** @description The carrier's number of the returned parcel. */
            returnTracking: string;
        };
        /**
         * @description Where the return is.
         * @enum {string}
         */
        ReturnStatus: "requested" | "vendor_approved" | "vendor_rejected" | "shipped_back" | "received" | "refunded" | "closed";
        /** @description Who may see it. */
        ReviewModerationInput: {
            status: components["schemas"]["ReviewStatus"];
        };
        /**
         * @description Everybody sees published ones.
         * @enum {string}
         */
        ReviewStatus: "pending" | "published" | "hidden" | "flagged";
        /** @description Which session to end. */
        RevokeSessionInput: {
            /** @description The `token` of the session, as the list of sessions shows it. */
            token: string;
        };
        /** @description What the index holds of an entity. */
        SearchDocument: {
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            /** @description The title in the locale that was written first; null while the entity has no texts. */
            title: string | null;
            /** @description The description in the same locale. */
            description: string | null;
            status: components["schemas"]["EntityStatus"];
            /** @description The slugs of its categories. */
            categories: components["schemas"]["Slug"][];
            /** @description The slugs of its brands. */
            brands: components["schemas"]["Slug"][];
        };
        /** @description The facets that were asked for. Categories and brands are counted by slug. */
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
            /** @description How well it matches; comparable within one query only. 0 when there is no search text. */
            score: number;
            document: components["schemas"]["SearchDocument"];
        };
        /** @description `total`, `page` and `limit` say the same as `pagination`. */
        SearchMeta: {
            /**
             * Format: int64
             * @description Matches on all pages.
             */
            total: number;
            /** @description Page number, from 1. */
            page: number;
            /** @description Items per page. */
            limit: number;
            facets: components["schemas"]["SearchFacets"];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The credentials of an account. */
        SignInInput: {
            email: components["schemas"]["EmailAddress"];
            /** @description The password in clear text. */
            password: string;
            /** @description A path, or a URL of an allowed origin, to go on to. It comes back as `url` and in `Location`. */
            callbackURL?: string;
            /**
             * @description With `false` the cookie ends with the browser session.
             * @default true
             */
            rememberMe: boolean;
        };
        /** @description The account that is signed in. It is not wrapped in `data`. */
        SignInResult: {
            /** @description Whether a `callbackURL` was given. */
            redirect: boolean;
            /** @description The `callbackURL`. It is present when one was given. */
            url?: string;
            /** @description The session's identifier. */
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
            /** @description The name of the person. */
            name: string;
            /** @description The URL of a picture. */
            image?: string;
            /** @description A path, or a URL of an allowed origin, where the link in the verification mail leads. */
            callbackURL?: string;
            /**
             * @description With `false` the cookie ends with the browser session.
             * @default true
             */
            rememberMe: boolean;
        };
        /** @description The new account. It is not wrapped in `data`. */
        SignUpResult: {
            /** @description The session's identifier; null when the e-mail address has to be verified first. */
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
             * @description The vendor in question.
             */
            vendorId: string;
            /**
             * @description Why the vendor was not paid.
             * @enum {string}
             */
            reason: "not_due" | "below_minimum" | "nothing_available" | "negative_balance" | "suspended" | "no_bank_account" | "not_found";
        };
        /** @description Lower-case words joined by hyphens. It must not look like a UUID. */
        Slug: string;
        /** @description It is not wrapped in `data`. */
        StatusResult: {
            /** @description Always true. */
            status: boolean;
        };
        /** @description The part of an order that one vendor sells. */
        SubOrder: {
            /**
             * Format: uuid
             * @description The sub-order's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId: string;
            /** @description The number that people use, such as ORD-2026-000042. */
            orderNumber: string;
            /**
             * Format: uuid
             * @description The vendor in question.
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
             * @description Of the lines after discounts, without tax and shipping.
             */
            commissionAmount: number;
            payoutAmount: components["schemas"]["MoneyAmount"];
            /** @description Who carries the parcel. */
            carrier: string | null;
            /** @description The carrier's number of the parcel. */
            trackingNumber: string | null;
            /** @description The vendor's part of the order's lines. */
            lineItems: components["schemas"]["OrderLineItem"][];
            /**
             * Format: date-time
             * @description When the vendor confirmed it; null before.
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @description When it was handed to the carrier.
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
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
             * @description When the sub-order was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the sub-order last changed.
             */
            updatedAt: string;
        };
        /** @description Why. */
        SubOrderCancelInput: {
            /** @description Why, in the words of whoever did it. */
            reason?: string;
        };
        /** @description How it is sent. */
        SubOrderShipInput: {
            /** @description Who carries the parcel. */
            carrier: string;
            /** @description The carrier's number of the parcel. */
            trackingNumber: string;
            /** @description Where the parcel can be followed. */
            trackingUrl?: string;
        };
        /**
         * @description Where the vendor's part of the order is.
         * @enum {string}
         */
        SubOrderStatus: "pending" | "confirmed" | "processing" | "shipped" | "delivered" | "cancelled";
        /** @description Where the sub-order is to go. */
        SubOrderStatusInput: {
            status: components["schemas"]["SubOrderStatus"];
            /** @description Why, in the words of whoever did it. */
            reason?: string;
            /** @description Required for shipped. */
            carrier?: string;
            /** @description Required for shipped. */
            trackingNumber?: string;
        };
        /** @description What to change of the own account. */
        UserUpdateInput: {
            /** @description The name of the person. */
            name?: string;
            /** @description The URL of a picture; null removes it. */
            image?: string | null;
        };
        /** @description One field that is not valid, and why. */
        ValidationIssue: {
            /** @description Where the value is, such as `body.lineItems.0.quantity`, `query.limit` or `path.id`. */
            path: string;
            /** @description What is wrong, for a person. */
            message: string;
            /** @description The rule that was broken, such as `required`, `pattern` or `maximum`. */
            code: string;
        };
        /** @description One version of an entity that can be bought. */
        Variant: {
            /**
             * Format: uuid
             * @description The variant's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The entity in question.
             */
            entityId: string;
            /** @description Stock keeping unit; unique in the store. */
            sku: string | null;
            /** @description The number under the bar code, such as an EAN. */
            barcode: string | null;
            options: components["schemas"]["VariantOptions"];
            /** @description The ids of the same values, in the order of the options. */
            optionValueIds: string[];
            /** @description Overrides the entity's. */
            taxClass: string | null;
            /**
             * @description Where the variant is in its life.
             * @enum {string}
             */
            status: "active" | "discontinued";
            /**
             * Format: date-time
             * @description When the variant was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the variant last changed.
             */
            updatedAt: string;
        };
        /** @description Which combinations of the entity's options to make variants of. */
        VariantGenerateInput: {
            /**
             * @description `all` makes every combination; `manual` makes those in `combinations`; `matrix` makes every combination of the values in `include` (all values of an option that it does not name) but those that `exclude` matches.
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
            /** @description For `matrix`. A combination is left out when it has all the values of one of these. */
            exclude?: components["schemas"]["VariantOptions"][];
        };
        /** @description A variant. `options` names a value for every option of the entity. */
        VariantInput: {
            /** @description Stock keeping unit. */
            sku?: string | null;
            /** @description The number under the bar code, such as an EAN. */
            barcode?: string | null;
            options?: components["schemas"]["VariantOptions"];
            /** @description The class that tax rates name; null stands for the default. */
            taxClass?: string | null;
        };
        /** @description The stock of one variant. */
        VariantInventory: {
            /**
             * Format: uuid
             * @description The variant, where the entity has variants.
             */
            variantId: string;
            /**
             * Format: int64
             * @description Units that can be sold.
             */
            available: number;
            /**
             * Format: int64
             * @description Units in the warehouses.
             */
            quantityOnHand?: number;
            /**
             * Format: int64
             * @description Units that are set aside.
             */
            quantityReserved?: number;
        };
        /** @description The value of each of the entity's options, by the option's name. */
        VariantOptions: {
            [key: string]: string;
        };
        /** @description A seller in the marketplace. Everybody sees the descriptive fields of approved vendors. */
        Vendor: {
            /**
             * Format: uuid
             * @description The vendor's UUID.
             */
            id: string;
            /** @description The name that shoppers see. */
            name: string;
            slug: components["schemas"]["Slug"];
            /** @description What the vendor is, for people. */
            description: string | null;
            /** @description Where the vendor's logo is. */
            logoUrl: string | null;
            /** @description Where the vendor's banner picture is. */
            bannerUrl: string | null;
            status: components["schemas"]["VendorStatus"];
            tier: components["schemas"]["VendorTier"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the vendor was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the vendor last changed.
             */
            updatedAt: string;
            /** @description For the vendor and `marketplace:admin` only. */
            email?: string;
            /** @description For the vendor and `marketplace:admin` only. */
            contactPhone?: string | null;
            /** @description The vendor's postal address. */
            businessAddress?: components["schemas"]["PostalAddress"] | null;
            /** @description For the vendor and `marketplace:admin` only. */
            taxId?: string | null;
            /** @description Whether bank details are known. They are never shown. */
            hasBankAccount?: boolean;
            /**
             * Format: uuid
             * @description For the vendor and `marketplace:admin` only.
             */
            ownerUserId?: string | null;
            /**
             * @description For the vendor and `marketplace:admin` only.
             * @enum {string}
             */
            verificationStatus?: "unverified" | "documents_submitted" | "verified" | "rejected";
            /** @description For the vendor and `marketplace:admin` only. */
            rejectionReason?: string | null;
            /** @description For the vendor and `marketplace:admin` only. */
            suspensionReason?: string | null;
            /**
             * Format: date-time
             * @description For the vendor and `marketplace:admin` only.
             */
            suspendedAt?: string | null;
            /** @description For the vendor and `marketplace:admin` only. */
            approvedCategories?: components["schemas"]["Slug"][];
            /** @description For the vendor and `marketplace:admin` only. */
            performanceScore?: number;
            /** @description For the vendor and `marketplace:admin` only. */
            commissionRateBps?: number;
            payoutSchedule?: components["schemas"]["PayoutSchedule"];
            /**
             * Format: int64
             * @description For the vendor and `marketplace:admin` only.
             */
            payoutMinimumAmount?: number;
            /** @description Days between a sale and its payout. */
            holdbackDays?: number;
        };
        /** @description What a vendor is owed in one currency. */
        VendorBalance: {
            currency: components["schemas"]["CurrencyCode"];
            balanceAmount: components["schemas"]["SignedAmount"];
            /**
             * Format: int64
             * @description What may be paid out now.
             */
            availableAmount: number;
            /**
             * Format: int64
             * @description What is held back.
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
        /** @description Where payouts go. It can be written and never read. */
        VendorBankAccountInput: {
            /** @description The name on the account. */
            accountHolder: string;
            /** @description International bank account number. */
            iban: string;
            /** @description Bank identifier code. */
            bic?: string;
        };
        /** @description A new vendor. */
        VendorCreateInput: {
            /** @description The name that shoppers see. */
            name: string;
            slug?: components["schemas"]["Slug"];
            email: components["schemas"]["EmailAddress"];
            /** @description What the vendor is, for people. */
            description?: string | null;
            /** @description Where the vendor's logo is. */
            logoUrl?: string | null;
            /** @description Where the vendor's banner picture is. */
            bannerUrl?: string | null;
            /** @description A telephone number of the vendor. */
            contactPhone?: string | null;
            businessAddress?: components["schemas"]["PostalAddress"];
            /** @description The vendor's tax number. */
            taxId?: string | null;
            bankAccount?: components["schemas"]["VendorBankAccountInput"];
            /**
             * Format: uuid
             * @description For admins. Anybody else becomes the owner.
             */
            ownerUserId?: string;
        };
        /** @description A document that proves who a vendor is. */
        VendorDocument: {
            /**
             * Format: uuid
             * @description The document's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId: string;
            type: components["schemas"]["VendorDocumentType"];
            /** @description A signed URL that works for 15 minutes. */
            fileUrl: string;
            /**
             * @description Where the document is in its life.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected";
            /** @description What the reviewer remarked. */
            reviewerNotes: string | null;
            /**
             * Format: date-time
             * @description When it was reviewed; null before.
             */
            reviewedAt: string | null;
            /**
             * Format: date-time
             * @description When the document was made.
             */
            createdAt: string;
        };
        /** @description A document. The file is uploaded to the media first. */
        VendorDocumentInput: {
            type: components["schemas"]["VendorDocumentType"];
            /**
             * Format: uuid
             * @description The media asset in question.
             */
            mediaAssetId: string;
        };
        /**
         * @description What the document proves.
         * @enum {string}
         */
        VendorDocumentType: "business_license" | "tax_form" | "bank_proof" | "identity" | "other";
        /** @description How a vendor does. */
        VendorPerformance: {
            /**
             * Format: uuid
             * @description The vendor in question.
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
            /** @description The mean of all published ratings. */
            average: number | null;
            /** @description How many published ratings there are. */
            count: number;
        };
        /** @description A buyer's opinion of a vendor. */
        VendorReview: {
            /**
             * Format: uuid
             * @description The review's UUID.
             */
            id: string;
            /**
             * Format: uuid
             * @description The vendor in question.
             */
            vendorId: string;
            /** @description Stars, from 1 to 5. */
            rating: number;
            /** @description The title, for people. */
            title: string | null;
            /** @description What the reviewer wrote. */
            body: string | null;
            status: components["schemas"]["ReviewStatus"];
            /** @description The vendor's answer; null without one. */
            vendorResponse: string | null;
            /**
             * Format: uuid
             * @description For `marketplace:admin` only.
             */
            customerId?: string | null;
            /**
             * Format: uuid
             * @description For the author, the vendor and `marketplace:admin`.
             */
            orderId?: string;
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the review was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the review last changed.
             */
            updatedAt: string;
        };
        /** @description An opinion. */
        VendorReviewInput: {
            /**
             * Format: uuid
             * @description The order in question.
             */
            orderId: string;
            /** @description Stars, from 1 to 5. */
            rating: number;
            /** @description The title, for people. */
            title?: string;
            /** @description What the reviewer wrote. */
            body?: string;
        };
        /**
         * @description Only an approved vendor sells.
         * @enum {string}
         */
        VendorStatus: "pending" | "approved" | "suspended" | "rejected";
        /**
         * @description How well the vendor does.
         * @enum {string}
         */
        VendorTier: "standard" | "silver" | "gold" | "platinum";
        /** @description What the platform may change of a vendor. */
        VendorUpdateInput: {
            /** @description The name that shoppers see. */
            name?: string;
            email?: components["schemas"]["EmailAddress"];
            /** @description What the vendor is, for people. */
            description?: string | null;
            /** @description Where the vendor's logo is. */
            logoUrl?: string | null;
            /** @description Where the vendor's banner picture is. */
            bannerUrl?: string | null;
            /** @description A telephone number of the vendor. */
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
            /** @description Days before money of a sale can be paid out. */
            holdbackDays?: number;
        };
        /** @description A password to check. */
        VerifyPasswordInput: {
            /** @description The password to check. */
            password: string;
        };
        /** @description Grows by one with every change; also the record's ETag. */
        Version: number;
        /** @description A place where stock is kept. */
        Warehouse: {
            /**
             * Format: uuid
             * @description The warehouse's UUID.
             */
            id: string;
            /** @description The name of the warehouse, for people. */
            name: string;
            /** @description Unique, upper case. */
            code: string;
            /** @description The postal address; null when unknown. */
            address: components["schemas"]["PostalAddress"] | null;
            /** @description Stock of an inactive warehouse cannot be sold. */
            isActive: boolean;
            /** @description Stock is taken from the lowest number first. */
            priority: number;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description When the warehouse was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the warehouse last changed.
             */
            updatedAt: string;
        };
        /** @description A new warehouse. */
        WarehouseInput: {
            /** @description The name of the warehouse, for people. */
            name: string;
            /** @description Derived from the name when left out. */
            code?: string;
            /** @description The postal address; null when unknown. */
            address?: components["schemas"]["PostalAddress"] | null;
            /**
             * @description Whether the warehouse is in use.
             * @default true
             */
            isActive: boolean;
            /**
             * @description Lower numbers come first.
             * @default 100
             */
            priority: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description An event on its way to an endpoint. */
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
             * @description `pending` while attempts are left, `failed` when the last one failed or the endpoint was disabled.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /** @description Attempts made since it was created or replayed. */
            attempts: number;
            /** @description The status that the receiver last answered; null when it did not. */
            responseStatus: number | null;
            failure: components["schemas"]["WebhookFailure"];
            /**
             * Format: date-time
             * @description When the delivery was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last tried; null before.
             */
            lastAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Null unless it is pending.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When the receiver answered 2xx.
             */
            deliveredAt: string | null;
        };
        /** @description A receiver of events. */
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
            /** @description What the endpoint is, for people. */
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /**
             * @description Why it is not active: `gone` after it answered 410, `failing` after every delivery of three days failed. Delete it and register it again to use it again.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description When the endpoint was made.
             */
            createdAt: string;
        };
        /** @description Where to deliver which events. */
        WebhookEndpointInput: {
            /**
             * Format: uri
             * @description An `https` URL of a public host on its usual port, without user name or password. `http` is taken by development servers only.
             */
            url: string;
            /** @description The names of the events to deliver, or `*` for all. */
            events: components["schemas"]["WebhookEventFilter"][];
            /** @description A note for people. */
            description?: string | null;
            /** @description `whsec_` and 24 to 64 random bytes in base64, to sign deliveries with. By default the server makes one. */
            secret?: string;
        };
        /**
         * @description An event to deliver, or `*` for all of them, those that later versions add included.
         * @enum {string}
         */
        WebhookEventFilter: "*" | "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem";
        /**
         * @description The name of an event that webhooks deliver.
         * @enum {string}
         */
        WebhookEventName: "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem";
        /**
         * @description Why a delivery failed: the receiver did not answer within ten seconds (`timeout`), could not be reached (`connection_failed`), resolves to an address that is not public (`address_not_allowed`), or answered with a redirect (`redirect`) or another status than 2xx (`http_status`). Null when it did not fail.
         * @enum {string|null}
         */
        WebhookFailure: "timeout" | "connection_failed" | "address_not_allowed" | "redirect" | "http_status" | null;
        /** @description What came of a test. */
        WebhookTestResult: {
            /** @description Whether the receiver answered 2xx. */
            delivered: boolean;
            /** @description The status that the endpoint answered; null without an answer. */
            responseStatus: number | null;
            failure: components["schemas"]["WebhookFailure"];
            /** @description Milliseconds until the answer or the failure. */
            durationMs: number;
        };
    };
    responses: {
        /** @description The request cannot be read, for example malformed JSON or a broken percent-encoding (`BAD_REQUEST`). */
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
        /** @description The input is not valid (`VALIDATION_FAILED`), or the cart cannot become an order; `details.reason` says why (`CHECKOUT_FAILED`). */
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
        /** @description The request conflicts with stored state, for example a duplicate slug, or an Idempotency-Key whose request is still running (`CONFLICT`). */
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
        /** @description The caller lacks the permission (`FORBIDDEN`), or a cookie caller's Origin is missing or not allowed (`CSRF_ORIGIN_REJECTED`). */
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
        /** @description A fault of the server. The text is constant; the request id finds it in the log (`INTERNAL_ERROR`). */
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
        /** @description The input is not valid (`VALIDATION_FAILED`), or the record's state does not allow the move; then `details` has `from`, `to` and `allowed` (`INVALID_TRANSITION`). */
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
        /** @description The resource does not exist, or the caller may not know that it does (`NOT_FOUND`). */
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
        /** @description The body exceeds the limit, 1 MB unless the operation says otherwise (`PAYLOAD_TOO_LARGE`). */
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
        /** @description `If-Match` does not name the current version (`PRECONDITION_FAILED`). */
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
        /** @description The database or another needed service does not answer; try again after `Retry-After` seconds (`SERVICE_UNAVAILABLE`). */
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
        /** @description The rate limit is used up; `Retry-After` says when to try again (`TOO_MANY_REQUESTS`). */
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
        /** @description No valid credential. A key that is unknown, expired or revoked is refused everywhere, never treated as anonymous (`UNAUTHORIZED`). */
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
        /** @description The Content-Type is not one that the operation takes (`UNSUPPORTED_MEDIA_TYPE`). */
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
        /** @description The input is understood but not valid; `details.issues` names each field (`VALIDATION_FAILED`). */
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
        /** @description The body is not JSON (`BAD_REQUEST`), the signature is missing (`WEBHOOK_SIGNATURE_MISSING`), or it does not fit the body or its time (`WEBHOOK_VERIFICATION_FAILED`). */
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
         * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
         * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
         */
        CartSecret: string;
        /**
         * @description The record's UUID.
         * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
         */
        Id: string;
        /**
         * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
         * @example 7f3b1c9e-order-42
         */
        IdempotencyKey: string;
        /**
         * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
        /** @description How the answer may be cached. */
        CacheControl: string;
        /** @description The record's version as an entity tag, for `If-Match`. */
        ETag: string;
        /** @description `true` when this answer was stored by an earlier request with the same Idempotency-Key. */
        IdempotentReplayed: "true";
        /** @description Where the resource is found. */
        Location: string;
        /** @description Seconds to wait before trying again. */
        RetryAfter: number;
        /** @description How to authenticate. */
        WWWAuthenticate: string;
        /** @description Requests allowed in the current window. */
        XRateLimitLimit: number;
        /** @description Requests left in the current window. */
        XRateLimitRemaining: number;
        /** @description Unix time in seconds at which the window resets. */
        XRateLimitReset: number;
        /** @description The identifier of this request, in the server's log too. A safe inbound value is kept. */
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
            /** @description The server and its database answer. */
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
            /** @description The database does not answer. */
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
                 * @description Only entities in this status. It is ignored for callers who see active entities only.
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
                 * @description The field to sort by and the direction. Entities that are equal in it come by id.
                 * @example createdAt:desc
                 */
                sort?: "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc" | "slug:asc" | "slug:desc";
                /**
                 * @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory` and `pricing`.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory` and `pricing`.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description It is deleted. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The entity as it is now. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
                 * @description Whether to answer with another locale when this one has no texts.
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
            /** @description The texts. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The texts as they are now. */
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
                 * @description Only the categories directly below this one; `root` for those below none.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description It is deleted. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The category as it is now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description It is deleted. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The brand as it is now. */
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
            /** @description The entity is of the brand. */
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
            /** @description The entity is not of the brand. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The variants that were made; none when all of them existed. */
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
                 * @description Only customers' carts, or only guests'.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
                 * @description The line's UUID.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
                 * @description The line's UUID.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
                 * @example cs_mB0cYq2uXl1nT7r8Zp4wKd9s
                 */
                "x-cart-secret"?: components["parameters"]["CartSecret"];
                /**
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The order now. */
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
                 * @description The secret that was returned when a guest created the cart. It proves a guest's right to the cart and its order.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The order now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The level now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The reservations as they are now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The price that was replaced, as it is now. */
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
                 * @description Only active or only inactive ones.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Which promotions.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description What the code would do. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The promotion now. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The promotion, inactive. */
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
                 * @description What to look for. Empty or left out, everything matches.
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
                 * @description Only entities in this status. It is ignored for callers who find active entities only.
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
                 * @description What to count the matches by: a comma-separated list of `type`, `category`, `brand` and `status`.
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
                 * @description What has been typed so far. Every character stands for itself.
                 * @example blu
                 */
                prefix?: string;
                /**
                 * @description Only entities of this type.
                 * @example product
                 */
                type?: components["schemas"]["EntityType"];
                /**
                 * @description The most titles to return. Values above 25 are clamped.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description With `true` a signed URL that expires is returned instead of the public one; that takes a session or a key, else it is a 401.
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
            /** @description The redirect to the URL. It is not to be cached (`no-store`). */
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
            /** @description The file is gone. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The file's place with the entity. */
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
            /** @description The event has been taken. */
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
            /** @description The endpoint is gone. */
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
            /** @description What came of it. A receiver that fails is an answer, not an error. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The profile now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The address is gone. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description Only entries of this date or time and later. A day that does not exist is a 422.
                 * @example 2026-03-01T00:00:00Z
                 */
                from?: components["schemas"]["DateOrTime"];
                /**
                 * @description Only entries before this time, or up to the end of this date.
                 * @example 2026-03-31
                 */
                to?: components["schemas"]["DateOrTime"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries per page. Values above 100 are clamped.
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
                 * @description Only entries of this date or time and later. A day that does not exist is a 422.
                 * @example 2026-03-01T00:00:00Z
                 */
                from?: components["schemas"]["DateOrTime"];
                /**
                 * @description Only entries before this time, or up to the end of this date.
                 * @example 2026-03-31
                 */
                to?: components["schemas"]["DateOrTime"];
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries per page. Values above 100 are clamped.
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
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description The account that is signed in now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
                 * @description Leaves the session as it is, even when it is due to be renewed.
                 * @example true
                 */
                disableRefresh?: boolean;
                /**
                 * @description Clients of Better Auth send it. Sessions are always read from the database, so it changes nothing.
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
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description Nobody is signed in now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description The password is right. */
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
            /** @description The account is changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description No session of the caller has this token now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description The account has no session now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    /** @description The session's cookie, `better-auth.session_token` (over HTTPS with the prefix `__Secure-`): HttpOnly, SameSite=Lax, for seven days, or without Max-Age and with a second cookie `better-auth.dont_remember` when `rememberMe` is false. */
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
            /** @description The session of this request is the only one. */
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
                 * @description The most jobs to run. Values above 100 are clamped.
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
            /** @description What was done. */
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
                 * @description The most jobs to run. Values above 100 are clamped.
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
            /** @description What was done. */
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
                 * @description Only vendors in this status. It is ignored for callers who see approved vendors only.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The vendor now. */
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
            /** @description The vendor now. */
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
            /** @description The vendor now. */
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
            /** @description The vendor now. */
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
            /** @description The vendor now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The document now. */
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
            /** @description The document now. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The vendor now. */
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
            /** @description The sub-order now. */
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
            /** @description The sub-order now. */
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
            /** @description The sub-order now. */
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
            /** @description The sub-order now. */
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
            /** @description The return now. */
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
            /** @description The return now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The rule is gone. */
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The rule now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description What was paid, and what was not and why. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The payout now. */
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
                 * @description Only parts of this order.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The sub-order now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The dispute now. */
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
            /** @description The dispute now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The dispute now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The return now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
            /** @description The return now. */
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422. An answer above 64 KB is not stored where the record can be read again; then the replay shows the record as it is.
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
                 * @description The ETag last read. When the record has changed since, the answer is 412 and nothing is written.
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
            /** @description The review now. */
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
