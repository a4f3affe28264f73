import { expect } from 'chai';
import { clientAddress } from '../../src/middleware/client-address.js';
import type { Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

describe('the counted caller of rate limits', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open({ config: { rateLimit: true } });
  });
  after(() => store.close());

  const left = ({ headers }: Answer<Data>): number => Number(headers.get('x-ratelimit-remaining'));

  it('is the network address without a valid key, for unknown paths too', async () => {
    const nobody = store.anonymous();
    const brands = '/api/catalog/brands';
    const first = left(await nobody.get(brands));
    const guess = await store.anonymous({ 'x-api-key': 'cov_guess' }).get(brands);
    expect([guess.status, left(guess)]).to.deep.equal([401, first - 1]);
    const missed = await nobody.get('/api/nothing');
    expect([missed.status, left(missed)]).to.deep.equal([404, first - 2]);
    const wrongMethod = await nobody.delete(brands);
    expect([wrongMethod.status, left(wrongMethod)]).to.deep.equal([405, first - 3]);
    expect(left(await nobody.get(brands))).to.equal(first - 4);
  });

  const addresses: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ];
  for (const [address, counted] of addresses) {
    it(`is ${counted} for ${address}`, () => {
      expect(clientAddress(address)).to.equal(counted);
    });
  }
});
