import { closest, distance } from 'fastest-levenshtein';

/** A problem in an authored file. */
export interface Problem {
  /** Relative to the project. */
  file: string;
  /** Both start at 1. */
  line: number;
  column: number;
  text: string;
}

/** A contract that codegen cannot use. Its message has one line for each problem. */
export class ContractError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(toLine).join('\n'));
    this.name = 'ContractError';
  }
}

/**
 * In the format that editors and terminals turn into links: `openapi/paths/orders.yaml:12:5 what
 * is wrong`.
 */
export const toLine = ({ file, line, column, text }: Problem): string =>
  `${file}:${line}:${column} ${text}`;

/** `; did you mean "audit:read"?` if a known word is similar, else an empty string. */
export function suggest(word: string, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return '';
  const near = closest(word, words);
  const most = Math.max(2, Math.floor(word.length / 3));
  return distance(word, near) <= most ? `; did you mean "${near}"?` : '';
}

/** Redocly's message for a file that it cannot parse, without the name of the file. */
export const notYaml = (message: string): string =>
  `this is not YAML: ${message.replace(/^Failed to parse: | in ".*$/g, '')}`;

/** Runs a contract command. Problems in authored files are printed without a stack trace. */
export async function sayProblems(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
