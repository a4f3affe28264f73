import { accountTemplates } from './accounts.js';
import type { MailTemplates } from './mail-templates.js';
import { orderTemplates } from './orders.js';

export const defaultTemplates: MailTemplates = { ...orderTemplates, ...accountTemplates };
