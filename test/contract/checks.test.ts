import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChecks, type Check, type Result } from '../../scripts/check.js';

describe('npm run check', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'covenant-check-'));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const says = (name: string, code: number, more: Partial<Check> = {}): Check => ({
    name,
    command: ['node', '-e', `console.log('${name} says'); process.exitCode = ${code}`],
    ...more,
  });

  async function run(...checks: Check[]): Promise<{ failed: string[]; results: Result[] }> {
    const results: Result[] = [];
    const failed = await runChecks(root, checks, (result) => results.push(result));
    return { failed, results };
  }

  it('runs every check, even after a failure, and names the failed ones', async () => {
    const missing: Check = { name: 'missing', command: ['no-such-program'] };
    const { failed, results } = await run(
      says('one', 1),
      missing,
      says('two', 0),
      says('three', 2),
    );
    expect(failed).to.have.members(['one', 'missing', 'three']);
    expect(results.map(({ name }) => name)).to.have.members(['one', 'missing', 'two', 'three']);
  });

  it('prints the output of failed and informative checks', async () => {
    const { results } = await run(
      says('one', 1),
      says('two', 0),
      says('three', 0, { informs: true }),
    );
    const outputs = Object.fromEntries(results.map(({ name, output }) => [name, output]));
    expect(outputs).to.deep.equal({ one: 'one says', two: '', three: 'three says' });
  });

  it('repeats a check when an input has changed or it failed', async () => {
    const input = path.join(root, 'folder', 'input');
    mkdirSync(path.dirname(input));
    writeFileSync(input, 'as it was');
    const asked = async (code: number): Promise<boolean> => {
      const { results } = await run(says('one', code, { inputs: ['folder'] }));
      return results[0]?.seconds !== undefined;
    };
    expect(await asked(1)).to.equal(true);
    expect(await asked(1)).to.equal(true);
    expect(await asked(0)).to.equal(true);
    expect(await asked(0)).to.equal(false);
    writeFileSync(input, 'changed');
    expect(await asked(0)).to.equal(true);
  });
});
