import { defineAnalyticsModel } from '../../../analytics/analytics-model.js';

export const vendorReviews = defineAnalyticsModel({
  name: 'VendorReviews',
  description: 'Reviews of vendors in any status, by the time they were written.',
  source: 'vendor_reviews r',
  vendor: 'r.vendor_id',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of reviews.' },
    averageRating: {
      type: 'number',
      sql: "round(avg(r.rating) filter (where r.status = 'published'), 2)",
      description: 'The average of the published ratings, with two decimals.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 'r.id', description: "The review's id." },
    vendorId: {
      type: 'string',
      format: 'uuid',
      sql: 'r.vendor_id',
      description: "The vendor's id.",
    },
    rating: { type: 'integer', sql: 'r.rating', description: 'Stars, from 1 to 5.' },
    status: {
      type: 'string',
      sql: 'r.status',
      description: 'pending, published, hidden, or flagged.',
    },
    createdAt: { type: 'time', sql: 'r.created_at', description: 'When the review was written.' },
  },
});
