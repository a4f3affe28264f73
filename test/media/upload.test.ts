import { connect } from 'node:net';
import { expect } from 'chai';
import { Readable } from 'node:stream';
import { StorageUnavailable } from '../../src/adapters/storage/storage-unavailable.js';
import type { FileStorage } from '../../src/adapters/storage/storage.js';
import { issueOf } from '../support/carts.js';
import type { Client } from '../support/client.js';
import { fileOf, upload, uploadFile } from '../support/media.js';
import { repeatWhileRunning } from '../support/running-key.js';
import { keysOf } from '../support/storage-behavior.js';
import { TestStore } from '../support/store.js';
import { testStorage } from '../support/test-storage.js';

const boundary = 'multipart/form-data; boundary=x';
const head =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';

describe('uploadMedia', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('media:write');
  });
  after(() => store.close());

  /** The numbers of rows and of files, which every failure leaves as they were. */
  async function amounts(): Promise<[rows: number, files: number]> {
    const rows = await store.knex('media_assets');
    return [rows.length, (await keysOf(store.storage)).length];
  }

  it('returns 409 while its Idempotency-Key is in progress, and stores one file', async () => {
    const [rows, files] = await amounts();
    const answer = await repeatWhileRunning(store, staff, (client) => upload(client));
    expect(answer.status).to.equal(409);
    expect(await amounts()).to.deep.equal([rows + 1, files + 1]);
  });

  it('stores each type with what its bytes say, under a generated name', async () => {
    const files = {
      png: ['image/png', fileOf.png(), 1200, 900],
      jpg: ['image/jpeg', fileOf.jpeg(), 640, 480],
      gif: ['image/gif', fileOf.gif(), 40, 30],
      webp: ['image/webp', fileOf.webp(), 320, 200],
      pdf: ['application/pdf', fileOf.pdf(), null, null],
    } as const;
    for (const [ending, [contentType, bytes, width, height]] of Object.entries(files)) {
      const asset = await uploadFile(staff, { bytes, type: contentType, filename: `a.${ending}` });
      expect(asset).to.deep.include({ contentType, width, height, size: bytes.length });
      expect(asset).to.include({ filename: `a.${ending}`, alt: null });
      expect(asset.url).to.match(
        new RegExp(`^http://localhost:4000/media/[0-9a-f-]{36}\\.${ending}$`),
      );
      expect(asset.url).not.to.contain(asset.id);
    }
  });

  it('records who uploaded what', async () => {
    const asset = await uploadFile(staff, { alt: 'A mug', type: 'image/png' });
    expect(asset.alt).to.equal('A mug');
    const entry = (await store.audit()).at(-1);
    expect(entry).to.deep.include({ entity_type: 'media', entity_id: asset.id });
    expect(entry).to.deep.include({ event: 'media.create', actor_type: 'api_key' });
    expect(entry?.['payload']).to.have.nested.property('file.size', asset.size);
  });

  it('cleans names, keeps letters of every language, and gives them the ending of the type', async () => {
    const names = {
      '../../etc/passwd': 'passwd.png',
      'C:\\temp\\mug.PNG': 'mug.PNG',
      'Süße Tasse.png': 'Süße Tasse.png',
      'mug.exe': 'mug.exe.png',
      'mug\u202Egnp.exe': 'muggnp.exe.png',
      '..': 'file.png',
      'a<b>|c?.png': 'abc.png',
      [`${'ü'.repeat(300)}.png`]: `${'ü'.repeat(251)}.png`,
    };
    for (const [sent, expected] of Object.entries(names))
      expect((await uploadFile(staff, { filename: sent })).filename).to.equal(expected);
  });

  it('keeps two uploads of one file apart', async () => {
    const [first, second] = [await uploadFile(staff), await uploadFile(staff)];
    expect(first.id).not.to.equal(second.id);
    expect(first.url).not.to.equal(second.url);
  });

  it('stores a JPEG whose dimensions are far behind its metadata', async () => {
    const asset = await uploadFile(staff, { bytes: fileOf.jpeg(640, 480, 5) });
    expect(asset).to.include({ contentType: 'image/jpeg', width: null, height: null });
  });

  it('returns 422 for other types, lying types, and pictures that nobody can show', async () => {
    const before = await amounts();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const ofType = {
      svg: { bytes: Buffer.from(svg), type: 'image/svg+xml' },
      'svg as png': { bytes: Buffer.from(svg), type: 'image/png' },
      html: { bytes: Buffer.from('<!doctype html><script>alert(1)</script>') },
      empty: { bytes: Buffer.alloc(0) },
      zip: { bytes: Buffer.from('PK\x03\x04'.padEnd(100, '\0'), 'latin1') },
      'a PDF behind other bytes': { bytes: Buffer.concat([Buffer.from('<html>'), fileOf.pdf()]) },
      'lying type': { bytes: fileOf.gif(), type: 'image/png' },
      'lying html': { bytes: fileOf.png(), type: 'text/html' },
    };
    const ofDimensions = {
      '50,000 × 50,000': { bytes: fileOf.png(50_000, 50_000) },
      'a long line': { bytes: fileOf.png(65_536, 1) },
      'no pixels': { bytes: fileOf.png(0, 10) },
      'half a header': { bytes: fileOf.gif().subarray(0, 7) },
    };
    for (const [code, refused] of Object.entries({ type: ofType, dimensions: ofDimensions })) {
      for (const [name, options] of Object.entries(refused)) {
        const { status, body } = await upload(staff, options);
        const [issue] = body.error.details?.issues ?? [];
        expect([status, issue?.path, issue?.code], name).to.deep.equal([422, 'body.file', code]);
      }
    }
    expect(await amounts()).to.deep.equal(before);
    const largest = await uploadFile(staff, { bytes: fileOf.png(16_384, 16_384) });
    expect(largest.width).to.equal(16_384);
  });

  it('accepts the names of types that clients use, and none', async () => {
    for (const type of ['image/jpg', 'IMAGE/JPEG', 'application/octet-stream', ''])
      await uploadFile(staff, { bytes: fileOf.jpeg(), type });
  });

  it('leaves neither a row nor a file when the request is refused', async () => {
    const before = await amounts();
    const form = (...parts: [string, string | Blob][]): FormData => {
      const raw = new FormData();
      for (const [name, value] of parts) raw.append(name, value);
      return raw;
    };
    const png = new Blob([new Uint8Array(fileOf.png())]);
    const send = (raw: FormData | string): Promise<{ status: number }> => {
      const headers: Record<string, string> =
        typeof raw === 'string' ? { 'content-type': boundary } : {};
      return staff.post('/api/media/upload', undefined, { raw, headers });
    };
    const start = `${head}${fileOf.png().toString('latin1')}`;
    const requests: [number, FormData | string][] = [
      [422, form(['alt', 'nothing else'])],
      [422, form(['file', 'text'])],
      [422, form(['photo', png])],
      [422, form(['file', png], ['role', 'primary'])],
      [422, form(['file', png], ['alt', 'a\0b'])],
      [422, form(['file', png], ['alt', 'x'.repeat(501)])],
      [413, form(['file', png], ['file', png])],
      [413, form(['file', new Blob([new Uint8Array(fileOf.png(1, 1, 10_485_760))])])],
      [400, head],
      [400, `${head}\x89PNG`],
      [400, start],
      [400, `${start}\r\n--x`],
    ];
    for (const [status, raw] of requests) expect((await send(raw)).status).to.equal(status);
    expect(await amounts()).to.deep.equal(before);
  });

  it('stops reading a body without a length at the limit', async () => {
    const before = await amounts();
    const { key } = await store.withKey('media:write');
    const { answer, sent } = await sendEndlessly(new URL(store.url), [
      'POST /api/media/upload HTTP/1.1',
      'Host: localhost',
      `X-Api-Key: ${key}`,
      `Content-Type: ${boundary}`,
      'Transfer-Encoding: chunked',
    ]);
    expect(answer).to.match(/^HTTP\/1\.1 413 /);
    // What the server reads, and what the buffers of a socket hold.
    expect(sent).to.be.below(30_000_000);
    expect(await amounts()).to.deep.equal(before);
  });

  it('needs media:write', async () => {
    expect((await upload(store.anonymous())).status).to.equal(401);
    expect((await upload(await store.withKey('catalog:update'))).status).to.equal(403);
  });

  it('replays a repeated upload, and refuses its key for another file', async () => {
    const headers = { 'idempotency-key': 'upload-1' };
    const first = await upload(staff, { headers });
    const before = await amounts();
    const again = await upload(staff, { headers });
    expect(again.headers.get('idempotent-replayed')).to.equal('true');
    expect(again.body).to.deep.equal(first.body);
    const others = [{ bytes: fileOf.png(1, 1) }, { alt: 'A mug' }, { filename: 'other.png' }];
    for (const other of others) {
      const answer = await upload(staff, { headers, ...other });
      expect([answer.status, issueOf(answer)]).to.deep.equal([422, 'header.idempotency-key']);
    }
    expect(await amounts()).to.deep.equal(before);
  });

  it('deletes the file when the transaction fails at its end', async () => {
    await store.knex.raw(`
      create function refuse() returns trigger language plpgsql as
        $$ begin raise 'this name is doomed'; end $$;
      create constraint trigger refuse after insert on media_assets deferrable initially deferred
        for each row when (new.filename = 'doomed.png') execute function refuse();`);
    const before = await amounts();
    expect((await upload(staff, { filename: 'doomed.png' })).status).to.equal(500);
    expect(await amounts()).to.deep.equal(before);
  });

  it('keeps the file when the connection is lost during the commit, for the sweep to decide', async () => {
    await store.knex.raw(`
      create function hang_up() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger hang_up after insert on media_assets deferrable initially deferred
        for each row when (new.filename = 'unknown.png') execute function hang_up();`);
    const [rows, files] = await amounts();
    expect((await upload(staff, { filename: 'unknown.png' })).status).to.equal(503);
    // The pool notices the lost connection when it uses it.
    await store.knex.raw('select').catch(() => undefined);
    expect(await amounts()).to.deep.equal([rows, files + 1]);
  });

  it('is limited by a setting instead of the contract', async () => {
    const options = { config: { mediaMaxBytes: 20_000_000 } };
    const raised = await TestStore.open(options);
    const writer = await raised.withKey('media:write');
    const { size } = await uploadFile(writer, { bytes: fileOf.png(1, 1, 19_000_000) });
    expect(size).to.be.above(19_000_000);
    const large = await upload(writer, { bytes: fileOf.png(1, 1, 20_000_000) });
    expect(large.status).to.equal(413);
    await raised.close();
  });

  it('returns 503 and keeps nothing while the storage is full, and works afterwards', async () => {
    const storage = new FullStorage(testStorage());
    const full = await TestStore.open({ services: { storage: storage.asStorage() } });
    const writer = await full.withKey('media:write');
    const answer = await upload(writer);
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('retry-after')).to.equal('30');
    expect(await full.knex('media_assets')).to.deep.equal([]);
    expect(full.log.join('')).to.contain('ENOSPC');
    storage.isFull = false;
    expect((await upload(writer)).status).to.equal(201);
    await full.close();
  });
});

