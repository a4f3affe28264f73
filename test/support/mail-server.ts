import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { Config } from '../../src/config/config.js';

export interface ReceivedMail {
  /** The recipients of the envelope. */
  recipients: string[];
  /** By name in lowercase. */
  headers: Map<string, string>;
  text: string;
  html: string;
}

/**
 * What happens to the next mail: `refuse` rejects its recipient for now; `hangUp` accepts it and
 * ends the connection instead of saying so.
 */
export type MailFault = 'refuse' | 'hangUp';

/** An SMTP server on a local port, which keeps the mails that it accepts. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  readonly faults: MailFault[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  static async start(): Promise<MailServer> {
    const made = new MailServer();
    await made.up();
    return made;
  }

  /** The settings of a store that sends its mails here. */
  get config(): Pick<Config, 'smtp'> {
    const smtpUrl = `smtp://127.0.0.1:${this.port}`;
    return { smtp: { smtpUrl, from: 'Test Store <orders@store.example>' } };
  }

  /** Listens, at the same port as before. */
  async up(): Promise<void> {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (_address, _session, callback) => {
        if (this.faults[0] !== 'refuse') {
          callback();
          return;
        }
        this.faults.shift();
        callback(Object.assign(new Error('Try again later'), { responseCode: 451 }));
      },
      onData: (stream, session, callback) => {
        void text(stream).then((raw) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          this.mails.push({ recipients, ...parseMail(raw) });
          if (this.faults[0] !== 'hangUp') {
            callback();
            return;
          }
          this.faults.shift();
          void this.down();
        });
      },
    });
    this.server.on('error', () => undefined);
    const server = this.server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  /** Stops listening and ends all connections. */
  async down(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const connection of server.connections) connection._socket.destroy();
    });
  }

  /** The mails to an address so far, oldest first. */
  to(address: string): ReceivedMail[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }
}

/** Reads what nodemailer writes: a text and its HTML, each in the transfer encoding that it names. */
function parseMail(raw: string): Omit<ReceivedMail, 'recipients'> {
  const { headers, body } = parsePart(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => parsePart(part.trimStart()));
  const contentOf = (type: string): string => {
    const part = parts.find((each) => each.headers.get('content-type')?.startsWith(type));
    return part ? decode(part.body, part.headers.get('content-transfer-encoding') ?? '') : '';
  };
  return { headers, text: contentOf('text/plain'), html: contentOf('text/html') };
}

function parsePart(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  const lines = body.replaceAll('\r\n', '\n');
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return lines.trimEnd();
  const bytes = lines
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').trimEnd();
}
