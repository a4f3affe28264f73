import { expect } from 'chai';
import fc from 'fast-check';
import { findRegion } from '../../src/adapters/regions.js';

describe('findRegion', () => {
  const found: [country: string, code: string, ...texts: string[]][] = [
    ['US', 'IL', 'IL', 'il', ' Illinois ', 'ILLINOIS', 'US-IL', 'us il', 'illi\u006eois\t'],
    ['US', 'NY', 'New York', 'new  york', 'New\u00a0York', 'NEW-YORK'],
    ['US', 'DC', 'District of Columbia', 'dc'],
    ['US', 'AE', 'AE', 'Armed Forces Europe'],
    ['CA', 'QC', 'Québec', 'Quebec', 'Que\u0301bec', 'QUÉBEC', 'qc'],
    ['DE', 'BW', 'Baden-Württemberg', 'baden wurttemberg', 'DE-BW'],
    ['BR', 'SP', 'São Paulo', 'SAO PAULO'],
    ['IT', 'RM', 'RM', 'Roma'],
    ['JP', '40', 'Fukuoka', 'Hukuoka', '40'],
    ['CN', 'GD', 'Guangdong', 'Guangdong Sheng'],
    ['CN', 'GX', 'Guangxi'],
    ['CN', 'XJ', 'Xinjiang'],
  ];
  for (const [country, code, ...texts] of found) {
    it(`returns ${code} in ${country} for ${texts.map((text) => JSON.stringify(text)).join(', ')}`, () => {
      for (const text of texts) expect(findRegion(country, text)?.[0], text).to.equal(code);
    });
  }

  it('returns the region with its parents, the smallest first', () => {
    expect(findRegion('ES', 'Las Palmas')).to.deep.equal(['GC', 'CN']);
    expect(findRegion('ES', 'Canarias')).to.deep.equal(['CN']);
    expect(findRegion('US', 'Illinois')).to.deep.equal(['IL']);
  });

  it('returns the smaller of two regions with the same name', () => {
    expect(findRegion('ES', 'Cantabria')).to.deep.equal(['S', 'CB']);
    expect(findRegion('ES', 'CB')).to.deep.equal(['CB']);
    expect(findRegion('BD', 'Dhaka')).to.deep.equal(['13', 'C']);
  });

  it('returns nothing for another country, an unknown country, or an unknown name', () => {
    for (const text of ['ON', 'Ontario', 'CA-CA', 'Illinoi', 'I L', '', ' ', '-', 'US', '東京']) {
      expect(findRegion('US', text), text).to.equal(undefined);
    }
    expect(findRegion('XX', 'IL')).to.equal(undefined);
    expect(findRegion('constructor', 'IL')).to.equal(undefined);
    expect(findRegion('US', '__proto__')).to.equal(undefined);
  });

  it('ignores case and extra spaces', () => {
    const name = fc.constantFrom('Illinois', 'New York', 'Rhode Island', 'CA', 'US-TX');
    const blanks = fc.stringMatching(/^[ \t\n\u00a0]{0,3}$/);
    const flips = fc.infiniteStream(fc.boolean());
    const property = fc.property(name, blanks, blanks, flips, (text, before, after, upper) => {
      const odd = Array.from(text).map((c) =>
        upper.next().value ? c.toUpperCase() : c.toLowerCase(),
      );
      const written = `${before}${odd.join('').replace(' ', ` ${before}`)}${after}`;
      expect(findRegion('US', written)).to.deep.equal(findRegion('US', text));
    });
    fc.assert(property);
  });
});
