import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in an authored file. */
export interface Problem {
  /** Relative to the project. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  text: string;
}

/** A contract that cannot be generated from; its message has a line for each problem. */
export class ContractError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(toLine).join('\n'));
    this.name = 'ContractError';
  }
}

/** As editors and terminals make links of it: `openapi/paths/orders.yaml:12:5 what is wrong`. */
export const toLine = ({ file, line, column, text }: Problem): string =>
  `${file}:${line}:${column} ${text}`;

/** `; did you mean "audit:read"?` where a known word is near, else nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return '';
  const near = closest(word, words);
  const most = Math.max(2, Math.floor(word.length / 3));
  return distance(word, near) <= most ? `; did you mean "${near}"?` : '';
}

/** What redocly says of a file that it cannot parse, without the name of the file. */
export const notYaml = (message: string): string =>
  `this is not YAML: ${message.replace(/^Failed to parse: | in ".*$/g, '')}`;

/** Runs a command of the contract; what is wrong with the authored files is said without a stack. */
export async function sayProblems(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
