// Written by `npm run codegen` from the contract. Never edited.

import type { UploadedFile } from '../src/contract/multipart.js';
import type { StoredUpload } from '../src/contract/stored-upload.js';

export interface components {
  schemas: {
    /** @description An ISO 8601 date (`2026-03-01`, in the query's time zone) or timestamp (`2026-03-01T08:00:00Z`). */
    AnalyticsDateOrTime: string;
    /** @description `[from, to]`. Dates are days of the query's time zone. `from` is inclusive. A date as `to` includes that day; a timestamp as `to` is exclusive. */
    AnalyticsDateRange: components["schemas"]["AnalyticsDateOrTime"][];
    /**
     * @description A range of whole days of the query's time zone. `last_7_days` and its like end with today, and so do `this_week` and its like. `last_week` and its like are the whole period before. Weeks start on Monday.
     * @enum {string}
     */
    AnalyticsDateRangePreset: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year";
    /** @description A condition on a dimension. All conditions of a query must be true. */
    AnalyticsFilter: {
      member: components["schemas"]["AnalyticsMemberName"];
      /**
       * @description `equals`, `in`, and `contains` are true if any of the values matches; `notEquals` and `notIn` are true if none does. `contains` is for strings and ignores case. `gt`, `gte`, `lt`, and `lte` are for numbers and take one value. `beforeDate` and `afterDate` take one date or timestamp, which is not included; `inDateRange` takes two, like `dateRange`. Times accept only these three.
       * @enum {string}
       */
      operator: "equals" | "notEquals" | "contains" | "in" | "notIn" | "gt" | "gte" | "lt" | "lte" | "beforeDate" | "afterDate" | "inDateRange";
      /** @description The values as strings, numbers and dates included. */
      values: string[];
    };
    /**
     * @description The length of the periods in the query's time zone. Weeks start on Monday (ISO 8601).
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
    /** @description The query as it was run, with its defaults filled in. A preset is replaced by its `dateRange`. */
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
      /** @description The time zone of dates, periods, and presets: a name of the IANA database such as `Europe/Madrid`. */
      timeZone: string;
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
       * @description If omitted, rows are sorted by period, then by the first measure in descending order. Rows that are equal in it are sorted by the other dimensions.
       * @default []
       */
      order: components["schemas"]["AnalyticsOrder"][];
      /**
       * @description The maximum number of rows.
       * @default 100
       */
      limit: number;
      /**
       * @description The time zone of dates, periods, and presets: a name of the IANA database such as `Europe/Madrid`.
       * @default UTC
       */
      timeZone: string;
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
    /** @description The kind of record, such as `order`, `catalog_entity`, `inventory`, `customer`, `price`, `promotion`, `cart`, `media`, `webhook`, `api_key`, `user`, or `job`. Plugins add their own. */
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
      role: components["schemas"]["UserRole"];
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
    /** @description One vendor's part of an order, as its buyer sees it. */
    BuyerSubOrder: {
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
      refundedAmount: components["schemas"]["MoneyAmount"];
      /** @description The carrier of the parcel. */
      carrier: string | null;
      /** @description The tracking number. */
      trackingNumber: string | null;
      /** @description The vendor's line items of the order. */
      lineItems: components["schemas"]["OrderLineItem"][];
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
    /** @description A closed account. */
    ClosedAccount: {
      /**
       * Format: uuid
       * @description The customer's UUID, which its orders keep.
       */
      id: string;
      /**
       * Format: date-time
       * @description When the account was closed.
       */
      closedAt: string;
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
      /** @description The entity's category, or one above it. */
      categorySlug: string | null;
      /**
       * Format: uuid
       * @description The vendor; null for all.
       */
      vendorId: string | null;
      /** @description The vendor tier that the rule applies to. */
      vendorTier: string | null;
      /** @description The currency of the volume. */
      currency: string | null;
      /**
       * Format: int64
       * @description The minimum of the vendor's sales of the last 30 days in minor units, inclusive.
       */
      minVolumeAmount: number | null;
      /**
       * Format: int64
       * @description The upper bound of these sales in minor units, exclusive; null for none.
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
    /** @description A new commission rule. */
    CommissionRuleCreateInput: {
      /** @description The display name of the commission rule. */
      name: string;
      type: components["schemas"]["CommissionRuleType"];
      rateBps: components["schemas"]["RateBps"];
      categorySlug?: components["schemas"]["Slug"];
      /**
       * Format: uuid
       * @description The vendor; null for all.
       */
      vendorId?: string | null;
      vendorTier?: components["schemas"]["VendorTier"];
      currency?: components["schemas"]["CurrencyCode"];
      /**
       * Format: int64
       * @description The minimum of the vendor's sales of the last 30 days in minor units, inclusive. Only for volume_tier, which requires it.
       */
      minVolumeAmount?: number;
      /**
       * Format: int64
       * @description The upper bound of these sales in minor units, exclusive; null for none. Only for volume_tier.
       */
      maxVolumeAmount?: number | null;
      /**
       * Format: date-time
       * @description The start of the period, inclusive. Only for promotional, which requires it.
       */
      validFrom?: string;
      /**
       * Format: date-time
       * @description The end of the period, exclusive. Only for promotional, which requires it.
       */
      validUntil?: string;
      /**
       * @description The highest number takes precedence.
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
       * @description The vendor; null for all.
       */
      vendorId?: string | null;
      vendorTier?: components["schemas"]["VendorTier"];
      currency?: components["schemas"]["CurrencyCode"];
      /**
       * Format: int64
       * @description The minimum of the vendor's sales of the last 30 days in minor units, inclusive. Only for volume_tier, which requires it.
       */
      minVolumeAmount?: number;
      /**
       * Format: int64
       * @description The upper bound of these sales in minor units, exclusive; null for none. Only for volume_tier.
       */
      maxVolumeAmount?: number | null;
      /**
       * Format: date-time
       * @description The start of the period, inclusive. Only for promotional, which requires it.
       */
      validFrom?: string;
      /**
       * Format: date-time
       * @description The end of the period, exclusive. Only for promotional, which requires it.
       */
      validUntil?: string;
      /** @description The highest number takes precedence. */
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
    /** @description ISO 4217 code, uppercase. */
    CurrencyCode: string;
    /** @description The cookie's session and its account. It is not wrapped in `data`. */
    CurrentSession: {
      session: components["schemas"]["AuthSession"];
      user: components["schemas"]["AuthUser"];
    };
    /** @description A customer, as staff see it. When the account is closed, what it says of the person becomes null. */
    Customer: {
      /**
       * Format: uuid
       * @description The customer's UUID.
       */
      id: string;
      /**
       * Format: uuid
       * @description The account; null once it is closed.
       */
      userId: string | null;
      /** @description The account's email address; null once the account is closed. */
      email: string | null;
      /** @description A phone number. */
      phone: string | null;
      /** @description Given name. */
      firstName: string | null;
      /** @description Family name. */
      lastName: string | null;
      /** @description The groups whose prices and promotions apply to the customer. */
      groupIds: string[];
      metadata: components["schemas"]["Metadata"];
      /**
       * Format: date-time
       * @description When the account was closed; null while it is open.
       */
      closedAt: string | null;
      version: components["schemas"]["Version"];
      /**
       * Format: date-time
       * @description When the customer was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the customer was last updated.
       */
      updatedAt: string;
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
      version: components["schemas"]["Version"];
      /**
       * Format: date-time
       * @description When the address was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the address was last changed.
       */
      updatedAt: string;
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
    /** @description Changes to an address. Null removes a value. The type cannot change. `isDefault` can only be `true`: to change the default, make another address the default. */
    CustomerAddressUpdateInput: {
      /**
       * @description Replaces the default address of the type.
       * @enum {boolean}
       */
      isDefault?: true;
      /** @description Given name. */
      firstName?: string;
      /** @description Family name. */
      lastName?: string;
      /** @description Street and number. */
      line1?: string;
      /** @description Additional address line. */
      line2?: string | null;
      /** @description City. */
      city?: string;
      /** @description State, province, or region, by name or code. */
      state?: string | null;
      /** @description Postal code. */
      postalCode?: string;
      country?: components["schemas"]["CountryCode"];
      /** @description A phone number. */
      phone?: string | null;
    };
    /** @description What the store knows about a customer. */
    CustomerExport: {
      customer: components["schemas"]["Customer"];
      /** @description The account; null once it is closed. */
      account: {
        /** @description The name given at sign-up. */
        name: string;
        /** @description The email address. */
        email: string;
        /** @description Whether the address was verified. */
        emailVerified: boolean;
        /**
         * Format: date-time
         * @description When it was created.
         */
        createdAt: string;
      } | null;
      /** @description Where the customer is signed in. */
      sessions: {
        /**
         * Format: date-time
         * @description The sign-in.
         */
        createdAt: string;
        /**
         * Format: date-time
         * @description When the session ends.
         */
        expiresAt: string;
        /** @description The network address. */
        ipAddress: string | null;
        /** @description The browser. */
        userAgent: string | null;
      }[];
      /** @description Network addresses of sign-ins in the last 90 days. */
      signInAddresses: {
        /** @description The network address. */
        address: string;
        /**
         * Format: date-time
         * @description The last sign-in.
         */
        lastUsedAt: string;
      }[];
      /** @description The address book. */
      addresses: components["schemas"]["CustomerAddress"][];
      /** @description Carts that are not deleted yet, the newest first. */
      carts: {
        /**
         * Format: uuid
         * @description The cart's UUID.
         */
        id: string;
        /** @description The status of the cart. */
        status: string;
        currency: components["schemas"]["CurrencyCode"];
        /** @description An email address. */
        email: string | null;
        metadata: components["schemas"]["Metadata"];
        /**
         * Format: date-time
         * @description When it was opened.
         */
        createdAt: string;
        /**
         * Format: date-time
         * @description When it last changed.
         */
        updatedAt: string;
        /** @description The items of the cart. */
        items: {
          /** @description The title of the item. */
          title: string;
          /** @description Units. */
          quantity: number;
          /** @description The notes. */
          notes: string | null;
          metadata: components["schemas"]["Metadata"];
        }[];
      }[];
      /** @description The orders, last placed first. */
      orders: components["schemas"]["Order"][];
      /**
       * Format: int64
       * @description How many orders there are.
       */
      orderCount: number;
    };
    /** @description A group of customers, to which prices, price modifiers, and promotions may be limited. */
    CustomerGroup: {
      /**
       * Format: uuid
       * @description The group's UUID.
       */
      id: string;
      /** @description The name, unique in any case. */
      name: string;
      /** @description Who belongs to the group. */
      description: string | null;
      metadata: components["schemas"]["Metadata"];
      version: components["schemas"]["Version"];
      /**
       * Format: date-time
       * @description When the group was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the group was last updated.
       */
      updatedAt: string;
    };
    /** @description A new group, without members. */
    CustomerGroupCreateInput: {
      /** @description The name, unique in any case. */
      name: string;
      /** @description Who belongs to the group. */
      description?: string | null;
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description Whether a customer belongs to a group, after the change. */
    CustomerGroupMembership: {
      /**
       * Format: uuid
       * @description The id of the group.
       */
      groupId: string;
      /**
       * Format: uuid
       * @description The id of the customer.
       */
      customerId: string;
      /** @description Whether the customer belongs to the group. */
      isMember: boolean;
    };
    /** @description Changes to a group. Null removes a value. */
    CustomerGroupUpdateInput: {
      /** @description The name, unique in any case. */
      name?: string;
      /** @description Who belongs to the group. */
      description?: string | null;
      metadata?: components["schemas"]["MetadataPatch"];
    };
    /** @description A customer's profile without its metadata. When the account is closed, what it says of the person becomes null. */
    CustomerPayload: {
      /**
       * Format: uuid
       * @description The profile's UUID.
       */
      id: string;
      /**
       * Format: uuid
       * @description The account; null once it is closed.
       */
      userId: string | null;
      /** @description The account's email address; null once the account is closed. */
      email: string | null;
      /** @description A phone number. */
      phone: string | null;
      /** @description Given name. */
      firstName: string | null;
      /** @description Family name. */
      lastName: string | null;
      /**
       * Format: date-time
       * @description When the account was closed; null while it is open.
       */
      closedAt: string | null;
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
    /** @description Changes to a customer. Null removes a value. The email address belongs to the account. */
    CustomerUpdateInput: {
      /** @description A phone number. */
      phone?: string | null;
      /** @description Given name. */
      firstName?: string | null;
      /** @description Family name. */
      lastName?: string | null;
      /** @description All groups of the customer. They replace the previous ones. */
      groupIds?: string[];
      metadata?: components["schemas"]["MetadataPatch"];
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
      /** @description The evidence of all parties. */
      evidence: components["schemas"]["DisputeEvidence"][];
    } & components["schemas"]["DisputePayload"];
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
    /** @description A dispute without its evidence. */
    DisputePayload: {
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
       * @description The account that opened it; null after it was closed.
       */
      openedBy: string | null;
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
    /** @description The dispute after the transition. */
    DisputesStatusChangePayload: {
      dispute: components["schemas"]["DisputePayload"];
      from: components["schemas"]["DisputeStatus"];
      to: components["schemas"]["DisputeStatus"];
    };
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
    ErrorCode: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "CSRF_ORIGIN_REJECTED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_FAILED" | "INVALID_TRANSITION" | "CHECKOUT_FAILED" | "WEBHOOK_SIGNATURE_MISSING" | "WEBHOOK_VERIFICATION_FAILED" | "TOO_MANY_REQUESTS" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
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
    /** @description The event's identifier. */
    EventIdentifier: string;
    /**
     * Format: date-time
     * @description When the event happened.
     */
    EventTime: string;
    /** @description The number of matches for each value, on all pages. */
    FacetCounts: {
      [key: string]: number;
    };
    /**
     * @description The name of a facet.
     * @enum {string}
     */
    FacetName: "type" | "category" | "brand" | "status" | "price" | "options";
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
      /**
       * Format: int64
       * @description In bytes.
       */
      size: number;
      /** @description In pixels; null for a PDF, and if the first 256 KB of the file do not tell it. */
      width: number | null;
      /** @description In pixels; null for a PDF, and if the first 256 KB of the file do not tell it. */
      height: number | null;
      /** @description The alternative text for the image. */
      alt: string | null;
      /** @description The file's URL. It works for all callers while the file is attached to an active entity, and is not sold. */
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
       * @description The role of the file. A file with the role `download` is sold, so it cannot have another role.
       * @default gallery
       * @enum {string}
       */
      role: "primary" | "gallery" | "thumbnail" | "video" | "document" | "download";
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
     * @description The role of the file. A file with the role `download` is sold: buyers of a digital entity download it, and nobody else sees it.
     * @enum {string}
     */
    MediaRole: "primary" | "gallery" | "thumbnail" | "video" | "document" | "download";
    /** @description The parts of an upload. */
    MediaUploadInput: {
      /**
       * Format: binary
       * @description A PNG, JPEG, GIF, WebP, or PDF file. The server detects the type from the file's bytes, not from its name or declared type.
       */
      file: StoredUpload;
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
       * @description Why staff must review the order: `underpaid` means that less than the total was captured; the order waits until staff change its status. `settlement_failed` means that the server has tried to complete the order and failed for a reason that time may not remove, such as a plugin that rejects it; the server tries again, and the log says why it failed. Otherwise null.
       * @enum {string|null}
       */
      paymentReview: "underpaid" | "settlement_failed" | null;
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
    /** @description A file that was bought with a line of an order. */
    OrderDownload: {
      /**
       * Format: uuid
       * @description The order line item.
       */
      lineItemId: string;
      /**
       * Format: uuid
       * @description The file.
       */
      mediaAssetId: string;
      /** @description The title of the item. */
      title: string;
      /** @description The name under which it is saved. */
      filename: string;
      /**
       * Format: int64
       * @description Bytes.
       */
      size: number;
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
    /** @description The token of a mail, and a new password. */
    PasswordResetInput: {
      /** @description The token of the mail. */
      token: string;
      /** @description At least six characters. */
      newPassword: string;
    };
    /** @description Whose password is to be reset. */
    PasswordResetRequest: {
      email: components["schemas"]["EmailAddress"];
      /** @description The page on which the user chooses the password: a path of the storefront, or a URL of an allowed origin. By default, `/reset-password` of the storefront. */
      redirectTo?: string;
    };
    /** @description It is not wrapped in `data`. */
    PasswordResetRequested: {
      /** @description Always true. */
      status: boolean;
      /** @description The same for every address. */
      message: string;
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
      status: components["schemas"]["PayoutStatus"];
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
      /** @description The first 1,000 payouts of this run. */
      payouts: components["schemas"]["Payout"][];
      /** @description The number of payouts. */
      payoutCount: number;
      /** @description The first 1,000 balances that were not paid, and why. */
      skipped: components["schemas"]["SkippedPayout"][];
      /** @description The number of skipped balances. */
      skippedCount: number;
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
    /**
     * @description The status of the payout.
     * @enum {string}
     */
    PayoutStatus: "pending" | "processing" | "completed" | "failed";
    /** @description The payout after the transition. */
    PayoutsStatusChangePayload: {
      payout: components["schemas"]["Payout"];
      from: components["schemas"]["PayoutStatus"];
      to: components["schemas"]["PayoutStatus"];
    };
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
       * @description The customer who returns it.
       */
      customerId: string;
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
       * @description The completed refund to the buyer, in minor units; null before.
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
    /** @description The return after the transition. */
    ReturnsStatusChangePayload: {
      return: components["schemas"]["ReturnRequest"];
      from: components["schemas"]["ReturnStatus"];
      to: components["schemas"]["ReturnStatus"];
    };
    /** @description The visibility of the review. */
    ReviewModerationInput: {
      /**
       * @description Only published reviews are public. Flagged ones wait for a closer look.
       * @enum {string}
       */
      status: "published" | "hidden" | "flagged";
    };
    /** @description The vendor's response to a review. */
    ReviewResponseInput: {
      /** @description The text of the response. */
      text: string;
    };
    /**
     * @description Only published reviews are public.
     * @enum {string}
     */
    ReviewStatus: "pending" | "published" | "hidden" | "flagged";
    /** @description The review after the transition. */
    ReviewsStatusChangePayload: {
      review: components["schemas"]["VendorReview"];
      from: components["schemas"]["ReviewStatus"];
      to: components["schemas"]["ReviewStatus"];
    };
    /** @description The session to end. */
    RevokeSessionInput: {
      /** @description The session's `token`, as returned by the list of sessions. */
      token: string;
    };
    /** @description An entity in the search index. */
    SearchDocument: {
      type: components["schemas"]["EntityType"];
      slug: components["schemas"]["Slug"];
      /** @description The title in the best available locale; null if the entity has no attributes. */
      title: string | null;
      /** @description The description in the same locale. */
      description: string | null;
      status: components["schemas"]["EntityStatus"];
      /** @description The slugs of its categories. */
      categories: components["schemas"]["Slug"][];
      /** @description The slugs of its brands. */
      brands: components["schemas"]["Slug"][];
    };
    /** @description The requested facets. Categories and brands are counted by slug, options as `name:value` of active variants (`size:M`). Prices are counted in ranges of minor units of `meta.currency`, both ends included (`1000-1999`), each entity once by its lowest price for one unit that is valid now for everybody; entities without such a price are not counted. Prices of customer groups, modifiers, and promotions do not count. */
    SearchFacets: {
      type?: components["schemas"]["FacetCounts"];
      category?: components["schemas"]["FacetCounts"];
      brand?: components["schemas"]["FacetCounts"];
      status?: components["schemas"]["FacetCounts"];
      price?: components["schemas"]["FacetCounts"];
      options?: components["schemas"]["FacetCounts"];
    };
    /** @description HTML, present with `highlights=true`: the document's texts with `<mark>` around the words that match. Everything else is escaped, so it is safe to insert into a page. */
    SearchHighlights: {
      /** @description The title. */
      title: string | null;
      /** @description Up to two fragments of the description, separated by an ellipsis. */
      description: string | null;
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
      highlights?: components["schemas"]["SearchHighlights"];
    };
    /** @description `total`, `page`, and `limit` have the same values as in `pagination`. */
    SearchMeta: {
      /**
       * Format: int64
       * @description The number of matches on all pages.
       */
      total: number;
      /** @description Whether more than 4,000 entities match. Then `total` is 4,000, the pages end after so many, and the facets count 4,000 of the matches: those that were ranked, or without a query, always the same ones, drawn at random. */
      totalIsCapped: boolean;
      /** @description Whether no entity matches the query as it is written, so that entities with similar words are returned. */
      isApproximate: boolean;
      /** @description Page number, from 1. */
      page: number;
      /** @description Items per page. */
      limit: number;
      facets: components["schemas"]["SearchFacets"];
      /** @description The facets with more than 200 values, of which only the 200 most frequent are returned. */
      truncatedFacets: components["schemas"]["FacetName"][];
      /** @description The currency of the `price` facet, if it was requested. */
      currency?: string;
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
    /** @description A vendor that was not paid, or not in one currency. */
    SkippedPayout: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /** @description The currency of the balance; null if the reason applies to the vendor. */
      currency: string | null;
      /**
       * @description Why the vendor was not paid. `payout_in_progress`: it is not known yet whether the last payout in this currency was transferred.
       * @enum {string}
       */
      reason: "not_due" | "below_minimum" | "nothing_available" | "negative_balance" | "payout_in_progress" | "suspended" | "not_approved" | "no_bank_account" | "not_found";
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
      /** @description The order number, such as ORD-2026-000042. */
      orderNumber: string;
      /** @description The vendor's line items of the order. */
      lineItems: components["schemas"]["OrderLineItem"][];
    } & components["schemas"]["SubOrderPayload"];
    /** @description The reason. */
    SubOrderCancelInput: {
      /** @description The reason for the change. */
      reason?: string;
    };
    /** @description A sub-order without its lines. */
    SubOrderPayload: {
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
       * @description The commission of the platform, in minor units.
       */
      commissionAmount: number;
      payoutAmount: components["schemas"]["MoneyAmount"];
      refundedAmount: components["schemas"]["MoneyAmount"];
      /** @description The carrier of the parcel. */
      carrier: string | null;
      /** @description The tracking number. */
      trackingNumber: string | null;
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
    /** @description The sub-order after the transition. */
    SubOrdersStatusChangePayload: {
      subOrder: components["schemas"]["SubOrderPayload"];
      from: components["schemas"]["SubOrderStatus"];
      to: components["schemas"]["SubOrderStatus"];
    };
    /**
     * @description Determines the account's permissions. Every account starts as a customer and cannot change its own role.
     * @enum {string}
     */
    UserRole: "owner" | "admin" | "manager" | "customer";
    /** @description The new role of an account. */
    UserRoleInput: {
      role: components["schemas"]["UserRole"];
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
      /** @description The vendor's account at the payout provider, such as a connected account of Stripe. Only for the vendor and `marketplace:admin`. */
      payoutAccountId?: string | null;
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
    /** @description An amount that the store owes the vendor more, or less. */
    VendorAdjustmentInput: {
      /**
       * Format: int64
       * @description Minor units, not 0; negative for what the vendor owes the store.
       */
      amount: number;
      currency: components["schemas"]["CurrencyCode"];
      /** @description The reason for the change. */
      reason: string;
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
    /** @description The parts of a document. */
    VendorDocumentInput: {
      type: components["schemas"]["VendorDocumentType"];
      /**
       * Format: binary
       * @description A PNG, JPEG, GIF, WebP, or PDF file.
       */
      file?: StoredUpload;
      /**
       * Format: uuid
       * @description The id of an uploaded file, instead of a file.
       */
      mediaAssetId?: string;
    };
    /**
     * @description The purpose of the document.
     * @enum {string}
     */
    VendorDocumentType: "business_license" | "tax_form" | "bank_proof" | "identity" | "other";
    /** @description An entity that a vendor sells. */
    VendorEntity: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /**
       * Format: uuid
       * @description The id of the entity.
       */
      entityId: string;
      slug: components["schemas"]["Slug"];
      /** @description The type of the entity. */
      type: string;
      status: components["schemas"]["EntityStatus"];
      /** @description Whether the suspension of the vendor archived it. The reinstatement publishes it again. */
      isHidden: boolean;
      /**
       * Format: date-time
       * @description When the vendor began to sell it.
       */
      createdAt: string;
    };
    /** @description The entity that the vendor gets. */
    VendorEntityInput: {
      /**
       * Format: uuid
       * @description The id of the entity.
       */
      entityId: string;
    };
    /** @description Whether the entity belongs to the vendor, after the change. */
    VendorEntityLink: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /**
       * Format: uuid
       * @description The id of the entity.
       */
      entityId: string;
      /** @description Whether the link exists. */
      linked: boolean;
    };
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
    /** @description A promotion whose discounts a vendor bears. */
    VendorPromotion: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /**
       * Format: uuid
       * @description The id of the promotion.
       */
      promotionId: string;
      /** @description The code; null for an automatic promotion. */
      code: string | null;
      /** @description The name of the promotion. */
      name: string;
      /**
       * Format: date-time
       * @description When the vendor began to bear it.
       */
      createdAt: string;
    };
    /** @description The promotion that the vendor gets. */
    VendorPromotionInput: {
      /**
       * Format: uuid
       * @description The id of the promotion.
       */
      promotionId: string;
    };
    /** @description Whether the promotion belongs to the vendor, after the change. */
    VendorPromotionLink: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /**
       * Format: uuid
       * @description The id of the promotion.
       */
      promotionId: string;
      /** @description Whether the link exists. */
      linked: boolean;
    };
    /** @description The published reviews. */
    VendorRating: {
      /** @description The average of all published ratings with two decimals; null without any. */
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
      customerId?: string;
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
    /** @description Changes to a review. */
    VendorReviewUpdateInput: {
      /** @description Stars, from 1 to 5. */
      rating?: number;
      /** @description The title to display. */
      title?: string | null;
      /** @description The text of the review. */
      body?: string | null;
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
      /** @description The vendor's account at the payout provider, such as a connected account of Stripe. */
      payoutAccountId?: string | null;
      tier?: components["schemas"]["VendorTier"];
      commissionRateBps?: components["schemas"]["RateBps"];
      payoutSchedule?: components["schemas"]["PayoutSchedule"];
      payoutMinimumAmount?: components["schemas"]["MoneyAmount"];
      /** @description Days before the proceeds of a sale can be paid out. */
      holdbackDays?: number;
    };
    /** @description A user who works for a vendor. */
    VendorUser: {
      /**
       * Format: uuid
       * @description The id of the user.
       */
      userId: string;
      /** @description The name of the user. */
      name: string;
      /** @description Whether the user is the owner of the vendor. */
      isOwner: boolean;
    };
    /** @description The user that the vendor gets. */
    VendorUserInput: {
      /**
       * Format: uuid
       * @description The id of the user.
       */
      userId: string;
    };
    /** @description Whether the user belongs to the vendor, after the change. */
    VendorUserLink: {
      /**
       * Format: uuid
       * @description The id of the vendor.
       */
      vendorId: string;
      /**
       * Format: uuid
       * @description The id of the user.
       */
      userId: string;
      /** @description Whether the link exists. */
      linked: boolean;
    };
    /** @description The vendor after the transition. */
    VendorsStatusChangePayload: {
      vendor: components["schemas"]["Vendor"];
      from: components["schemas"]["VendorStatus"];
      to: components["schemas"]["VendorStatus"];
      /** @description The reason for the change. */
      reason: string | null;
    };
    /** @description The address to verify. */
    VerificationEmailInput: {
      email: components["schemas"]["EmailAddress"];
      /** @description Where the link continues to: a path of the storefront, or a URL of an allowed origin. By default, the storefront. */
      callbackURL?: string;
    };
    /** @description It is not wrapped in `data`. */
    VerifyEmailResult: {
      /** @description Always true. */
      status: boolean;
      /** @description Always null. */
      user: components["schemas"]["AuthUser"] | null;
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
      /** @description The event's name, such as `orders.create`. */
      event: string;
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
      /** @description The names of the events to deliver, or `*`. One of a plugin stays in the list if the plugin is removed. */
      events: string[];
      /** @description The description of the endpoint. */
      description: string | null;
      /** @description Whether events are delivered to it. */
      isActive: boolean;
      /**
       * @description Why the server has disabled the endpoint: `gone` after it returned 410, or `failing` after every delivery for three days failed. Null unless it has. To use the endpoint again, set `isActive`.
       * @enum {string|null}
       */
      disabledReason: "gone" | "failing" | null;
      /**
       * Format: date-time
       * @description Until when deliveries are also signed with the secret from before the last rotation; null if the secret was not rotated.
       */
      previousSecretExpiresAt: string | null;
      version: components["schemas"]["Version"];
      /**
       * Format: date-time
       * @description When the endpoint was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the endpoint was last updated.
       */
      updatedAt: string;
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
      /** @description The secret to sign deliveries with: `whsec_` and 24 to 64 random bytes in padded base64. By default, the server generates one. */
      secret?: string;
    };
    /** @description Changes of an endpoint. What is missing stays. */
    WebhookEndpointUpdateInput: {
      /**
       * Format: uri
       * @description The new URL, under the same rules. Deliveries that are pending go there.
       */
      url?: string;
      /** @description The names of the events to deliver from now on, or `*` for all. */
      events?: components["schemas"]["WebhookEventFilter"][];
      /** @description A note. */
      description?: string | null;
      /** @description `false` stops deliveries, and those that are pending fail. `true` starts them again, also for an endpoint that the server has disabled. Events of the time in between are not delivered. */
      isActive?: boolean;
    };
    /** @description A webhook endpoint with its secret, which no other response contains. */
    WebhookEndpointWithSecret: {
      /**
       * Format: uuid
       * @description The endpoint's UUID.
       */
      id: string;
      /** @description A web address. */
      url: string;
      /** @description The names of the events to deliver, or `*`. One of a plugin stays in the list if the plugin is removed. */
      events: string[];
      /** @description The description of the endpoint. */
      description: string | null;
      /** @description Whether events are delivered to it. */
      isActive: boolean;
      /**
       * @description Why the server has disabled the endpoint: `gone` after it returned 410, or `failing` after every delivery for three days failed. Null unless it has. To use the endpoint again, set `isActive`.
       * @enum {string|null}
       */
      disabledReason: "gone" | "failing" | null;
      /**
       * Format: date-time
       * @description Until when deliveries are also signed with the secret from before the last rotation; null if the secret was not rotated.
       */
      previousSecretExpiresAt: string | null;
      version: components["schemas"]["Version"];
      /**
       * Format: date-time
       * @description When the endpoint was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the endpoint was last updated.
       */
      updatedAt: string;
      /** @description `whsec_` and base64. The decoded bytes are the signing key. Store it: no other response contains it. */
      secret: string;
    };
    /**
     * @description An event to deliver, or `*` for all events, including those of later versions.
     * @enum {string}
     */
    WebhookEventFilter: "*" | "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem" | "vendors.create" | "vendors.statusChange" | "subOrders.create" | "subOrders.statusChange" | "payouts.create" | "payouts.statusChange" | "returns.create" | "returns.statusChange" | "disputes.create" | "disputes.statusChange" | "reviews.create" | "reviews.statusChange";
    /**
     * @description The name of an event that webhooks deliver.
     * @enum {string}
     */
    WebhookEventName: "orders.create" | "orders.statusChange" | "catalog.create" | "catalog.update" | "catalog.delete" | "inventory.afterAdjust" | "customers.create" | "customers.update" | "pricing.create" | "pricing.update" | "promotions.create" | "promotions.update" | "fulfillment.create" | "cart.afterAddItem" | "vendors.create" | "vendors.statusChange" | "subOrders.create" | "subOrders.statusChange" | "payouts.create" | "payouts.statusChange" | "returns.create" | "returns.statusChange" | "disputes.create" | "disputes.statusChange" | "reviews.create" | "reviews.statusChange";
    /**
     * @description Why a delivery failed: the endpoint did not respond in time (`timeout`), could not be reached (`connection_failed`), resolves to a private address (`address_not_allowed`), or responded with a redirect (`redirect`) or another status than 2xx (`http_status`). Null if it did not fail.
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
  responses: never;
  parameters: {
    CartSecret: string;
    EventId: string;
    EventName: string;
    EventSignature: string;
    EventTimestamp: number;
    Id: string;
    IdempotencyKey: string;
    IfMatch: string;
    IfNoneMatch: string;
    Limit: number;
    Page: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
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
      200: {
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
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
      200: {
        content: {
          "text/html": string;
        };
      };
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
      200: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      503: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
  listEntities: {
    parameters: {
      query?: {
        /** @description Only entities of this type. */
        type?: components["schemas"]["EntityType"];
        /** @description Only entities in this status. Ignored for callers who get only active entities. */
        status?: components["schemas"]["EntityStatus"];
        /** @description Only entities in this category, by its id or slug. */
        category?: string;
        /** @description Only entities of this brand, by its id or slug. */
        brand?: string;
        /** @description The sort field and direction. Entities with equal values are sorted by id. */
        sort?: "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc" | "slug:asc" | "slug:desc";
        /** @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory`, and `pricing`. */
        include?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createEntity: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  getEntity: {
    parameters: {
      query?: {
        /** @description What to return with each entity: a comma-separated list of `attributes`, `variants`, `categories`, `brands`, `media`, `inventory`, and `pricing`. */
        include?: string;
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description The entity's UUID or slug. */
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  deleteEntity: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The entity's UUID or slug. */
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateEntity: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The entity's UUID or slug. */
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  publishEntity: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  archiveEntity: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  discontinueEntity: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Entity"];
          };
        };
      };
    };
  };
  getEntityAttributes: {
    parameters: {
      query?: {
        /** @description Whether to return another locale if this one has no attributes. */
        fallback?: boolean;
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
        /** @description A BCP 47 language tag, such as `en` or `pt-BR`. */
        locale: components["schemas"]["LocaleTag"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["EntityAttributes"];
          };
        };
      };
    };
  };
  setEntityAttributes: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
        /** @description A BCP 47 language tag, such as `en` or `pt-BR`. */
        locale: components["schemas"]["LocaleTag"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EntityAttributesInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["EntityAttributes"];
          };
        };
      };
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /** @description Only the direct children of this category; `root` for the root categories. */
        parentId?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Category"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createCategory: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CategoryCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Category"];
          };
        };
      };
    };
  };
  deleteCategory: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The category's UUID. */
        categoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateCategory: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The category's UUID. */
        categoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CategoryUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Category"];
          };
        };
      };
    };
  };
  addEntityToCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The category's UUID. */
        categoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CategoryLink"];
          };
        };
      };
    };
  };
  removeEntityFromCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The category's UUID. */
        categoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CategoryLink"];
          };
        };
      };
    };
  };
  listBrands: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Brand"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createBrand: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BrandCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Brand"];
          };
        };
      };
    };
  };
  deleteBrand: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The brand's UUID. */
        brandId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateBrand: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        /** @description The brand's UUID. */
        brandId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BrandUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Brand"];
          };
        };
      };
    };
  };
  addEntityToBrand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The brand's UUID. */
        brandId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["BrandLink"];
          };
        };
      };
    };
  };
  removeEntityFromBrand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The brand's UUID. */
        brandId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["BrandLink"];
          };
        };
      };
    };
  };
  createOptionType: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OptionTypeInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["OptionType"];
          };
        };
      };
    };
  };
  createOptionValue: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The option's UUID. */
        optionTypeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OptionValueInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["OptionValue"];
          };
        };
      };
    };
  };
  createVariant: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VariantInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Variant"];
          };
        };
      };
    };
  };
  generateVariants: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["VariantGenerateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Variant"][];
          };
        };
      };
    };
  };
  listCarts: {
    parameters: {
      query?: {
        /** @description Only carts in this status. */
        status?: components["schemas"]["CartStatus"];
        /** @description Only carts last changed before this time. */
        olderThan?: string;
        /** @description Only customers' carts, or only guests' carts. */
        hasCustomer?: boolean;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CartSummary"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
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
        "application/json": components["schemas"]["CartCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["CreatedCart"];
          };
        };
      };
    };
  };
  getCart: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Cart"];
            meta: components["schemas"]["CartMeta"];
          };
        };
      };
    };
  };
  addCartItem: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
        "If-Match"?: components["parameters"]["IfMatch"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CartItemInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Cart"];
            meta: components["schemas"]["CartMeta"];
          };
        };
      };
    };
  };
  removeCartItem: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
        /** @description The line item's UUID. */
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Cart"];
            meta: components["schemas"]["CartMeta"];
          };
        };
      };
    };
  };
  updateCartItem: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
        /** @description The line item's UUID. */
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CartItemUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Cart"];
            meta: components["schemas"]["CartMeta"];
          };
        };
      };
    };
  };
  mergeCart: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Cart"];
            meta: components["schemas"]["CartMeta"];
          };
        };
      };
    };
  };
  checkout: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"];
            meta?: components["schemas"]["OrderMeta"];
          };
        };
      };
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /** @description Only orders in this status. */
        status?: components["schemas"]["OrderStatus"];
        /** @description Only orders of this customer. */
        customerId?: string;
        /** @description Only orders that staff must review for this reason. */
        paymentReview?: "underpaid" | "settlement_failed";
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
      };
      path: {
        /** @description The order's UUID or its number, such as `ORD-2026-000042`. */
        idOrNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"];
          };
        };
      };
    };
  };
  changeOrderStatus: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderStatusInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"];
          };
        };
      };
    };
  };
  listOrderFulfillments: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Fulfillment"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createFulfillment: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FulfillmentInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Fulfillment"];
          };
        };
      };
    };
  };
  listOrderDownloads: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        "x-cart-secret"?: components["parameters"]["CartSecret"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            meta: components["schemas"]["ListMeta"];
            data: components["schemas"]["OrderDownload"][];
          };
        };
      };
    };
  };
  downloadOrderFile: {
    parameters: {
      query: {
        /** @description When the link expires, in seconds since 1970. */
        expires: number;
        /** @description The server's signature of the link. */
        signature: string;
      };
      header?: {
        /** @description Sent by browsers that load a page before anyone follows a link to it. */
        "Sec-Purpose"?: string;
      };
      path: {
        /** @description The UUID of the order's line. */
        lineItemId: string;
        /** @description The UUID of the file. */
        mediaAssetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        content?: never;
      };
      302: {
        content?: never;
      };
    };
  };
  captureOrderPayment: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CaptureInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"];
          };
        };
      };
    };
  };
  refundOrder: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefundInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Refund"];
          };
        };
      };
    };
  };
  checkInventory: {
    parameters: {
      query: {
        /** @description Comma-separated entity UUIDs, at most 100. */
        entityIds: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["InventoryCheck"][];
          };
        };
      };
    };
  };
  adjustInventory: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InventoryAdjustmentInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["InventoryAdjustment"];
          };
        };
      };
    };
  };
  reserveInventory: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InventoryReserveInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["InventoryReservation"];
          };
        };
      };
    };
  };
  releaseInventory: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InventoryReleaseInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["InventoryReservation"][];
          };
        };
      };
    };
  };
  listWarehouses: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Warehouse"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createWarehouse: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WarehouseInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Warehouse"];
          };
        };
      };
    };
  };
  listPrices: {
    parameters: {
      query?: {
        /** @description Only prices of this entity and its variants. */
        entityId?: string;
        /** @description Only prices of this variant. */
        variantId?: string;
        /** @description Only prices in this currency. */
        currency?: components["schemas"]["CurrencyCode"];
        /** @description Only prices for this customer group. */
        customerGroupId?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Price"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createPrice: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PriceInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Price"];
          };
        };
      };
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Price"];
          };
        };
      };
    };
  };
  listPriceModifiers: {
    parameters: {
      query?: {
        /** @description Only modifiers of this entity. */
        entityId?: string;
        /** @description Only modifiers of this variant. */
        variantId?: string;
        /** @description Only active or only inactive modifiers. */
        isActive?: boolean;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["PriceModifier"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createPriceModifier: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PriceModifierInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["PriceModifier"];
          };
        };
      };
    };
  };
  listPromotions: {
    parameters: {
      query?: {
        /** @description The status of the promotions. */
        status?: "active" | "inactive" | "expired" | "scheduled" | "all";
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Promotion"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createPromotion: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromotionCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Promotion"];
          };
        };
      };
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
        "application/json": components["schemas"]["PromotionValidateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["PromotionValidation"];
          };
        };
      };
    };
  };
  updatePromotion: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PromotionUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Promotion"];
          };
        };
      };
    };
  };
  deactivatePromotion: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Promotion"];
          };
        };
      };
    };
  };
  search: {
    parameters: {
      query?: {
        /** @description The search query. If empty or omitted, everything matches. */
        q?: string;
        /** @description The language of the query and of the returned titles, as a BCP 47 tag. An entity without attributes in this locale has those of its language (`pt-BR` falls back to `pt`), of the store's locale, or of its first one. Default: the store's locale. */
        locale?: components["schemas"]["LocaleTag"];
        /** @description Only entities of this type. */
        type?: components["schemas"]["EntityType"];
        /** @description Only entities in this category, by its id or slug. */
        category?: string;
        /** @description Only entities of this brand, by its id or slug. */
        brand?: string;
        /** @description Only entities in this status. Ignored for callers who find only active entities. */
        status?: components["schemas"]["EntityStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
        /** @description The facets to count matches by: a comma-separated list of `type`, `category`, `brand`, `status`, `price`, and `options`. */
        facets?: string;
        /** @description The currency of the `price` facet, which counts only prices in this currency. Default: the store's currency. */
        currency?: components["schemas"]["CurrencyCode"];
        /** @description Whether to return the matching parts of titles and descriptions. */
        highlights?: boolean;
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SearchHit"][];
            meta: components["schemas"]["SearchMeta"];
          };
        };
      };
    };
  };
  suggest: {
    parameters: {
      query?: {
        /** @description The text typed so far. Every character is taken literally. */
        prefix?: string;
        /** @description The locale of the titles, as a BCP 47 tag. Default: the store's locale. */
        locale?: components["schemas"]["LocaleTag"];
        /** @description Only entities of this type. */
        type?: components["schemas"]["EntityType"];
        /** @description The maximum number of titles. Values above 25 are clamped to 25. */
        limit?: number;
      };
      header?: {
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: string[];
          };
        };
      };
    };
  };
  uploadMedia: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["MediaUploadInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["MediaAsset"];
          };
        };
      };
    };
  };
  getMedia: {
    parameters: {
      query?: {
        /** @description With `true`, returns a signed URL that expires instead of the public URL. Returns 401 without a session or an API key. */
        signed?: boolean;
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["MediaLink"];
          };
        };
      };
      302: {
        content?: never;
      };
    };
  };
  deleteMedia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  attachMedia: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MediaAttachmentInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["MediaAttachment"];
          };
        };
      };
    };
  };
  receivePaymentWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description The provider's signature of the body. */
        "stripe-signature"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentEvent"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PaymentEventReceipt"];
        };
      };
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookEndpoint"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
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
        "application/json": components["schemas"]["WebhookEndpointInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookEndpointWithSecret"];
          };
        };
      };
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookEndpointUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookEndpoint"];
          };
        };
      };
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description Only deliveries in this status. */
        status?: "pending" | "succeeded" | "failed";
        /** @description Only deliveries of this event. */
        event?: components["schemas"]["WebhookEventName"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookDelivery"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  replayWebhookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The delivery's UUID. */
        deliveryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookDelivery"];
          };
        };
      };
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookEndpointWithSecret"];
          };
        };
      };
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["WebhookTestResult"];
          };
        };
      };
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
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerProfile"];
          };
        };
      };
    };
  };
  updateProfile: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerProfileUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerProfile"];
          };
        };
      };
    };
  };
  listAddresses: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerAddress"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createAddress: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerAddressInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerAddress"];
          };
        };
      };
    };
  };
  deleteAddress: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateAddress: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerAddressUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerAddress"];
          };
        };
      };
    };
  };
  listMyOrders: {
    parameters: {
      query?: {
        /** @description Only orders in this status. */
        status?: components["schemas"]["OrderStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  getMyOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The order's UUID or its number, such as `ORD-2026-000042`. */
        idOrNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Order"];
          };
        };
      };
    };
  };
  getMyOrderTracking: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /** @description The order's UUID or its number, such as `ORD-2026-000042`. */
        idOrNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            meta: components["schemas"]["ListMeta"];
            data: components["schemas"]["FulfillmentTracking"][];
          };
        };
      };
    };
  };
  listMyOrderDownloads: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /** @description The order's UUID or its number, such as `ORD-2026-000042`. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            meta: components["schemas"]["ListMeta"];
            data: components["schemas"]["OrderDownload"][];
          };
        };
      };
    };
  };
  reorder: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description The order's UUID or its number, such as `ORD-2026-000042`. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["ReorderResult"];
          };
        };
      };
    };
  };
  closeAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ClosedAccount"];
          };
        };
      };
    };
  };
  exportAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerExport"];
          };
        };
      };
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /** @description Only the customer with this email address, in any case. */
        email?: string;
        /** @description Only members of this group. */
        groupId?: string;
        /** @description At most five words. Each is, in any case, the beginning of the customer's email address, given name, or family name. */
        q?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Customer"];
          };
        };
      };
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Customer"];
          };
        };
      };
    };
  };
  closeCustomerAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ClosedAccount"];
          };
        };
      };
    };
  };
  exportCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerExport"];
          };
        };
      };
    };
  };
  listCustomerGroups: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerGroup"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createCustomerGroup: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerGroupCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerGroup"];
          };
        };
      };
    };
  };
  deleteCustomerGroup: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateCustomerGroup: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerGroupUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerGroup"];
          };
        };
      };
    };
  };
  addCustomerToGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The customer's UUID. */
        customerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerGroupMembership"];
          };
        };
      };
    };
  };
  removeCustomerFromGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The customer's UUID. */
        customerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CustomerGroupMembership"];
          };
        };
      };
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
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AnalyticsMeta"];
          };
        };
      };
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
        "application/json": components["schemas"]["AnalyticsQueryInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AnalyticsResult"];
          };
        };
      };
    };
  };
  listAuditEntries: {
    parameters: {
      query?: {
        /** @description Only entries about this kind of record. */
        entityType?: components["schemas"]["AuditEntityType"];
        /** @description Only entries about the record with this UUID. */
        entityId?: string;
        /** @description Only entries of this event. */
        event?: components["schemas"]["AuditEventName"];
        /** @description Only entries of this user or API key. */
        actorId?: string;
        /** @description Only entries of this date or timestamp and later. Returns 422 for a date that does not exist. */
        from?: components["schemas"]["DateOrTime"];
        /** @description Only entries before this timestamp, or up to the end of this date. */
        to?: components["schemas"]["DateOrTime"];
        page?: components["parameters"]["Page"];
        /** @description Entries per page. Values above 100 are clamped to 100. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  listEntityAuditEntries: {
    parameters: {
      query?: {
        /** @description Only entries of this event. */
        event?: components["schemas"]["AuditEventName"];
        /** @description Only entries of this user or API key. */
        actorId?: string;
        /** @description Only entries of this date or timestamp and later. Returns 422 for a date that does not exist. */
        from?: components["schemas"]["DateOrTime"];
        /** @description Only entries before this timestamp, or up to the end of this date. */
        to?: components["schemas"]["DateOrTime"];
        page?: components["parameters"]["Page"];
        /** @description Entries per page. Values above 100 are clamped to 100. */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The kind of record. */
        entityType: components["schemas"]["AuditEntityType"];
        /** @description The record's UUID. */
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
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
        "application/json": components["schemas"]["SignUpInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["SignUpResult"];
        };
      };
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
        "application/json": components["schemas"]["SignInInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["SignInResult"];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: {
        /** @description Does not renew the session, even if renewal is due. */
        disableRefresh?: boolean;
        /** @description Better Auth clients send it. It has no effect, because sessions are always read from the database. */
        disableCookieCache?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["CurrentSession"] | null;
        };
      };
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
      200: {
        content: {
          "application/json": components["schemas"]["SignOutResult"];
        };
      };
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
        "application/json": components["schemas"]["ChangePasswordInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ChangePasswordResult"];
        };
      };
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
        "application/json": components["schemas"]["VerifyPasswordInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
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
        "application/json": components["schemas"]["UserUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
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
      200: {
        content: {
          "application/json": components["schemas"]["AuthSession"][];
        };
      };
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
        "application/json": components["schemas"]["RevokeSessionInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
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
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
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
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordResetRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PasswordResetRequested"];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordResetInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
    };
  };
  sendVerificationEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VerificationEmailInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StatusResult"];
        };
      };
    };
  };
  verifyEmail: {
    parameters: {
      query: {
        /** @description The token of the mail. */
        token: string;
        /** @description A path, or a URL of an allowed origin, to continue to. */
        callbackURL?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VerifyEmailResult"];
        };
      };
      302: {
        content?: never;
      };
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description Only accounts with this role. */
        role?: components["schemas"]["UserRole"];
        /** @description Only the account with this email address, in upper or lower case. */
        email?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AuthUser"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  changeUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserRoleInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["AuthUser"];
          };
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ApiKeyRecord"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
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
        "application/json": components["schemas"]["ApiKeyInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["CreatedApiKey"];
          };
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  listFailedJobs: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Job"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  retryJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Job"];
          };
        };
      };
    };
  };
  runJobs: {
    parameters: {
      query?: {
        /** @description The queue to take jobs from. A queue that does not exist is empty. */
        queue?: string;
        /** @description The maximum number of jobs to run. Values above 100 are clamped to 100. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["JobRun"];
          };
        };
      };
    };
  };
  runJobsByPost: {
    parameters: {
      query?: {
        /** @description The queue to take jobs from. A queue that does not exist is empty. */
        queue?: string;
        /** @description The maximum number of jobs to run. Values above 100 are clamped to 100. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["JobRun"];
          };
        };
      };
    };
  };
  listVendors: {
    parameters: {
      query?: {
        /** @description Only vendors in this status. Ignored for callers who get only approved vendors. */
        status?: components["schemas"]["VendorStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  registerVendor: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  getVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  updateVendor: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  approveVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  rejectVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  suspendVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  reinstateVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  listVendorEntities: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorEntity"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  addVendorEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorEntityInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorEntityLink"];
          };
        };
      };
    };
  };
  removeVendorEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The entity's UUID. */
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorEntityLink"];
          };
        };
      };
    };
  };
  listVendorUsers: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorUser"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  addVendorUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorUserInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorUserLink"];
          };
        };
      };
    };
  };
  removeVendorUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The user's UUID. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorUserLink"];
          };
        };
      };
    };
  };
  listVendorPromotions: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorPromotion"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  addVendorPromotion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorPromotionInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorPromotionLink"];
          };
        };
      };
    };
  };
  removeVendorPromotion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The promotion's UUID. */
        promotionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorPromotionLink"];
          };
        };
      };
    };
  };
  listVendorDocuments: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorDocument"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  uploadVendorDocument: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VendorDocumentInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorDocument"];
          };
        };
      };
    };
  };
  approveVendorDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The document's UUID. */
        docId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DocumentReviewInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorDocument"];
          };
        };
      };
    };
  };
  rejectVendorDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
        /** @description The document's UUID. */
        docId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentRejectionInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorDocument"];
          };
        };
      };
    };
  };
  getVendorBalance: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            meta: components["schemas"]["ListMeta"];
            data: components["schemas"]["VendorBalance"][];
          };
        };
      };
    };
  };
  adjustVendorBalance: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorAdjustmentInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["LedgerEntry"];
          };
        };
      };
    };
  };
  getVendorPerformance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorPerformance"];
          };
        };
      };
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
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  updateOwnVendor: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OwnVendorUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Vendor"];
          };
        };
      };
    };
  };
  listOwnSubOrders: {
    parameters: {
      query?: {
        /** @description Only sub-orders in this status. */
        status?: components["schemas"]["SubOrderStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  confirmOwnSubOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  shipOwnSubOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubOrderShipInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  deliverOwnSubOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  cancelOwnSubOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SubOrderCancelInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  listOwnPayouts: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Payout"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  getOwnBalance: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            meta: components["schemas"]["ListMeta"];
            data: components["schemas"]["VendorBalance"][];
          };
        };
      };
    };
  };
  listOwnReviews: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  setOwnReviewResponse: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewResponseInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"];
          };
        };
      };
    };
  };
  deleteOwnReviewResponse: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  approveOwnReturn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"];
          };
        };
      };
    };
  };
  rejectOwnReturn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"];
          };
        };
      };
    };
  };
  listCommissionRules: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CommissionRule"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createCommissionRule: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommissionRuleCreateInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["CommissionRule"];
          };
        };
      };
    };
  };
  deleteCommissionRule: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Deleted"];
          };
        };
      };
    };
  };
  updateCommissionRule: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommissionRuleUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["CommissionRule"];
          };
        };
      };
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /** @description Only payouts to this vendor. */
        vendorId?: string;
        /** @description Only payouts in this status. */
        status?: components["schemas"]["PayoutStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Payout"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  runPayouts: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PayoutRunInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["PayoutRun"];
          };
        };
      };
    };
  };
  retryPayout: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Payout"];
          };
        };
      };
    };
  };
  listSubOrders: {
    parameters: {
      query?: {
        /** @description Only sub-orders of this vendor. */
        vendorId?: string;
        /** @description Only sub-orders of this order. */
        orderId?: string;
        /** @description Only sub-orders in this status. */
        status?: components["schemas"]["SubOrderStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  getSubOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  changeSubOrderStatus: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubOrderStatusInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["SubOrder"];
          };
        };
      };
    };
  };
  listSubOrdersOfOrder: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["BuyerSubOrder"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  listDisputes: {
    parameters: {
      query?: {
        /** @description Only disputes in this status. */
        status?: components["schemas"]["DisputeStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Dispute"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  openDispute: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisputeInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["Dispute"];
          };
        };
      };
    };
  };
  respondToDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisputeResponseInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Dispute"];
          };
        };
      };
    };
  };
  escalateDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DisputeEscalationInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Dispute"];
          };
        };
      };
    };
  };
  resolveDispute: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisputeResolutionInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["Dispute"];
          };
        };
      };
    };
  };
  listReturns: {
    parameters: {
      query?: {
        /** @description Only returns in this status. */
        status?: components["schemas"]["ReturnStatus"];
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  requestReturn: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReturnInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"];
          };
        };
      };
    };
  };
  shipReturnBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReturnShipmentInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"];
          };
        };
      };
    };
  };
  receiveReturn: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReturnReceiptInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["ReturnRequest"];
          };
        };
      };
    };
  };
  listVendorReviews: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  createVendorReview: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorReviewInput"];
      };
    };
    responses: {
      201: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"];
          };
        };
      };
    };
  };
  moderateVendorReview: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
        /** @description The review's UUID. */
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewModerationInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"];
          };
        };
      };
    };
  };
  listReviews: {
    parameters: {
      query?: {
        /** @description The status of the reviews. */
        status?: components["schemas"]["ReviewStatus"];
        /** @description The vendor that the reviews are about. */
        vendorId?: string;
        page?: components["parameters"]["Page"];
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"][];
            meta: components["schemas"]["ListMeta"];
          };
        };
      };
    };
  };
  updateVendorReview: {
    parameters: {
      query?: never;
      header?: {
        "If-Match"?: components["parameters"]["IfMatch"];
      };
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorReviewUpdateInput"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            data: components["schemas"]["VendorReview"];
          };
        };
      };
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
  | 'listOrderDownloads'
  | 'downloadOrderFile'
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
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'listWebhookDeliveries'
  | 'replayWebhookDelivery'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'getProfile'
  | 'updateProfile'
  | 'listAddresses'
  | 'createAddress'
  | 'updateAddress'
  | 'deleteAddress'
  | 'listMyOrders'
  | 'getMyOrder'
  | 'getMyOrderTracking'
  | 'listMyOrderDownloads'
  | 'reorder'
  | 'closeAccount'
  | 'exportAccount'
  | 'listCustomers'
  | 'getCustomer'
  | 'updateCustomer'
  | 'closeCustomerAccount'
  | 'exportCustomer'
  | 'listCustomerGroups'
  | 'createCustomerGroup'
  | 'updateCustomerGroup'
  | 'deleteCustomerGroup'
  | 'addCustomerToGroup'
  | 'removeCustomerFromGroup'
  | 'getAnalyticsMeta'
  | 'queryAnalytics'
  | 'listAuditEntries'
  | 'listEntityAuditEntries'
  | 'requestPasswordReset'
  | 'sendVerificationEmail'
  | 'listUsers'
  | 'changeUserRole'
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
  | 'listVendorEntities'
  | 'addVendorEntity'
  | 'removeVendorEntity'
  | 'listVendorUsers'
  | 'addVendorUser'
  | 'removeVendorUser'
  | 'listVendorPromotions'
  | 'addVendorPromotion'
  | 'removeVendorPromotion'
  | 'listVendorDocuments'
  | 'uploadVendorDocument'
  | 'approveVendorDocument'
  | 'rejectVendorDocument'
  | 'getVendorBalance'
  | 'adjustVendorBalance'
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
  | 'setOwnReviewResponse'
  | 'deleteOwnReviewResponse'
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
  | 'listSubOrdersOfOrder'
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
  | 'moderateVendorReview'
  | 'listReviews'
  | 'updateVendorReview';

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
  listOrderDownloads: 'page' | 'limit';
  downloadOrderFile: never;
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
  search: 'page' | 'limit' | 'highlights';
  suggest: 'limit';
  uploadMedia: never;
  getMedia: 'signed';
  deleteMedia: never;
  attachMedia: never;
  receivePaymentWebhook: never;
  listWebhooks: 'page' | 'limit';
  createWebhook: never;
  updateWebhook: never;
  deleteWebhook: never;
  listWebhookDeliveries: 'page' | 'limit';
  replayWebhookDelivery: never;
  rotateWebhookSecret: never;
  testWebhook: never;
  getProfile: never;
  updateProfile: never;
  listAddresses: 'page' | 'limit';
  createAddress: never;
  updateAddress: never;
  deleteAddress: never;
  listMyOrders: 'page' | 'limit';
  getMyOrder: never;
  getMyOrderTracking: 'page' | 'limit';
  listMyOrderDownloads: 'page' | 'limit';
  reorder: never;
  closeAccount: never;
  exportAccount: never;
  listCustomers: 'page' | 'limit';
  getCustomer: never;
  updateCustomer: never;
  closeCustomerAccount: never;
  exportCustomer: never;
  listCustomerGroups: 'page' | 'limit';
  createCustomerGroup: never;
  updateCustomerGroup: never;
  deleteCustomerGroup: never;
  addCustomerToGroup: never;
  removeCustomerFromGroup: never;
  getAnalyticsMeta: never;
  queryAnalytics: never;
  listAuditEntries: 'page' | 'limit';
  listEntityAuditEntries: 'page' | 'limit';
  requestPasswordReset: never;
  sendVerificationEmail: never;
  listUsers: 'page' | 'limit';
  changeUserRole: never;
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
  listVendorEntities: 'page' | 'limit';
  addVendorEntity: never;
  removeVendorEntity: never;
  listVendorUsers: 'page' | 'limit';
  addVendorUser: never;
  removeVendorUser: never;
  listVendorPromotions: 'page' | 'limit';
  addVendorPromotion: never;
  removeVendorPromotion: never;
  listVendorDocuments: 'page' | 'limit';
  uploadVendorDocument: never;
  approveVendorDocument: never;
  rejectVendorDocument: never;
  getVendorBalance: 'page' | 'limit';
  adjustVendorBalance: never;
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
  setOwnReviewResponse: never;
  deleteOwnReviewResponse: never;
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
  listSubOrdersOfOrder: 'page' | 'limit';
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
  listReviews: 'page' | 'limit';
  updateVendorReview: never;
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
  'vendors.create': components['schemas']['Vendor'];
  'vendors.statusChange': components['schemas']['VendorsStatusChangePayload'];
  'subOrders.create': components['schemas']['SubOrderPayload'];
  'subOrders.statusChange': components['schemas']['SubOrdersStatusChangePayload'];
  'payouts.create': components['schemas']['Payout'];
  'payouts.statusChange': components['schemas']['PayoutsStatusChangePayload'];
  'returns.create': components['schemas']['ReturnRequest'];
  'returns.statusChange': components['schemas']['ReturnsStatusChangePayload'];
  'disputes.create': components['schemas']['DisputePayload'];
  'disputes.statusChange': components['schemas']['DisputesStatusChangePayload'];
  'reviews.create': components['schemas']['VendorReview'];
  'reviews.statusChange': components['schemas']['ReviewsStatusChangePayload'];
}
