import { expect } from 'chai';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config/config.js';
import { projectRoot } from '../../src/util/root.js';
import { testSecrets } from '../support/test-secrets.js';

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
    STORAGE: 'tape',
    STORAGE_SECRET: 'short',
    WEBHOOK_SECRET_KEY: 'short',
    WEBHOOK_PREVIOUS_SECRET_KEYS: 'short',
    WEBHOOK_ALLOW_PRIVATE: 'yes',
    WEBHOOK_RETRY_SECONDS: '5,-1',
    WEBHOOK_TIMEOUT_SECONDS: '21',
    MEDIA_MAX_BYTES: '1023',
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`names ${name} when its value is invalid`, () => {
      const read = (): unknown => readConfig({ ...testSecrets, [name]: value });
      expect(read).to.throw(new RegExp(`^${name} must [^\n]+$`));
    });
  }

  it('retries webhooks seven times in a day, and up to fifteen times', () => {
    const pauses = readConfig(testSecrets).webhooks.retrySeconds;
    expect(pauses).to.have.length(7);
    expect(pauses.reduce((sum, seconds) => sum + seconds, 0) / 3600).to.be.within(23, 25);
    const read = (times: number): number[] =>
      readConfig({ ...testSecrets, WEBHOOK_RETRY_SECONDS: Array(times).fill('60').join() }).webhooks
        .retrySeconds;
    expect(read(15)).to.deep.equal(Array(15).fill(60));
    expect(() => read(16)).to.throw('up to 15 pauses');
  });

  it("uses the project's folder for data by default", () => {
    const { dataDir } = readConfig({ ...testSecrets });
    expect(dataDir).to.equal(path.join(projectRoot, '.data'));
  });

  it('does not show a password in the message', () => {
    const env = { ...testSecrets, DATABASE_URL: 'mysql://me:hunter2@localhost' };
    expect(() => readConfig(env))
      .to.throw()
      .with.property('message')
      .not.contain('hunter2');
  });

  it('requires a secret when several servers may share the database', () => {
    const env = { DATABASE_URL: 'postgres://localhost/store' };
    expect(() => readConfig(env)).to.throw('AUTH_SECRET must be set');
    const { AUTH_SECRET, STORAGE_SECRET } = testSecrets;
    expect(() => readConfig({ ...env, AUTH_SECRET })).to.throw('STORAGE_SECRET must be set');
    const some = { ...env, AUTH_SECRET, STORAGE_SECRET };
    expect(() => readConfig(some)).to.throw('WEBHOOK_SECRET_KEY must be set');
  });

  it('requires the direct URL with a pooler, and the pooler with a direct URL', () => {
    const DATABASE_URL = 'postgres://localhost:6432/store';
    const DATABASE_DIRECT_URL = 'postgres://localhost/store';
    const read = (env: Record<string, string>): unknown => readConfig({ ...testSecrets, ...env });
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
    const env = { ...testSecrets, STRIPE_SECRET_KEY: 'sk_test_1' };
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

  it('requires what S3 needs when files are stored there', () => {
    const env = { ...testSecrets, STORAGE: 's3' };
    expect(() => readConfig(env)).to.throw(/^S3_BUCKET must be set when STORAGE is s3\.$/);
    const S3_BUCKET = 'files';
    expect(() => readConfig({ ...env, S3_BUCKET, S3_ACCESS_KEY_ID: 'a' })).to.throw(
      /^S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together\.$/,
    );
    expect(() => readConfig({ ...env, S3_BUCKET, S3_PREFIX: '/media' })).to.throw(
      /^S3_PREFIX must be folders[^\n]+$/,
    );
    const settings = { S3_ENDPOINT: 'http://127.0.0.1:7070', S3_FORCE_PATH_STYLE: 'on' };
    expect(readConfig({ ...env, S3_BUCKET, ...settings }).storage).to.deep.equal({
      kind: 's3',
      bucket: S3_BUCKET,
      region: 'us-east-1',
      endpoint: settings.S3_ENDPOINT,
      forcePathStyle: true,
      prefix: 'media/',
    });
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
    const files = readdirSync('src/config').map((file) => path.join('src/config', file));
    const source = files.map((file) => readFileSync(file, 'utf8')).join('');
    const names = new Set(
      [...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name ?? ''),
    );
    names.delete('EEXIST');
    expect(names.size).to.be.greaterThan(12);
    for (const name of names) expect(example).to.match(new RegExp(`^#? ?${name}=`, 'm'));
  });
});
