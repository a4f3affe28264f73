import type { Knex } from 'knex';
import type { Page } from '../../../../database/page.js';
import { LedgerEntry, type CurrencyBalance } from '../../models/LedgerEntry.js';

/** A balance with the entries of one page in its currency. */
export interface BalanceWithLedger extends CurrencyBalance {
  /** Minor units that are held back. */
  pendingAmount: number;
  ledger: LedgerEntry[];
}

/** A vendor's balances by currency, with one page of its ledger, and the number of its entries. */
export async function readBalances(
  db: Knex,
  vendorId: string,
  page: Page,
): Promise<{ balances: BalanceWithLedger[]; total: number }> {
  const [balances, { results, total }] = await Promise.all([
    LedgerEntry.balances(db, vendorId),
    LedgerEntry.page(db, vendorId, page),
  ]);
  return {
    total,
    balances: balances.map((balance) => ({
      ...balance,
      pendingAmount: balance.balanceAmount - balance.availableAmount,
      ledger: results.filter(({ currency }) => currency === balance.currency),
    })),
  };
}
