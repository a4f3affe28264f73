import { isInRun, makeRunFolder, removeAbandoned, removeRunFolder } from '../runner/run-folder.js';
import { noteDuration } from '../runner/order.js';
import { closeSession } from './database.js';
import { checkSeen, noteRun } from './seen.js';
import { forgetLog, showLogOfFailures } from './test-log.js';
import { offerTestServer } from './test-server.js';

/** Set by the runner: `whole` for all tests of `npm test`, `part` for others. */
const scope = process.env['COVENANT_TEST_SCOPE'];

// The process that started this one was killed, so all processes of the tests end with it. Only
// the runner gives them their own process group.
if (scope) process.prependListener('disconnect', () => process.kill(0, 'SIGKILL'));
showLogOfFailures();

let stop: () => Promise<void>;

/** Once per run, for any number of processes. */
export async function mochaGlobalSetup(): Promise<void> {
  const leaveFolder = await enterFolder();
  const stopServer = await offerTestServer();
  stop = async () => {
    await stopServer();
    await leaveFolder();
  };
}

export async function mochaGlobalTeardown(): Promise<void> {
  try {
    if (scope === 'whole') checkSeen();
  } finally {
    await closeSession();
    await stop();
  }
}

/**
 * Creates the folder of a run for which Mocha was started without the runner.
 * @returns a function that deletes it
 */
async function enterFolder(): Promise<() => Promise<void>> {
  if (isInRun()) return () => Promise.resolve();
  await removeAbandoned();
  const before = { ...process.env };
  const { folder, env } = makeRunFolder();
  Object.assign(process.env, env);
  return async () => {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    await removeRunFolder(folder);
  };
}

let start = 0;

export const mochaHooks = {
  /** Before each file in parallel mode. */
  beforeAll(): void {
    start = performance.now();
  },
  beforeEach: forgetLog,
  afterEach: forgetLog,
  /** After each file in parallel mode, and after all files otherwise. */
  afterAll(this: Mocha.Context): void {
    const root = this.test?.parent;
    if (!root) return;
    noteRun(root);
    const [file, ...others] = new Set(root.suites.map((suite) => suite.file));
    if (file && others.length === 0) noteDuration(file, Math.round(performance.now() - start));
  },
};
