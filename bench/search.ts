import os from 'node:os';
import { connect } from '../src/database/connect.js';
import { migrate } from '../src/database/migrate.js';
import { pluginFolders } from '../src/plugins/plugin-folders.js';
import { compareGets } from './support/compare-gets.js';
import { median } from './support/measure.js';
import { report } from './support/processes.js';
import type { Target } from './support/record.js';
import { seedSearch } from './support/seed-search.js';
import { createDatabase, openSide, withPostgres, type Side } from './support/sides.js';

/**
 * Searches of 1,000, 100,000, and 1,000,000 entities: the time of single requests, one after the
 * other, and the throughput compared with a bare Koa handler that runs the same statements and
 * sends the same bytes. `SIZES` names other sizes, comma-separated. `DATA_DIR` names a folder that
 * keeps the databases for the next run: a million entities take about twenty minutes.
 */
const sizes = (process.env['SIZES'] ?? '1000,100000,1000000').split(',').map(Number);
const facets = 'facets=type,category,brand,status,price,options';

/** A query is selective if it matches few entities at any size, and broad if it matches a share. */
const requests = {
  'SKU, with facets': { kind: 'selective', query: `q=CODE-77&${facets}` },
  'one rare word, with facets': { kind: 'selective', query: `q=RARE&${facets}` },
  'three words, with facets': { kind: 'selective', query: `q=RARE+FIRST+RARE&${facets}` },
  'a misspelled rare word': { kind: 'selective', query: 'q=MISSPELLED' },
  'a word that nothing has': { kind: 'selective', query: 'q=qqqzzzxxx' },
  'rare word, highlights': { kind: 'selective', query: 'q=RARE&highlights=true' },
  'one frequent title word, with facets': { kind: 'broad', query: `q=FIRST&${facets}` },
  'a word in every fifth text, with facets': { kind: 'broad', query: `q=everywhere&${facets}` },
  'two of them, with facets': { kind: 'broad', query: `q=everywhere+FIRST&${facets}` },
  'three frequent words, with facets': {
    kind: 'broad',
    query: `q=everywhere+FIRST+SECOND&${facets}`,
  },
  'frequent word in a category, with facets': {
    kind: 'broad',
    query: `q=everywhere&category=category-7&${facets}`,
  },
  'an exclusion, with facets': { kind: 'broad', query: `q=-FIRST&${facets}` },
  'no query, with facets': { kind: 'broad', query: facets },
  'no query, a category, with facets': { kind: 'broad', query: `category=category-7&${facets}` },
  'no query, page 40': { kind: 'broad', query: 'page=40&limit=100' },
} as const;
const suggestions = { 'suggest, two letters': 'prefix=ba', 'suggest, a word': 'prefix=RARE' };
const repetitions = 15;
const compared = ['one rare word, with facets', 'SKU, with facets'] as const;

interface Figure {
  median: number;
  max: number;
}

const figures = new Map<string, Figure>();
const ratios: string[] = [];

try {
  await withPostgres(async (connection) => {
    for (const size of sizes) await measureSize(connection, size);
  }, process.env['DATA_DIR']);
} finally {
  print();
}

async function measureSize(connection: Target, size: number): Promise<void> {
  const target = await seededDatabase(connection, `bench_${size}`, size);
  const words = await titleWords(target);
  const rare = await rarest(target, words);
  const fill = (query: string): string =>
    query
      .replaceAll('RARE', rare)
      .replaceAll('MISSPELLED', `${rare.slice(0, 3)}x${rare.slice(3)}`)
      .replaceAll('FIRST', words[0] ?? '')
      .replaceAll('SECOND', words[1] ?? '');
  const covenant = await openSide('Covenant', { kind: 'covenant', target });
  for (const [name, { query }] of Object.entries(requests)) {
    figures.set(`${size} ${name}`, await time(covenant, `/api/search?${fill(query)}`));
  }
  for (const [name, query] of Object.entries(suggestions)) {
    figures.set(`${size} ${name}`, await time(covenant, `/api/search/suggest?${fill(query)}`));
  }
  for (const name of compared) {
    const path = `/api/search?${fill(requests[name].query)}`;
    const { median = NaN } = figures.get(`${size} ${name}`) ?? {};
    // About three seconds of each side, in each round.
    const amount = Math.min(300, Math.max(48, Math.round(6_000 / median)));
    const cells = await compareGets(target, covenant, { path, amount });
    ratios.push(`| ${size} | ${name} | ${cells} |`);
  }
  covenant.child.kill();
}

