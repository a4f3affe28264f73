import { readFileSync, renameSync, statSync } from 'node:fs';

const fullLog = 10 * 1024 * 1024;

export const logSize = (log: string): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;

/** Keeps one older file, so that the log never uses much more than twice its limit. */
export function rotateLog(log: string): void {
  if (logSize(log) > fullLog) renameSync(log, `${log}.1`);
}

/** The message with which a program exited, after the first `since` bytes of the log. */
export function lastLogLines(log: string, since: number): string | undefined {
  const lines = readFileSync(log).subarray(since).toString().split('\n').filter(Boolean);
  const last = lines.findLastIndex((line) => /\b(FATAL|PANIC|error):/.test(line));
  if (last < 0) return lines.at(-1);
  const detail = lines[last + 1]?.includes('DETAIL:') ? lines[last + 1] : undefined;
  return [lines[last], detail]
    .filter(Boolean)
    .map((line) => line?.replace(/^.*?\] [A-Z]+:\s+/, ''))
    .join(' ');
}
