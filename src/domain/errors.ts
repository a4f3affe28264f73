/**
 * What the store's rules refuse, in the domain's own words: no status, no header, no place in a
 * request. `src/contract/domain-errors.ts` says how each is answered; a class without a row there
 * does not compile. A message is for a person and may be shown to the caller.
 */
export abstract class DomainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** There is no such record, or none that this caller may know of. */
export class RecordNotFound extends DomainError {
  /** @param resource the kind of record, as a sentence starts: "Entity", "Cart item" */
  constructor(readonly resource: string) {
    super(`${resource} not found.`);
  }
}

/** The caller may not do this to this record. */
export class PermissionDenied extends DomainError {
  constructor(message = 'You do not have permission to do this.') {
    super(message);
  }
}

/** One value that a rule refuses. */
export interface InputIssue {
  /** The field of the function's input, such as `lineItems.0.quantity`; null for the whole input. */
  field: string | null;
  /** What a person should know, after the field's name: "must not look like a UUID". */
  message: string;
  /** The rule, for a program: "format". */
  rule: string;
}

/** Values that a rule refuses, whatever the state of the record. */
export class InvalidInput extends DomainError {
  readonly issues: readonly InputIssue[];

  /** See `InputIssue`. @param more further values that are refused */
  constructor(field: string | null, message: string, rule: string, ...more: InputIssue[]) {
    super(`${field ?? 'The input'} ${message}`);
    this.issues = [{ field, message, rule }, ...more];
  }
}

/** A cart would hold more than carts can, whichever input brought it there. */
export class CartLimitExceeded extends DomainError {
  /**
   * @param field of the cart: "lineItems"
   * @param limit after the field's name: "cannot be more than 500"
   * @param rule for a program: "maxItems"
   */
  constructor(
    readonly field: string,
    readonly limit: string,
    readonly rule: string,
  ) {
    super(`${field} ${limit}`);
  }
}

/** The record has another version than the caller read. */
export class VersionMismatch extends DomainError {
  /** @param currentVersion null when there is no record to replace */
  constructor(readonly currentVersion: number | null) {
    super(
      currentVersion === null
        ? 'There is no such record to replace.'
        : 'The record has changed since you read it.',
    );
  }
}

/** The records are in a state that does not allow this. */
export class StateConflict extends DomainError {}

/** The cart is checked out, merged, abandoned or expired. */
export class CartClosed extends StateConflict {
  constructor(readonly reason: 'inactive' | 'expired') {
    super(reason === 'expired' ? 'The cart has expired.' : 'The cart is no longer active.');
  }
}

/** The provider is being asked about the order's payment; what comes of it is known in a moment. */
export class PaymentInProgress extends StateConflict {}

/** A state machine has no way from one status to the other. */
export class InvalidTransition extends DomainError {
  /** @param allowed where it can go from there */
  constructor(
    readonly from: string,
    readonly to: string,
    readonly allowed: readonly string[],
    message = `Cannot go from "${from}" to "${to}".`,
  ) {
    super(message);
  }
}

/** Nothing of an order in this status can be handed over. */
export class OrderNotOpen extends InvalidTransition {
  /** @param open the statuses in which something can be */
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
   * @param code null for a promotion that applies by itself
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

/** The cart cannot become an order. */
export class CheckoutFailed extends DomainError {
  constructor(
    readonly reason: keyof typeof checkoutMessages,
    /** `available` units of what is out of stock; the `code` of the promotion. */
    readonly details: { available?: number; code?: string } = {},
  ) {
    super(checkoutMessages[reason]);
  }
}

/** The provider refused the payment, and the order is cancelled. */
export class PaymentDeclined extends CheckoutFailed {
  constructor() {
    super('payment_declined');
  }
}

/** The payment provider did not answer, or not in a way that tells what happened. Ask again. */
export class ProviderUnavailable extends DomainError {}
