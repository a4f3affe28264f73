import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import os from 'node:os';
import { projectRoot } from '../../src/util/root.js';
import { StartupError } from '../../src/util/startup-error.js';
import { invocation } from './arguments.js';
import { inOrder, keepDurations } from './order.js';
import { makeRunFolder, removeAbandoned, removeRunFolder } from './run-folder.js';

/**
 * Runs Mocha in its own process group, so that when this process or Mocha ends, all processes of
 * the tests end too. This is the README's `npm test`.
 * @returns the exit code
 */
async function run(given: string[]): Promise<number> {
  const { node, mocha, files, whole } = invocation(projectRoot, given);
  await removeAbandoned();
  const { folder, env } = makeRunFolder();
  const cli = createRequire(import.meta.url).resolve('mocha/bin/_mocha');
  const child = spawn(process.execPath, [...node, cli, ...mocha, ...inOrder(files)], {
    cwd: projectRoot,
    detached: true,
    env: { ...process.env, ...env, COVENANT_TEST_SCOPE: whole ? 'whole' : 'part' },
    // The channel tells it when this process is killed (see root-hooks.ts).
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let interrupted: NodeJS.Signals | undefined;
  const endGroup = (): void => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted ??= signal;
      endGroup();
    });
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  endGroup();
  keepDurations(folder);
  await removeRunFolder(folder);
  return interrupted ? 128 + os.constants.signals[interrupted] : (code ?? 1);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
