import { expect } from 'chai';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDataDir } from '../support/prepared-cluster.js';
import { endServers, startServer, type ServerProcess } from '../support/server-process.js';

interface Seen {
  status: number;
  connection: string | undefined;
}

describe('server shutdown', function () {
  this.timeout(60_000);
  let dataDir: string;
  let server: ServerProcess;
  before(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'covenant-stop-'));
    await prepareDataDir(dataDir);
  });
  beforeEach(async () => {
    server = await startServer(dataDir, { RATE_LIMIT: 'off' });
  });
  afterEach(endServers);
  after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 }));

  it('resets no connection under load and exits within ten seconds', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const answers: Seen[] = [];
    const failures: string[] = [];
    /**
     * Like a connection pool: after a response that closes the connection, it opens another one.
     */
    const client = async (): Promise<void> => {
      for (;;) {
        try {
          const answer = await get(`${server.url}/api/catalog/entities?limit=5`, agent);
          answers.push(answer);
          if (answer.connection === 'close') return;
        } catch (error) {
          failures.push(String(error));
          return;
        }
      }
    };
    const clients = Array.from({ length: 20 }, client);
    await until(() => answers.length > 200);
    const before = answers.length;
    const exited = once(server.child, 'exit') as Promise<[number | null]>;
    const start = performance.now();
    server.child.kill('SIGTERM');
    await Promise.all(clients);
    expect((await exited)[0]).to.equal(0);
    expect(performance.now() - start).to.be.below(10_000);
    expect(failures).to.deep.equal([]);
    expect(answers.length).to.be.greaterThan(before);
    expect(answers.filter(({ status }) => status !== 200)).to.deep.equal([]);
    const ended = answers.filter(({ connection }) => connection === 'close');
    expect(ended).to.have.length(clients.length);
    agent.destroy();
  });

  it('reports that it is not ready and closes each connection', async () => {
    const url = `${server.url}/api/health`;
    expect((await get(url)).status).to.equal(200);
    server.child.kill('SIGTERM');
    const seen: Seen[] = [];
    const exited = once(server.child, 'exit');
    await until(async () => {
      seen.push(await get(url));
      return seen.at(-1)?.status === 503;
    });
    expect(seen.at(-1)).to.deep.equal({ status: 503, connection: 'close' });
    await exited;
  });

  it('exits immediately at the second signal', async () => {
    const agent = new Agent({ keepAlive: true });
    await get(`${server.url}/api/health`, agent);
    const exited = once(server.child, 'exit') as Promise<[number | null]>;
    server.child.kill('SIGTERM');
    await until(async () => (await get(`${server.url}/api/health`)).status === 503);
    server.child.kill('SIGTERM');
    expect((await exited)[0]).to.equal(1);
    agent.destroy();
  });
});

function get(url: string, agent: Agent = new Agent()): Promise<Seen> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, connection: response.headers.connection });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
