import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadArtifacts } from '../src/contract/artifacts.js';
import { listOperations, type DocumentedOperation } from '../src/contract/document.js';
import { openContract } from '../test/support/refusals.js';
import { testStorage } from '../test/support/test-storage.js';
import { worstBodies, type WorstBody } from '../test/support/worst-bodies.js';
import { median } from './support/measure.js';
import { report } from './support/processes.js';

/**
 * CPU time to reject the worst bodies of a size that can be generated from each operation's
 * contract. Each body runs once to find the worst ones; these run again for a median, because a
 * single run may include garbage collection for others.
 */
const suspects = 40;
const rounds = 7;
const bar = 50;

interface Measured {
  operation: DocumentedOperation;
  body: WorstBody;
  cpu: number;
  status: number;
}

const artifacts = loadArtifacts();
const folder = mkdtempSync(path.join(tmpdir(), 'covenant-bench-'));
const refuse = await openContract(artifacts, testStorage(folder));
let tried = 0;
let worst: Measured[] = [];
for (const operation of listOperations(artifacts.document)) {
  if (!operation.object.requestBody || operation.object['x-served-by']) continue;
  const limit = operation.object['x-body-limit-bytes'] ?? 1_048_576;
  // Slightly smaller, to leave room for the rest of the body.
  for (const body of worstBodies(artifacts.document, operation, limit - 576)) {
    const refusal = await refuse(operation, body);
    tried += 1;
    if (refusal) worst.push({ operation, body, ...refusal });
    if (worst.length > 10 * suspects) worst = worstOf(worst, suspects);
  }
}
for (const one of (worst = worstOf(worst, suspects))) {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    samples.push((await refuse(one.operation, one.body))?.cpu ?? NaN);
  one.cpu = median(samples);
}

rmSync(folder, { recursive: true });
report('refusals', [
  '# Rejecting the worst bodies',
  '',
  `CPU time for reading, parsing, and validating a body of the size limit and building the error, Node ${process.version}.`,
  `${tried} bodies, generated from the contract; the worst ten, medians of ${rounds}. Bar: ${bar} ms.`,
  '',
  '| Operation | Excessive part | Response | CPU |',
  '| --- | --- | --- | --- |',
  ...worstOf(worst, 10).map(
    ({ operation, body, status, cpu }) =>
      `| ${operation.id} | \`${body.name}\` | ${status} | ${cpu.toFixed(1)} ms |`,
  ),
]);

function worstOf(measured: Measured[], count: number): Measured[] {
  return measured.sort((a, b) => b.cpu - a.cpu).slice(0, count);
}
