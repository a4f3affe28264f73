import type { Guard } from '../guard.js';

const statements = 'src/models/search-statements.ts';

/** Search: visibility, freshness, and the order of its results. */
export const searchGuards: Guard[] = [
  {
    id: 'search.visible',
    protects: 'the public finds only active entities, whatever status it asks for',
    file: 'src/domain/search/search-catalog.ts',
    find: "filter: seesUnpublished ? filter : { ...filter, status: 'active' },",
    replace: 'filter,',
    tests: ['search/visibility'],
  },
  {
    id: 'search.same-transaction',
    protects: 'a change of an entity is found by the next request',
    file: 'src/domain/catalog/change-entity.ts',
    find: '  await services.search.index(db, [saved.id]);\n',
    replace: '',
    tests: ['search/freshness'],
  },
  {
    id: 'search.imported-links',
    protects: 'a link that only an import adds again is found',
    file: 'src/import/write-batch.ts',
    find: '...linked]',
    replace: ']',
    tests: ['search/freshness'],
  },
  {
    id: 'search.total-order',
    protects: 'pages of equal scores do not overlap',
    file: statements,
    find: 'from ranked order by score desc, entity_id desc',
    replace: 'from ranked order by score desc',
    tests: ['search/pages'],
  },
  {
    id: 'search.titles-of-many',
    protects: 'a title comes first although more matches than are ranked precede it in the table',
    file: statements,
    find: 'union all select * from titled union all',
    replace: 'union all',
    tests: ['search/pages'],
  },
  {
    id: 'search.group-prices',
    protects: 'price facets never show prices of customer groups',
    file: statements,
    find: '          and p.customer_group_id is null\n',
    replace: '',
    tests: ['search/facets'],
  },
  {
    id: 'search.escape',
    protects: 'highlights contain no markup of the text itself',
    file: 'src/adapters/search/highlight.ts',
    find: 'escapeHtml(text)',
    replace: 'text',
    tests: ['search/hostile'],
  },
  {
    id: 'search.marks',
    protects: 'a text cannot contain the marks that become tags',
    file: 'src/models/search-texts.ts',
    find: "translate(${text}, '${markStart}${markEnd}', '')",
    replace: '${text}',
    tests: ['search/hostile'],
  },
  {
    id: 'search.reindex-lock',
    protects: 'a reindex does not overwrite a change that commits meanwhile',
    file: 'src/models/Entity.ts',
    find: '      .limit(limit)\n      .forNoKeyUpdate();',
    replace: '      .limit(limit);',
    tests: ['search/reindex'],
  },
];
