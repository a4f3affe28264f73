import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { shrinkValidators } from '../../scripts/codegen/shrink-validators.js';
import { projectRoot } from '../../src/util/root.js';

const standalone = standaloneModule.default;
const require = createRequire(import.meta.url);

const line = {
  type: 'object',
  required: ['sku', 'quantity'],
  additionalProperties: false,
  properties: {
    sku: { type: 'string', minLength: 1, maxLength: 5, pattern: '^"[a-z]\\\\?,message:"$' },
    quantity: { type: 'integer', minimum: 1, maximum: 9, default: 1 },
    kind: { type: 'string', enum: ['a', 'schemaPath', 'c'] },
  },
};
const order = {
  type: 'object',
  required: ['lines'],
  properties: {
    lines: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: 'line' } },
    tags: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    notes: { type: 'object', additionalProperties: { type: 'string', maxLength: 3 } },
    'odd/na~me': { type: 'boolean' },
    price: { oneOf: [{ type: 'integer' }, { type: 'string' }] },
    empty: { if: { type: 'null' }, then: true, else: { $ref: 'line' } },
  },
};

/** A validator as ajv writes it, and the shortened one. */
function compile(): [written: ValidateFunction, short: ValidateFunction] {
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    inlineRefs: false,
    strict: false,
    code: { source: true, lines: true, optimize: 2 },
  });
  ajv.addSchema(line, 'line').addSchema(order, 'order');
  const code = standalone(ajv, { order: 'order' });
  const short = shrinkValidators(code);
  expect(short.length).to.be.below(code.length / 1.5);
  return [run(code), run(short)];
}

function run(code: string): ValidateFunction {
  const exports: { order?: ValidateFunction } = {};
  (compileFunction(code, ['exports', 'require']) as (...args: unknown[]) => void)(exports, require);
  return exports.order as ValidateFunction;
}

const facts = ({ instancePath, keyword, params, message }: ErrorObject): object => ({
  instancePath,
  keyword,
  params,
  message,
});

describe('shortened validators', () => {
  const values: [string, unknown, number][] = [
    ['something else', 3, 1],
    ['nothing', {}, 1],
    ['an empty text', { lines: [{ sku: '', quantity: 2 }] }, 2],
    ['too many lines', { lines: [{}, { quantity: 0 }, { sku: 'much too long' }] }, 6],
    ['an unknown property', { lines: [{ sku: '"', quantity: 1, more: 1, 'a/b': 2 }] }, 3],
    ['a wrong enumeration and kinds', { lines: [{ sku: 1, quantity: '1', kind: 'b' }] }, 3],
    ['equal tags', { lines: 1, tags: ['a', 'a', 2] }, 3],
    ['values by any name', { lines: [], notes: { 'x/y~z': 'long', b: 1 } }, 3],
    ['a name that is escaped', { lines: [], 'odd/na~me': 1, price: true }, 5],
    ['a reference that may be null', { lines: [], empty: { sku: '' } }, 4],
  ];
  const [written, short] = compile();
  for (const [what, value, errors] of values) {
    it(`return the same result for ${what}`, () => {
      const [a, b] = [structuredClone(value), structuredClone(value)];
      expect([short(b), short.errors?.map(facts)]).to.deep.equal([
        written(a),
        written.errors?.map(facts),
      ]);
      expect(b).to.deep.equal(a);
      expect(short.errors).to.have.length(errors);
    });
  }

  it('reject code in another form', () => {
    const error = 'const err0 = {schemaPath:"#/type"};';
    expect(() => shrinkValidators(error)).to.throw('unknown form');
  });
});

describe('the size of the generated files', () => {
  it('is at most 400 kB and 6.4 kB per operation', () => {
    const folder = path.join(projectRoot, 'generated');
    const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
    const operations =
      readFileSync(path.join(folder, 'operations.txt'), 'utf8').split('\n').length - 1;
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.at.most(400_000 + 6_400 * operations);
  });
});
