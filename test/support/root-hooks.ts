import { startTestServer, stopTestServer } from './database.js';
import { checkSeen } from './seen.js';

export const mochaHooks = {
  async beforeAll(this: Mocha.Context): Promise<void> {
    this.timeout(60_000);
    await startTestServer();
  },
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(60_000);
    await stopTestServer();
    const root = this.test?.parent;
    if (root) checkSeen(root);
  },
};
