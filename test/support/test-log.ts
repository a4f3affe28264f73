import Mocha from 'mocha';

/** A stress test logs more than anyone reads. */
const longest = 100;
const widest = 2_000;

/** The log of the servers since the test, or the hook before it, started. */
let lines: string[] = [];
let leftOut = 0;

/** Keeps a server's log in case the test fails. */
export function keepLog(text: string): void {
  for (const line of text.trimEnd().split('\n')) {
    lines.push(line);
    if (lines.length > longest) {
      lines.shift();
      leftOut += 1;
    }
  }
}

export function forgetLog(): void {
  lines = [];
  leftOut = 0;
}

/** Adds the log to the error message of a failed test or hook. */
export function showLogOfFailures(): void {
  const runner = Mocha.Runner.prototype as unknown as {
    fail: (runnable: unknown, error: unknown, force?: boolean) => void;
  };
  const { fail } = runner;
  runner.fail = function (runnable, error, force) {
    if (error instanceof Error && lines.length > 0) error.stack = `${error.stack}\n\n${asText()}`;
    forgetLog();
    fail.call(this, runnable, error, force);
  };
}

function asText(): string {
  const before = leftOut > 0 ? `    (${leftOut} lines before)\n` : '';
  return `    The server's log:\n${before}${lines.map((line) => `    ${readable(line)}`).join('\n')}`;
}

/** Omits what is the same in each line; the stack of an error has its own lines. */
function readable(line: string): string {
  if (!line.startsWith('{')) return line;
  const { pid: _pid, hostname: _host, time: _time, ...rest } = JSON.parse(line) as LogLine;
  const { err: { stack, ...error } = {}, ...fields } = rest;
  const short = JSON.stringify({ ...fields, ...(rest.err && { err: error }) }).slice(0, widest);
  return stack ? `${short}\n${stack.replaceAll(/^/gm, '      ')}` : short;
}

type LogLine = Record<string, unknown> & { err?: Record<string, unknown> & { stack?: string } };
