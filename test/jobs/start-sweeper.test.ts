import { expect } from 'chai';
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { startSweeper } from '../../src/jobs/start-sweeper.js';

const lines: string[] = [];
const log = pino({}, { write: (line: string) => void lines.push(line) });

describe('startSweeper', function () {
  // Less than the pause between two sweeps, which the test does not wait for.
  this.timeout(10_000);

  it('sweeps immediately, and stops without waiting for the next interval', async () => {
    let sweeps = 0;
    const sweeper = startSweeper(() => {
      sweeps += 1;
      return Promise.resolve();
    }, log);
    expect(sweeps).to.equal(1);
    // The sweep has finished, and the pause has begun.
    await turn();
    await sweeper.stop();
    expect(sweeps).to.equal(1);
  });

  it('tells a running sweep to stop and waits for its end', async () => {
    const seen: string[] = [];
    let end = (): void => undefined;
    const ending = new Promise<void>((resolve) => {
      end = resolve;
    });
    const sweeper = startSweeper(async (signal) => {
      await once(signal, 'abort');
      seen.push('told');
      await ending;
      seen.push('ended');
    }, log);
    const stopped = sweeper.stop().then(() => seen.push('stopped'));
    await turn();
    expect(seen).to.deep.equal(['told']);
    end();
    await stopped;
    expect(seen).to.deep.equal(['told', 'ended', 'stopped']);
  });

  it('logs a failed sweep and continues', async () => {
    const sweeper = startSweeper(() => Promise.reject(new Error('no database')), log);
    await sweeper.stop();
    expect(lines.join('')).to.contain('no database');
  });
});
