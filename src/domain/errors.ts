/**
 * The errors of the domain, in its own terms: no status, no header, no location in a request.
 * `src/contract/domain-errors.ts` defines the response for each; a class without a row there does
 * not compile. A message is for people and may be shown to the caller.
 */
export abstract class DomainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The record does not exist, or the caller has no access to it. */
export class RecordNotFound extends DomainError {
  /** @param resource the kind of record, capitalized: "Entity", "Cart item" */
  constructor(readonly resource: string) {
    super(`${resource} not found.`);
  }
}

/** Only a signed-in user can do this, and the caller is none, or no longer one. */
export class SessionRequired extends DomainError {
  constructor() {
    super('Authentication is required.');
  }
}

/** The caller is not allowed to do this to this record. */
export class PermissionDenied extends DomainError {
  constructor(message = 'You do not have permission to do this.') {
    super(message);
  }
}

/** A value that a rule rejects. */
export interface InputIssue {
  /**
   * The field of the function's input, such as `lineItems.0.quantity`; null for the whole input.
   */
  field: string | null;
  /** A human-readable message that follows the field's name: "must not look like a UUID". */
  message: string;
  /** The machine-readable rule: "format". */
  rule: string;
}

/** Values that a rule rejects, whatever the state of the record. */
export class InvalidInput extends DomainError {
  readonly issues: readonly InputIssue[];

  /** See `InputIssue`. @param more further rejected values */
  constructor(field: string | null, message: string, rule: string, ...more: InputIssue[]) {
    super(`${field ?? 'The input'} ${message}`);
    this.issues = [{ field, message, rule }, ...more];
  }
}

/** A cart would exceed a limit, whatever input caused it. */
export class CartLimitExceeded extends DomainError {
  /**
   * @param field of the cart: "lineItems"
   * @param limit follows the field's name: "cannot be more than 500"
   * @param rule machine-readable: "maxItems"
   */
  constructor(
    readonly field: string,
    readonly limit: string,
    readonly rule: string,
  ) {
    super(`${field} ${limit}`);
  }
}

/** The record's version differs from the one that the caller read. */
export class VersionMismatch extends DomainError {
  /** @param currentVersion null if there is no record to replace */
  constructor(readonly currentVersion: number | null) {
    super(
      currentVersion === null
        ? 'There is no such record to replace.'
        : 'The record has changed since you read it.',
    );
  }
}

/** The state of the records does not allow this. */
export class StateConflict extends DomainError {}

/** The cart is checked out, merged, abandoned, or expired. */
export class CartClosed extends StateConflict {
  constructor(readonly reason: 'inactive' | 'expired') {
    super(reason === 'expired' ? 'The cart has expired.' : 'The cart is no longer active.');
  }
}

/** The provider is processing the order's payment; retry in a moment. */
export class PaymentInProgress extends StateConflict {}

/** The state machine does not allow this transition. */
export class InvalidTransition extends DomainError {
  /** @param allowed the valid next statuses */
  constructor(
    readonly from: string,
    readonly to: string,
    readonly allowed: readonly string[],
    message = `Cannot go from "${from}" to "${to}".`,
  ) {
    super(message);
  }
}

/** An order with this status cannot be fulfilled. */
export class OrderNotOpen extends InvalidTransition {
  /** @param open the statuses that allow fulfillment */
  constructor(status: string, open: readonly string[]) {
    super(status, 'fulfilled', open, `An order that is ${status} is not open.`);
  }
}

/** There are fewer units of an item than are asked for. */
export class OutOfStock extends DomainError {
  readonly entityId: string;
  readonly variantId: string | null;

  /** @param available units that can be had */
  constructor(
    item: { entityId: string; variantId: string | null },
    readonly available: number,
  ) {
    super('There is not enough stock.');
    this.entityId = item.entityId;
    this.variantId = item.variantId;
  }
}

/** A limit was reached, or the promotion ended, between its evaluation and its use. */
export class PromotionExhausted extends DomainError {
  /**
   * @param code null for an automatic promotion
   * @param reason a `RejectionReason`
   */
  constructor(
    readonly code: string | null,
    readonly reason: string,
  ) {
    super(`The promotion ${code ?? 'without a code'} cannot be used: ${reason}`);
  }
}

const checkoutMessages = {
  empty_cart: 'The cart is empty.',
  item_unavailable: 'An item of the cart is no longer for sale.',
  out_of_stock: 'An item is out of stock.',
  price_missing: 'An item has no price in this currency.',
  promotion_rejected: 'A promotion code cannot be used.',
  payment_declined: 'The payment was declined.',
  address_required: 'A shipping address is required.',
  currency_mismatch: "The currency is not the cart's.",
  shipping_unavailable: 'Nothing delivers to this address in this way.',
};

/** The checkout failed. */
export class CheckoutFailed extends DomainError {
  constructor(
    readonly reason: keyof typeof checkoutMessages,
    /** The `available` units of an item that is out of stock; the `code` of a promotion. */
    readonly details: { available?: number; code?: string } = {},
  ) {
    super(checkoutMessages[reason]);
  }
}

/** The provider declined the payment, and the order is cancelled. */
export class PaymentDeclined extends CheckoutFailed {
  constructor() {
    super('payment_declined');
  }
}

/**
 * The payment provider did not respond, or its response does not tell what happened. Retry later.
 */
export class ProviderUnavailable extends DomainError {}