/** A storage on a disk without room. */
class FullStorage {
  isFull = true;

  constructor(private readonly inner: FileStorage) {}

  asStorage(): FileStorage {
    return {
      ...this.inner,
      put: async (key, body, options) => {
        if (!this.isFull) return this.inner.put(key, body, options);
        await Readable.from(body).take(1).toArray();
        body.destroy();
        throw new StorageUnavailable(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
      },
    };
  }
}

/** Sends a file without an end, as fast as the server reads it, until it answers. */
async function sendEndlessly(
  { hostname, port }: URL,
  headers: string[],
): Promise<{ answer: string; sent: number }> {
  const socket = connect(Number(port), hostname);
  let answer = '';
  const answered = new Promise<void>((resolve, reject) => {
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString();
      resolve();
    });
    socket.on('error', reject);
  });
  const write = (bytes: Buffer): boolean =>
    socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, crlf]));
  socket.write(`${headers.join('\r\n')}\r\n\r\n`);
  write(Buffer.concat([Buffer.from(head), fileOf.png()]));
  const more = (): void => {
    while (!socket.destroyed && write(Buffer.alloc(100_000)));
  };
  socket.on('drain', more);
  more();
  await answered;
  const sent = socket.bytesWritten;
  socket.destroy();
  return { answer, sent };
}

const crlf = Buffer.from('\r\n');
