/** An address by which tax or shipping cannot be decided, or that there is none. */
export class UnusableAddress extends Error {
  override name = 'UnusableAddress';

  /**
   * @param field what of the address is wrong; null when all of it is missing
   * @param message what a person should know: "is required in US"
   * @param code the rule, for a program
   */
  constructor(
    readonly field: 'state' | null,
    message: string,
    readonly code: 'required' | 'reference',
  ) {
    super(message);
  }
}
