import { median } from './measure.js';
import { Recorder, type Recording, type Target } from './record.js';
import { getsPerSecond, openSide, type Side } from './sides.js';

const rounds = 3;

export interface Get {
  path: string;
  /** The number of requests in each round. */
  amount: number;
  headers?: Record<string, string>;
}

/**
 * Compares a GET of Covenant with a bare Koa app that runs the same statements and sends the same
 * bytes, in interleaved rounds over 16 connections.
 * @returns cells of a table: statements, requests per second of both, and the ratio
 */
export async function compareGets(
  target: Target,
  covenant: Side,
  { path, amount, headers = {} }: Get,
): Promise<string> {
  const recording = await record(target, path, headers);
  const bare = await openSide('bare', { kind: 'bare', target, recordings: { [path]: recording } });
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    samples[0].push(await getsPerSecond(covenant, path, amount, headers));
    samples[1].push(await getsPerSecond(bare, path, amount));
  }
  bare.child.kill();
  const [ours, theirs] = samples.map(median) as [number, number];
  const ratio = (ours / theirs).toFixed(2);
  return [recording.groups.length, ours.toFixed(0), theirs.toFixed(0), ratio].join(' | ');
}

/** The second request is recorded: the first one prepares. */
async function record(
  target: Target,
  path: string,
  headers: Record<string, string>,
): Promise<Recording> {
  const recorder = await Recorder.open(target);
  const ask = async (): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${recorder.port}${path}`, { headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
  await ask();
  recorder.take();
  const text = await ask();
  const groups = recorder.take().map((statement) => [statement]);
  await recorder.close();
  return { groups, text };
}
