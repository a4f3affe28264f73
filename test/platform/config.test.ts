import { expect } from 'chai';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config/config.js';
import { projectRoot } from '../../src/util/root.js';

const secret = 'a-secret-of-thirty-two-characters';

describe('readConfig', () => {
  const wrong: Record<string, string> = {
    PORT: '70000',
    DATABASE_URL: 'mysql://localhost/store',
    DATABASE_DIRECT_URL: 'localhost',
    DATABASE_POOLER: 'session',
    REDIS_URL: 'localhost:6379',
    RATE_LIMIT: 'maybe',
    PUBLIC_URL: 'store.example.com',
    ORIGINS: 'https://store.example.com/path',
    AUTH_SECRET: 'short',
    CURRENCY: 'dollars',
    LOG_LEVEL: 'loud',
    TRUSTED_PROXIES: '-1',
    DOCS: 'yes',
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`names ${name} when its value is invalid`, () => {
      const read = (): unknown => readConfig({ AUTH_SECRET: secret, [name]: value });
      expect(read).to.throw(new RegExp(`^${name} must [^\n]+$`));
    });
  }

  it("uses the project's folder for data by default", () => {
    const { dataDir } = readConfig({ AUTH_SECRET: secret });
    expect(dataDir).to.equal(path.join(projectRoot, '.data'));
  });

  it('does not show a password in the message', () => {
    const env = { AUTH_SECRET: secret, DATABASE_URL: 'mysql://me:hunter2@localhost' };
    expect(() => readConfig(env))
      .to.throw()
      .with.property('message')
      .not.contain('hunter2');
  });

  it('requires a secret when several servers may share the database', () => {
    const env = { DATABASE_URL: 'postgres://localhost/store' };
    expect(() => readConfig(env)).to.throw('AUTH_SECRET must be set');
  });

  it('requires the direct URL with a pooler, and the pooler with a direct URL', () => {
    const DATABASE_URL = 'postgres://localhost:6432/store';
    const DATABASE_DIRECT_URL = 'postgres://localhost/store';
    const read = (env: Record<string, string>): unknown =>
      readConfig({ AUTH_SECRET: secret, ...env });
    expect(() => read({ DATABASE_POOLER: 'transaction', DATABASE_URL })).to.throw(
      /^DATABASE_DIRECT_URL must be set when DATABASE_POOLER is[^\n]+$/,
    );
    expect(() => read({ DATABASE_DIRECT_URL })).to.throw(
      /^DATABASE_URL must be set when DATABASE_DIRECT_URL is[^\n]+$/,
    );
    const both = { DATABASE_POOLER: 'transaction', DATABASE_URL, DATABASE_DIRECT_URL };
    expect(read(both)).to.include({
      databasePooler: 'transaction',
      databaseUrl: DATABASE_URL,
      databaseDirectUrl: DATABASE_DIRECT_URL,
    });
  });

  it('requires the webhook secret with a Stripe key', () => {
    const env = { AUTH_SECRET: secret, STRIPE_SECRET_KEY: 'sk_test_1' };
    for (const STRIPE_WEBHOOK_SECRET of [undefined, '', ' ']) {
      const read = (): unknown => readConfig({ ...env, STRIPE_WEBHOOK_SECRET });
      expect(read).to.throw(/^STRIPE_WEBHOOK_SECRET must be set when STRIPE_SECRET_KEY is[^\n]+$/);
    }
    const config = readConfig({ ...env, STRIPE_WEBHOOK_SECRET: 'whsec_1' });
    expect([config.stripeSecretKey, config.stripeWebhookSecret]).to.deep.equal([
      'sk_test_1',
      'whsec_1',
    ]);
  });

  it('creates the secret once for the embedded database, readable only by its owner', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'covenant-config-'));
    try {
      const env = { COVENANT_DATA_DIR: path.join(folder, 'new/data') };
      const { authSecret } = readConfig(env);
      expect(authSecret.length).to.be.at.least(32);
      expect(readConfig(env).authSecret).to.equal(authSecret);
      const file = path.join(env.COVENANT_DATA_DIR, 'auth-secret');
      expect(readFileSync(file, 'utf8').trim()).to.equal(authSecret);
      expect(statSync(file).mode & 0o777).to.equal(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reports that the secret in the data folder is unreadable', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'covenant-config-'));
    mkdirSync(path.join(folder, 'auth-secret'));
    const read = (): unknown => readConfig({ COVENANT_DATA_DIR: folder });
    expect(read).to.throw(/^E[^\n]+run this as the user who runs the server\.$/);
    rmSync(folder, { recursive: true });
  });

  it('reports that the data folder is not writable', () => {
    const env = { COVENANT_DATA_DIR: '/proc/covenant' };
    expect(() => readConfig(env)).to.throw('The data folder /proc/covenant cannot be written');
  });
});

describe('.env.example', () => {
  it('lists every variable that the server reads', () => {
    const example = readFileSync('.env.example', 'utf8');
    const source = readFileSync('src/config/config.ts', 'utf8');
    const names = new Set(
      [...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name ?? ''),
    );
    names.delete('EEXIST');
    expect(names.size).to.be.greaterThan(12);
    for (const name of names) expect(example).to.match(new RegExp(`^#? ?${name}=`, 'm'));
  });
});
