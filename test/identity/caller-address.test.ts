import { expect } from 'chai';
import { readAddress } from '../../src/middleware/caller-address.js';
import { clientAddress } from '../../src/middleware/client-address.js';
import { TestStore } from '../support/store.js';

describe('readAddress and clientAddress', () => {
  const read: Record<string, string | undefined> = {
    '203.0.113.7': '203.0.113.7',
    '203.0.113.7:5678': '203.0.113.7',
    '::1': '::1',
    '[::1]': '::1',
    '[::1]:80': '::1',
    '[2001:db8::7%eth0]:80': '2001:db8::7',
    'fe80::1%eth0': 'fe80::1',
    '"[2001:db8::7]:4711"': '2001:db8::7',
    '::ffff:203.0.113.7': '203.0.113.7',
    '::FFFF:cb00:7107': '203.0.113.7',
    '[::ffff:203.0.113.7]:80': '203.0.113.7',
    unknown: undefined,
    _hidden: undefined,
    '': undefined,
    '203.0.113': undefined,
    '203.0.113.7:port': undefined,
    '203.0.113.7:5678:1': undefined,
    '[::1': undefined,
    '::1]:80': undefined,
    '[203.0.113.7]:80': undefined,
    'evil.example:80': undefined,
  };
  for (const [text, address] of Object.entries(read)) {
    it(`is ${address ?? 'unknown'} for ${JSON.stringify(text)}`, () => {
      expect(readAddress(text)).to.equal(address);
    });
  }

  it('counts IPv6 by /64 network', () => {
    expect(clientAddress('2001:db8::7')).to.equal('2001:db8:0:0::/64');
    expect(clientAddress('2001:db8:0:0:ffff::1')).to.equal('2001:db8:0:0::/64');
  });

  describe('behind a trusted proxy', () => {
    let store: TestStore;
    beforeEach(async () => {
      store = await TestStore.open({ config: { trustedProxies: 1, rateLimit: true } });
    });
    afterEach(() => store.close());

    const left = async (forwarded: string): Promise<number> => {
      const caller = store.anonymous({ 'x-forwarded-for': forwarded });
      const answer = await caller.get('/api/catalog/entities/none');
      return Number(answer.headers.get('x-ratelimit-remaining'));
    };

    it('ignores ports and uses the last entry of the list', async () => {
      expect(await left('203.0.113.7:1001')).to.equal(99);
      expect(await left('203.0.113.7:1002')).to.equal(98);
      expect(await left('198.51.100.1, 203.0.113.7')).to.equal(97);
      expect(await left('[2001:db8::7]:1001')).to.equal(99);
      expect(await left('[2001:db8::8]:1002')).to.equal(98);
    });

    it("is the proxy's address when the header has none", async () => {
      expect(await left('garbage-1')).to.equal(99);
      expect(await left('unknown')).to.equal(98);
      expect(await left('203.0.113.7, garbage-2')).to.equal(97);
    });
  });

  it("is the connection's address when no proxy is trusted", async () => {
    const store = await TestStore.open({ config: { rateLimit: true } });
    for (const [i, forwarded] of ['203.0.113.7', '203.0.113.8'].entries()) {
      const caller = store.anonymous({ 'x-forwarded-for': forwarded });
      const answer = await caller.get('/api/catalog/entities/none');
      expect(answer.headers.get('x-ratelimit-remaining')).to.equal(String(99 - i));
    }
    await store.close();
  });
});
