import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DirectTarget } from '../../src/database/connect.js';
import { isRoot } from './embedded.js';
import { freePort } from './free-port.js';

interface Place {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** A PgBouncer for one test on a loopback port, in front of all databases of a server. */
export class PgBouncer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
    private readonly user: string,
  ) {}

  /** @param settings such as `{ pool_mode: 'session' }`; the default is transaction mode */
  static async open(
    server: DirectTarget,
    settings: Record<string, string> = {},
  ): Promise<PgBouncer> {
    const place = placeOf(server);
    const port = await freePort();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-pgbouncer-'));
    // PgBouncer does not run as root, and only its owner can use the embedded server's socket.
    const uid = isRoot ? ownerOf(place.host) : undefined;
    chmodSync(folder, 0o755);
    writeFileSync(path.join(folder, 'users'), `"${place.user}" "${place.password}"\n`);
    writeFileSync(path.join(folder, 'ini'), configuration(folder, port, place, settings));
    const child = spawn('pgbouncer', [path.join(folder, 'ini')], {
      env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    const pooler = new PgBouncer(child, folder, port, place.user);
    process.once('exit', pooler.abandon);
    await untilUp(child);
    return pooler;
  }

  /** Also runs if the tests, or a benchmark, end with an exception. */
  private readonly abandon = (): void => {
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  };

  get pid(): number {
    return this.child.pid ?? 0;
  }

  url(database: string): string {
    return `postgres://${this.user}@127.0.0.1:${this.port}/${database}`;
  }

  async close(): Promise<void> {
    const exited = once(this.child, 'exit');
    process.off('exit', this.abandon);
    this.abandon();
    await exited;
  }
}

function placeOf(server: DirectTarget): Place {
  if (typeof server === 'object') return { ...server, password: '' };
  const { hostname, port, username, password } = new URL(server);
  return { host: hostname, port: Number(port || 5432), user: username, password };
}

const nobody = 65_534;
const ownerOf = (host: string): number => (host.startsWith('/') ? statSync(host).uid : nobody);

function configuration(
  folder: string,
  port: number,
  place: Place,
  settings: Record<string, string>,
): string {
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: path.join(folder, 'users'),
    pool_mode: 'transaction',
    max_client_conn: '500',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`);
  const database = `* = host=${place.host} port=${place.port}`;
  return ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n');
}

async function untilUp(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.on('error', (error) => {
      reject(new Error('These tests need pgbouncer: install it', { cause: error }));
    });
    child.on('exit', (code) => reject(new Error(`pgbouncer ended with ${code}: ${output}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes('process up')) resolve();
    });
  });
}
