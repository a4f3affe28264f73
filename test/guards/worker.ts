import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

/** The request to a worker: test files to run in a folder with a compiled tree. */
export interface Task {
  folder: string;
  /** Below `test/`, without `.test.ts`. */
  tests: string[];
  /** Whether to stop at the first failed test. */
  bail: boolean;
}

/** The result of test files. `ran` is the number of tests. */
export interface Report {
  ran: number;
  red: { title: string; message: string }[];
}

interface RootHooks {
  mochaHooks: Mocha.RootHookObject;
  mochaGlobalSetup: () => Promise<void>;
  mochaGlobalTeardown: () => Promise<void>;
}

/**
 * Runs tests in this process, which has already loaded the packages: loading them would take most
 * of a short test's time. A folder with a new name loads its own modules.
 */
async function run({ folder, tests, bail }: Task): Promise<Report> {
  process.chdir(folder);
  const load = (name: string): Promise<RootHooks> =>
    import(pathToFileURL(path.join(folder, 'dist/test', name)).href) as never;
  const { mochaHooks: rootHooks, ...server } = await load('support/root-hooks.js');
  await server.mochaGlobalSetup();
  const mocha = new Mocha({ bail, timeout: 60_000, rootHooks, reporter: Silent });
  for (const test of tests) mocha.addFile(path.join(folder, 'dist/test', `${test}.test.js`));
  await mocha.loadFilesAsync();
  const report: Report = { ran: 0, red: [] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => (report.ran += 1));
    runner.on('fail', (test, error: Error) => {
      report.ran += 1;
      report.red.push({ title: test.fullTitle(), message: error.message });
    });
  });
  await server.mochaGlobalTeardown();
  return report;
}

/** The parent process prints the output. */
class Silent extends Mocha.reporters.Base {}

process.on('message', (task: Task) => {
  run(task).then(
    (report) => process.send?.({ report }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
