import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { S3Settings } from '../../src/config/storage-config.js';
import { freePort } from './free-port.js';

const bucket = 'covenant-files';
const credentials = { accessKeyId: 'covenant-tests', secretAccessKey: 'a-secret-of-the-tests' };

/** The S3 server versitygw, with its buckets in a temporary folder. */
export class S3Server {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async open(): Promise<S3Server> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-s3-'));
    // The folders of a POSIX gateway's root are its buckets.
    const [root, sidecar] = ['root', 'metadata'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    mkdirSync(path.join(root, bucket), { recursive: true });
    mkdirSync(sidecar);
    const port = await freePort();
    const child = spawn(
      process.env['VERSITYGW'] ?? 'versitygw',
      ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', sidecar, root],
      {
        env: {
          ...process.env,
          ROOT_ACCESS_KEY: credentials.accessKeyId,
          ROOT_SECRET_KEY: credentials.secretAccessKey,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let failure: Error | undefined;
    const note = (chunk: Buffer): void => void (output += String(chunk));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', (cause) => {
      failure = new Error('These tests need versitygw: install it', { cause });
    });
    child.on('exit', (code) => (failure = new Error(`versitygw ended with ${code}: ${output}`)));
    const answers = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      );
    while (!(await answers())) {
      if (failure) throw failure;
      await pause(20);
    }
    return new S3Server(child, folder, port);
  }

  get settings(): S3Settings & { endpoint: string } {
    return {
      bucket,
      credentials,
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${this.port}`,
      forcePathStyle: true,
      prefix: 'media/',
    };
  }

  async close(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
