import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createEntity } from '../support/catalog.js';
import { TestStore } from '../support/store.js';

/** Paths on Debian and other systems; CHROMIUM sets another one. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function findBrowser(): string {
  const found = [process.env['CHROMIUM'] ?? '', ...places].find((file) => existsSync(file));
  if (!found) throw new Error('These tests need Chromium: install it or set CHROMIUM to its path');
  return found;
}

describe('Swagger UI in a browser', () => {
  let store: TestStore;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const hosts = new Set<string>();

  before(async () => {
    store = await TestStore.open();
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
  });
  after(async () => {
    await browser.close();
    await store.close();
  });

  it('lists the operations of the contract', async () => {
    await page.goto(`${store.url}/api/reference`);
    await page.waitForSelector('.opblock-tag-section');
    expect(await page.title()).to.equal('Covenant API reference');
    expect(await page.locator('.opblock-tag').count()).to.be.greaterThan(20);
  });

  it('runs an operation with the API key that was entered', async () => {
    const staff = await store.withKey('catalog:*');
    await createEntity(staff, { slug: 'hidden-draft' });
    await page.click('.auth-wrapper .authorize');
    const field = page.locator('.dialog-ux input[type="text"]').first();
    await field.fill(staff.key);
    await page.locator('.dialog-ux button.authorize').first().click();
    await page.locator('.dialog-ux button.btn-done').first().click();
    await page.click('#operations-tag-catalog');
    await page.click('#operations-catalog-getEntity .opblock-summary-control');
    const operation = page.locator('#operations-catalog-getEntity');
    await operation.locator('input[placeholder="idOrSlug"]').fill('hidden-draft');
    await operation.locator('button.execute').click();
    const answer = operation.locator('.live-responses-table .highlight-code').first();
    await answer.waitFor();
    expect(await answer.textContent()).to.contain('hidden-draft');
    const folder = process.env['SCREENSHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/swagger-ui.png` });
  });

  it('violates no security policy and loads nothing from other hosts', () => {
    expect(complaints).to.deep.equal([]);
    expect([...hosts]).to.deep.equal([new URL(store.url).host]);
  });
});
