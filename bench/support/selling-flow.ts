import http from 'node:http';

/**
 * Calls one server over persistent connections. It uses little CPU time, because it shares the
 * machine.
 */
export class Caller {
  private readonly agent: http.Agent;

  constructor(
    private readonly port: number,
    connections: number,
  ) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  }

  call(
    method: string,
    path: string,
    body?: object,
    headers: http.OutgoingHttpHeaders = {},
  ): Promise<Answer> {
    const text = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          port: this.port,
          agent: this.agent,
          method,
          path,
          headers: {
            ...headers,
            ...(text && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
            }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const answer = Buffer.concat(chunks).toString();
            const status = response.statusCode ?? 0;
            if (status >= 300) reject(new Error(`${method} ${path}: ${status} ${answer}`));
            else resolve({ text: answer, data: (JSON.parse(answer) as { data: Row }).data });
          });
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

type Row = Record<string, unknown> & { id: string };

export interface Answer {
  text: string;
  data: Row;
}

export interface Item {
  entityId: string;
  quantity: number;
}

/** Names a flow and its step for the server that replays recorded statements. */
const stepOf = (flow: number, step: string): http.OutgoingHttpHeaders => ({
  'x-flow': String(flow),
  'x-step': step,
});

const address = {
  line1: '123 Main St',
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'US',
};

export interface OpenCart {
  id: string;
  secret: string;
}

/** Creates a cart, adds each item, and reads it. */
export async function fillCart(caller: Caller, flow: number, items: Item[]): Promise<OpenCart> {
  const created = await caller.call('POST', '/api/carts', {}, stepOf(flow, 'create'));
  const { id } = created.data;
  const secret = String(created.data['secret']);
  const credentials = { 'x-cart-secret': secret };
  for (const [i, item] of items.entries()) {
    await caller.call('POST', `/api/carts/${id}/items`, item, {
      ...credentials,
      ...stepOf(flow, `add ${i}`),
    });
  }
  await caller.call('GET', `/api/carts/${id}`, undefined, {
    ...credentials,
    ...stepOf(flow, 'read'),
  });
  return { id, secret };
}

/** A guest's checkout with the manual provider and an idempotency key. */
export async function checkOut(
  caller: Caller,
  flow: number,
  { id, secret }: OpenCart,
): Promise<void> {
  await caller.call(
    'POST',
    '/api/checkout',
    {
      cartId: id,
      paymentMethodId: 'pm_card_visa',
      email: 'guest@example.com',
      shippingAddress: address,
    },
    {
      'x-cart-secret': secret,
      'idempotency-key': `flow-${flow}-${id}`,
      ...stepOf(flow, 'checkout'),
    },
  );
}

/**
 * Runs a function for each number from 0, with limited concurrency, and returns the calls per
 * second.
 */
export async function rateOf(
  amount: number,
  parallel: number,
  work: (n: number) => Promise<void>,
): Promise<number> {
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (next < amount) {
        const n = next;
        next += 1;
        await work(n);
      }
    }),
  );
  return (1000 * amount) / (performance.now() - start);
}
