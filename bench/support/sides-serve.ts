import Koa from 'koa';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { covenantApp } from './covenant-app.js';
import type { Recording, RecordedFlow, Statement, Target } from './record.js';
import { replayFlows } from './replay-flows.js';

/**
 * One side of a comparison: Covenant, or a bare Koa app that replays Covenant's recorded
 * statements.
 */
export type Job =
  | { kind: 'covenant'; target: ConnectionTarget }
  | { kind: 'bare'; target: Target; recordings: Record<string, Recording> }
  | { kind: 'bare flows'; target: Target; flows: RecordedFlow[] };

/** The same statements through pg, the same bytes, and nothing else. */
function bare(target: Target, recordings: Record<string, Recording>): Koa {
  const pool = new pg.Pool({ ...target, max: 10 });
  const app = new Koa();
  const run = (statement: Statement): Promise<unknown> => pool.query(statement);
  app.use(async (ctx) => {
    const recording = recordings[ctx.url];
    if (!recording) throw new Error(`Nothing is recorded for ${ctx.url}`);
    for (const group of recording.groups) await Promise.all(group.map(run));
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = recording.text;
  });
  return app;
}

async function appOf(job: Job): Promise<Koa> {
  if (job.kind === 'covenant') return covenantApp(connect(job.target));
  if (job.kind === 'bare') return bare(job.target, job.recordings);
  return replayFlows(job.target, job.flows);
}

process.once('message', (job: Job) => {
  void appOf(job).then((app) => {
    const server = app.listen(0, '127.0.0.1', () => {
      process.send?.({ port: (server.address() as AddressInfo).port });
    });
  });
});
