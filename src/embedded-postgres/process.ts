import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** One process, distinguished by its start time from a later one with the same id. */
export interface ProcessId {
  pid: number;
  started: string;
}

/** PostgreSQL's fast shutdown, then its immediate shutdown, then SIGKILL. */
const shutdownSignals = [
  { signal: 'SIGINT', timeout: 20_000 },
  { signal: 'SIGQUIT', timeout: 10_000 },
  { signal: 'SIGKILL', timeout: 5_000 },
] as const;

/** The maximum duration of `endPostgres`, in milliseconds. */
export const shutdownTimeout = shutdownSignals.reduce((sum, step) => sum + step.timeout, 0);

const hasProc = existsSync('/proc/self/stat');

/** Undefined if no such process runs. A zombie process does not count as running. */
export function identify(pid: number): ProcessId | undefined {
  const [state, started] = (hasProc ? readStat(pid) : askPs(pid, 'stat=,lstart=')) ?? [];
  if (state === undefined || started === undefined || /^[ZX]/.test(state)) return undefined;
  return { pid, started: started.trim().replace(/[^\w]+/g, '-') };
}

export const isAlive = (id: ProcessId): boolean => identify(id.pid)?.started === id.started;

/**
 * Whether the process is a PostgreSQL server on this cluster, no matter which process started it.
 */
export function isPostgresOn(cluster: string, pid: number): boolean {
  const command = commandLine(pid);
  if (!/(^|\/)postgres( |$)/.test(command)) return false;
  return hasProc ? workingFolder(pid) === cluster : command.includes(cluster);
}

export function commandLine(pid: number): string {
  if (!hasProc) return (askPs(pid, 'command=') ?? []).join(' ');
  return (
    readIfPossible(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.replaceAll('\0', ' ') ?? ''
  );
}

/** Shuts a PostgreSQL server down, as gently as possible, and waits until it has exited. */
export async function endPostgres(id: ProcessId): Promise<void> {
  for (const { signal, timeout } of shutdownSignals) {
    sendSignal(id, signal);
    if (await hasEnded(id, timeout)) return;
  }
}

export function sendSignal(id: ProcessId, signal: NodeJS.Signals): void {
  if (isAlive(id)) process.kill(id.pid, signal);
}

export async function hasEnded(id: ProcessId, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  while (isAlive(id)) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

/** State and start time of a process. Ticks count from the boot, so the boot's id is needed too. */
function readStat(pid: number): [string, string] | undefined {
  const stat = readIfPossible(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return undefined;
  // The name before the last parenthesis can itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readIfPossible(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '';
  return [fields[0] ?? '', `${boot.slice(0, 8)}-${fields[19]}`];
}

const workingFolder = (pid: number): string | undefined =>
  readIfPossible(() => readlinkSync(`/proc/${pid}/cwd`));

/** The first word and the rest of the output of ps, for systems without /proc. */
function askPs(pid: number, format: string): [string, string] | undefined {
  const ps = spawnSync('ps', ['-ww', '-o', format, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (ps.status !== 0) return undefined;
  const [, first, rest] = /^\s*(\S+)\s*(.*)$/m.exec(ps.stdout) ?? [];
  return first === undefined || rest === undefined ? undefined : [first, rest];
}

/** For reads that fail because the process may exit at any time. */
export function readIfPossible<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
