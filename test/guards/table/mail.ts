import type { Guard } from '../guard.js';

const links = 'src/identity/account-links.ts';
const operations = 'src/identity/auth-operations.ts';

/** Mails, and the audit of accounts. */
export const mailGuards: Guard[] = [
  {
    id: 'mail.subject',
    protects: 'a subject adds no header to a mail',
    file: 'src/mail/define-mail-job.ts',
    find: ".replaceAll(/\\s+/g, ' ')",
    replace: '',
    tests: ['mail/delivery'],
  },
  {
    id: 'mail.escaped',
    protects: 'a value in a mail is no HTML',
    file: 'src/mail/templates/html.ts',
    find: 'escapeHtml(String(value))',
    replace: 'String(value)',
    tests: ['mail/templates'],
  },
  {
    id: 'mail.log',
    protects: 'the log of a deployment has no links that sign in',
    file: 'src/config/mail-config.ts',
    find: 'logMailText: !shared',
    replace: 'logMailText: true',
    tests: ['mail/templates'],
  },
  {
    id: 'links.origin',
    protects: 'a link in a mail leads to this store only',
    file: links,
    find: 'origins.includes(url.origin) ? url : undefined',
    replace: 'url',
    tests: ['mail/account-mails'],
  },
  {
    id: 'links.hashed',
    protects: 'a copy of the database opens no account',
    file: links,
    find: "hash('sha256', token, 'base64url')",
    replace: 'token',
    tests: ['mail/account-mails'],
  },
  {
    id: 'links.most',
    protects: 'nobody can flood an account with mails',
    file: 'src/models/Verification.ts',
    find: '(await valid.resultSize()) >= max',
    replace: '(await valid.resultSize()) >= max * 10',
    tests: ['mail/account-mails'],
  },
  {
    id: 'reset.sessions',
    protects: 'a password reset ends the sessions of whoever knew the old one',
    file: 'src/identity/auth.ts',
    find: 'revokeSessionsOnPasswordReset: true',
    replace: 'revokeSessionsOnPasswordReset: false',
    tests: ['mail/account-mails'],
  },
  {
    id: 'reset.links',
    protects: 'a password reset ends the other links of the account',
    file: 'src/identity/auth.ts',
    find: 'await Verification.deleteOf(change.db, { userId: user.id, email: user.email });',
    replace: '',
    tests: ['mail/account-mails'],
  },
  {
    id: 'auth.joined',
    protects: 'a change of an account and its audit entry are one transaction',
    file: 'src/identity/auth-transaction.ts',
    find: 'change ? joined(change.db) : pool.connect()',
    replace: 'pool.connect()',
    tests: ['identity/audit-of-accounts'],
  },
  {
    id: 'auth.unchanged',
    protects: 'requests that change nothing do not fill the audit log',
    file: operations,
    find: "if (id !== 'signOut' && audit?.event !== 'auth.revokeSessions') return true;",
    replace: 'return true;',
    tests: ['identity/audit-of-accounts'],
  },
];
