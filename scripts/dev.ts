import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { findRoot } from '../src/util/root.js';

/** How long to wait for further changes before a change is processed, in milliseconds. */
const quiet = 200;

/**
 * Runs the server while its code and contract are edited: the compiler builds changes, codegen
 * runs when YAML changes, and the server restarts after either. While something does not compile,
 * the last working server keeps running.
 */
class DevServer {
  private server: ChildProcess | undefined;
  private compiler: ChildProcess | undefined;
  private watcher: FSWatcher | undefined;
  private work = Promise.resolve();
  private restart: NodeJS.Timeout | undefined;
  private regenerate: NodeJS.Timeout | undefined;

  constructor(private readonly root: string) {}

  async run(): Promise<void> {
    await this.generate();
    this.compile();
    const contracts = [path.join(this.root, 'openapi'), path.join(this.root, 'src/plugins')];
    this.watcher = watch(contracts, {
      ignoreInitial: true,
      ignored: (file, stats) => stats?.isFile() === true && !/\.ya?ml$/.test(file),
    }).on('all', () => {
      clearTimeout(this.regenerate);
      this.regenerate = setTimeout(() => this.then(() => this.generate()), quiet);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => this.end(signal));
  }

  /** Runs one task after another. */
  private then(next: () => Promise<void>): void {
    this.work = this.work.then(next);
  }

  /** Its messages name the errors in the YAML. */
  private async generate(): Promise<void> {
    const codegen = spawn(process.execPath, [this.file('dist/codegen/scripts/codegen.js')], {
      cwd: this.root,
      stdio: 'inherit',
    });
    const [code] = (await once(codegen, 'exit')) as [number | null];
    if (code === 0 && this.server) this.restartSoon();
  }

  private compile(): void {
    // Not with -b, which misses changes during compilation.
    const args = [this.file('node_modules/typescript/bin/tsc'), '--watch', '--preserveWatchOutput'];
    const compiler = spawn(process.execPath, args, {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.compiler = compiler;
    compiler.stdout.on('data', (chunk: Buffer) => {
      const text = String(chunk);
      process.stdout.write(text);
      if (text.includes('Found 0 errors')) this.restartSoon();
    });
  }

  private restartSoon(): void {
    clearTimeout(this.restart);
    this.restart = setTimeout(() => this.then(() => this.start()), quiet);
  }

  private async start(): Promise<void> {
    await this.stopServer();
    this.server = spawn(process.execPath, ['--enable-source-maps', this.file('dist/src/main.js')], {
      cwd: this.root,
      stdio: 'inherit',
    });
  }

  private async stopServer(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    await exited;
  }

  private end(signal: NodeJS.Signals): void {
    clearTimeout(this.restart);
    clearTimeout(this.regenerate);
    this.compiler?.kill();
    // Ctrl-C reaches the server directly, and a second signal would end it immediately.
    const isTold = signal === 'SIGINT' && process.stdin.isTTY;
    this.then(async () => {
      if (isTold && this.server?.exitCode === null) await once(this.server, 'exit');
      else await this.stopServer();
      await this.watcher?.close();
    });
  }

  private file(name: string): string {
    return path.join(this.root, name);
  }
}

await new DevServer(findRoot(import.meta.url)).run();
