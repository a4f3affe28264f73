// Written by `npm run codegen` from the contract. Never edited.

import type { Handlers } from '../src/contract/handler.js';
import { getHealth } from '../src/handlers/system/getHealth.js';

export const handlers = {
  getHealth,
} satisfies Handlers;
