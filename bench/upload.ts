import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../src/util/root.js';
import { freePort, report, withDataFolder } from './support/processes.js';

/** The memory of a server while it receives files of 2 to 200 MB, interleaved. */
const sizes = [2, 20, 200];
const rounds = 3;
const chunk = Buffer.alloc(65_536);

/** The bytes of a PNG of 1 × 1 pixels up to its data. */
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

await withDataFolder(async (env, folder) => {
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(projectRoot, 'dist/src/main.js')], {
    env: { ...env, PORT: String(port), MEDIA_MAX_BYTES: String(300 * 1024 ** 2), DEMO: 'off' },
    stdio: 'ignore',
  });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    await delay(20);
  }
  const key = readFileSync(path.join(folder, 'data/admin-key'), 'utf8').trim();
  const memory = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid ?? 0}/status`, 'utf8'))?.[1]) /
    1024;

  // The first upload loads the modules that read types and dimensions.
  await upload(port, key, 2, memory);
  const peaks = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (let i = 0; i < rounds; i += 1)
    for (const size of sizes) peaks.get(size)?.push(await upload(port, key, size, memory));
  server.kill('SIGTERM');
  await once(server, 'exit');

  const highest = (size: number): number => Math.max(...(peaks.get(size) ?? []));
  const ratio = highest(200) / highest(20);
  report('upload', [
    '# Memory of uploads',
    '',
    `Node ${process.version}, local storage, the highest resident memory of the server during ${rounds}`,
    'uploads of each size. Bar: that of 200 MB is at most 1.25 × that of 20 MB.',
    '',
    '| Size | Highest resident memory |',
    '| --- | --- |',
    ...sizes.map((size) => `| ${size} MB | ${Math.round(highest(size))} MB |`),
    '',
    `200 MB to 20 MB: ${ratio.toFixed(2)}`,
  ]);
});

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Uploads a file of so many MB. @returns the server's highest memory meanwhile, in MB */
async function upload(
  port: number,
  key: string,
  megabytes: number,
  memory: () => number,
): Promise<number> {
  let highest = 0;
  const timer = setInterval(() => (highest = Math.max(highest, memory())), 10);
  try {
    const headers = { 'x-api-key': key, 'content-type': 'multipart/form-data; boundary=x' };
    const url = `http://127.0.0.1:${port}/api/media/upload`;
    const call = request(url, { method: 'POST', headers });
    const answered = once(call, 'response');
    await pipeline(Readable.from(bodyOf(megabytes)), call);
    const [response] = (await answered) as [IncomingMessage];
    response.resume();
    if (response.statusCode !== 201) throw new Error(`The upload returned ${response.statusCode}`);
    return highest;
  } finally {
    clearInterval(timer);
  }
}

function* bodyOf(megabytes: number): Generator<Buffer> {
  yield Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
  );
  yield png;
  for (let sent = 0; sent < megabytes * 1024 ** 2; sent += chunk.length) yield chunk;
  yield Buffer.from('\r\n--x--\r\n');
}
