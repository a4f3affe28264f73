import { expect } from 'chai';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations, permissionsOf } from '../../src/contract/document.js';

const { document } = loadArtifacts();

describe('permissions in the served document', () => {
  const anonymous = {};
  const key = { apiKey: [] };
  const session = { session: [] };
  const people: Record<string, string> = {
    session: 'a signed-in user',
    vendor: 'a signed-in user of a vendor',
  };
  // A guest's client sends no credential; some generated clients reject a call if none is
  // declared.
  const forGuests = ['catalog:read', 'cart:create', 'cart:read', 'cart:update', 'orders:create'];
  const wanted = (permissions: string[]): [object[], string] => {
    if (permissions.includes('public'))
      return [[anonymous, key, session], '**Open to all callers.**'];
    const open = permissions.filter((name) => forGuests.includes(name));
    if (open.length > 0) {
      const keys = open.map((name) => `the permission \`${name}\``).join(' or ');
      return [[anonymous, key, session], `**Open to guests and customers; a key needs ${keys}.**`];
    }
    const names = permissions.map((name) => people[name] ?? `the permission \`${name}\``);
    const sentence = `**Requires ${names.join(' or ')}.**`;
    if (permissions.join() === '*:*') return [[key], sentence];
    const keys = permissions.filter((name) => !(name in people));
    return [keys.length > 0 ? [key, session] : [session], sentence];
  };

  /** A signature of the body or of the link authenticates the request. */
  const signed = ['receivePaymentWebhook', 'downloadOrderFile'];
  for (const { id, object } of listOperations(document)) {
    it(id, () => {
      if (signed.includes(id)) {
        expect(object.security).to.deep.equal([]);
        return;
      }
      const [security, sentence] = wanted(permissionsOf(object));
      expect(object.security).to.deep.equal(security);
      expect(object.description?.split('\n').at(-1)).to.equal(sentence);
    });
  }
});
