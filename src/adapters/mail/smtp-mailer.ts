import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.js';

export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with the user and the password. */
  smtpUrl: string;
  /** The sender: an address, or `Name <address>`. */
  from: string;
}

/** How long the server may take, in milliseconds: to be reached, to greet, and between answers. */
const timeouts = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }; // prettier-ignore

/** Sends mails through an SMTP server. A server at `smtp://` is asked for TLS if it offers it. */
export function smtpMailer({ smtpUrl, from }: SmtpSettings): Mailer {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const transport = createTransport({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    ...timeouts,
    // A template can neither read files nor call servers.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ to, subject, text, html, messageId }) => {
      await transport.sendMail({
        from,
        // As an object, it is one address, whatever it contains.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${messageId}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
