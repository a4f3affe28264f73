import { expect } from 'chai';
import fc from 'fast-check';
import type { ShippingMethod } from '../../src/adapters/shipping/rates.js';
import { UnusableAddress } from '../../src/adapters/unusable-address.js';
import { StartupError } from '../../src/util/startup-error.js';
import { configuredShipping } from '../../src/adapters/shipping/configured-shipping.js';
import type { ShippingMethodConfig, ShippingZone } from '../../src/config/store-config.js';

const zones: ShippingZone[] = [
  {
    countries: ['US'],
    states: ['AK', 'HI'],
    methods: [{ id: 'air', name: 'Air', amounts: { USD: 4000 } }],
  },
  {
    countries: ['US', 'CA'],
    methods: [
      { id: 'express', name: 'Express', amounts: { USD: 1500 } },
      {
        id: 'standard',
        name: 'Standard',
        amounts: { USD: 500, CAD: 700 },
        freeFrom: { USD: 10_000 },
      },
      { id: 'bulk', name: 'Bulk', amounts: { USD: 900 }, minSubtotal: { USD: 5000 } },
      { id: 'letter', name: 'Letter', amounts: { USD: 100 }, maxSubtotal: { USD: 2000 } },
    ],
  },
  { methods: [{ id: 'world', name: 'World', amounts: { USD: 2000 } }] },
];

async function quote(
  country: string,
  {
    state,
    currency = 'USD',
    subtotal = 3000,
  }: { state?: string | null; currency?: string; subtotal?: number } = {},
  among = zones,
): Promise<ShippingMethod[]> {
  const address = {
    line1: '1 Main Street',
    city: 'Springfield',
    postalCode: '62701',
    country,
    state,
  };
  return configuredShipping(among).quote({ currency, address, subtotal });
}
const ids = async (...args: Parameters<typeof quote>): Promise<string[]> =>
  (await quote(...args)).map(({ id }) => id);

describe('configuredShipping', () => {
  it('uses the first zone that contains the address', async () => {
    expect(await ids('US', { state: 'TX' })).to.deep.equal(['standard', 'express']);
    expect(await ids('US', { state: 'hi' })).to.deep.equal(['air']);
    expect(await ids('US', { state: ' Hawaii ' })).to.deep.equal(['air']);
    expect(await ids('CA', { state: 'HI' })).to.deep.equal(['standard', 'express']);
    expect(await ids('JP')).to.deep.equal(['world']);
    expect(await ids('JP', {}, zones.slice(0, 2))).to.deep.equal([]);
  });

  it('requires the state only when a zone names states of the country', async () => {
    for (const [state, code] of [
      [null, 'required'],
      ['  ', 'required'],
      ['Ontario', 'reference'],
    ] as const) {
      const refused: unknown = await quote('US', { state }).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(UnusableAddress).and.include({ field: 'state', code });
    }
    const among: ShippingZone[] = [
      { states: ['Ontario'], methods: [{ id: 'near', name: 'Near', amounts: { USD: 1 } }] },
      { methods: [{ id: 'far', name: 'Far', amounts: { USD: 2 } }] },
    ];
    expect(await ids('CA', { state: 'on' }, among)).to.deep.equal(['near']);
    expect(await ids('CA', { state: 'QC' }, among)).to.deep.equal(['far']);
    expect(await ids('DE', { state: null }, among)).to.deep.equal(['far']);
  });

  it('rejects a zone with a state that none of its countries has', () => {
    const zone = (states: string[], countries?: string[]): ShippingZone[] => [
      { states, ...(countries && { countries }), methods: [] },
    ];
    expect(() => configuredShipping(zone(['HI', 'ON'], ['US', 'CA']))).not.to.throw();
    expect(() => configuredShipping(zone(['HI', 'Bayern'], ['US', 'CA']))).to.throw(
      StartupError,
      /^store\.config\.ts, shipping: "Bayern" is not a state of US or CA by ISO 3166-2\.$/,
    );
    expect(() => configuredShipping(zone(['Bayern']))).not.to.throw();
    expect(() => configuredShipping(zone(['Atlantis']))).to.throw(
      StartupError,
      /^store\.config\.ts, shipping: "Atlantis" is not a state of any country by ISO 3166-2\.$/,
    );
  });

  it('offers a method only in its currencies', async () => {
    expect(await quote('CA', { currency: 'CAD' })).to.deep.equal([
      { id: 'standard', name: 'Standard', amount: 700 },
    ]);
    expect(await ids('CA', { currency: 'EUR' })).to.deep.equal([]);
  });

  it('is free from the threshold on, with inclusive bounds', async () => {
    const amounts = async (subtotal: number): Promise<Record<string, number>> =>
      Object.fromEntries((await quote('CA', { subtotal })).map(({ id, amount }) => [id, amount]));
    expect(await amounts(9_999)).to.deep.equal({ standard: 500, bulk: 900, express: 1500 });
    expect(await amounts(10_000)).to.deep.equal({ standard: 0, bulk: 900, express: 1500 });
    expect(await amounts(5_000)).to.have.property('bulk');
    expect(await amounts(4_999)).to.not.have.property('bulk');
    expect(await amounts(2_000)).to.have.property('letter');
    expect(await amounts(2_001)).to.not.have.property('letter');
  });

  it('sorts methods by amount, then by id, and does not change the configuration', async () => {
    const money = fc.nat(5);
    const inUsd = fc.option(fc.record({ USD: money }), { nil: undefined });
    const method = fc.record<ShippingMethodConfig>({
      id: fc.nat(99).map((n) => `m${n}`),
      name: fc.constant('Method'),
      amounts: fc.oneof(fc.record({ USD: money }), fc.record({ EUR: money })),
      freeFrom: inUsd,
      minSubtotal: inUsd,
      maxSubtotal: inUsd,
    });
    const methods = fc.uniqueArray(method, { selector: ({ id }) => id, maxLength: 6 });
    const property = fc.asyncProperty(methods, money, async (configured, subtotal) => {
      const before = JSON.stringify(configured);
      const offered = await quote('US', { subtotal }, [{ methods: configured }]);
      const open = configured.filter(
        ({ amounts, minSubtotal, maxSubtotal }) =>
          'USD' in amounts &&
          !(minSubtotal && subtotal < (minSubtotal['USD'] ?? 0)) &&
          !(maxSubtotal && subtotal > (maxSubtotal['USD'] ?? 0)),
      );
      expect(offered.map(({ id }) => id)).to.have.members(open.map(({ id }) => id));
      for (const { id, amount } of offered) {
        const { amounts, freeFrom } = open.find((each) => each.id === id) ?? {};
        const isFree = freeFrom !== undefined && subtotal >= (freeFrom['USD'] ?? 0);
        expect(amount).to.equal(isFree ? 0 : amounts?.['USD']);
      }
      const keys = offered.map(({ id, amount }) => `${amount} ${id}`);
      expect(keys).to.deep.equal([...keys].sort());
      expect(JSON.stringify(configured)).to.equal(before);
    });
    await fc.assert(property);
  });
});
