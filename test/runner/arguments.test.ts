import { expect } from 'chai';
import path from 'node:path';
import { projectRoot } from '../../src/util/root.js';
import { StartupError } from '../../src/util/startup-error.js';
import { invocation } from './arguments.js';

const compiled = (file: string): string => path.join(projectRoot, 'dist/test', file);

describe('the arguments of npm test', () => {
  it('run the whole suite in parallel when there are none', () => {
    const { files, whole, mocha } = invocation(projectRoot, []);
    expect(files).to.include(compiled('money/minor-units.test.js'));
    expect(files).not.to.include(compiled('redis/rate-limit.test.js'));
    expect(whole).to.equal(true);
    expect(mocha).to.include('--parallel');
  });

  it('run one file alone, by its source or compiled name', () => {
    for (const name of ['test/pricing/modifiers.test.ts', 'dist/test/pricing/modifiers.test.js']) {
      const { files, whole, mocha } = invocation(projectRoot, [name]);
      expect(files).to.deep.equal([compiled('pricing/modifiers.test.js')]);
      expect(whole).to.equal(false);
      expect(mocha).not.to.include('--parallel');
    }
  });

  it('run the files of a folder in parallel', () => {
    const { files, mocha } = invocation(projectRoot, ['test/money', './test/pricing/']);
    expect(files).to.include.members([
      compiled('money/minor-units.test.js'),
      compiled('pricing/modifiers.test.js'),
    ]);
    expect(files.every((file) => /test\/(money|pricing)\//.test(file))).to.equal(true);
    expect(mocha).to.include('--parallel');
  });

  it('run a file once that is named twice', () => {
    const { files } = invocation(projectRoot, ['test/money', 'test/money/minor-units.test.ts']);
    expect(files.filter((file) => file.endsWith('minor-units.test.js'))).to.have.length(1);
  });

  it('pass options to Mocha and Node, which is then not a full run', () => {
    const given = ['--grep', 'a price', '--inspect-brk'];
    const { mocha, node, whole, files } = invocation(projectRoot, given);
    expect(mocha.slice(-2)).to.deep.equal(['--grep', 'a price']);
    expect(node).to.deep.equal(['--enable-source-maps', '--inspect-brk']);
    expect(whole).to.equal(false);
    expect(files).to.have.length.greaterThan(100);
  });

  it('run another suite, or a file with the settings of that suite', () => {
    const suite = ['--config', '.mocharc.pooler.json'];
    expect(invocation(projectRoot, suite).whole).to.equal(false);
    const { files, mocha } = invocation(projectRoot, [...suite, 'test/races/stock.test.ts']);
    expect(files).to.deep.equal([compiled('races/stock.test.js')]);
    expect(mocha).to.include('dist/test/support/pooler-hooks.js');
  });

  it('are rejected when there is no such test', () => {
    expect(() => invocation(projectRoot, ['test/nope.test.ts'])).to.throw(
      StartupError,
      'There are no tests in test/nope.test.ts.',
    );
  });
});
