import type { Handler } from '../../../contract/handler.js';
import { findVendorFor } from '../domain/own-vendor.js';
import { LedgerEntry } from '../models/LedgerEntry.js';
import { VendorReview } from '../models/VendorReview.js';

export const getVendorPerformance: Handler<'getVendorPerformance'> = async (call) => {
  const { params, actor, db } = call;
  const vendor = await findVendorFor(db, actor, params.id);
  const { id: vendorId, performanceScore, tier } = vendor;
  const rating = await VendorReview.ratingOf(db, vendorId);
  const balances = await LedgerEntry.balances(db, vendorId);
  return {
    status: 200,
    body: { data: { vendorId, performanceScore, tier, rating, balances } },
  };
};
