import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.js';

/** A Redis without persistence, on a port that stays the same when it restarts. */
export class RedisServer {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-redis-'));

  private constructor(private readonly port: number) {}

  static async open(): Promise<RedisServer> {
    const redis = new RedisServer(await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const child = spawn('redis-server', [...place, '--save', '', '--appendonly', 'no']);
    this.child = child;
    let output = '';
    await new Promise<void>((resolve, reject) => {
      child.on('error', (error) => {
        reject(new Error('These tests need redis-server: install it', { cause: error }));
      });
      child.on('exit', (code) => {
        reject(new Error(`redis-server ended with ${code}: ${output}`));
      });
      child.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (output.includes('Ready to accept connections')) resolve();
      });
    });
  }

  /** Kills it like a power failure. */
  async stop(): Promise<void> {
    if (!this.child) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    this.child = undefined;
    await exited;
  }

  /** Stops it from responding, with its connections open. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
