import { expect } from 'chai';
import { rateLimits } from '../../scripts/codegen/check-words.js';
import { Sources } from '../../scripts/codegen/sources.js';
import { permissionsOfRoles } from '../../src/identity/roles.js';
import { buckets } from '../../src/middleware/rate-limit.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { projectRoot } from '../../src/util/root.js';

describe('allowed values in the contract', () => {
  it('of x-rate-limit are the rate limit buckets', () => {
    expect(Object.keys(buckets)).to.have.members(['api', ...rateLimits]);
  });

  it('of x-permission are the permissions of roles', () => {
    const { permissions } = new Sources(projectRoot, pluginFolders);
    const held = Object.values(permissionsOfRoles([])).flat();
    const named = held.filter((name) => !name.endsWith('*'));
    expect(named.filter((name) => !permissions.has(name))).to.deep.equal([]);
  });
});
