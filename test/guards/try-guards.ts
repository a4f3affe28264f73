import { projectRoot } from '../../src/util/root.js';
import type { Guard } from './guard.js';
import { TestRunner, type Verdict } from './run-tests.js';
import { Workplace } from './workplace.js';

/** A copy of the tree and the process that tests it. */
interface Bench {
  place: Workplace;
  runner: TestRunner;
}

/**
 * Removes guards and prints which tests fail.
 * @param jobs the number of copies that run at the same time
 * @returns the ids of guards whose removal no test detects
 * @throws if the tests do not pass with every guard, or cannot run without one
 */
export async function tryAll(
  chosen: Guard[],
  { jobs, databaseUrl }: { jobs: number; databaseUrl: string },
): Promise<string[]> {
  const benches = Array.from({ length: jobs }, () => ({
    place: Workplace.create(projectRoot),
    runner: new TestRunner(databaseUrl),
  }));
  try {
    await expectGreen(benches, chosen);
    console.log('guard | noticed by | seconds');
    const survivors: string[] = [];
    await share(benches, together(chosen), async (bench, group) => {
      survivors.push(...(await tryGroup(bench, group)));
    });
    return survivors;
  } finally {
    for (const { place, runner } of benches) {
      runner.stop();
      place.remove();
    }
  }
}

/** The guards that can be removed at once, because each has its own test. */
export function together(chosen: Guard[]): Guard[][] {
  const groups = new Map<string, Guard[]>();
  for (const guard of chosen) {
    const key = guard.title === undefined ? guard.id : guard.tests.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), guard]);
  }
  return [...groups.values()];
}

/** A test that fails anyway detects nothing. */
async function expectGreen(benches: Bench[], chosen: Guard[]): Promise<void> {
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  await share(benches, files, async ({ place, runner }, file) => {
    const verdict = await runner.run({ folder: place.folder, tests: [file], bail: true });
    if (verdict.kind === 'green') return;
    const why = verdict.kind === 'red' ? verdict.titles.join('\n') : verdict.reason;
    throw new Error(`test/${file}.test.ts is not green with every guard in its place: ${why}`);
  });
}

/** @returns the ids of guards whose removal no test detects */
async function tryGroup({ place, runner }: Bench, group: Guard[]): Promise<string[]> {
  const start = Date.now();
  const tests = group[0]?.tests ?? [];
  place.plant(group);
  let verdict: Verdict;
  try {
    verdict = await runner.run({ folder: place.folder, tests, bail: group.length === 1 });
  } finally {
    place.restore(group);
  }
  if (verdict.kind === 'broken') throw new Error(`${group[0]?.id}: ${verdict.reason}`);
  const titles = verdict.kind === 'red' ? verdict.titles : [];
  const seconds = ((Date.now() - start) / 1000 / group.length).toFixed(1);
  return group.flatMap(({ id, title = '' }) => {
    const noticed = titles.find((one) => one.includes(title));
    console.log(`${id} | ${noticed ?? 'NOBODY'} | ${seconds}`);
    return noticed === undefined ? [id] : [];
  });
}

/** Lets workers take items until none are left. */
async function share<T>(
  benches: Bench[],
  items: T[],
  work: (bench: Bench, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    benches.map(async (bench) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
        await work(bench, item);
      }
    }),
  );
}
