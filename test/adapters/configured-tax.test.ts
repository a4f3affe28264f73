import { expect } from 'chai';
import fc from 'fast-check';
import type { TaxRequest } from '../../src/adapters/tax/calculator.js';
import { configuredTax } from '../../src/adapters/tax/configured-tax.js';
import type { PostalAddress } from '../../src/models/Customer.js';
import { UnusableAddress } from '../../src/adapters/unusable-address.js';
import { StartupError } from '../../src/util/startup-error.js';
import type { TaxRate } from '../../src/config/store-config.js';

const address = (country: string, state?: string | null): PostalAddress => ({
  line1: '1 Main Street',
  city: 'Springfield',
  postalCode: '62701',
  country,
  state,
});
const rates: TaxRate[] = [
  { country: 'US', rateBps: 100 },
  { country: 'US', state: 'IL', rateBps: 825 },
  { country: 'DE', rateBps: 1900, appliesToShipping: true },
  { country: 'DE', taxClass: 'reduced', rateBps: 700, appliesToShipping: true },
  { country: 'DE', taxClass: 'books', rateBps: 0 },
  { country: 'DE', taxClass: 'none', rateBps: 5000 },
];
const calculate = (request: Partial<TaxRequest>) =>
  configuredTax(rates).calculate({
    currency: 'EUR',
    address: address('DE'),
    lines: [],
    shippingAmount: 0,
    ...request,
  });
const lineTax = async (taxClass: string, amount: number, where: PostalAddress | null) =>
  (await calculate({ address: where, lines: [{ taxClass, amount }] })).lines[0];

const refusal = (where: PostalAddress | null): Promise<unknown[]> =>
  calculate({ address: where }).then(
    () => expect.fail('an answer'),
    (error: unknown) => {
      if (!(error instanceof UnusableAddress)) throw error;
      return [error.field, error.message, error.code];
    },
  );

describe('configuredTax', () => {
  it('adds the rates of the country and its state', async () => {
    expect(await lineTax('default', 10_000, address('US', 'NY'))).to.deep.equal({
      rateBps: 100,
      amount: 100,
    });
    expect(await lineTax('default', 10_000, address('US', 'il'))).to.include({ rateBps: 925 });
    expect(await lineTax('default', 10_000, address('US', ' Illinois '))).to.include({
      rateBps: 925,
    });
    expect(await lineTax('default', 10_000, address('DE', 'IL'))).to.include({ rateBps: 1900 });
    expect(await lineTax('default', 10_000, address('FR'))).to.deep.equal({
      rateBps: 0,
      amount: 0,
    });
  });

  it("applies a region's rate to its subdivisions, and a subdivision's rate to no other region", async () => {
    const spanish: TaxRate[] = [
      { country: 'ES', state: 'Canarias', rateBps: 700 },
      { country: 'ES', state: 'TF', rateBps: 5 },
    ];
    const rateIn = async (state: string): Promise<number | undefined> => {
      const request = { currency: 'EUR', address: address('ES', state), shippingAmount: 0 };
      const lines = [{ taxClass: 'default', amount: 1 }];
      return (await configuredTax(spanish).calculate({ ...request, lines })).lines[0]?.rateBps;
    };
    expect(await rateIn('Las Palmas')).to.equal(700);
    expect(await rateIn('Santa Cruz de Tenerife')).to.equal(705);
    expect(await rateIn('CN')).to.equal(700);
    expect(await rateIn('Madrid')).to.equal(0);
  });

  it('rejects a missing address, and a missing or unknown state', async () => {
    expect(await refusal(null)).to.deep.equal([
      null,
      'is required, because taxes depend on it',
      'required',
    ]);
    for (const state of [undefined, null, '', ' - ']) {
      const refused = await refusal(address('US', state));
      expect(refused).to.deep.equal(['state', 'is required in US', 'required']);
    }
    expect(await refusal(address('US', 'Bavaria'))).to.deep.equal([
      'state',
      'is not a state of US: write its name or its ISO 3166-2 code',
      'reference',
    ]);
  });

  it('needs no address when nothing is taxed', async () => {
    const request = { currency: 'EUR', address: null, shippingAmount: 490 };
    const lines = [{ taxClass: 'default', amount: 1000 }];
    expect(await configuredTax([]).calculate({ ...request, lines })).to.deep.equal({
      lines: [{ rateBps: 0, amount: 0 }],
      shipping: { rateBps: 0, amount: 0 },
    });
  });

  it('rejects a configured state that the country does not have', () => {
    const unknown = { country: 'US', state: 'Bayern', rateBps: 100 };
    expect(() => configuredTax([unknown])).to.throw(
      StartupError,
      /^store\.config\.ts, tax: "Bayern" is not a state of US by ISO 3166-2\.$/,
    );
  });

  it('uses the rates of the tax class, or the default rates when the class has none', async () => {
    expect(await lineTax('reduced', 1000, address('DE'))).to.deep.equal({
      rateBps: 700,
      amount: 70,
    });
    expect(await lineTax('books', 1000, address('DE'))).to.deep.equal({ rateBps: 0, amount: 0 });
    expect(await lineTax('reduced', 10_000, address('US', 'IL'))).to.include({ rateBps: 925 });
  });

  it('applies no tax to the class "none", whatever is configured', async () => {
    for (const where of [address('DE'), address('US', 'IL')]) {
      expect(await lineTax('none', 1000, where)).to.deep.equal({ rateBps: 0, amount: 0 });
    }
  });

  it('taxes shipping at the default rates with appliesToShipping', async () => {
    const { shipping } = await calculate({ shippingAmount: 490 });
    expect(shipping).to.deep.equal({ rateBps: 1900, amount: 93 });
    const american = await calculate({ address: address('US', 'IL'), shippingAmount: 490 });
    expect(american.shipping).to.deep.equal({ rateBps: 0, amount: 0 });
  });

  it('rounds half up for each line', async () => {
    expect(await lineTax('default', 50, address('US', 'NY'))).to.include({ amount: 1 });
    expect(await lineTax('default', 49, address('US', 'NY'))).to.include({ amount: 0 });
  });

  it('is within half a unit of the exact share for any amount and rates', async () => {
    const amount = fc.oneof(fc.nat(100_000), fc.maxSafeNat());
    const rate = fc.nat(5_000).map((rateBps): TaxRate => ({ country: 'DE', rateBps }));
    const property = fc.asyncProperty(
      fc.array(rate, { maxLength: 2 }),
      fc.array(amount, { maxLength: 5 }),
      async (configured, amounts) => {
        const answer = await configuredTax(configured).calculate({
          currency: 'EUR',
          address: address('DE'),
          lines: amounts.map((each) => ({ taxClass: 'default', amount: each })),
          shippingAmount: 0,
        });
        const rateBps = configured.reduce((sum, each) => sum + each.rateBps, 0);
        expect(answer.lines.map((line) => line.rateBps)).to.deep.equal(amounts.map(() => rateBps));
        amounts.forEach((each, i) => {
          const exact = BigInt(each) * BigInt(rateBps);
          const off = BigInt(answer.lines[i]?.amount ?? -1) * 10_000n - exact;
          expect(off > -5_000n && off <= 5_000n, `${each} at ${rateBps}`).to.equal(true);
        });
      },
    );
    await fc.assert(property);
  });
});
