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
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Removes the file and takes it from every entity it is attached to; each of them emits `catalog.update`. Signed URLs stop working too.
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
         */
        post: operations["attachMedia"];
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
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook endpoint
         * @description From now on each event named is posted to the URL, signed with the endpoint's secret as Standard Webhooks say: `webhook-signature` is `v1,` and the base64 HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`. Any 2xx answer within ten seconds is a success; anything else is tried again, eight times over about 24 hours. The same event may arrive more than once and events may arrive out of order. A URL whose host is not public, or that carries a user name, is a 422. The secret is in this answer only, which is why it is not stored for an `Idempotency-Key`.
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
         */
        post: operations["testWebhook"];
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
         * @description Sets the session's cookie. A wrong password and an unknown address are the same 401. Where the store demands verified addresses, the right password of an account that has not verified its own is a 403. A `callbackURL` on another origin is a 403 too. Attempts are limited per address of the network and per e-mail address.
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
         * @description The session of the cookie and its account, or `null` when there is none, it has expired, or the cookie is not genuine. Once a day it renews the session for another seven days and sets the cookie anew. An API key has no session.
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
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for a program. It may do what its permissions say and no more; nobody can give a key a permission that they do not hold themselves (403). The key is in this answer only, which is why it is not stored for an `Idempotency-Key`.
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
         * @description The key is refused from now on and leaves the list. What it did stays in the audit log under its id. A caller may revoke the key that it sends.
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
         */
        get: operations["runJobs"];
        put?: never;
        /**
         * Run pending jobs by POST
         * @description The same as the GET, for callers that keep GET free of effects. It takes the same parameters and no body.
         */
        post: operations["runJobsByPost"];
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
        /** @description `[from, to]`, or a preset that ends today. Of the pair, `from` is included; a date as `to` includes that day, a time as `to` is excluded. */
        AnalyticsDateRange: components["schemas"]["DateOrTime"][] | ("today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year");
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
            description: string;
        };
        /** @description A measure, dimension or segment as `Model.member`. */
        AnalyticsMemberName: string;
        /** @description What the caller can query. The last three list the names of all models' members. */
        AnalyticsMeta: {
            models: components["schemas"]["AnalyticsModel"][];
            measures: components["schemas"]["AnalyticsMemberName"][];
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            segments: components["schemas"]["AnalyticsMemberName"][];
        };
        /** @description What can be asked about one kind of record. */
        AnalyticsModel: {
            name: string;
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
            /** @enum {string} */
            direction: "asc" | "desc";
        };
        /** @description The query as it was run, with what it left out filled in. */
        AnalyticsQuery: {
            measures: components["schemas"]["AnalyticsMemberName"][];
            dimensions: components["schemas"]["AnalyticsMemberName"][];
            segments: components["schemas"]["AnalyticsMemberName"][];
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            filters: components["schemas"]["AnalyticsFilter"][];
            order: components["schemas"]["AnalyticsOrder"][];
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
            /** @default [] */
            timeDimensions: components["schemas"]["AnalyticsTimeDimension"][];
            /** @default [] */
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
        /** @description A dimension of type `time`, to limit the rows to a range, to group them by period, or both. */
        AnalyticsTimeDimension: {
            dimension: components["schemas"]["AnalyticsMemberName"];
            granularity?: components["schemas"]["AnalyticsGranularity"];
            dateRange?: components["schemas"]["AnalyticsDateRange"];
        };
        /** @description A text, a number, or null where there is nothing to compute. Times are ISO 8601 in UTC. */
        AnalyticsValue: string | number | components["schemas"]["JsonNull"];
        /** @description A credential of a program. The key itself is not stored. */
        ApiKey: {
            /**
             * Format: uuid
             * @description The `actorId` of what the key does in the audit log.
             */
            id: string;
            name: string;
            /** @description The key's first 12 characters, to recognise it by. */
            prefix: string;
            permissions: components["schemas"]["PermissionName"][];
            /**
             * Format: uuid
             * @description The user who made it; null when the server or another key did.
             */
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
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
        /** @description The kind of record, such as `order`, `catalog_entity`, `inventory`, `customer`, `price`, `promotion`, `cart`, `media`, `webhook`, `api_key` or `job`. Plugins add their own. */
        AuditEntityType: string;
        /** @description Who did what to which record. Entries are never changed or removed. */
        AuditEntry: {
            /** Format: uuid */
            id: string;
            entityType: components["schemas"]["AuditEntityType"];
            /** Format: uuid */
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
            /** Format: date-time */
            createdAt: string;
        };
        /** @description What happened, such as `orders.statusChange`. */
        AuditEventName: string;
        /** @description What was asked for or what changed; for a change of status `from`, `to` and `reason`. The values of secret fields read `[redacted]`. */
        AuditPayload: {
            [key: string]: unknown;
        };
        /** @description An account. */
        AuthUser: {
            /** Format: uuid */
            id: string;
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
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
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
        /** @description The session of the cookie and its account. It is not wrapped in `data`. */
        CurrentSession: {
            session: components["schemas"]["Session"];
            user: components["schemas"]["AuthUser"];
        };
        /** @description A date (`2026-03-01`, in UTC) or a time (`2026-03-01T08:00:00Z`) of ISO 8601. */
        DateOrTime: string;
        /** @description What a delete answers. */
        Deleted: {
            /** Format: uuid */
            id: string;
            /** @enum {boolean} */
            deleted: true;
        };
        /**
         * Format: email
         * @description An e-mail address.
         */
        EmailAddress: string;
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
        /** @description How many matches have each value, over all pages. */
        FacetCounts: {
            [key: string]: number;
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
        /** @description A task that runs in the background. */
        Job: {
            /** Format: uuid */
            id: string;
            queue: string;
            /** @description What it does, such as `webhooks-deliver`. */
            taskSlug: string;
            /** @enum {string} */
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
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
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
        /**
         * @description The JSON null, as an alternative to a referenced schema.
         * @enum {string|null}
         */
        JsonNull: null;
        ListMeta: {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description BCP 47 language tag, stored in canonical form (`en-us` becomes `en-US`). */
        LocaleTag: string;
        /** @description A stored file. */
        MediaAsset: {
            /** Format: uuid */
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
            /** Format: date-time */
            uploadedAt: string;
        };
        /** @description A file's place with an entity. */
        MediaAttachment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            /**
             * Format: uuid
             * @description The variant that the file shows; null for all.
             */
            variantId: string | null;
            /** Format: uuid */
            mediaAssetId: string;
            role: components["schemas"]["MediaRole"];
            /** @description Lower comes first. */
            sortOrder: number;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Which file to show with which entity. */
        MediaAttachmentInput: {
            /** Format: uuid */
            entityId: string;
            /**
             * Format: uuid
             * @description A variant of the entity that the file shows.
             */
            variantId?: string | null;
            /** Format: uuid */
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
        /** @description An amount in minor units of its currency (cents for USD), never negative. */
        MoneyAmount: number;
        /** @description A new credential with its key, which is shown this once. */
        NewApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The key's first 12 characters. */
            prefix: string;
            permissions: components["schemas"]["PermissionName"][];
            /** Format: uuid */
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description What to send in `x-api-key`. Keep it: no other answer has it. */
            key: string;
        };
        /** @description A receiver of events with its secret, which is shown this once. */
        NewWebhookEndpoint: {
            /** Format: uuid */
            id: string;
            url: string;
            events: components["schemas"]["WebhookEventFilter"][];
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /** @enum {string|null} */
            disabledReason: "gone" | "failing" | null;
            /** Format: date-time */
            createdAt: string;
            /** @description `whsec_` and base64; the decoded bytes are the key of the signatures. Keep it: no other answer has it. */
            secret: string;
        };
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
        /** @description A permission such as `catalog:update`, all of a resource (`orders:*`), or everything (`*:*`). */
        PermissionName: string;
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
            /** @description Matches on all pages. */
            total: number;
            page: number;
            limit: number;
            facets: components["schemas"]["SearchFacets"];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A sign-in on one device. */
        Session: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
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
            /** @description The browser; empty when not known. */
            userAgent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The credentials of an account. */
        SignInInput: {
            email: components["schemas"]["EmailAddress"];
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
        /** @description A new account. */
        SignUpInput: {
            email: components["schemas"]["EmailAddress"];
            password: string;
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
        /** @description An event on its way to an endpoint. */
        WebhookDelivery: {
            /** Format: uuid */
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
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
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
            /** Format: uuid */
            id: string;
            url: string;
            events: components["schemas"]["WebhookEventFilter"][];
            description: string | null;
            /** @description Whether events are delivered to it. */
            isActive: boolean;
            /**
             * @description Why it is not active: `gone` after it answered 410, `failing` after every delivery of three days failed. Delete it and register it again to use it again.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Where to deliver which events. */
        WebhookEndpointInput: {
            /**
             * Format: uri
             * @description An `https` URL of a public host on its usual port, without user name or password. `http` is taken by development servers only.
             */
            url: string;
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
        WebhookEventName: "catalog.create" | "catalog.update" | "catalog.delete";
        /**
         * @description Why a delivery failed: the receiver did not answer within ten seconds (`timeout`), could not be reached (`connection_failed`), resolves to an address that is not public (`address_not_allowed`), or answered with a redirect (`redirect`) or another status than 2xx (`http_status`). Null when it did not fail.
         * @enum {string|null}
         */
        WebhookFailure: "timeout" | "connection_failed" | "address_not_allowed" | "redirect" | "http_status" | null;
        /** @description What came of a test. */
        WebhookTestResult: {
            /** @description Whether the receiver answered 2xx. */
            delivered: boolean;
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
                     *         "url": "https://shop.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01.png",
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
                     *         "url": "https://shop.example.com/media/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d3a01.png",
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
                        data: components["schemas"]["NewWebhookEndpoint"];
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
            query?: never;
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
                    "application/json": components["schemas"]["CurrentSession"] | components["schemas"]["JsonNull"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
                        data: components["schemas"]["ApiKey"][];
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
                     *         "expiresAt": "2027-03-02T00:00:00.000Z",
                     *         "lastUsedAt": null,
                     *         "createdAt": "2026-03-02T10:30:00.000Z",
                     *         "key": "cov_3q2nV8ZtWk7mRb1YxLp0sHc5Je9UaGd4fTi6KoNwEzQ"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["NewApiKey"];
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
  | 'search'
  | 'suggest'
  | 'uploadMedia'
  | 'getMedia'
  | 'deleteMedia'
  | 'attachMedia'
  | 'listWebhooks'
  | 'createWebhook'
  | 'deleteWebhook'
  | 'listWebhookDeliveries'
  | 'replayWebhookDelivery'
  | 'testWebhook'
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
  | 'runJobsByPost';

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
  search: 'page' | 'limit';
  suggest: 'limit';
  uploadMedia: never;
  getMedia: 'signed';
  deleteMedia: never;
  attachMedia: never;
  listWebhooks: 'page' | 'limit';
  createWebhook: never;
  deleteWebhook: never;
  listWebhookDeliveries: 'page' | 'limit';
  replayWebhookDelivery: never;
  testWebhook: never;
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
}

/** The data of each event, as webhooks deliver it. */
export interface EventPayloads {
  'catalog.create': components['schemas']['CatalogCreatePayload'];
  'catalog.update': components['schemas']['CatalogUpdatePayload'];
  'catalog.delete': components['schemas']['CatalogDeletePayload'];
}
