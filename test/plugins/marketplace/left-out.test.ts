import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../../scripts/codegen.js';
import { loadArtifacts } from '../../../src/contract/artifacts.js';
import { listOperations, type ContractDocument } from '../../../src/contract/document.js';
import { projectRoot } from '../../../src/util/root.js';
import { pathOf } from '../../support/operation-path.js';
import { TestStore } from '../../support/store.js';

const own = listOperations(loadArtifacts().document).filter(({ path: url }) =>
  url.startsWith('/api/marketplace/'),
);

describe('a store without the marketplace', () => {
  let store: TestStore;
  let generated: string;
  before(async () => {
    const cache = path.join(projectRoot, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    generated = mkdtempSync(path.join(cache, 'left-out-'));
    for (const [name, text] of await generate(projectRoot, [])) {
      writeFileSync(path.join(generated, name), text);
      expect(text.toLowerCase(), name).not.to.contain('marketplace');
    }
    store = await TestStore.open({ artifacts: loadArtifacts(generated) });
  });
  after(async () => {
    await store.close();
    rmSync(generated, { recursive: true });
  });

  it('returns 404 for its operations', async () => {
    const staff = await store.withKey('*:*');
    expect(own).to.have.length.greaterThan(60);
    for (const operation of own) {
      const { status } = await staff.send(operation.method.toUpperCase(), pathOf(operation));
      expect(status, operation.id).to.equal(404);
    }
  });

  it('does not document them', async () => {
    const { body } = await store.anonymous().get<ContractDocument>('/api/doc');
    expect(Object.keys(body.paths).filter((url) => url.includes('marketplace'))).to.deep.equal([]);
    expect(JSON.stringify(body).toLowerCase()).not.to.contain('marketplace');
  });
});