/** A database with so many entities: a kept one, if an earlier run has finished it. */
async function seededDatabase(connection: Target, name: string, size: number): Promise<Target> {
  const target = { ...connection, database: name };
  const admin = connect(connection);
  const isKept = (await admin('pg_database').where({ datname: name })).length > 0;
  if (isKept) {
    const knex = connect(target);
    const { rows } = await knex.raw<{ rows: { total: number }[] }>(
      `select count(*) as total from search_documents`,
    );
    await migrate(knex, pluginFolders);
    await knex.destroy();
    if (rows[0]?.total !== size) await admin.raw(`drop database ${name}`);
  }
  const isFinished = (await admin('pg_database').where({ datname: name })).length > 0;
  await admin.destroy();
  if (!isFinished) await createDatabase(connection, name, (knex) => seedSearch(knex, size));
  return target;
}

/** The words of some titles, the most frequent first. */
async function titleWords(target: Target): Promise<string[]> {
  const knex = connect(target);
  const { rows } = await knex.raw<{ rows: { word: string }[] }>(`
    select word from ts_stat('select title_words from search_documents limit 20000')
    where word ~ '^[a-z]+[0-9]+$' order by ndoc desc, word`);
  await knex.destroy();
  return rows.map(({ word }) => word);
}

/** A word of few titles, which the others' titles do not have. */
async function rarest(target: Target, words: string[]): Promise<string> {
  const side = await openSide('Covenant', { kind: 'covenant', target });
  let best = { word: '', total: Infinity };
  for (const word of words.slice(-40)) {
    const { meta } = (await (await fetch(`${urlOf(side)}/api/search?q=${word}`)).json()) as {
      meta: { total: number };
    };
    if (meta.total > 0 && meta.total < best.total) best = { word, total: meta.total };
  }
  side.child.kill();
  return best.word;
}

function urlOf({ port }: Side): string {
  return `http://127.0.0.1:${port}`;
}

/** Milliseconds of requests one after the other; the first two prepare the statements. */
async function time(side: Side, path: string): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < repetitions + 2; i += 1) {
    const start = performance.now();
    const response = await fetch(urlOf(side) + path);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    if (i >= 2) times.push(performance.now() - start);
  }
  return { median: median(times), max: Math.max(...times) };
}

function print(): void {
  const [smallest = 0] = sizes;
  const largest = sizes.at(-1) ?? 0;
  const figure = (size: number, name: string): Figure =>
    figures.get(`${size} ${name}`) ?? { median: NaN, max: NaN };
  const growthOf = (name: string): number =>
    figure(largest, name).median / figure(smallest, name).median;
  const row = (kind: string, name: string): string => {
    const cells = sizes.flatMap((size) => {
      const { median, max } = figure(size, name);
      return [median.toFixed(1), max.toFixed(1)];
    });
    return `| ${[name, kind, ...cells, growthOf(name).toFixed(1)].join(' | ')} |`;
  };
  const selective = Object.entries(requests).filter(([, { kind }]) => kind === 'selective');
  const slowest = Math.max(...[...figures.values()].map(({ max }) => max));
  report('search', [
    `Milliseconds of one request at a time, ${repetitions} each, Node ${process.version}, ${os.cpus().length} cores`,
    '',
    `| Request | Kind | ${sizes.map((size) => `${size}: median | max`).join(' | ')} | ${largest} ÷ ${smallest} |`,
    `|---|---|${sizes.map(() => '---|---|').join('')}---|`,
    ...Object.entries(requests).map(([name, { kind }]) => row(kind, name)),
    ...Object.keys(suggestions).map((name) => row('suggest', name)),
    '',
    `Largest growth of a selective query: ${Math.max(...selective.map(([name]) => growthOf(name))).toFixed(1)} (bar: 5). Slowest request: ${slowest.toFixed(0)} ms (bar: 500).`,
    '',
    'Requests per second, 16 connections, 3 rounds, compared with bare Koa that runs the same statements',
    '',
    '| Entities | Request | Statements | Covenant | bare Koa + pg | Ratio |',
    '|---|---|---|---|---|---|',
    ...ratios,
  ]);
}
