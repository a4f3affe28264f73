import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: { error?: { code: string; requestId: string } } | undefined;
}

/** Sends raw bytes to a server and reads its responses until it closes the connection. */
export async function sendRaw(url: string, request: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(request);
  return parse(await text(socket));
}

function parse(answer: string): RawAnswer {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const json = /\{.*\}/s.exec(rest.join('\r\n\r\n'))?.[0];
  return {
    status: Number(first.split(' ')[1]),
    headers,
    body: json === undefined ? undefined : (JSON.parse(json) as RawAnswer['body']),
  };
}
