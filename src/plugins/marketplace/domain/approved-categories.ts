import type { Knex } from 'knex';
import { InvalidInput } from '../../../domain/errors.js';
import { Category } from '../../../models/Category.js';

/** @throws 422 naming each slug of which there is no category */
export async function requireCategories(db: Knex, slugs: string[] = []): Promise<void> {
  if (slugs.length === 0) return;
  const known = new Set((await Category.bySlug(db, slugs)).map(({ slug }) => slug));
  const issues = slugs.flatMap((slug, i) =>
    known.has(slug)
      ? []
      : [{ field: `approvedCategories.${i}`, message: 'is not a category', rule: 'reference' }],
  );
  const [first, ...more] = issues;
  if (first) throw new InvalidInput(first.field, first.message, first.rule, ...more);
}
