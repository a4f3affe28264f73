/** Says why a product cannot be brought in; the rest of the file goes on. */
export class SkippedProduct extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}
