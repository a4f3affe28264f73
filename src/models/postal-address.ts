/** Where goods or bills are sent, as orders keep it. */
export interface PostalAddress {
  firstName?: string | null;
  lastName?: string | null;
  line1: string;
  line2?: string | null;
  city: string;
  state?: string | null;
  postalCode: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  phone?: string | null;
}
