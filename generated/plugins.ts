// Written by `npm run codegen` from the contract. Never edited.

import type { Plugin } from '../src/plugins/define-plugin.js';
import { marketplace } from '../src/plugins/marketplace/index.js';

export const plugins: Plugin[] = [marketplace];
