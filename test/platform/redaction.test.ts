import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { recordAudit } from '../../src/audit/record-audit.js';
import { system } from '../../src/identity/actor.js';
import { TestStore } from '../support/store.js';

/** Everything that a caller must not be able to read again. */
const credentials = {
  authorization: 'Bearer hush',
  cookie: 'session=hush',
  password: 'hush',
  secret: 'hush',
  'x-api-key': 'hush',
};

describe('secrets', () => {
  it('are redacted in the audit log at any depth', async () => {
    const store = await TestStore.open();
    const nested = { list: [{ newPassword: 'hush', apiKey: 'hush', name: 'kept' }], key: 'hush' };
    const kind = { entityType: 'brand', event: 'brands.update' };
    const payload = { ...nested, cartSecret: 'hush', resetToken: 'hush', keyboard: 'kept' };
    const source = { actor: system, requestId: 'request' };
    await recordAudit(store.knex, source, kind, { entityId: 'acme', payload });
    const [entry] = await store.audit();
    expect(entry?.['payload']).to.deep.equal({
      list: [{ newPassword: '[redacted]', apiKey: '[redacted]', name: 'kept' }],
      key: '[redacted]',
      cartSecret: '[redacted]',
      resetToken: '[redacted]',
      keyboard: 'kept',
    });
    await store.close();
  });

  it('are redacted in the log', () => {
    const module = new URL('../../src/logging/logger.js', import.meta.url).href;
    const program = `
      const { createLogger } = await import(${JSON.stringify(module)});
      const logger = createLogger({ logLevel: 'info', logFormat: 'json' });
      logger.info({ request: ${JSON.stringify(credentials)}, kept: 'yes' }, 'said');`;
    const args = ['--input-type=module', '--eval', program];
    const line = execFileSync(process.execPath, args, { encoding: 'utf8' });
    const { request, kept } = JSON.parse(line) as { request: object; kept: string };
    expect(request).to.deep.equal(
      Object.fromEntries(Object.keys(credentials).map((name) => [name, '[Redacted]'])),
    );
    expect(kept).to.equal('yes');
  });
});
