import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/util/root.js';
import { guards } from './table.js';
import { together } from './try-guards.js';
import { withoutGuards } from './workplace.js';

/** `npm run test:guards` is slow; this checks quickly that its table matches the code. */
describe('the table of guards', () => {
  it('finds each guard exactly once in the code, and the guards that are removed together', () => {
    for (const group of together(guards)) {
      for (const [file, text] of withoutGuards(projectRoot, group)) {
        expect(text, file).not.to.equal('');
      }
    }
  });

  it('has unique ids', () => {
    const ids = guards.map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('names existing tests', () => {
    const files = [...new Set(guards.flatMap(({ tests }) => tests))];
    const missing = files.filter(
      (file) => !existsSync(path.join(projectRoot, 'test', `${file}.test.ts`)),
    );
    expect(missing).to.deep.equal([]);
  });
});
