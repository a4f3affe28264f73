/** A payout as the provider transfers it. */
export interface TransferRequest {
  payoutId: string;
  /** Grows after each failure that was certain: part of the key that makes an attempt repeatable. */
  retryCount: number;
  /** Minor units, more than zero. */
  amount: number;
  currency: string;
  /** The vendor's account at the provider; null if it pays to a bank account. */
  destination: string | null;
}

/** `failed` only if it is certain that nothing was and will be transferred. */
export type TransferResult =
  { status: 'completed'; reference: string } | { status: 'failed'; reason: string };

/** Transfers what the store owes to vendors. */
export interface PayoutProvider {
  /** As stored with each payout; another provider never continues it. */
  readonly name: string;
  /** What of a vendor it needs. */
  readonly paysTo: 'bankAccount' | 'payoutAccountId';
  /**
   * Repetitions with the same payout and `retryCount` transfer once.
   * @throws ProviderUnavailable, or another error, if the result is unknown
   */
  transfer(request: TransferRequest): Promise<TransferResult>;
  /**
   * The reference of a payout's transfer, whatever attempt made it; undefined if there is none.
   * @throws as `transfer`
   */
  find(payoutId: string): Promise<string | undefined>;
}
