import { readdirSync, readFileSync } from 'node:fs';

/** Of one tick of the clock in /proc. */
const tickMs = 10;

interface ProcessTimes {
  parent: number;
  own: number;
  /** That of its children which have ended. */
  ended: number;
}

/** CPU time of a process so far, ms. Linux only. */
export const cpuTime = (pid: number): number => timesOf(pid)?.own ?? 0;

/** That of a process and all that it started itself, those that have ended included. */
export function cpuTimeWithChildren(pid: number): number {
  const { own = 0, ended = 0 } = timesOf(pid) ?? {};
  const children = readdirSync('/proc')
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), own + ended);
}

/** Undefined for a process that has ended. The fields of /proc/PID/stat follow the name in brackets. */
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
