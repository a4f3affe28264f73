import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../src/util/root.js';
import { freePort, report, withDataFolder } from './support/processes.js';

/** The time from start to the first response, and the memory of an idle server. */
const rounds = 5;

await withDataFolder(async (env) => {
  const first = await measure(env);
  const warm: Measured[] = [];
  for (let i = 0; i < rounds; i += 1) warm.push(await measure(env));
  const times = warm.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const memory = warm.map(({ megabytes }) => megabytes).sort((a, b) => a - b);
  report('start', [
    '# Start and idle memory',
    '',
    `Node ${process.version}, embedded PostgreSQL, ${rounds} starts. Bars: first response on an existing`,
    'database below 2 s; resident memory of the server process, 3 s idle, below 150 MB.',
    '',
    '| | Median | Worst |',
    '| --- | --- | --- |',
    `| First start ever, with migrations and demo catalog | ${first.milliseconds} ms | |`,
    `| Start to first response on an existing database | ${middle(times)} ms | ${times.at(-1) ?? 0} ms |`,
    `| Idle resident memory | ${middle(memory)} MB | ${memory.at(-1) ?? 0} MB |`,
  ]);
});

interface Measured {
  milliseconds: number;
  megabytes: number;
}

async function measure(env: NodeJS.ProcessEnv): Promise<Measured> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(projectRoot, 'dist/src/main.js')], {
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  while (!(await answers(port))) await delay(5);
  const milliseconds = Math.round(performance.now() - began);
  await delay(3000);
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
  const megabytes = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { milliseconds, megabytes };
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function middle(sorted: number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
