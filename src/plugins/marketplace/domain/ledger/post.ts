import type { Knex } from 'knex';
import { LedgerEntry, type LedgerAccount, type LedgerEntryType } from '../../models/LedgerEntry.js';
import { LedgerPosting } from '../../models/LedgerPosting.js';
import { uuidv7 } from '../../../../util/uuid.js';

/** An amount on an account, in minor units. Amounts of zero are left out. */
export interface EntryDraft {
  account: LedgerAccount;
  type: LedgerEntryType;
  amount: number;
  /** From when it counts, ISO 8601. The entries for each moment sum to zero. */
  availableAt: string;
  /** The payout that settles it at once. */
  payoutId?: string;
}

/** A change of money: what caused it, and its entries. */
export interface PostingDraft
  extends
    Pick<LedgerPosting, 'cause' | 'vendorId'>,
    Partial<Pick<LedgerPosting, 'subOrderId' | 'refundId' | 'payoutId' | 'reason'>> {
  currency: string;
  entries: EntryDraft[];
}

/**
 * Writes postings with two statements, whatever their number. The database refuses entries that do
 * not sum to zero, and a second sale of a sub-order.
 * @returns the ids of the postings
 */
export async function post(db: Knex, drafts: PostingDraft[]): Promise<string[]> {
  const postings = drafts.map((draft) => ({ id: uuidv7(), ...draft }));
  await LedgerPosting.insertMany(
    db,
    postings.map(({ entries: _entries, currency: _currency, ...posting }) => posting),
  );
  await LedgerEntry.insertMany(
    db,
    postings.flatMap(({ id: postingId, vendorId, subOrderId, currency, entries }) =>
      entries
        .filter(({ amount }) => amount !== 0)
        .map((entry) => ({
          ...entry,
          ...{ id: uuidv7(), postingId, vendorId, currency },
          subOrderId: subOrderId ?? null,
        })),
    ),
  );
  return postings.map(({ id }) => id);
}
