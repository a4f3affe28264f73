import { expect } from 'chai';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { isPublicAddress, isPublicName } from '../../src/adapters/webhooks/public-address.js';
import { webhookClient, type WebhookResult } from '../../src/adapters/webhooks/webhook-client.js';
import { selfSigned } from '../support/self-signed.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

const success: WebhookResult = { responseStatus: 204, failure: null };
const refused: WebhookResult = { responseStatus: null, failure: 'address_not_allowed' };
const unreachable: WebhookResult = { responseStatus: null, failure: 'connection_failed' };

/** Resolves every name to the next of these lists of addresses; the last one stays. */
function lookupOf(...answers: string[][]): LookupFunction & { names: string[] } {
  const names: string[] = [];
  const lookup: LookupFunction = (name, options, callback) => {
    const addresses = answers[Math.min(names.length, answers.length - 1)] ?? [];
    names.push(name);
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    expect(options.all).to.equal(true);
    callback(null, found);
  };
  return Object.assign(lookup, { names });
}

describe('the client of webhooks', () => {
  let receiver: WebhookReceiver;
  before(async () => {
    receiver = await WebhookReceiver.start();
  });
  beforeEach(() => {
    receiver.arrived.length = 0;
    receiver.answer(204);
  });
  after(() => receiver.stop());

  const open = (options: object = {}) => webhookClient({ allowsPrivate: true, ...options });
  const strict = (lookup: LookupFunction) => webhookClient({ allowsPrivate: false, lookup });
  const request = (url = receiver.url) => ({
    url,
    headers: { 'x-test': 'yes' },
    body: '{"a":"é"}',
  });

  it('posts the body as it is, as JSON with its length', async () => {
    expect(await open().post(request())).to.deep.equal(success);
    const [{ headers, body } = expect.fail()] = receiver.arrived;
    expect(body).to.equal('{"a":"é"}');
    expect(headers).to.include({
      'content-type': 'application/json',
      'content-length': '10',
      'x-test': 'yes',
    });
  });

  for (const status of [200, 201, 299]) {
    it(`takes ${status} as a success`, async () => {
      receiver.answer(status);
      expect(await open().post(request())).to.deep.equal({ responseStatus: status, failure: null });
    });
  }

  for (const status of [400, 410, 500, 503]) {
    it(`takes ${status} as a failure`, async () => {
      receiver.answer(status);
      const failed = { responseStatus: status, failure: 'http_status' };
      expect(await open().post(request())).to.deep.equal(failed);
    });
  }

  it('does not follow a redirect', async () => {
    receiver.answer(302, { location: `${receiver.url}/elsewhere` });
    const failed = { responseStatus: 302, failure: 'redirect' };
    expect(await open().post(request())).to.deep.equal(failed);
    expect(receiver.arrived.map(({ path }) => path)).to.deep.equal(['/']);
  });

  it('reports a receiver that resets the connection or does not listen', async () => {
    receiver.respond = (response) => response.destroy();
    expect(await open().post(request())).to.deep.equal(unreachable);
    const gone = await WebhookReceiver.start();
    await gone.stop();
    expect(await open().post(request(gone.url))).to.deep.equal(unreachable);
  });

  describe('ends an attempt in time', () => {
    const hurried = () => open({ timeoutMilliseconds: 150 }).post(request());
    const late: WebhookResult = { responseStatus: null, failure: 'timeout' };

    it('without a response', async () => {
      receiver.respond = () => undefined;
      expect(await hurried()).to.deep.equal(late);
    });

    it('with a response whose body never ends', async () => {
      const drips: NodeJS.Timeout[] = [];
      receiver.respond = (response) => {
        response.writeHead(200);
        drips.push(setInterval(() => response.write('.'), 10));
      };
      expect(await hurried()).to.deep.equal(late);
      drips.forEach(clearInterval);
    });

    it('with a name that is never resolved', async () => {
      const client = webhookClient({
        allowsPrivate: false,
        lookup: () => undefined,
        timeoutMilliseconds: 150,
      });
      expect(await client.post(request('https://hooks.example.com/'))).to.deep.equal(late);
    });
  });

  it('closes the connection after 64 KB of a response', async () => {
    let sent = 0;
    let closed: Promise<unknown> = Promise.resolve();
    receiver.respond = (response) => {
      closed = once(response, 'close');
      response.writeHead(200);
      const chunk = Buffer.alloc(16_384);
      const pour = (): void => {
        for (let more = true; more && !response.destroyed; sent += chunk.length) {
          more = response.write(chunk);
        }
      };
      response.on('drain', pour);
      pour();
    };
    expect(await open().post(request())).to.deep.equal({ responseStatus: 200, failure: null });
    await closed;
    expect(sent).to.be.below(16 * 1024 * 1024);
  });

  it('throws when it is aborted', async () => {
    const stopping = new AbortController();
    receiver.respond = () => {
      stopping.abort();
    };
    const error = await open()
      .post(request(), stopping.signal)
      .then(() => undefined, String);
    expect(error).to.match(/AbortError/);
  });

  it('rejects a certificate that nobody vouches for', async () => {
    const server = createServer(selfSigned, (_request, response) => response.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const client = open({ lookup: lookupOf(['127.0.0.1']) });
    expect(await client.post(request(`https://hooks.example.com:${port}/`))).to.deep.equal(
      unreachable,
    );
    server.close();
  });

  describe('connects only to public addresses', () => {
    for (const host of ['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]']) {
      it(`and not to ${host}`, async () => {
        const lookup = lookupOf(['93.184.215.14']);
        expect(
          await strict(lookup).post(request(`http://${host}:${receiver.port}/`)),
        ).to.deep.equal(refused);
        expect(receiver.arrived).to.deep.equal([]);
      });
    }

    it('and not to a name with a private address', async () => {
      const url = `http://hooks.example.com:${receiver.port}/`;
      expect(await strict(lookupOf(['127.0.0.1'])).post(request(url))).to.deep.equal(refused);
      expect(receiver.arrived).to.deep.equal([]);
    });

    it('and not to a name one of whose addresses is private', async () => {
      const url = `http://hooks.example.com:${receiver.port}/`;
      const lookup = lookupOf(['93.184.215.14', '127.0.0.1']);
      expect(await strict(lookup).post(request(url))).to.deep.equal(refused);
    });

    it('and checks the address of each connection, not of an earlier look-up', async () => {
      const lookup = lookupOf(['2606:2800:21f::1'], ['127.0.0.1']);
      const stopping = new AbortController();
      const first = strict((name, options, callback) => {
        lookup(name, options, (...answer) => {
          callback(...answer);
          stopping.abort();
        });
      });
      const url = `http://hooks.example.com:${receiver.port}/`;
      // The public address is accepted; the attempt ends before anything is sent to it.
      const error = await first.post(request(url), stopping.signal).then(() => undefined, String);
      expect(error).to.match(/AbortError/);
      expect(await strict(lookup).post(request(url))).to.deep.equal(refused);
      expect(lookup.names).to.deep.equal(['hooks.example.com', 'hooks.example.com']);
      expect(receiver.arrived).to.deep.equal([]);
    });
  });
});

describe('a public address', () => {
  const special = `0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
    172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1
    224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8
    64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1
    4000::1 e000::1 fd12:3456::1 fe80::1 fec0::1 ff02::1 fe80::1%eth0 localhost 1.2.3 1.2.3.4.5`;
  const ordinary = ['8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'];

  it('is none of a special range, and no other notation', () => {
    expect(special.split(/\s+/).filter(isPublicAddress)).to.deep.equal([]);
  });
  it('is every other', () => {
    expect(ordinary.filter(isPublicAddress)).to.deep.equal(ordinary);
  });
});

describe('a public name', () => {
  const local = ['localhost', 'localhost.', 'a.localhost', 'db', 'db.', 'x.internal', 'x.local.'];
  const ordinary = ['hooks.example.com', 'hooks.example.com.', 'local.example.com'];

  it('is none of a local network', () => {
    expect(local.filter(isPublicName)).to.deep.equal([]);
  });
  it('is every other', () => {
    expect(ordinary.filter(isPublicName)).to.deep.equal(ordinary);
  });
});
