import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { identify } from '../../src/embedded-postgres/process.js';
import { projectRoot } from '../../src/util/root.js';
import { urlOf } from '../support/database.js';
import { clusterVariable, preparedCluster } from '../support/prepared-cluster.js';
import { until, untilNothingRunsOn } from '../support/embedded.js';
import { askForServer, targetOn } from '../support/test-server.js';

describe('a run of tests @slow', function () {
  this.timeout(60_000);

  /** The temporary folder of the runs. */
  let folder: string;

  /** The cluster of this run, which saves creating others. */
  let cluster: string;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'r-'));
    cluster = await preparedCluster();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function start(args: string[], settings: Record<string, string> = {}): ChildProcess {
    const { DATABASE_URL: _, ...env } = process.env;
    const main = path.join(projectRoot, 'dist/test/runner/main.js');
    return spawn(process.execPath, [main, ...args], {
      env: { ...env, TMPDIR: folder, [clusterVariable]: cluster, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  async function run(
    args: string[],
    settings: Record<string, string> = {},
  ): Promise<{ code: number; output: string }> {
    const child = start(args, settings);
    const [output, [code]] = await Promise.all([
      child.stdout ? text(child.stdout) : '',
      once(child, 'exit') as Promise<[number]>,
    ]);
    return { code, output };
  }

  /** Starts tests that do not end, and waits until they have started everything. */
  async function startEndless(): Promise<{ runner: ChildProcess; pids: number[] }> {
    const runner = start(['test/fixtures/runs/endless.ts']);
    let output = '';
    const pids = await new Promise<number[]>((resolve, reject) => {
      runner.stdout?.on('data', (chunk: Buffer) => {
        output += String(chunk);
        const line = /running: (\d+) (\d+)\n/.exec(output);
        if (line) resolve([Number(line[1]), Number(line[2])]);
      });
      runner.on('exit', () => reject(new Error(output)));
    });
    return { runner, pids };
  }

  /** The server of this run, which saves starting another one. */
  const thisServer = async (): Promise<{ DATABASE_URL: string }> => ({
    DATABASE_URL: urlOf(targetOn(await askForServer(), 'postgres')),
  });

  const areGone = (pids: number[]): boolean => pids.every((pid) => identify(pid) === undefined);

  it("prints the server's log of a failed test", async () => {
    const { code, output } = await run(['test/fixtures/runs/failing.ts'], await thisServer());
    expect(code).to.equal(1);
    expect(output).to.match(/1\) a fixture\s+fails:.*The server's log:.*of-the-second/s);
    expect(output).not.to.include('of-the-first');
  });

  it('prints the log in parallel mode, and that of a hook', async () => {
    const names = ['failing', 'failing-hook'].map((name) => `test/fixtures/runs/${name}.ts`);
    const { code, output } = await run(names, await thisServer());
    expect(code).to.equal(2);
    expect(output).to.match(/fails:.*The server's log:.*of-the-second/s);
    expect(output).to.match(/"before all" hook.*The server's log:.*of-the-hook/s);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`leaves no process and no file after ${signal}`, async () => {
      const { runner, pids } = await startEndless();
      runner.kill(signal);
      const [code] = (await once(runner, 'exit')) as [number];
      expect(code).to.equal(128 + os.constants.signals[signal]);
      await until(() => areGone(pids));
      await untilNothingRunsOn(folder);
      expect(readdirSync(folder)).to.deep.equal([]);
    });
  }

  describe('after one that was killed with SIGKILL', () => {
    let left: string[];
    let next: { code: number; output: string };
    before(async () => {
      const { runner, pids } = await startEndless();
      runner.kill('SIGKILL');
      await until(() => areGone(pids));
      await untilNothingRunsOn(folder);
      left = readdirSync(folder);
      next = await run(['test/fixtures/runs/pure.ts']);
    });

    it('finds no process, and deletes its files', () => {
      expect(left).to.have.length(1);
      expect(readdirSync(folder)).to.deep.equal([]);
    });

    it('starts no PostgreSQL when no test needs a database', () => {
      expect(next.output).to.match(/made: ask-\w+ owner.json\n/);
      expect(next.code).to.equal(0);
    });
  });
});
