import { _, type Ajv, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv';
import { not, or } from 'ajv/dist/compile/codegen/index.js';
import names from 'ajv/dist/compile/names.js';
import { alwaysValidSchema, Type } from 'ajv/dist/compile/util.js';

const { errors } = names.default;

type WriteCode = CodeKeywordDefinition['code'];

/**
 * Bounds the cost of a rejection by the size of the value. With `allErrors`, ajv's own keywords
 * validate arrays and strings that are already too long, and copy the errors so far at each shared
 * schema. These keywords stop at the schema's limits, and stop validating items and property names
 * once enough of them are invalid.
 * @param enough the maximum number of errors that a response lists
 */
export function boundKeywords(ajv: Ajv, enough: number): void {
  const redefine = (keyword: string, write: (original: WriteCode) => WriteCode): void => {
    const original = ajv.getKeyword(keyword) as CodeKeywordDefinition;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ ...original, code: write(original.code) });
  };
  redefine('items', () => (cxt) => checkItems(cxt, enough));
  redefine('uniqueItems', () => checkUnique);
  redefine('additionalProperties', () => (cxt) => checkNames(cxt, enough));
  redefine('pattern', unlessTooLong);
  redefine('format', unlessTooLong);
}

function checkItems(cxt: KeywordCxt, enough: number): void {
  const { gen, data, keyword, parentSchema } = cxt;
  const i = gen.name('i');
  const { maxItems = Infinity } = parentSchema as { maxItems?: number };
  const loop = _`let ${i} = 0; ${i} < ${data}.length && ${errors} < ${enough}; ${i}++`;
  gen.if(_`${data}.length <= ${maxItems}`, () =>
    gen.for(loop, () =>
      cxt.subschema({ keyword, dataProp: i, dataPropType: Type.Num }, gen.name('valid')),
    ),
  );
}

/** For scalars only, which the contract rules ensure: two objects are never equal here. */
function checkUnique(cxt: KeywordCxt): void {
  const { data } = cxt;
  cxt.setParams({ i: _`0`, j: _`0` });
  cxt.fail(_`new Set(${data}).size < ${data}.length`);
}

function checkNames(cxt: KeywordCxt, enough: number): void {
  const { gen, data, keyword, parentSchema, it } = cxt;
  const schema = cxt.schema as boolean | object;
  if (schema !== false && alwaysValidSchema(it, schema)) return;
  const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
  const checkName = (name: Name): void => {
    gen.if(_`${errors} >= ${enough}`, () => gen.break());
    if (schema === false) {
      cxt.setParams({ additionalProperty: name });
      cxt.error();
    } else {
      const place = { keyword, dataProp: name, dataPropType: Type.Str };
      cxt.subschema(place, gen.name('valid'));
    }
  };
  gen.forIn('key', data, (name) => {
    if (known.length === 0) checkName(name);
    else gen.if(not(or(...known.map((one) => _`${name} === ${one}`))), () => checkName(name));
  });
}

/** A length counts characters; each is at most two UTF-16 code units. */
const unlessTooLong =
  (write: WriteCode): WriteCode =>
  (cxt, ruleType) => {
    const { maxLength } = cxt.parentSchema as { maxLength?: number };
    if (maxLength === undefined) write(cxt, ruleType);
    else cxt.gen.if(_`${cxt.data}.length <= ${2 * maxLength}`, () => write(cxt, ruleType));
  };
