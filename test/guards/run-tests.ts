import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Task } from './worker.js';

/** The result of test files: all passed, the titles of failed tests, or that they could not run. */
export type Verdict =
  { kind: 'green' } | { kind: 'red'; titles: string[] } | { kind: 'broken'; reason: string };

/**
 * The time limit in milliseconds. A longer run waits for something that the guard would have
 * released.
 */
const timeout = 180_000;
/** The number of module trees that one process loads before it is replaced. */
const mostTasks = 20;

/** Runs test files one after another in a child process, which is replaced occasionally. */
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
    return 'report' in answer ? toVerdict(answer.report) : { kind: 'broken', reason: answer.error };
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

function toVerdict({ ran, red }: Report): Verdict {
  const root = red.find(({ title }) => title.includes('{root}'));
  if (root) return { kind: 'broken', reason: `no database to test: ${root.message}` };
  if (red.length > 0) return { kind: 'red', titles: red.map(({ title }) => title) };
  return ran > 0 ? { kind: 'green' } : { kind: 'broken', reason: 'there are no tests' };
}
