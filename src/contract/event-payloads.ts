import { createRequire } from 'node:module';
import path from 'node:path';
import type { EventPayloads } from '../../generated/types.js';
import { projectRoot } from '../util/root.js';

export type { EventPayloads } from '../../generated/types.js';

const require = createRequire(import.meta.url);
const serializers = require(path.join(projectRoot, 'generated/serializers.cjs')) as Record<
  string,
  (value: unknown) => unknown
>;

/** Copies the declared properties of an event's payload. */
export function projectPayload<Name extends keyof EventPayloads>(
  name: Name,
  payload: EventPayloads[Name],
): unknown {
  const project = serializers[name];
  if (!project) throw new Error(`The contract describes no event ${name}`);
  return project(payload);
}
