/**
 * A line that protects the program, how to remove it, and the tests that must fail without it.
 * `find` occurs exactly once in `file`; a table that no longer matches the code is rejected.
 */
export interface Guard {
  /** The name in the table and for `--only`, such as `orders.row-lock`. */
  id: string;
  /** What goes wrong without it, in a few words. */
  protects: string;
  /** A module below `src/`, a migration, or a contract file below `openapi/`. */
  file: string;
  find: string;
  replace: string;
  /** Files below `test/` without `.test.ts`, the most likely to fail first. */
  tests: string[];
  /**
   * Part of the title of the test that fails. Guards with a title and the same tests are removed
   * together, because each has its own test.
   */
  title?: string;
}
