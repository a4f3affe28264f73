import Mocha from 'mocha';

/** A storm of requests leaves more than anybody reads. */
const longest = 100;
const widest = 2_000;

/** What the servers logged since the test, or the hook before it, began. */
let lines: string[] = [];
let leftOut = 0;

/** Keeps what a server has logged, in case the test fails. */
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

/** Adds the log to the failure of a test or of a hook, where whoever reads the one needs the other. */
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

/** Without what is the same in each line; the stack of an error on lines of its own. */
function readable(line: string): string {
  if (!line.startsWith('{')) return line;
  const { pid: _pid, hostname: _host, time: _time, ...rest } = JSON.parse(line) as LogLine;
  const { err: { stack, ...error } = {}, ...fields } = rest;
  const short = JSON.stringify({ ...fields, ...(rest.err && { err: error }) }).slice(0, widest);
  return stack ? `${short}\n${stack.replaceAll(/^/gm, '      ')}` : short;
}

type LogLine = Record<string, unknown> & { err?: Record<string, unknown> & { stack?: string } };
