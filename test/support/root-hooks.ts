import { startTestServer } from './database.js';
import { checkSeen, noteRun, startNotes } from './seen.js';

let stopTestServer: () => Promise<void>;

/** Once for a run, whichever number of processes it has. */
export async function mochaGlobalSetup(): Promise<void> {
  startNotes();
  stopTestServer = await startTestServer();
}

export async function mochaGlobalTeardown(): Promise<void> {
  await stopTestServer();
  checkSeen();
}

export const mochaHooks = {
  /** After each file where files are run in parallel, and after all of them where they are not. */
  afterAll(this: Mocha.Context): void {
    const root = this.test?.parent;
    if (root) noteRun(root);
  },
};
