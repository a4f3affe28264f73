import { expect } from 'chai';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { startSweeper } from '../../src/jobs/start-sweeper.js';

const lines: string[] = [];
const log = pino({}, { write: (line: string) => void lines.push(line) });

describe('the sweeper of a server', () => {
  it('sweeps at once, and stops without waiting for its next turn', async () => {
    let sweeps = 0;
    const sweeper = startSweeper(() => {
      sweeps += 1;
      return Promise.resolve();
    }, log);
    await sleep(20);
    const started = Date.now();
    await sweeper.stop();
    expect(sweeps).to.equal(1);
    expect(Date.now() - started).to.be.lessThan(1000);
  });

  it('tells a running sweep to stop, and waits for its end', async () => {
    let ended = false;
    const sweeper = startSweeper(async (signal) => {
      await once(signal, 'abort');
      await sleep(20);
      ended = true;
    }, log);
    await sleep(20);
    await sweeper.stop();
    expect(ended).to.equal(true);
  });

  it('survives a sweep that breaks off, and says so', async () => {
    const sweeper = startSweeper(() => Promise.reject(new Error('no database')), log);
    await sleep(20);
    await sweeper.stop();
    expect(lines.join('')).to.contain('no database');
  });
});
