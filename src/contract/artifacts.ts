import type { ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../util/root.js';
import type { ContractDocument } from './document.js';

/** The artifacts that codegen compiled from the contract. */
export interface Artifacts {
  document: ContractDocument;
  /** The document's text, as `GET /api/doc` sends it. */
  documentText: string;
  /** `createEntity_body` and so on. */
  validators: Record<string, ValidateFunction>;
  /** `getEntity_200` and `catalog.create`: copies what the contract declares. */
  serializers: Record<string, (value: unknown) => unknown>;
}

export function loadArtifacts(folder = path.join(projectRoot, 'generated')): Artifacts {
  const require = createRequire(import.meta.url);
  const documentText = readFileSync(path.join(folder, 'openapi.json'), 'utf8');
  return {
    document: JSON.parse(documentText) as ContractDocument,
    documentText,
    validators: require(path.join(folder, 'validators.cjs')) as Artifacts['validators'],
    serializers: require(path.join(folder, 'serializers.cjs')) as Artifacts['serializers'],
  };
}
