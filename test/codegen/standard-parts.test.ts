import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { eventResponses } from '../../scripts/codegen/event-parts.js';
import { addStandardParts } from '../../scripts/codegen/standard-parts.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { ContractDocument, OperationObject } from '../../src/contract/document.js';

const standardHeaders = [
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];
const ok = { description: 'Done.' };
const body = { content: { 'application/json': { schema: { type: 'object' } } } };
const parameter = (name: string): object => ({ $ref: `#/components/parameters/${name}` });
const versioned = {
  description: 'The brand.',
  content: {
    'application/json': {
      schema: { type: 'object', properties: { data: { $ref: '#/components/schemas/Brand' } } },
    },
  },
};

/** The result for an operation with only its own parts. */
function complete(
  parts: Partial<Record<keyof OperationObject, unknown>>,
  method = 'get',
): OperationObject {
  const { components, info } = loadArtifacts().document;
  const operation = { operationId: 'tryIt', 'x-permission': 'public', ...parts };
  const document = {
    openapi: '3.0.3',
    info,
    components: structuredClone(components),
    paths: { '/api/things': { [method]: operation } },
  } as unknown as ContractDocument;
  addStandardParts(document);
  return operation as unknown as OperationObject;
}

const errorsOf = ({ responses }: OperationObject): string[] =>
  Object.entries(responses)
    .filter(([status]) => /^[45]/.test(status))
    .map(
      ([status, response]) => `${status} ${('$ref' in response ? response.$ref : '').slice(23)}`,
    );

const headersOf = ({ responses }: OperationObject, status: string): string[] =>
  Object.keys((responses[status] as OpenAPIV3.ResponseObject).headers ?? {});

describe('addStandardParts', () => {
  const always = ['429 TooManyRequests', '500 InternalError', '503 ServiceUnavailable'];
  const signed = ['401 Unauthorized'];
  const cases: [string, Parameters<typeof complete>, string[]][] = [
    ['a public read', [{}], [...signed, '422 ValidationFailed', ...always]],
    [
      'a read with a permission',
      [{ 'x-permission': 'orders:read' }],
      [...signed, '403 Forbidden', '422 ValidationFailed', ...always],
    ],
    [
      'a read with a session, of which a key is a 401',
      [{ 'x-permission': 'session' }],
      [...signed, '422 ValidationFailed', ...always],
    ],
    [
      'a read of one record',
      [{ parameters: [parameter('Id')] }],
      ['400 BadRequest', ...signed, '404 NotFound', '422 ValidationFailed', ...always],
    ],
    ['a change', [{}, 'post'], [...signed, '403 Forbidden', '422 ValidationFailed', ...always]],
    [
      'a change with a body',
      [{ requestBody: body }, 'post'],
      [
        '400 BadRequest',
        ...signed,
        '403 Forbidden',
        '413 PayloadTooLarge',
        '415 UnsupportedMediaType',
        '422 ValidationFailed',
        ...always,
      ],
    ],
    [
      'a change that can be repeated safely',
      [{ 'x-idempotent': true }, 'post'],
      [...signed, '403 Forbidden', '409 Conflict', '422 ValidationFailed', ...always],
    ],
    [
      'a change of a version',
      [{ parameters: [parameter('IfMatch')] }, 'patch'],
      [...signed, '403 Forbidden', '412 PreconditionFailed', '422 ValidationFailed', ...always],
    ],
    [
      'what proves itself by a signature',
      [{ security: [] }, 'post'],
      ['422 ValidationFailed', ...always],
    ],
    [
      'what is not limited',
      [{ 'x-rate-limit': 'none' }],
      [...signed, '422 ValidationFailed', ...always.slice(1)],
    ],
    [
      'the documentation, which accepts any query',
      [{ 'x-served-by': 'docs' }],
      [...signed, ...always],
    ],
  ];
  for (const [what, [parts, method], errors] of cases) {
    it(`adds the errors of ${what}`, () => {
      const operation = complete({ ...parts, responses: { '200': ok } }, method);
      expect(errorsOf(operation)).to.deep.equal(errors);
    });
  }

  it('adds the standard headers to every response, including shared errors', () => {
    const operation = complete({ responses: { '200': ok, '503': { description: 'Away.' } } });
    expect(headersOf(operation, '200')).to.deep.equal(standardHeaders);
    expect(headersOf(operation, '503')).to.deep.equal(standardHeaders);
    for (const [name, response] of Object.entries(
      loadArtifacts().document.components?.responses ?? {},
    ) as [string, OpenAPIV3.ResponseObject][]) {
      if (eventResponses.includes(name)) continue;
      expect(Object.keys(response.headers ?? {}), name).to.include.members(standardHeaders);
    }
  });

  it('adds the ETag of a record with a version', () => {
    const operation = complete({ responses: { '200': versioned, '201': ok } });
    expect(headersOf(operation, '200')).to.deep.equal([...standardHeaders, 'ETag']);
    expect(headersOf(operation, '201')).to.deep.equal(standardHeaders);
  });

  it('adds the ETag also if the record extends one with a version', () => {
    const brand = { allOf: [{ $ref: '#/components/schemas/Brand' }], properties: { logo: {} } };
    const schema = { properties: { data: brand } };
    const extended = { description: 'The brand.', content: { 'application/json': { schema } } };
    const operation = complete({ responses: { '200': extended } });
    expect(headersOf(operation, '200')).to.include('ETag');
  });

  it('adds Idempotency-Key and the header of its replay', () => {
    const operation = complete(
      { 'x-idempotent': true, parameters: [parameter('Id')], responses: { '201': ok } },
      'post',
    );
    expect(operation.parameters).to.deep.equal([parameter('Id'), parameter('IdempotencyKey')]);
    expect(headersOf(operation, '201')).to.deep.equal([...standardHeaders, 'Idempotent-Replayed']);
  });
});

describe('with authored parts', () => {
  it('keeps an authored response, header, and parameter', () => {
    const location = { description: 'Where it is.', schema: { type: 'string' } };
    const requestId = { description: 'Another.', schema: { type: 'string' } };
    const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } };
    const conflict = { $ref: '#/components/responses/InvalidTransition' };
    const away = { description: 'Away.', headers: { 'X-Request-Id': requestId } };
    const operation = complete(
      {
        'x-idempotent': true,
        parameters: [key],
        responses: {
          '201': { ...ok, headers: { Location: location } },
          '409': conflict,
          '503': away,
        },
      },
      'post',
    );
    expect(operation.parameters).to.deep.equal([key]);
    expect(operation.responses['409']).to.deep.equal(conflict);
    expect(operation.responses['503']).to.deep.nested.include({
      description: 'Away.',
      'headers.X-Request-Id': requestId,
    });
    expect(operation.responses['201']).to.deep.nested.include({ 'headers.Location': location });
  });
});
