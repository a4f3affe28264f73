import type { Handler } from '../../contract/handler.js';
import { probe } from '../../database/probe.js';
import { version } from '../../util/version.js';

export const getHealth: Handler<'getHealth'> = async ({ db }) =>
  (await probe(db))
    ? { status: 200, body: { status: 'ok', version } }
    : { status: 503, body: { status: 'error', version, database: 'unreachable' } };
