import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.js';

interface Owner {
  pid: number;
  /** When the process started, so that a reused pid is not taken for it. */
  startedAt: string;
}

/**
 * Claims a data folder for this process, from a dead owner too. PostgreSQL's own lock has the
 * last word; this one is for a message that a person understands.
 * @returns what gives the folder up again
 * @throws StartupError when a living process owns the folder
 */
export async function claimFolder(dataDir: string): Promise<() => void> {
  const file = path.join(dataDir, 'server.pid');
  refuseLivingOwner(dataDir, readOwner(file));
  const own: Owner = { pid: process.pid, startedAt: startTime(process.pid) ?? '' };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  renameSync(draft, file);
  // Of two servers that start at once, the one whose claim was written over stands back.
  await sleep(50);
  const winner = readOwner(file);
  if (winner?.pid !== own.pid) refuseLivingOwner(dataDir, winner);
  return () => {
    if (readOwner(file)?.pid === own.pid) rmSync(file, { force: true });
  };
}

function refuseLivingOwner(dataDir: string, owner: Owner | undefined): void {
  if (!owner || owner.pid === process.pid || startTime(owner.pid) !== owner.startedAt) return;
  throw new StartupError(
    `The data folder ${dataDir} is in use by the server with process id ${owner.pid}: stop that one, or set COVENANT_DATA_DIR.`,
  );
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** When a process started, in whatever form the system tells; undefined when there is none. */
function startTime(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/stat')) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Ends a PostgreSQL that an earlier owner left running on this cluster, and forgets the pid file
 * of one that is dead or whose pid belongs to another program by now.
 */
export async function endOrphan(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (runsOn(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 10_000 && runsOn(pid, cluster); waited += 25) await sleep(25);
    if (runsOn(pid, cluster)) process.kill(pid, 'SIGKILL');
    while (runsOn(pid, cluster)) await sleep(25);
  }
  rmSync(file, { force: true });
}

function runsOn(pid: number, cluster: string): boolean {
  try {
    const command = existsSync('/proc/self/stat')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}
