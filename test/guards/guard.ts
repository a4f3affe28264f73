/**
 * One protection of the program, how to take it away, and the tests that must turn red without it.
 * `find` stands exactly once in `file`; a table that no longer fits the code is refused.
 */
export interface Guard {
  /** What the table and `--only` call it, such as `orders.row-lock`. */
  id: string;
  /** What goes wrong without it, in a few words. */
  protects: string;
  /** A module below `src/`, a migration, or a file of the contract below `openapi/`. */
  file: string;
  find: string;
  replace: string;
  /** Files below `test/` without `.test.ts`, the one most likely to notice first. */
  tests: string[];
  /**
   * Part of the title of the test that notices. Guards that name theirs are taken away together
   * when they have the same tests, since each has a test of its own.
   */
  title?: string;
}
