import { html } from './html.js';
import { layout } from './layout.js';
import type { MailContent, MailStore, MailTemplates } from './mail-templates.js';

/** The mails about an account. */
export const accountTemplates: Pick<MailTemplates, 'passwordReset' | 'emailVerification'> = {
  passwordReset: ({ store, link, expiresInMinutes }) =>
    withLink(store, link, {
      subject: `Reset your password at ${store.name}`,
      news: `Follow this link within ${expiresInMinutes} minutes to choose a new password:`,
      doubt: 'If you have not asked for it, ignore this mail: your password stays as it is.',
    }),
  emailVerification: ({ store, link, expiresInMinutes }) =>
    withLink(store, link, {
      subject: `Verify your email address at ${store.name}`,
      news: `Follow this link within ${expiresInMinutes} minutes to verify your email address:`,
      doubt: 'If you have no account with us, ignore this mail.',
    }),
};

function withLink(
  store: MailStore,
  link: string,
  { subject, news, doubt }: { subject: string; news: string; doubt: string },
): MailContent {
  return layout(store, {
    subject,
    text: [news, link, doubt],
    body: [html`<p>${news}</p>`, html`<p><a href="${link}">${link}</a></p>`, html`<p>${doubt}</p>`],
  });
}
