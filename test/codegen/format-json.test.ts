import { expect } from 'chai';
import { formatJson } from '../../scripts/codegen/format-json.js';

describe('formatted JSON', () => {
  it('has the same value', () => {
    const value = {
      a: [1, 'two', null, { b: {} }],
      long: ['x'.repeat(60), 'y'.repeat(60)],
      c: true,
    };
    expect(JSON.parse(formatJson(value))).to.deep.equal(value);
  });

  it('has a part on one line if it fits there', () => {
    const [x, y] = ['x'.repeat(60), 'y'.repeat(60)];
    expect(formatJson({ short: [1, { two: 2 }], long: [x, y] })).to.equal(
      `{\n "short": [1,{"two":2}],\n "long": [\n  "${x}",\n  "${y}"\n ]\n}`,
    );
  });

  it('has an example on one line', () => {
    const [x, y] = ['x'.repeat(60), 'y'.repeat(60)];
    expect(formatJson({ example: [x, y] })).to.equal(`{\n "example": ["${x}","${y}"]\n}`);
  });
});
