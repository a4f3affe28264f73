// Written by `npm run codegen` from the contract. Never edited.

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
         * @description The OpenAPI 3.0 document that routes, validates and serialises every request of this server, plugins included. Generate your client from it.
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
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create a catalog entity
         * @description Creates an entity without texts, variants or prices. It starts as a draft unless it is to be active at once. Unknown properties are refused: a price given here would be lost. Emits `catalog.create`.
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
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        /**
         * Delete an entity
         * @description Deletes the entity with its texts, options, variants, prices and links. One that stock or an order refers to cannot be deleted (409): archive or discontinue it. Emits `catalog.delete`.
         */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        /**
         * Update an entity
         * @description Changes what is given and keeps the rest. In `metadata` each key given is replaced, and removed by `null`. Emits `catalog.update`.
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
         */
        get: operations["getEntityAttributes"];
        /**
         * Set localized attributes
         * @description Replaces all texts of the entity in one language; what is left out becomes null. The locale is stored in canonical form. Emits `catalog.update`.
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
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates a category below `parentId`, or as a root. A parent that does not exist is refused (422).
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
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Changes what is given and keeps the rest. Moving a category below itself or one of its descendants is refused (422).
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
         */
        post: operations["addEntityToCategory"];
        /**
         * Remove an entity from a category
         * @description Takes the entity out of the category. For one that is not in it nothing happens. Emits `catalog.update`.
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
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Creates a brand. Either `displayName` or `name` is required; they mean the same.
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
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        /**
         * Update a brand
         * @description Changes what is given and keeps the rest.
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
         */
        post: operations["addEntityToBrand"];
        /**
         * Remove an entity from a brand
         * @description Says that the entity is not of this brand. For one that is not already nothing happens. Emits `catalog.update`.
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
         */
        post: operations["generateVariants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who makes what is sold. */
        Brand: {
            /** Format: uuid */
            id: string;
            slug: components["schemas"]["Slug"];
            displayName: string;
            description: string | null;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A new brand. `displayName` is required; `name` is another word for it. */
        BrandCreateInput: {
            slug: components["schemas"]["Slug"];
            displayName?: string;
            /** @description The same as `displayName`; give one of the two. */
            name?: string;
            description?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity belongs to a brand, after the change. */
        BrandLink: {
            /** Format: uuid */
            entityId: string;
            /** Format: uuid */
            brandId: string;
            linked: boolean;
        };
        BrandUpdateInput: {
            slug?: components["schemas"]["Slug"];
            displayName?: string;
            /** @description The same as `displayName`; give one of the two. */
            name?: string;
            description?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description What is delivered for `catalog.create`. */
        CatalogCreateEvent: {
            /** @description The event's identifier. */
            id: string;
            /** @enum {string} */
            type: "catalog.create";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogCreatePayload"];
        };
        /** @description The entity as it was created, without what includes add. */
        CatalogCreatePayload: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            isVisible: boolean;
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        /** @description What is delivered for `catalog.delete`. */
        CatalogDeleteEvent: {
            /** @description The event's identifier. */
            id: string;
            /** @enum {string} */
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
            /** Format: uuid */
            id: string;
            slug: components["schemas"]["Slug"];
        };
        /** @description What is delivered for `catalog.update`. */
        CatalogUpdateEvent: {
            /** @description The event's identifier. */
            id: string;
            /** @enum {string} */
            type: "catalog.update";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["CatalogUpdatePayload"];
        };
        /** @description The entity as it is after the change, without what includes add. */
        CatalogUpdatePayload: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            isVisible: boolean;
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        /** @description A node of the category tree. */
        Category: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The category above; null for a root.
             */
            parentId: string | null;
            slug: components["schemas"]["Slug"];
            name: string;
            description: string | null;
            /** @description Lower comes first. */
            sortOrder: number;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CategoryCreateInput: {
            /** Format: uuid */
            parentId?: string | null;
            slug: components["schemas"]["Slug"];
            name: string;
            description?: string | null;
            /** @default 0 */
            sortOrder: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Whether an entity is in a category, after the change. */
        CategoryLink: {
            /** Format: uuid */
            entityId: string;
            /** Format: uuid */
            categoryId: string;
            linked: boolean;
        };
        CategoryUpdateInput: {
            /**
             * Format: uuid
             * @description Null makes it a root.
             */
            parentId?: string | null;
            slug?: components["schemas"]["Slug"];
            name?: string;
            description?: string | null;
            sortOrder?: number;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description ISO 4217 code, upper case. */
        CurrencyCode: string;
        /** @description What a delete answers. */
        Deleted: {
            /** Format: uuid */
            id: string;
            /** @enum {boolean} */
            deleted: true;
        };
        /** @description Something that is sold. The properties from `attributes` on are present when asked for by `include`. */
        Entity: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["EntityType"];
            slug: components["schemas"]["Slug"];
            status: components["schemas"]["EntityStatus"];
            /** @description Whether everybody sees it. True exactly when it is active. */
            isVisible: boolean;
            taxClass: string | null;
            metadata: components["schemas"]["Metadata"];
            version: components["schemas"]["Version"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
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
            categories?: components["schemas"]["Category"][];
            brands?: components["schemas"]["Brand"][];
            /** @description Its pictures and files, in their order. */
            media?: components["schemas"]["EntityMedia"][];
            inventory?: components["schemas"]["EntityInventory"];
            /** @description Its prices, base prices first. */
            pricing?: components["schemas"]["EntityPrice"][];
        };
        /** @description An entity's texts in one language. */
        EntityAttributes: {
            /** Format: uuid */
            entityId: string;
            locale: components["schemas"]["LocaleTag"];
            title: string;
            subtitle: string | null;
            description: string | null;
            /** @description The description as a document of the editor in use. */
            richDescription: {
                [key: string]: unknown;
            } | null;
            seoTitle: string | null;
            seoDescription: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description All texts of the entity in this language. What is left out becomes null. */
        EntityAttributesInput: {
            title: string;
            subtitle?: string | null;
            description?: string | null;
            richDescription?: {
                [key: string]: unknown;
            } | null;
            seoTitle?: string | null;
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
            taxClass?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What is in stock, over all active warehouses. `onHand` and `reserved` are there for callers with `inventory:read`. */
        EntityInventory: {
            /** @description Units that can be sold: on hand less reserved. */
            available: number;
            onHand?: number;
            reserved?: number;
            variants: components["schemas"]["VariantInventory"][];
        };
        /** @description A picture or file of an entity or of one of its variants. */
        EntityMedia: {
            /** Format: uuid */
            mediaAssetId: string;
            /** @enum {string} */
            role: "primary" | "gallery" | "thumbnail" | "video" | "document";
            sortOrder: number;
            /** Format: uuid */
            variantId: string | null;
            url: string;
            alt: string | null;
            contentType: string;
        };
        /** @description A price of an entity or of one of its variants. */
        EntityPrice: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            variantId: string | null;
            /** Format: uuid */
            customerGroupId: string | null;
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["MoneyAmount"];
            /** @description The former price in minor units, to show crossed out. */
            compareAtAmount: number | null;
            minQuantity: number | null;
            maxQuantity: number | null;
            /** Format: date-time */
            validFrom: string | null;
            /** Format: date-time */
            validUntil: string | null;
            /** Format: date-time */
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
            taxClass?: string | null;
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description The one shape of every error. */
        Error: {
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description A sentence for a person. */
                message: string;
                /** @description The same value as the X-Request-Id header. */
                requestId: string;
                details?: components["schemas"]["ErrorDetails"];
            };
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
            /** @description Why a checkout failed, or which unique key is taken. */
            reason?: string;
            /** @description The current state. */
            from?: string;
            /** @description The state asked for. */
            to?: string;
            /** @description The states that can be reached from the current one. */
            allowed?: string[];
            /** @description Units in stock that can be had. */
            available?: number;
            /** @description The record's version now. */
            currentVersion?: number;
            /** @description The promotion code that was refused. */
            code?: string;
        };
        /** @description The server's state. It is not wrapped in `data`. */
        Health: {
            /** @enum {string} */
            status: "ok" | "error";
            /** @description The server's version. */
            version: string;
            /**
             * @description Present when the database does not answer.
             * @enum {string}
             */
            database?: "unreachable";
        };
        ListMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description BCP 47 language tag, stored in canonical form (`en-us` becomes `en-US`). */
        LocaleTag: string;
        /** @description Free-form data of the caller's own, at most 16 KB as JSON. The server stores it and never reads it. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Each key given replaces the stored one; `null` removes it. The result is at most 16 KB. */
        MetadataPatch: {
            [key: string]: unknown;
        };
        /** @description An amount in minor units of its currency (cents for USD), never negative. */
        MoneyAmount: number;
        /** @description Something in which an entity's variants differ, such as `size`. */
        OptionType: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            name: string;
            displayName: string;
            sortOrder: number;
            values: components["schemas"]["OptionValue"][];
        };
        OptionTypeInput: {
            name: string;
            /** @description What a shopper reads. By default the name. */
            displayName?: string;
            /** @description The first values, in their order. */
            values?: string[];
        };
        /** @description One choice of an option, such as `M`. */
        OptionValue: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            optionTypeId: string;
            value: string;
            displayName: string;
            sortOrder: number;
        };
        OptionValueInput: {
            value: string;
            /** @description What a shopper reads. By default the value. */
            displayName?: string;
        };
        Pagination: {
            page: number;
            limit: number;
            total: number;
            totalPages: number;
        };
        /** @description Lower-case words joined by hyphens. It must not look like a UUID. */
        Slug: string;
        ValidationIssue: {
            /** @description Where the value is, such as `body.lineItems.0.quantity`, `query.limit` or `path.id`. */
            path: string;
            message: string;
            /** @description The rule that was broken, such as `required`, `pattern` or `maximum`. */
            code: string;
        };
        /** @description One version of an entity that can be bought. */
        Variant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            /** @description Stock keeping unit; unique in the store. */
            sku: string | null;
            barcode: string | null;
            options: components["schemas"]["VariantOptions"];
            /** @description The ids of the same values, in the order of the options. */
            optionValueIds: string[];
            /** @description Overrides the entity's. */
            taxClass: string | null;
            /** @enum {string} */
            status: "active" | "discontinued";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
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
            sku?: string | null;
            barcode?: string | null;
            options?: components["schemas"]["VariantOptions"];
            taxClass?: string | null;
        };
        VariantInventory: {
            /** Format: uuid */
            variantId: string;
            available: number;
            onHand?: number;
            reserved?: number;
        };
        /** @description The value of each of the entity's options, by the option's name. */
        VariantOptions: {
            [key: string]: string;
        };
        /** @description Grows by one with every change; also the record's ETag. */
        Version: number;
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No valid credential. A key or session that is unknown, expired or revoked is refused, never treated as anonymous (`UNAUTHORIZED`). */
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The record's UUID.
         * @example 018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11
         */
        Id: string;
        /**
         * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
        /** @description The record's version as an entity tag, for `If-Match`. */
        ETag: string;
        /** @description `true` when this answer was stored by an earlier request with the same Idempotency-Key. */
        IdempotentReplayed: "true";
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
            422: components["responses"]["InvalidTransition"];
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
            422: components["responses"]["InvalidTransition"];
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
            header?: never;
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
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
            header?: never;
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
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header?: never;
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
                 * @description Makes a retry safe: the first answer to this key is stored for 24 hours and replayed to the same caller on the same route. A key whose request is still running answers 409; the same key with another body answers 422.
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
  | 'generateVariants';

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
}

/** The data of each event, as webhooks deliver it. */
export interface EventPayloads {
  'catalog.create': components['schemas']['CatalogCreatePayload'];
  'catalog.update': components['schemas']['CatalogUpdatePayload'];
  'catalog.delete': components['schemas']['CatalogDeletePayload'];
}
