import type { Services } from '../../../store/services.js';

/** A bank account for payouts: write-only, and stored encrypted. */
export interface BankAccount {
  accountHolder: string;
  iban: string;
  bic?: string;
}

/**
 * The columns of an input of a vendor: the bank account becomes its ciphertext, which only decrypts
 * for this vendor.
 */
export function withSealedAccount<T extends { bankAccount?: BankAccount }>(
  { webhooks }: Pick<Services, 'webhooks'>,
  vendorId: string,
  input: T,
): Omit<T, 'bankAccount'> & { bankAccount?: string } {
  const { bankAccount, ...others } = input;
  if (!bankAccount) return others;
  const sealed = webhooks.secrets.encrypt(JSON.stringify(bankAccount), vendorId);
  return { ...others, bankAccount: sealed };
}

/** An input of a vendor as the audit log records it: that, not which, bank account was given. */
export function withoutAccount(input: { bankAccount?: BankAccount }): Record<string, unknown> {
  const { bankAccount, ...others } = input;
  return bankAccount ? { ...others, hasBankAccount: true } : others;
}
