// Written by `npm run codegen` from the contract. Never edited.

import type { Plugin } from '../src/plugin.js';

export const plugins: Plugin[] = [];
