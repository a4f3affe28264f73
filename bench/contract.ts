import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../src/util/root.js';
import { input, scenarios, type Scenario } from './support/fixtures.js';
import { cpuOf, load, median, start } from './support/measure.js';

/**
 * CPU time per request of the contract path, compared with bare Koa, stock openapi-backend, and
 * fastify: five interleaved rounds, medians, and the range of the rounds' ratios. The ratios
 * matter; the microseconds depend on the machine.
 */
const names = [
  'bare Koa',
  'openapi-backend, stock',
  'fastify 5',
  'Covenant, contract path',
  'Covenant, whole server',
];
const rounds = 5;
const amount = Number(process.argv[2] ?? 10_000);

const samples = new Map<string, number[]>();
const servers = [];
for (const name of names) servers.push({ name, ...(await start('serve.js', name)) });
for (const { port } of servers) for (const scenario of scenarios) await run(port, scenario, 2_000);
for (let round = 0; round < rounds; round += 1) {
  for (const scenario of scenarios) {
    for (const { name, child, port } of servers) {
      const before = await cpuOf(child);
      await run(port, scenario, amount);
      const key = `${name} ${scenario.name}`;
      samples.set(key, [...(samples.get(key) ?? []), ((await cpuOf(child)) - before) / amount]);
    }
  }
}
for (const { child } of servers) child.kill();

const samplesOf = (name: string, { name: scenario }: Scenario): number[] =>
  samples.get(`${name} ${scenario}`) ?? [];
const lines = [
  `CPU per request in µs (× bare Koa, range of the rounds); ${amount} requests, ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores`,
  '',
  '| Stack | item | list | POST |',
  '|---|---|---|---|',
  ...names.map((name) => {
    const cells = scenarios.map((scenario) => {
      const bare = samplesOf('bare Koa', scenario);
      const own = samplesOf(name, scenario);
      const ratios = own.map((sample, round) => (sample / (bare[round] ?? NaN)).toFixed(2)).sort();
      const ratio = (median(own) / median(bare)).toFixed(2);
      return `${median(own).toFixed(0)} (${ratio}, ${ratios[0] ?? ''}–${ratios.at(-1) ?? ''})`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  }),
];
const text = lines.join('\n') + '\n';
process.stdout.write(text);
mkdirSync(path.join(projectRoot, 'bench/results'), { recursive: true });
writeFileSync(path.join(projectRoot, 'bench/results/contract.md'), text);

async function run(port: number, { method, path: url }: Scenario, requests: number): Promise<void> {
  const { failures } = await load({
    url: `http://127.0.0.1:${port}${url}`,
    method,
    connections: 10,
    amount: requests,
    headers: { 'x-api-key': 'bench', 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(input) }),
  });
  if (failures > 0) throw new Error(`${failures} requests failed`);
}
