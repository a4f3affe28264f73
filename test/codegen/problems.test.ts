import { expect } from 'chai';
import { generate } from '../../scripts/codegen.js';
import { lintContract } from '../../scripts/contract-rules.js';
import { ContractError, toLine } from '../../scripts/codegen/problems.js';
import { SmallContract, type FileName } from './small-contract.js';

const things = 'openapi/paths/things.yaml';
const schemas = 'openapi/components/schemas/things.yaml';
const spec = 'openapi/spec.yaml';
const toys = 'plugins/toys/openapi/toys.yaml';
const fragment = 'plugins/toys/openapi/spec.yaml';

/** The problem, the file, the replaced text, and codegen's output. */
type Case = [what: string, file: FileName, from: string, to: string, lines: string[]];

describe('codegen errors, with file, line, and suggestion', () => {
  const cases: Case[] = [
    [
      'a $ref whose target is misspelt',
      things,
      'things.yaml#/Thing',
      'things.yaml#/Thong',
      [
        `${things}:15:21 $ref "../components/schemas/things.yaml#/Thong" leads nowhere; did you mean "Thing"?`,
      ],
    ],
    [
      'a $ref into a file that is not there',
      things,
      'parameters.yaml#/Id',
      'parameter.yaml#/Id',
      [
        `${things}:9:9 $ref "../components/parameter.yaml#/Id" leads nowhere: there is no file openapi/components/parameter.yaml; did you mean "parameters.yaml"?`,
      ],
    ],
    [
      "a plugin's $ref to the core",
      toys,
      'core:parameters.yaml#/Id',
      'core:parameters.yaml#/Di',
      [`${toys}:9:9 $ref "core:parameters.yaml#/Di" leads nowhere; did you mean "Id"?`],
    ],
    [
      'a type that there is not',
      schemas,
      'type: string',
      'type: strng',
      [
        `${schemas}:5:19 \`type\` can be one of the following only: "object", "array", "string", "number", "integer", "boolean"; did you mean "string"?`,
      ],
    ],
    [
      'a field that OpenAPI does not have',
      things,
      'summary:',
      'sumary:',
      [`${things}:5:5 Property \`sumary\` is not expected here; did you mean "summary"?`],
    ],
    [
      'a file that is not YAML',
      things,
      '    tags: [things]',
      '    tags: [things',
      [`${things}:5:5 this is not YAML: deficient indentation`],
    ],
    [
      'a spec.yaml that is not YAML',
      spec,
      'tags:',
      'tags: {',
      [`${spec}:6:3 this is not YAML: missed comma between flow collection entries`],
    ],
    [
      'an unknown extension',
      things,
      '    x-permission: audit:read',
      '    x-permission: audit:read\n    x-idempotant: true',
      [`${things}:8:5 there is no x-idempotant here; did you mean "x-idempotent"?`],
    ],
    [
      'an extension of an operation in a schema',
      schemas,
      'description: A thing.',
      'description: A thing.\n  x-idempotent: true',
      [`${schemas}:4:3 there is no x-idempotent here`],
    ],
    [
      'a value that an extension cannot have',
      things,
      '    x-permission: audit:read',
      '    x-permission: audit:read\n    x-rate-limit: chekout',
      [`${things}:8:5 x-rate-limit cannot be "chekout"; did you mean "checkout"?`],
    ],
    [
      'a permission that there is not',
      things,
      'audit:read',
      'audit:raed',
      [`${things}:7:5 there is no permission audit:raed; did you mean "audit:read"?`],
    ],
    [
      'a permission that the plugin does not declare',
      toys,
      'toys:read',
      '[toys:read, boys:read]',
      [`${toys}:7:5 there is no permission boys:read; did you mean "toys:read"?`],
    ],
    [
      'an operation without a permission',
      things,
      '    x-permission: audit:read\n',
      '',
      [`${things}:2:3 x-permission is missing`],
    ],
    [
      'a pattern that is no regular expression',
      schemas,
      "'^[a-z]+$'",
      "'^[a-z+$'",
      [`${schemas}:5:42 Invalid regular expression: /^[a-z+$/u: Unterminated character class`],
    ],
    [
      'an operationId that is used twice',
      toys,
      'getToy',
      'getThing',
      [`${toys}:3:5 the operationId getThing is used already`],
    ],
    [
      'a path that is described twice',
      fragment,
      '/api/toys/{id}',
      '/api/things/{id}',
      [`${fragment}:6:3 /api/things/{id} is described already`],
    ],
    [
      "a part that a plugin's fragment does not have",
      fragment,
      'tags:',
      'tag:',
      [`${fragment}:1:1 a plugin's fragment has no tag; did you mean "tags"?`],
    ],
  ];

  for (const [what, file, from, to, lines] of cases) {
    it(what, async () => {
      const contract = new SmallContract();
      contract.change(file, from, to);
      const error: unknown = await generate(contract.root, contract.plugins).catch(
        (reason: unknown) => reason,
      );
      contract.remove();
      expect(error).to.be.instanceOf(ContractError);
      expect((error as ContractError).message.split('\n')).to.deep.equal(lines);
    });
  }
});

describe('contract lint errors, with the authored file', () => {
  const cases: Case[] = [
    ['nothing when nothing is wrong', things, 'One thing', 'A thing', []],
    [
      "a rule of redocly's",
      spec,
      'description: Things. ',
      '',
      [`${spec}:6:5 Tag object should contain \`description\` field`],
    ],
    [
      'a rule of ours about an operation',
      things,
      'summary: Get a thing',
      'summary: Get a thing.',
      [`${things}:5:5 getThing: summary is too long or a sentence`],
    ],
    [
      'a rule of ours about a schema',
      schemas,
      'maxLength: 10, ',
      '',
      [`${schemas}:5:5 Thing.name: no maxLength`],
    ],
    [
      'an example that is wrong',
      toys,
      'name: doll',
      'name: 3',
      [`${toys}:16:13 getToy: example of 200: /name must be string`],
    ],
    [
      'a component that nothing refers to',
      'openapi/components/parameters.yaml',
      'Id:',
      'Od:\n  { name: o, in: query, description: Odd., schema: { type: boolean } }\nId:',
      ['openapi/components/parameters.yaml:1:1 Od: nothing refers to it'],
    ],
    [
      'both when nothing can be generated',
      things,
      'audit:read',
      'audit:raed',
      [`${things}:7:5 there is no permission audit:raed; did you mean "audit:read"?`],
    ],
  ];
  for (const [what, file, from, to, lines] of cases) {
    it(what, async () => {
      const contract = new SmallContract();
      contract.change(file, from, to);
      const problems = await lintContract(contract.root, contract.plugins);
      contract.remove();
      expect(problems.map(toLine)).to.deep.equal(lines);
    });
  }
});
