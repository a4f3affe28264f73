/** What a template returns. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

/** The store, as its mails speak of it. */
export interface MailStore {
  name: string;
  /** The URL of the storefront, without a trailing slash. */
  url: string;
  /** BCP 47, such as `en-US`: how amounts are written. The setting `LOCALE`. */
  locale: string;
}

/** An order, with amounts in minor units of its currency. */
export interface MailOrder {
  orderNumber: string;
  currency: string;
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  taxTotal: number;
  grandTotal: number;
  lineItems: {
    id: string;
    title: string;
    sku: string | null;
    quantity: number;
    totalPrice: number;
  }[];
}

export interface MailShipment {
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** What it contains. */
  items: { title: string; sku: string | null; quantity: number }[];
}

/** One function for each mail. `store.config.ts` can replace any of them. */
export interface MailTemplates {
  orderConfirmation: (data: { store: MailStore; order: MailOrder }) => MailContent;
  shipment: (data: { store: MailStore; order: MailOrder; shipment: MailShipment }) => MailContent;
  /** `amount` is this refund's, in minor units. */
  refund: (data: { store: MailStore; order: MailOrder; amount: number }) => MailContent;
  cancellation: (data: { store: MailStore; order: MailOrder }) => MailContent;
  /** Whoever has the link can set a password until it expires. */
  passwordReset: (data: {
    store: MailStore;
    link: string;
    expiresInMinutes: number;
  }) => MailContent;
  emailVerification: (data: {
    store: MailStore;
    link: string;
    expiresInMinutes: number;
  }) => MailContent;
}
