import Koa from 'koa';
import pg from 'pg';
import { uuidv7 } from '../../src/util/uuid.js';
import { uuid, type RecordedFlow, type Statement, type Target } from './record.js';

/** Replaces the recorded buyer's ids with those of another buyer. */
type Fill<T> = (ids: string[]) => T;

interface Step {
  statements: { statement: Statement; values: Fill<unknown[]> }[];
  answer: Fill<string>;
}

/**
 * A Koa app that runs the recorded statements of each buyer with new ids, prepared as in Covenant,
 * on one connection from BEGIN to COMMIT, and sends the recorded responses.
 */
export function replayFlows(target: Target, flows: RecordedFlow[]): Koa {
  // Values stay strings, because nothing here reads them.
  const types = { getTypeParser: () => (text: string) => text };
  const pool = new pg.Pool({ ...target, max: 10, types });
  const recorded = flows.map(({ ownIds, steps }) => ({ ownIds, steps: compile(ownIds, steps) }));
  const idsOf = new Map<number, string[]>();
  const app = new Koa();
  app.use(async (ctx) => {
    const flow = Number(ctx.get('x-flow'));
    const name = ctx.get('x-step');
    const { ownIds, steps } = recorded[flow % recorded.length] ?? { ownIds: [] };
    const step = steps?.get(name);
    if (!step) throw new Error(`Nothing is recorded for ${name}`);
    const ids = idsOf.get(flow) ?? ownIds.map(() => uuidv7());
    idsOf.set(flow, ids);
    await run(pool, step, ids);
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = step.answer(ids);
  });
  return app;
}

async function run(pool: pg.Pool, { statements }: Step, ids: string[]): Promise<void> {
  let transaction: pg.PoolClient | undefined;
  for (const { statement, values } of statements) {
    if (statement.text === 'BEGIN;') transaction = await pool.connect();
    await (transaction ?? pool).query({ ...statement, values: values(ids) });
    if (statement.text !== 'COMMIT;') continue;
    transaction?.release();
    transaction = undefined;
  }
}

function compile(ownIds: string[], steps: RecordedFlow['steps']): Map<string, Step> {
  const slots = new Map(ownIds.map((id, slot) => [id, slot]));
  return new Map(
    Object.entries(steps).map(([name, { statements, text }]) => [
      name,
      { statements: statements.map((one) => fillable(one, slots)), answer: textOf(text, slots) },
    ]),
  );
}

function fillable(statement: Statement, slots: Map<string, number>): Step['statements'][number] {
  const fills = statement.values.map((value) => valueOf(value, slots));
  return { statement, values: (ids) => fills.map((fill) => fill(ids)) };
}

function valueOf(value: unknown, slots: Map<string, number>): Fill<unknown> {
  if (typeof value === 'string') return textOf(value, slots);
  if (!Array.isArray(value)) return () => value;
  const fills = value.map((inner: unknown) => valueOf(inner, slots));
  return (ids) => fills.map((fill) => fill(ids));
}

function textOf(text: string, slots: Map<string, number>): Fill<string> {
  const parts = text.split(uuid).map((part) => slots.get(part) ?? part);
  if (!parts.some((part) => typeof part === 'number')) return () => text;
  return (ids) => parts.map((part) => (typeof part === 'number' ? ids[part] : part)).join('');
}
