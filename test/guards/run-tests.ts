import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Task } from './worker.js';

/** What test files say: all green, the titles that are red, or that they could not run at all. */
export type Verdict =
  { kind: 'green' } | { kind: 'red'; titles: string[] } | { kind: 'broken'; reason: string };

/** Whoever takes longer waits for something that a guard would have let go. Milliseconds. */
const timeout = 180_000;
/** Trees of modules that one process holds before it makes room. */
const mostTasks = 20;

/** Runs test files one after the other in a process of its own, which is replaced now and then. */
export class TestRunner {
  private child: ChildProcess | undefined;
  private tasks = 0;

  constructor(private readonly databaseUrl: string) {}

  async run(task: Task): Promise<Verdict> {
    if (this.tasks >= mostTasks) this.stop();
    this.tasks += 1;
    const answer = await this.ask(task);
    if (answer === 'silence') {
      this.stop();
      return { kind: 'red', titles: ['(does not end)'] };
    }
    return 'report' in answer ? checker(answer.report) : { kind: 'broken', reason: answer.error };
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
    this.tasks = 0;
  }

  private ask(task: Task): Promise<{ report: Report } | { error: string } | 'silence'> {
    const child = (this.child ??= this.start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish('silence'), task.bail ? timeout : timeout * 10);
      const onExit = (code: number | null): void => {
        this.stop();
        finish({ error: `the tests ended their process with ${code ?? 'a signal'}` });
      };
      const finish = (answer: { report: Report } | { error: string } | 'silence'): void => {
        clearTimeout(timer);
        child.off('message', finish).off('exit', onExit);
        resolve(answer);
      };
      child.on('message', finish).on('exit', onExit);
      child.send(task);
    });
  }

  private start(): ChildProcess {
    const env = { ...process.env, DATABASE_URL: this.databaseUrl };
    const worker = fileURLToPath(new URL('worker.js', import.meta.url));
    return fork(worker, { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }
}

function checker({ ran, red }: Report): Verdict {
  const root = red.find(({ title }) => title.includes('{root}'));
  if (root) return { kind: 'broken', reason: `no database to test: ${root.message}` };
  if (red.length > 0) return { kind: 'red', titles: red.map(({ title }) => title) };
  return ran > 0 ? { kind: 'green' } : { kind: 'broken', reason: 'there are no tests' };
}
