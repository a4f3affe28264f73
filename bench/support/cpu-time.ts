import { readdirSync, readFileSync } from 'node:fs';

/** The duration of one clock tick in /proc. */
const tickMs = 10;

interface ProcessTimes {
  parent: number;
  own: number;
  /** The CPU time of exited child processes. */
  ended: number;
}

/** CPU time of a process so far, in milliseconds. Linux only. */
export const cpuTime = (pid: number): number => timesOf(pid)?.own ?? 0;

/** CPU time of a process and all of its child processes, including exited ones. */
export function cpuTimeWithChildren(pid: number): number {
  const { own = 0, ended = 0 } = timesOf(pid) ?? {};
  const children = readdirSync('/proc')
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), own + ended);
}

/**
 * Undefined for a process that has exited. The fields of /proc/PID/stat follow the name in
 * parentheses.
 */
function timesOf(pid: number): ProcessTimes | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return {
      parent: fields[1] ?? 0,
      own: tickMs * (user + system),
      ended: tickMs * (endedUser + endedSystem),
    };
  } catch {
    return undefined;
  }
}
