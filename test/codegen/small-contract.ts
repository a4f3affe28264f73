import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A contract with one operation, and another one from a plugin. */
const files = {
  'openapi/spec.yaml': `openapi: 3.0.3
info: { title: Small, version: 0.1.0, license: { name: MIT, url: 'https://example.com' } }
security: [{ apiKey: [] }]
servers: [{ url: / }]
tags:
  - { name: things, description: Things. }
x-permissions:
  audit:read: Read the audit log.
paths:
  /api/things/{id}: { $ref: 'paths/things.yaml#/thing' }
components:
  securitySchemes: { $ref: 'components/securitySchemes.yaml' }
  parameters: { $ref: 'components/parameters.yaml' }
  headers: { $ref: 'components/headers.yaml' }
  responses: { $ref: 'components/responses.yaml' }
`,
  'openapi/components/securitySchemes.yaml': `apiKey: { type: apiKey, in: header, name: x-api-key }
`,
  'openapi/components/parameters.yaml': `Id:
  name: id
  in: path
  required: true
  description: The record's UUID.
  schema: { type: string, format: uuid }
`,
  'openapi/components/headers.yaml': [
    'XRequestId',
    'XRateLimitLimit',
    'XRateLimitRemaining',
    'XRateLimitReset',
  ]
    .map((name) => `${name}: { description: A header., schema: { type: boolean } }\n`)
    .join(''),
  'openapi/components/responses.yaml': [
    'BadRequest',
    'Unauthorized',
    'Forbidden',
    'NotFound',
    'ValidationFailed',
    'TooManyRequests',
    'InternalError',
    'ServiceUnavailable',
  ]
    .map((name) => `${name}: { description: An error. }\n`)
    .join(''),
  'openapi/components/schemas/things.yaml': `Thing:
  type: object
  description: A thing.
  properties:
    name: { type: string, maxLength: 10, pattern: '^[a-z]+$', description: Its name. }
`,
  'openapi/paths/things.yaml': `thing:
  get:
    operationId: getThing
    tags: [things]
    summary: Get a thing
    description: One thing, whoever made it.
    x-permission: audit:read
    parameters:
      - { $ref: '../components/parameters.yaml#/Id' }
    responses:
      '200':
        description: The thing.
        content:
          application/json:
            schema: { $ref: '../components/schemas/things.yaml#/Thing' }
            example: { name: chair }
`,
  'plugins/toys/openapi/spec.yaml': `tags:
  - { name: toys, description: Toys. }
x-permissions:
  toys:read: See toys.
paths:
  /api/toys/{id}: { $ref: 'toys.yaml#/toy' }
`,
  'plugins/toys/openapi/toys.yaml': `toy:
  get:
    operationId: getToy
    tags: [toys]
    summary: Get a toy
    description: One toy, whoever made it.
    x-permission: toys:read
    parameters:
      - { $ref: 'core:parameters.yaml#/Id' }
    responses:
      '200':
        description: The toy.
        content:
          application/json:
            schema: { $ref: 'core:schemas/things.yaml#/Thing' }
            example: { name: doll }
`,
};

export type FileName = keyof typeof files;

/** Writes the contract to a folder of its own, with one of its files changed. */
export class SmallContract {
  readonly root = mkdtempSync(path.join(tmpdir(), 'covenant-small-'));
  readonly plugins = ['plugins/toys'];

  constructor() {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** @param from text that occurs exactly once in the file */
  change(name: FileName, from: string, to: string): void {
    const text = files[name];
    if (text.split(from).length !== 2) throw new Error(`${name} has not one ${from}`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  private write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, name)), { recursive: true });
    writeFileSync(path.join(this.root, name), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
